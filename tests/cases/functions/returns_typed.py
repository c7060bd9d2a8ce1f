# Early, missing, conditional and mixed-type returns.
def nothing() -> None:
    pass


def bare(x: int) -> int | None:
    if x > 0:
        return
    return x


def maybe(x: int):
    if x == 1:
        return 1
    elif x == 2:
        return 2.0
    elif x == 3:
        return "three"
    elif x == 4:
        return [4]
    elif x == 5:
        return None
    elif x == 6:
        return nothing
    return x > 6


def find(xs: list[int], want: int) -> int:
    for i, x in enumerate(xs):
        if x == want:
            return i
    return -1


def deep(n: int) -> str:
    while True:
        for i in range(10):
            if i * n > 20:
                return f"{i}*{n}"
        n += 1


print(nothing(), bare(1), bare(-1), bare(0))
for i in range(8):
    if i != 6:
        print(i, maybe(i), repr(maybe(i)), bool(maybe(i)))
print(maybe(6)(), maybe(6) is nothing, find([5, 6, 7], 7), find([], 1), deep(1), deep(3), deep(100))
r = maybe(1)
r = r + 0.5
r = str(r) + "!"
print(r, nothing() is None, [nothing(), bare(5)])
