# __defaults__, __kwdefaults__, __class__ of classes, attributes in templates that are computed.
def f(a, b=2, *, c, d=[1], e="x"): pass
def g(a): pass
class C:
    def m(self, x, y=None, *args, z=3.5): pass
print(f.__defaults__, f.__kwdefaults__, g.__defaults__, g.__kwdefaults__, C.m.__defaults__, C().m.__kwdefaults__)
def make(n):
    def inner(a, b=n, *, k=n * 2): return a + b + k
    return inner
i, j = make(1), make(5)
print(i.__defaults__, j.__defaults__, j.__kwdefaults__, (lambda q=7: q).__defaults__)
def acc(x, seen=[]):
    seen.append(x)
    return seen
acc(1); acc(2)
print(acc.__defaults__, acc.__defaults__[0] is acc(3))
for fn in (f, g, acc):
    n = len(fn.__defaults__ or ())
    print(fn.__name__, n)
print(int.__class__, type.__class__, C.__class__, C().__class__, type(int).__class__, [].__class__.__class__)
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    @property
    def total(self): return self.x + self.y
for t in ("{0.x}-{0.y:>4}", "{p.total!r} {0.x[1]}", "{0.y.x}"):
    try:
        print(t.format(P([1, 2] if "[" in t else "a", P(1, 2) if ".y.x" in t else 3), p=P(3, 4)))
    except Exception as e:
        print(type(e).__name__, e)
try:
    ("{0.%s}" % "zork").format(P(1, 2))
except AttributeError as e:
    print(e)
