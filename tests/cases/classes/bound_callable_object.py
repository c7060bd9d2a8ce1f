import functools
class Wrapper:
    def __init__(self, f):
        self.f = f
        functools.update_wrapper(self, f)
    def __call__(self, *args, **kw):
        return self.f(*args, **kw)
    def clear(self):
        return 'cleared'
    size = 3

class A:
    @classmethod
    @Wrapper
    def make(cls, n):
        "makes"
        return (cls.__name__, n)

print(A.make(3), A().make(4))
m = A.make
print(m.__func__.size, m.size, m.clear(), m.__name__, m.__doc__, hasattr(m, 'size'), hasattr(m, 'nope'))
try:
    m.nope
except AttributeError as e:
    print(e)
import types
b = types.MethodType(Wrapper(lambda self, x: x * 2), 5)
print(b(4), b.size, b.__self__)
