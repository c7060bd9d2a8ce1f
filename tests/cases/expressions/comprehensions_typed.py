# Comprehensions: scoping, nesting, conditions, walrus, unpacking, closures in them, generators with side effects, errors.
from typing import Any, Iterator

x = "outer"
print([x for x in range(4)], x, {x: x * x for x in range(3)}, {x % 2 for x in range(5)}, x)
print([(i, j) for i in range(3) for j in range(i)], [[i * j for j in range(3)] for i in range(3)], [y for row in [[1, 2], [3]] for y in row])
print([i for i in range(20) if i % 2 if i % 3], [i if i % 2 else -i for i in range(5)], [a + b for a, b in zip("ab", "cd")])
print([k + str(v) for k, v in {"a": 1, "b": 2}.items()], [h for h, *t in ["abc", "de"]], [t for h, *t in ["abc", "de"]], [p for p, in [(1,), (2,)]])
print([last := i for i in range(5)], last, [y for i in range(6) if (y := i * i) % 2 == 0], y)
total = 0
running = [total := total + v for v in [1, 2, 3, 4]]
print(running, total)
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i * 10 for i in range(3)]
print([f() for f in fs], [g() for g in gs], [(lambda n: n + i)(1) for i in range(3)])


def local_scope(n: int) -> list[list[int]]:
    base = n * 100
    def inner() -> list[int]:
        return [base + k for k in range(n)]
    return [inner() for _ in range(2)] + [[base + q for q in range(m)] for m in range(n)]


print(local_scope(2))


class Grid:
    size = 3
    cells = [0 for _ in range(size)]
    names = {n: n.upper() for n in ("a", "b")}
    pairs = list((a, b) for a in range(size) for b in "xy")

    def __init__(self, n: int) -> None:
        self.rows = [[self.value(i, j) for j in range(n)] for i in range(n)]

    def value(self, i: int, j: int) -> int:
        return i * self.size + j

    def diagonal(self) -> list[int]:
        return [self.rows[i][i] for i in range(len(self.rows))]


g = Grid(3)
print(g.rows, g.diagonal(), Grid.cells, Grid.names, Grid.pairs)
print([list(c) for c in zip(*g.rows)], sum(v for r in g.rows for v in r), max((v for r in g.rows for v in r if v % 2), default=None))


def noisy(n: int) -> Iterator[int]:
    for i in range(n):
        print("yield", i)
        yield i


gen = (v * 2 for v in noisy(3) if v != 1)
print("made")
print(next(gen), list(gen), list(gen))
print(any(v > 0 for v in noisy(5)), all(v < 1 for v in noisy(5)), next((v for v in noisy(5) if v == 1), None))
print(sum(1 for c in "hello" if c == "l"), sorted((len(w), w) for w in "the quick brown fox".split()), ",".join(str(v) for v in range(3)))
print(dict((v, k) for k, v in {"a": 1}.items()), set(c.lower() for c in "AbB") == {"a", "b"}, tuple(i for i in range(3)), {**{k: 0 for k in "ab"}, "c": 1})
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], {(i, j): v for i, row in enumerate(matrix) for j, v in enumerate(row) if v > 2})
print([[*r, 0] for r in matrix], [{**{"n": n}} for n in range(2)], [f"{n:02d}" for n in range(3)], [n for n in reversed([1, 2])], [() for _ in range(2)])
mixed: list[Any] = [v if isinstance(v, str) else v * 1.5 if v else None for v in ("a", 2, 0, True)]
print(mixed, [type(v).__name__ for v in mixed])
try:
    [1 // i for i in range(2, -1, -1)]
except ZeroDivisionError as e:
    print(e)
try:
    [a for a, b in [(1, 2), (3,)]]  # type: ignore
except ValueError as e:
    print(e)
try:
    {k: v for k, v in [([], 1)]}  # type: ignore
except TypeError as e:
    print(e)
try:
    [undefined for _ in range(1)]  # type: ignore
except NameError as e:
    print(e)
try:
    (v for v in 5)  # type: ignore
except TypeError as e:
    print(e)
