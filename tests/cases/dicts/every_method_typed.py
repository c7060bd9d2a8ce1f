# Every method of dict and set, views, order, merging, equality, changing while iterating, and the errors.
from typing import Any

d: dict[Any, Any] = {"a": 1, 2: "two", (3, 4): [5], None: None, 2.5: "float", True: "yes"}
print(d, len(d), d["a"], d[2], d[2.0], d[3, 4], d[1], d.get("zz"), d.get("zz", 0), "a" in d, 1 in d, list(d)[:2])
d[1] = "one"; d[2.0] = "still 2"; d["new"] = {"a": 1}
print(d, d["new"]["a"])
del d["new"], d[None]
print(d.pop("a"), d.pop("zz", "gone"), d.popitem(), d.setdefault("s", []), d.setdefault("s", 5), d)
d["s"].append(1)
d.update({"u": 1}, v=2); d.update([("w", 3), ["x", 4]]); d.update(zip("yz", range(2))); d.update()
print(d, d | {"u": 9}, {"k": 0} | d, list(d.keys())[-2:], list(d.values())[-2:], list(d.items())[-1])
d |= {"u": 10, "n": 11}
print(list(reversed(d))[:3], d.copy() == d, d.copy() is d, dict(d) == d, d != {}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 2.0}, {1: [1]} == {1: [2]})
print(dict.fromkeys("aba"), dict.fromkeys([1, 2], 0), dict(a=1, b=2), dict([(1, 2)]), dict({1: 2}, x=3), dict(), {**{"a": 1}, "b": 2, **{"a": 3}}, {k: v for k, v in zip("ab", [1, 2])})
shared = dict.fromkeys([1, 2], [])
shared[1].append("x")
print(shared)
e = {"x": 1, "y": 2, "z": 3}
keys, values, items = e.keys(), e.values(), e.items()
e["w"] = 4
print(keys, values, items, len(keys), "w" in keys, 4 in values, ("w", 4) in items, ("w", 5) in items, keys & {"x", "q"}, sorted(keys | {"q"}), sorted(keys - {"x"}), sorted(keys ^ {"x", "q"}), keys >= {"x"}, keys == {"x", "y", "z", "w"}, keys.isdisjoint({"q"}), items & {("x", 1)})
print(max(e, key=lambda k: e[k]), sorted(e, key=e.get, reverse=True), sum(e.values()), {v: k for k, v in e.items()}, [k for k in e if e[k] % 2], min(e.items()), dict(sorted(e.items(), key=lambda kv: -kv[1])))
for k in list(e):
    if e[k] > 2:
        del e[k]
print(e)
e.clear()
print(e, bool(e), [*{"a": 1}], {**{}}, dict(enumerate("ab")), list(zip({"a": 1, "b": 2}, {"c": 3, "d": 4})))
s = {3, 1, 2}
s.add(5); s.add(1); s.discard(9); s.remove(3); s.update([7, 8], (9,)); s |= {10}; s.difference_update({8}, [9]); s.intersection_update(range(8)); s.symmetric_difference_update({1, 100})
print(sorted(s), len(s), 5 in s, s.copy() == s, sorted(s | {6}), s & {5, 7}, sorted(s - {5}), sorted(s ^ {5, 6}), s <= {2, 5, 7, 100}, s < s, s >= {2}, s.isdisjoint({0}), s == frozenset(s))
print(sorted(s.union([1], (2,))), sorted(s.intersection([2, 5], {5})), sorted(s.difference([2])), sorted(s.symmetric_difference("a5"), key=str), s.issubset(range(200)), s.issuperset([2]), set(), set("aab") == {"a", "b"}, frozenset([1, 2]) | {3}, {frozenset([1]): "f"}[frozenset([1])], {1, 1.0, True}, len({0, False, 0.0, ""}))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {1} | frozenset([2]), frozenset([1]) | {2}, type({1} | frozenset()).__name__, type(frozenset() | {1}).__name__, frozenset([1]) == {1}, set().union(), {x % 3 for x in range(9)}, {*range(3), *"a"} == {0, 1, 2, "a"}, sorted({(1, 2), (0, 5)}))


def change(c: Any) -> None:
    for k in c:
        if isinstance(c, dict):
            c[len(c) + 100] = 0
        else:
            c.add(len(c) + 100)


bad: list[Any] = [
    lambda: {}["k"], lambda: {1: 2}[(1, 2)], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}: 1}, lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update([(1, 2, 3)]), lambda: {}.update(["abc"]), lambda: dict(5), lambda: dict([1]), lambda: dict(1, 2),
    lambda: {} + {}, lambda: {} | [], lambda: {} < {}, lambda: {}.get(), lambda: {}.get([]), lambda: {}.setdefault(), lambda: {}.keys() + 1, lambda: {}.nope, lambda: dict.fromkeys(5), lambda: {1} + {2}, lambda: {1} | [2], lambda: {1}.remove(2), lambda: set().pop(), lambda: {1}.add([1]),
    lambda: {1}.update(5), lambda: set(5), lambda: {[1]}, lambda: {1} < 5, lambda: {1}[0], lambda: frozenset([1]).add(2), lambda: hash({1}), lambda: hash({}), lambda: change({1: 1}), lambda: change({1, 2}), lambda: {1: 2}.items()[0], lambda: reversed({1}), lambda: set([[1]]), lambda: {1: 2} in {1: 2}, lambda: [] in {1}, lambda: [] in {1: 2}, lambda: del_missing(),
]


def del_missing() -> None:
    m = {"a": 1}
    del m["b"]


for i, f in enumerate(bad):
    try:
        print(i, f())
    except Exception as err:
        print(i, type(err).__name__, err, isinstance(err, LookupError))
