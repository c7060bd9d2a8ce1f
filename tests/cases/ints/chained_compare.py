# Chained comparisons evaluate each operand once and stop early.
calls: list = []


def v(x: int) -> int:
    calls.append(x)
    return x


def log() -> None:
    print(calls)
    calls.clear()


print(v(1) < v(2) < v(3)); log()
print(v(3) < v(2) < v(1)); log()
print(v(1) < v(5) > v(3) == v(3) != v(4)); log()
print(v(1) == v(1) == v(2) == v(3)); log()
print(v(1) < v(2) in [v(2), v(9)]); log()
print(not v(1) < v(2) < v(2)); log()
x: int = 5
print(1 < x < 10, 1 < x > 10, x == 5 == 5.0 == True + 4, 0 < x <= 5 < 2**70)
print((1 < 2) == True, 1 < 2 == True, (3 > 2) > 1, 3 > 2 > 1)
print(1 < (2 < 3), -1 < 0 < 2**64 < 2**65)
if v(0) <= v(0) <= v(0):
    log()
while v(1) > v(2) > v(3):
    print("never")
log()
