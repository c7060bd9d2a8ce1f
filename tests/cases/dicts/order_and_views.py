# Insertion order through deletes, updates and unions; views as sets.
d = {}
for c in "hello world":
    d[c] = d.get(c, 0) + 1
print(d, "".join(d))
d["h"] = d.pop("h")
print("".join(d))
a = {"x": 1, "y": 2, "z": 3}
b = {"z": 30, "w": 40, "x": 10}
print(a | b, b | a, {**a, **b}, {**b, "x": 0}, {"first": 1, **a})
print(sorted(a.keys() | b.keys()), sorted(a.keys() & b.keys()), sorted(a.keys() ^ b.keys()), sorted(a.keys() - b.keys()))
print(a.keys() == {"x", "y", "z"}, a.keys() <= {"x", "y", "z", "q"}, a.items() == {"z": 3, "y": 2, "x": 1}.items(), a.keys().isdisjoint({"q"}))
for (k1, v1), (k2, v2) in zip(a.items(), b.items()):
    print(k1, v1, k2, v2)
print(list(zip(a, a.values())) == list(a.items()), dict(sorted(b.items())), dict(sorted(b.items(), key=lambda kv: kv[1])))
print(list(reversed(a.items())), list(reversed(a.values())), [*a], [*a.values()], (*a.items(),))
x, y, *rest = a
print(x, y, rest, {v: k for k, v in a.items()}, max(a.values()), {len(k): k for k in ["a", "bb", "c"]})
log = []


def k(v):
    log.append(f"k{v}")
    return v


def v(x):
    log.append(f"v{x}")
    return x


print({k(1): v(2), k(3): v(4)}, log)
