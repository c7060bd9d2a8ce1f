"""A class body that gives the qualified name; evaluation among the items of a dict with lookups of its own."""
class B:
    __qualname__ = 'BB.inner'
    def f(self): pass
    class C: pass
print(B, B.__qualname__, B.__name__, B.f.__qualname__, B.C.__qualname__, '__qualname__' in B.__dict__)
class L(dict):
    def __getitem__(self, k): return len(k)
x = L()
print(eval("a + word", L()))
print(eval("a + word", x), list(x))
class M(dict):
    def __missing__(self, k):
        if k == 'q': return 7
        raise KeyError(k)
print(eval("q + len('abc')", M()))
ns = {'a': 1}
exec("b = a + 1", ns)
print(ns['b'])
try:
    eval("zz", M())
except NameError as e:
    print(e)
