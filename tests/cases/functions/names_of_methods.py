"""Names of bound methods, methods of built-in types under computed names, attrgetter with computed names."""
from datetime import date
f = date.fromisoformat
print(f.__name__, getattr(f, '__name__', 'no'), hasattr(f, '__name__'))
g = "abc".upper
print(g.__name__, getattr(g, '__name__', 'no'))
h = [].append
print(getattr(h, '__name__', 'no'), getattr(int.from_bytes, '__name__', '?'), getattr(str.lower, '__name__', '?'), getattr(len, '__name__', '?'))
class A:
    @classmethod
    def c(cls): pass
    def m(self): pass
print(getattr(A.c, '__name__', '?'), getattr(A().m, '__name__', '?'), getattr(dict.fromkeys, '__qualname__', '?'))
def name(f): return getattr(f, '__name__', repr(f))
for k in (date.fromisoformat, int, A.c, A().m, lambda x: x, len): print(name(k))
from operator import attrgetter, methodcaller
for t, names in ((str, ["upper", "title", "nope"]), (list, ["append"]), (int, ["bit_length", "upper"])):
    for n in names:
        print(t.__name__, n, hasattr(t, n))
        try:
            f = getattr(t, n)
            if t is str: print(f("abc def"))
            elif t is int: print(f(10))
        except AttributeError as e:
            print(e)
class P:
    def __init__(s, name, age, height): s.name, s.age, s.height = name, age, height
    def greet(self): return "hi " + self.name
    def older(self, n=1): return P(self.name, self.age + n, self.height)
    def __repr__(s): return f"P({s.name}, {s.age})"
ps = [P("b", 3, 1.5), P("a", 3, 2.5), P("c", 1, .5)]
for key in ["name", "age", "height"]:
    print(sorted(ps, key=attrgetter(key)))
print(sorted(ps, key=attrgetter("age", "name")), list(map(methodcaller("greet"), ps)), list(map(methodcaller("older", n=4), ps)))
ops = [("upper",), ("replace", "a", "b"), ("split",)]
for name, *args in ops:
    print(getattr("a cat", name)(*args))
