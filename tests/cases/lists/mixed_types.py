# One list of everything.
stuff = [1, -2.5, "three", True, None, [4, 5], (6,), range(3), 2**70]
for x in stuff:
    if x is None:
        kind = "none"
    elif isinstance(x, bool):
        kind = "bool"
    elif isinstance(x, int):
        kind = "int"
    elif isinstance(x, float):
        kind = "float"
    elif isinstance(x, str):
        kind = "str"
    elif isinstance(x, (list, tuple)):
        kind = "sequence"
    else:
        kind = "other"
    print(kind, x, repr(x), str(x), bool(x))
total = 0
for x in stuff:
    if isinstance(x, (int, float)):
        total += x
    elif isinstance(x, (str, list, tuple)):
        total += len(x)
print(total)
print(stuff)
print(stuff.count(1), stuff.index(None), stuff.index(2**70), [4, 5] in stuff, "three" in stuff, (6,) in stuff, stuff[::-1][:3])
for a in stuff:
    print([1 if a == b else 0 for b in stuff])
print(len(stuff), stuff[2][1:], stuff[5][0] + stuff[0], stuff[1] * 2, stuff[7][1], stuff[6] + (1,))
