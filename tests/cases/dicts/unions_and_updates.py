# Every way to make a dict from others.
a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, b | a, a, b)
a |= b
print(a)
a |= [("q", 0), ["r", 1]]
print(a)
a |= {}
a.update()
a.update({})
a.update(zip("mn", range(2)))
a.update(x="changed", new=None)
a.update([("p", 1)], p=2)
print(a)
print(dict(a, x=0), dict(zip([1, 2], "ab")), dict([["k", 1], ("l", 2), "mn"]), dict(), dict({}), dict(()), dict(one=1, two=2.5, three="3"))
print({**a}, {**a, "x": 1, **b}, {**{}, **{}}, {"a": 1, **{"a": 2}, "a": 3})
c = dict(a)
c["x"] = "copy"
print(a["x"], c["x"], a == c, a != c, dict(a) == a)
print(dict.fromkeys("hello"), dict.fromkeys(range(3), []), dict.fromkeys({}, 1), dict.fromkeys([1, 1.0, True]), {}.fromkeys("ab", 0))
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2, -0.0: 3}, {"": 1}, {(): 2, ((),): 3}, {None: None})
m = {"k": {"n": 1}}
n = m.copy()
n["k"]["n"] = 2
print(m, n, m["k"] is n["k"])
squares = {i: i * i for i in range(10) if i % 2}
print(squares, {v: k for k, v in squares.items()}, {(i, j): i * j for i in range(3) for j in range(i)}, {k: v for k, v in []})
i = "outer"
print({i: i for i in range(2)}, i)
print({str(k): [v] for k, v in {1: 2, 3: 4}.items()}, {len(w) for w in "a bb cc ddd".split()}, {x for x in ()})
