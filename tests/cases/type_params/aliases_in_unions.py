from typing import TypeAliasType, TypeVar, Union, Generic, Callable
import types
A = int
X = list[A]
T = TypeVar('T')
Simple = TypeAliasType('Simple', int)
VeryGeneric = TypeAliasType('VeryGeneric', list[T], type_params=(T,))
try:
    Simple[int]
except TypeError as e:
    print(e)
fully = VeryGeneric[int]
print(fully, fully.__origin__ is VeryGeneric, fully.__args__, VeryGeneric.__type_params__, VeryGeneric.__parameters__)
type Alias1 = int
type Alias2 = str
type G[K] = dict[K, str]
print(Alias1 | Alias2, Alias1 | None, isinstance(Alias1 | int, types.UnionType), list[Alias1], G[int] | None, Callable[[Alias1], G[int]])
try:
    class Sub(TypeAliasType): pass
except TypeError as e:
    print(e)
type Tree = list[Tree] | int
print(Tree, Tree.__value__, Tree.__name__, Tree.__module__)
try:
    Tree[int]
except TypeError as e:
    print(e)
type R[P] = tuple[P, R[P]]
print(R, R.__value__, R[int])
