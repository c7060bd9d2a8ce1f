# Functions returning tuples, used whole or unpacked.
def stats(xs: list[int] | tuple[float, bool]) -> tuple:
    return min(xs), max(xs), sum(xs), len(xs)


def divide(a: int, b: int) -> tuple[None, str] | tuple[float, None]:
    if b == 0:
        return None, "division by zero"
    return a / b, None


def nothing() -> None:
    return


def one() -> tuple[int]:
    return (1,)


def nested(n: int) -> tuple[int, tuple[int, list]]:
    return n, (n + 1, [n + 2, (n + 3,)])


print(stats([3, 1, 2]), stats((2.5, True)), divide(1, 4), divide(1, 0), nothing(), one())
lo, hi, total, n = stats([5, 5, 9])
print(lo, hi, total, n, total / n)
v, err = divide(7, 0)
if err is not None:
    print("failed:", err, v)
a, (b, [c, (d,)]) = nested(1)
print(a, b, c, d)
(x,) = one()
print(x, one()[0], stats([1])[2], nested(5)[1][1][1][0])
try:
    p, q = stats([1, 2])
except ValueError as e:
    print(e)
try:
    p, q = one()
except ValueError as e:
    print(e)
try:
    p, q = nothing()
except TypeError as e:
    print(e)
records: list[tuple[str, int]] = [("x", 3), ("y", 1), ("x", 2)]
for name, value in sorted(records):
    print(name, value, end="; ")
print(sorted(records)[0] < sorted(records)[1], ("x", 2) in records)
