from typing import TypeVar, TypeAliasType, NoDefault, cast, get_type_hints, ParamSpec, TypeVarTuple
class Node[T: 'Node', *Ts, **P]:
    def method[U: (int, str)](self, x: U) -> U:
        print(T, U, U.__constraints__, U.__bound__)
        def inner[V](y: V):
            return V, U, T, cast(V, y)
        return inner(x)
    @staticmethod
    def st[K = int](k): return K.__default__, K.has_default(), K
print(Node.__type_params__, [type(t).__name__ for t in Node.__type_params__])
print(Node().method(3), Node.st(1), Node.__type_params__[0].__bound__, Node.__type_params__[0].has_default(), NoDefault)
class Tree[T: Leaf]: pass
class Leaf: pass
print(Tree.__type_params__[0].__bound__ is Leaf)
type Rec = int | list[Rec]
print(Rec.__value__, Rec)
type Gen[T] = dict[str, T]
print(Gen.__value__, Gen.__type_params__[0] is Gen.__parameters__[0], Gen[int])
X = TypeAliasType('X', int)
A = TypeVar('A', bound=str); B = TypeVar('B', int, str); C = TypeVar('C', default=int, covariant=True)
print(A, B, C, A.__bound__, B.__constraints__, C.__default__, A.has_default(), C.has_default(), A.__default__)
print(X, X.__value__, X.__type_params__, X.__name__)
def f[T](a: T, b: list[T] = ()) -> dict[str, T]: ...
print(f.__annotations__)
async def co[T](): return T
print(co.__type_params__)
T = 'outer'
def g[T](): return T
print(g().__name__, T)
def outer[T]():
    class Inner:
        x: T
        def get(self): return T
    return Inner().get()
print(outer())
class Stack[T]:
    items: list[T]
    def __init__(self): self.items = []
    def new(self): return Stack[T]()
    @classmethod
    def make(cls): return cls()
class Sub[T](Stack[T]):
    pass
print(Sub().new().items, Sub.make().items, Sub.__type_params__ == Stack.__type_params__, 'x' in vars(Stack))
