# Literals, lookup, assignment, deletion, order of insertion.
d = {"a": 1, "b": 2, 3: "three", None: 0, (1, 2): [], 2.5: True}
print(d, len(d), d["a"], d[3], d[None], d[(1, 2)], d[2.5])
d["c"] = 9
d["a"] = 10
print(d, list(d))
del d["b"]
d["b"] = "again"
print(list(d), "b" in d, "z" in d, 3.0 in d, None in d, (1, 2) in d)
for key in ["z", 99, (1,), None]:
    try:
        print(d[key])
    except KeyError as e:
        print(repr(e), str(e), e.args)
try:
    del d["nope"]
except KeyError as e:
    print(e)
for bad in [[1], {}, {1}]:
    try:
        d[bad] = 1
    except TypeError as e:
        print(e)
    try:
        print(bad in d)
    except TypeError as e:
        print(e)
print({}, {1: {}}, {"k": {"n": {"m": 1}}}["k"]["n"]["m"], bool({}), bool({0: 0}), {1: "x", 1: "y", True: "z", 1.0: "w"})
e = d
e["shared"] = 1
print("shared" in d, e is d, {1: 2} == {1.0: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, {} == [])
