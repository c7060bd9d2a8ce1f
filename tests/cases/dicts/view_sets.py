# Views compared, combined, iterated and printed.
a = {i: str(i) for i in [5, 1, 9, 13, 2]}
b = {i: str(i * 2) for i in [1, 2, 3, 40, 33]}
print(a.keys() & b.keys(), a.keys() | b.keys(), a.keys() - b.keys(), a.keys() ^ b.keys())
print(a.items() & b.items(), len(a.items() | b.items()), a.items() & {(1, "1"), (2, "x")}, a.keys() & [1, 5, 77], a.keys() | (99,), a.keys() - [1], a.keys() ^ [1, 100])
print({1, 2, 77} & a.keys(), {1, 2, 77} | a.keys(), {1, 2, 77} - a.keys(), {1, 2, 77} ^ a.keys(), [1, 2, 3] & a.keys(), [1, 500] - a.keys())
print(a.keys() == {1, 2, 5, 9, 13}, a.keys() != b.keys(), a.keys() < {1, 2, 5, 9, 13, 14}, a.keys() >= {1}, a.keys() > a.keys(), {1} <= a.keys(), {1, 2, 5, 9, 13} == a.keys(), a.keys() == [1], a.values() == a.values(), a.items() == a.items())
print((1, "1") in a.items(), (1, "2") in a.items(), (1,) in a.items(), 1 in a.items(), "9" in a.values(), 9 in a.values(), 9 in a.keys())
print(a.keys().isdisjoint(b), a.keys().isdisjoint([7, 8]), a.items().isdisjoint(b.items()), len(a.keys()), len(a.values()), bool({}.keys()), list(a.values()), set(a.values()) == {"1", "2", "5", "9", "13"})
print(a.keys(), a.values(), a.items(), {}.keys(), {}.values(), {}.items(), {1: [2]}.items())
k, v = a.keys(), a.values()
a[6] = "six"
del a[5]
print(k, v, len(k), sorted(k), sum(k), max(k), min(v), tuple(k), list(enumerate(v)), list(zip(k, v)))
x, *y = a.items()
print(x, y, [*a], [*a.keys()], {*a})
print(sorted({3: "c", 1: "a", 2: "b"}), sorted({"b": 1, "a": 2}.items()), sorted({"b": 1, "a": 2}.values(), reverse=True))
print(all({1: 0}), any({0: 1}), all({1: 0}.values()), len({1: 2, 3: 4}), str({1: "a"}), repr({"q": 'it\'s'}), f"{ {1: 2} }", "%s" % {1: 2}, "{}".format({3: {4: 5}}))
