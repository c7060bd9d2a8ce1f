# collections.defaultdict.
from collections import defaultdict


def make():
    return {"made": True}


groups = defaultdict(list)
for w in "the quick brown fox jumps over the lazy dog".split():
    groups[len(w)].append(w)
print(groups, groups[99], 99 in groups, groups.get(7), 7 in groups)
counts = defaultdict(int)
for c in "mississippi":
    counts[c] += 1
print(counts, sorted(counts.items()), counts == {"m": 1, "i": 4, "s": 4, "p": 2}, dict(counts))
tree = defaultdict(lambda: defaultdict(int))
tree["a"]["x"] += 5
tree["b"]["y"] -= 1
tree["a"]["z"]
print({k: dict(v) for k, v in tree.items()})
s = defaultdict(set, {"k": {1}})
s["k"].add(2)
s["n"].add(3)
print(s, len(s), list(s), s.default_factory)
m = defaultdict(make, a=1)
print(m["b"], len(m), type(m.copy()).__name__)
n = defaultdict(None, {1: 2})
try:
    n[5]
except KeyError as e:
    print(repr(e))
n.default_factory = str
print(n[5] == "", n, n.pop(5), n.setdefault(8, "x"), n)
try:
    defaultdict(5)
except TypeError as e:
    print(e)
u = defaultdict(float)
u.update({"a": 1.5})
u["b"] += 0.25
print(u, u | {"c": 2}, {**u})
del u["a"]
print(u, isinstance(u, dict), [k for k in u], u.popitem(), u)
