# get, setdefault, pop, popitem, update, keys/values/items, copy, clear, fromkeys.
d = {"x": 1, "y": 2}
print(d.get("x"), d.get("q"), d.get("q", 5), d.get("x", 5), d.setdefault("x", 100), d.setdefault("z", 3), d.setdefault("w"), d)
print(d.pop("w"), d.pop("x"), d.pop("nope", "default"), d)
try:
    d.pop("nope")
except KeyError as e:
    print(e)
d.update({"y": 20, "a": 5})
d.update([("p", 1), ("q", 2)])
d.update(r=7, y=0)
d.update({}, s=8)
print(d, d.popitem(), d)
try:
    {}.popitem()
except KeyError as e:
    print(e)
print(d.keys(), d.values(), d.items(), list(d.keys())[0], sorted(d.values()), ("y", 0) in d.items(), 20 in d.values())
keys = d.keys()
d["late"] = 1
print(keys, len(keys), "late" in keys)
c = d.copy()
c["only"] = 1
print("only" in d, d.clear(), d, len(c), keys)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict(), dict(a=1, b=2), dict([("k", "v")]), dict({"m": 1}, n=2), dict(zip("ab", [1, 2])))
shared = dict.fromkeys([1, 2], [])
shared[1].append("x")
print(shared, {1: 2} | {3: 4, 1: 9}, list(reversed({"a": 1, "b": 2})))
u = {"a": 1}
u |= {"b": 2}
u |= [("c", 3)]
print(u, u.keys() & {"a", "z"}, u.keys() - {"a", "b"}, u.items() >= {("a", 1)})
