# Ranges as values: printing, length, index, slices, membership, equality.
for r in [range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(1, 2, 10), range(2, 8, -1)]:
    print(r, len(r), list(r), bool(r), tuple(r), sum(r), list(reversed(r)), repr(r))
r = range(0, 20, 3)
print(r[0], r[-1], r[2], r[1:4], r[::-1], r[::2], r[10:], r[-2:], list(r[1:-1]), r[:0])
print(3 in r, 4 in r, 21 in r, -3 in r, 3.0 in r, "3" in r, r.index(9), r.count(9), r.count(10), min(r), max(r))
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(3) == [0, 1, 2], range(1) != range(2))
for args in [1, 2, 3]:
    try:
        if args == 1:
            range(1, 10, 0)
        elif args == 2:
            range(1.5)
        else:
            r[7]
    except ValueError as e:
        print("ValueError", e)
    except TypeError as e:
        print("TypeError", e)
    except IndexError as e:
        print("IndexError", e)
try:
    r.index(4)
except ValueError as e:
    print(e)
print(isinstance(r, range), range(True), range(-(2**70), 0, 2**69), list(range(2**64, 2**64 + 3)), len(range(2**62)), range(10**20)[-1])
