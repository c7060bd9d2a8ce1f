# Recursive generators, comparison of two trees, early exit, depth-first and breadth-first.
class Node:
    def __init__(self, v: int | str, *kids) -> None:
        self.v, self.kids = v, kids

    def dfs(self, depth: int = 0):
        yield depth, self.v
        for k in self.kids:
            yield from k.dfs(depth + 1)

    def post(self) -> str | None:
        for k in self.kids:
            yield from k.post()
        yield self.v

    def bfs(self) -> list[str] | None:
        level = [self]
        while level:
            yield [n.v for n in level]
            level = [k for n in level for k in n.kids]

    def paths(self, prefix=()):
        here = prefix + (self.v,)
        if not self.kids:
            yield here
        for k in self.kids:
            yield from k.paths(here)


t = Node("a", Node("b", Node("d"), Node("e", Node("g"))), Node("c", Node("f")))
for depth, v in t.dfs():
    print("  " * depth + v)
print("".join(t.post()), list(t.bfs()), ["/".join(p) for p in t.paths()], max(d for d, _ in t.dfs()), next(v for d, v in t.dfs() if d == 3))


def same_fringe(a, b) -> bool:
    done = object()
    ia, ib = (p[-1] for p in a.paths()), (p[-1] for p in b.paths())
    while True:
        x, y = next(ia, done), next(ib, done)
        if x != y:
            return False
        if x is done:
            return True


print(same_fringe(t, Node("r", Node("d"), Node("q", Node("g"), Node("f")))), same_fringe(t, Node("d")))


def subsets(xs: str):
    if not xs:
        yield ()
        return
    for rest in subsets(xs[1:]):
        yield rest
        yield (xs[0],) + rest


def compositions(n: int) -> list[int] | None:
    if n == 0:
        yield []
    for k in range(1, n + 1):
        for rest in compositions(n - k):
            yield [k] + rest


def queens(n: int, cols=()) -> tuple | None:
    if len(cols) == n:
        yield cols
    else:
        for c in range(n):
            if all(c != k and abs(c - k) != len(cols) - r for r, k in enumerate(cols)):
                yield from queens(n, cols + (c,))


print(sorted(subsets("abc")), list(compositions(4)), sum(1 for _ in compositions(10)), next(queens(8)), sum(1 for _ in queens(6)))
deep = Node(0)
for i in range(1, 150):
    deep = Node(i, deep)
print(sum(v for _, v in deep.dfs()), max(d for d, _ in deep.dfs()))
