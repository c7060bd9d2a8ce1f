# Generators keep locals, loops, try blocks and nested state across yields.
def everything(n: int):
    for i in range(n):
        for j in range(i):
            try:
                if j == 1:
                    continue
                x = yield (i, j)
                if x:
                    yield f"sent {x}"
            finally:
                yield f"f{i}{j}"
    else:
        yield "else"
    yield "end"


g = everything(3)
print([next(g), g.send("hello"), next(g)], list(g))


def many(a: int, b: int = 2, *c, d: int = 4):
    a += yield a
    b = (yield b) or b
    yield a, b, c, d


g = many(1, 2, 3)
print(next(g), g.send(10), g.send(None), list(g))
gens = [many(i) for i in range(3)]
print([next(g) for g in gens], [g.send(5) for g in reversed(gens)])


def zipper(*its):
    its = [iter(i) for i in its]
    while its:
        alive = []
        for it in its:
            try:
                yield next(it)
                alive.append(it)
            except StopIteration:
                pass
        its = alive


print(list(zipper("abc", [1], (True, False))), list(zipper()))


def conditional(flag: int) -> int | None:
    if flag:
        yield 1
    else:
        return
    yield 2 if flag > 1 else 3


print(list(conditional(0)), list(conditional(1)), list(conditional(2)))


class Tree:
    def __init__(self, value: int, *kids) -> None:
        self.value = value
        self.kids = kids

    def __iter__(self) -> int | None:
        yield self.value
        for k in self.kids:
            yield from k


print(list(Tree(1, Tree(2, Tree(3)), Tree(4))), sum(Tree(5, Tree(6))))
lazy = (print("evaluated", i) for i in range(2))
print("before")
print(list(lazy))
