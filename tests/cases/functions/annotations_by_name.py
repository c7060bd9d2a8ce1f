class A:
    x: int = 1
    def __init__(self, clock: int):
        self.clock = clock
def f(a: int, b: 'str' = 'x') -> bool: pass
print(A.__init__.__annotations__, f.__annotations__)
print(getattr(f, '__annotations__', None), getattr(A, '__annotations__', None))
print(getattr(A.__init__, '__annotations__', None), getattr(f, '__defaults__', 0), getattr(f, '__name__', 0))
for g in (f, A.__init__):
    print(g.__annotations__, getattr(g, '__annotations__', {}))
class A:
    def __init__(self, clock: int):
        self.clock = clock

class S:
    def __init__(self, store: str, clock: int) -> None:
        self.store, self.clock = store, clock

class Z:
    pass

for impl in (A, S, Z):
    print(getattr(impl.__init__, "__annotations__", {}))
    print(getattr(impl, "__annotations__", {}))
def get(impl):
    hints = getattr(impl.__init__, "__annotations__", {})
    return hints
reg = {'a': (A, 1), 's': (S, 2), 'z': (Z, 3)}
for k in reg:
    impl, n = reg[k]
    print(get(impl), n)
    print(impl.__init__.__name__)
