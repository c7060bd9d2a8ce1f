# Delegation, recursion, return values, send through yield from.
def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "inner result"


def outer():
    r = yield from inner()
    print("outer got", r)
    yield from [10, 20]
    yield from "ab"
    return r.upper()


g = outer()
print(next(g), g.send("s1"), g.send("s2"), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def flatten(xs):
    for x in xs:
        if isinstance(x, list):
            yield from flatten(x)
        else:
            yield x


def inorder(t):
    if t:
        l, v, r = t
        yield from inorder(l)
        yield v
        yield from inorder(r)


def permutations(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1 :]):
            yield [x] + rest


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(list(flatten([1, [2, [3, []]], [[4]]])), list(inorder(((None, 1, None), 2, ((None, 3, None), 4, None)))))
print(list(permutations([1, 2, 3])), " ".join(hanoi(3)), sum(1 for _ in hanoi(8)))


def catching():
    try:
        yield from failing()
    except ValueError as e:
        yield f"caught {e}"


def failing():
    yield "ok"
    raise ValueError("bad")


print(list(catching()))
