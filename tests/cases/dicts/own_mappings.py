# Mappings and hashes of the program's own, overriding classes, odds and ends.
class M:
    def keys(self):
        return ["a", "b"]
    def __getitem__(self, k):
        return k * 2
print(dict(M()), {**M(), "c": 1}, {}.update(M()))
def f(**kw):
    return kw
print(f(**M()))
class H:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return self.v % 3
    def __eq__(self, o):
        return isinstance(o, H) and self.v == o.v
    def __repr__(self):
        return f"H{self.v}"
s = {H(i) for i in range(12)} | {H(3), H(30)}
print(len(s), H(5) in s, H(99) in s, sorted(s, key=lambda h: h.v))
d = {H(i): i for i in range(10)}
del d[H(4)]
print(d, d[H(7)], H(4) in d)
class N(dict):
    def __contains__(self, k):
        return True
    def __getitem__(self, k):
        return "over"
    def __iter__(self):
        return iter([1])
n = N(x=1)
print("q" in n, n["zz"], list(n), n.get("x"), len(n), n)
class K(set):
    def add(self, x):
        super().add(x * 10)
k = K([1, 2])
k.add(3)
print(sorted(k), k)
class F(frozenset):
    pass
print(F([1, 2]) | {3}, {F([1]): 2}[frozenset([1])], F("a") == {"a"})
try:
    print({}[[]])
except TypeError as e:
    print(e)
it = iter({1: 2, 3: 4}.items())
print(next(it), list(it))
print({i: {j: i * j for j in range(2)} for i in range(2)}, {frozenset([i]) for i in range(2)} == {frozenset([1]), frozenset([0])})
print(sorted({"b": 1, "a": 2}, reverse=True), min({3: 1, 2: 2}), sum({1: 1, 2: 2}), any({0: 1}), [*{1: 2}], list(map(str, {1: 2, 3: 4})), list(filter(None, {0, 1, 2})), dict(enumerate("ab")), list(zip({1: 2}, {3})))
