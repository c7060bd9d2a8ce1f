from typing import TypeVarTuple, Generic, Unpack, TypeVar
Ts = TypeVarTuple('Ts')
T = TypeVar('T')
class Array(Generic[*Ts]):
    def __init__(self, *args: *Ts):
        self.args = args
class Other(Generic[T, Unpack[Ts]]):
    pass
print(Array(1, 2).args, Array[int, str](3).args)
print(tuple[*Ts], tuple[int, *Ts], Unpack[Ts], list(Ts))
type C[*Us] = tuple[*Us]
print(C, C[int, str], C.__value__, C.__type_params__)
def f[*Vs](*args: *Vs) -> tuple[*Vs]:
    return args
print(f(1, 'a'))
class D[*Ws]:
    pass
print(D[int, str]().__class__.__name__)
for x in Ts:
    print(x)
