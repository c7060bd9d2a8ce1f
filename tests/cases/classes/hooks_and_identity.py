class A:
    def __init__(self): self.x = 1
    def __getattr__(self, n):
        if n == 'y': return 'why'
        raise AttributeError(n)
a = A()
print(a.x, a.y, hasattr(a, 'y'), hasattr(a, 'z'), getattr(a, 'z', 5), getattr(a, 'y', 6))
class B:
    def __radd__(self, o): return 'B(' + o + ')'
print('a' + B())
class S:
    _i = None
    def __new__(cls, *args):
        if cls._i is None:
            cls._i = object.__new__(cls)
        return cls._i
    def __init__(self, v=0): self.v = v
print(S(1) is S(2), S(3).v)
class C:
    x = property()
try:
    C().x
except AttributeError as e:
    print('AE')
print(list(map(callable, [len, 3])), [isinstance(v, int) for v in (1, 'a')])
print(id(a) == id(a), hash(a) == hash(a), len({a, a, B()}))
d = {a: 1}
print(d[a])
print(isinstance(A, type), isinstance(a, A), type(A) is type)
