# Comprehensions inside functions and classes, capturing variables.
def table(n: int) -> list[list[int]]:
    return [[i * j for j in range(1, n + 1)] for i in range(1, n + 1)]


def adders() -> list:
    return [lambda x: x + i for i in range(3)]


def adders_bound() -> list:
    return [lambda x, i=i: x + i for i in range(3)]


def filtered(xs: list[int], limit: int) -> tuple[list[int], dict[int, int]]:
    def small(x: int) -> bool:
        return x < limit

    return [x for x in xs if small(x)], {x: limit for x in xs if small(x)}


class C:
    items = [1, 2, 3]
    doubled = [x * 2 for x in items]
    count = len([x for x in items if x > 1])


print(table(4), [f(10) for f in adders()], [f(10) for f in adders_bound()])
print(filtered([1, 5, 3], 4), C.doubled, C.count)
print([[x for x in range(y)] for y in [x for x in range(3)]], [y for x in [[1, 2], [3]] for y in x if y in x], [(lambda: z)() for z in "ab"])
print([a := 5, a * 2], a, [last := i for i in range(4)], last, [y for x in range(5) if (y := x * x) > 3], y)
fns = {k: (lambda v=k: v * 2) for k in "xy"}
print(fns["x"](), fns["y"](), fns["x"](5))
total: int = 0
print([total := total + v for v in [1, 2, 3, 4]], total)
