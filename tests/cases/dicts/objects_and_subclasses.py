# Objects as keys, classes that derive from dict, set and list, keyword dicts, functions as keys.
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __hash__(self):
        return hash((self.x, self.y))
    def __eq__(self, o):
        return isinstance(o, P) and self.x == o.x and self.y == o.y
    def __repr__(self):
        return f"P({self.x}, {self.y})"
class Q:
    pass
class R:
    def __eq__(self, o):
        return True
class S(Q):
    n = 3
d = {P(1, 2): "a", P(3, 4): "b"}
print(d[P(1, 2)], P(3, 4) in d, P(5, 6) in d, d, {P(1, 1), P(1, 1)})
q = Q()
s = S()
e = {q: 1, Q(): 2, s: 3, "k": 4}
print(e[q], len(e), Q() in e, e[s], hash(q) == hash(q), hash(q) == hash(s))
try:
    print({R(): 1})
except TypeError as x:
    print(x)
class C(dict):
    def __missing__(self, key):
        return 0
    def total(self):
        return sum(self.values())
c = C()
for ch in "abracadabra":
    c[ch] += 1
print(c, c["z"], c.total(), c.get("q"), isinstance(c, dict), c == {"a": 5, "b": 2, "r": 2, "c": 1, "d": 1}, C(a=1), C({1: 2}, z=3), C.fromkeys("ab", 1), type(c.copy()).__name__)
class D(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.log = []
    def __setitem__(self, k, v):
        self.log.append(k)
        super().__setitem__(k, v)
x = D({"a": 1}, b=2)
x["c"] = 3
x.update(d=4)
print(x, x.log, len(x))
class T(set):
    def twice(self):
        return sorted(v * 2 for v in self)
t = T([3, 1])
t.add(2)
print(t, t.twice(), t | {9}, type(t | {9}).__name__)
class L(list):
    def __init__(self):
        self.extra = 1
l = L()
l.append(5)
print(l, l.extra, len(l))
def f(**kw):
    return kw
def g(*a, **kw):
    return a, kw
print(f(a=1, b="x"), g(1, *[2, 3], k=4, **{"z": 5}), dict(q=2, **{"p": 1}), dict(*[{"m": 1}]))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print(ops["+"](1, 2), ops["-"](5, 3), {f: 1}[f], {len: 2}[len], {int: "i", str: "s"}[type("x")], max({"a": 3, "b": 7}, key={"a": 3, "b": 7}.get))
m = c.get
print(m("a"), {m: 1}.get(c.get))
