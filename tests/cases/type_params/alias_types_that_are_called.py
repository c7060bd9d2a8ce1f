# TypeAliasType called, and what it refuses.
from typing import TypeAliasType, List, TypeVar
T = TypeVar('T')
TA = TypeAliasType('TA', int)
print(TA, TA.__name__, TA.__value__, TA.__type_params__, TA.__parameters__, TA.__module__)
L = TypeAliasType('L', List[T], type_params=(T,))
print(L.__value__, L.__type_params__, L.__parameters__, L[int], L[int].__origin__, L[int].__args__)
type X = int
print(X.__module__, X.__name__)
for f in (lambda: TypeAliasType('a', int, type_params=[]), lambda: TypeAliasType(1, int), lambda: X[int]):
    try:
        print(f())
    except TypeError as e:
        print(e)
