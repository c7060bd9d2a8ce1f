class C:
    def __init__(self, v): self.v = v
    def m(self): return self.v
    @property
    def p(self): return self.v * 2
    @p.setter
    def p(self, v): self.v = v
def f(self, k=1): return self.v + k
c = C(3)
print(f.__get__(c)(), f.__get__(c, C)(k=5), f.__get__(None, C) is f, C.m.__get__(c)())
P = C.__dict__['p']
print(P.__get__(c), P.__get__(c, C), P.__get__(None, C) is P)
P.__set__(c, 7)
print(c.v, c.p)
try:
    P.__delete__(c)
except AttributeError as e: print(e)
q = property(lambda x: x[0])
print(q.__get__((2,), tuple), q.__get__((3,)))
for r in (property(),):
    try: r.__get__((), tuple)
    except AttributeError as e: print(e)
    try: r.__set__((), 1)
    except AttributeError as e: print(e)
cm = classmethod(lambda cls, x=0: (cls.__name__, x))
sm = staticmethod(lambda x: x)
print(cm.__get__(c)(), cm.__get__(None, C)(5), sm.__get__(c)(4), sm.__func__(1))
print(f.__eq__(f), f.__eq__(3), f.__ne__(f), len.__eq__(len) if False else '')
class Bound:
    def __get__(self, obj, owner=None):
        return 'got', owner.__name__
class D: b = Bound()
print(D.b, D().b, D.__dict__['b'].__get__(None, D))
import types
m = types.MethodType(f, c)
print(m(), m.__func__ is f, m.__self__ is c)
