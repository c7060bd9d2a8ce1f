from collections import Counter, OrderedDict, defaultdict
c = Counter("aab")
r = c | {"z": 1}
print(r, type(r).__name__)
print({"z": 1} | c, c | OrderedDict(q=1), c | defaultdict(int, k=2), c | Counter("ab"))
for f in (lambda: [] | {}, lambda: {1} | {}, lambda: 3 | {}, lambda: c | [1], lambda: None | {}):
    try: print(f())
    except TypeError as e: print(e)
print({"a": 1}.__ror__({"b": 2, "a": 0}), {}.__ror__([]))
class D(dict):
    pass
print(type(D(a=1) | {"b": 1}).__name__, type({"b": 1} | D(a=1)).__name__, D(a=1) | {})
c |= Counter("zz")
print(c)
