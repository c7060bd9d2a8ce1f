# A list[int] keeps True as True; a list[float] keeps 1 as 1.
ints: list[int] = [1, True, 0, False]
floats: list[float] = [1.0, 1, True, 2.5]
print(ints, floats, sum(ints), sum(floats))
ints.append(2 > 1)
floats.append(3)
floats.append(10**20)
print(ints, floats)
ints[0] = 2**80
ints[1] += 1
ints[3] -= 2**70
print(ints, sum(ints), max(ints), min(ints))
for x in ints:
    print(x, isinstance(x, bool), x // 2)
for y in floats:
    print(y, isinstance(y, int), y / 2, y * 2)
ints.sort()
floats.sort()
print(ints, floats)
empty: list[int] = []
empty.append("not an int")
empty += [None, 1.5]
print(empty, len(empty))
both = ints + empty
print(both, both.count(1), both.index("not an int"), None in both, 1 in both, True in both)
