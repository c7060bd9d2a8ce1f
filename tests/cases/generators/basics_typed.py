# yield, return values, laziness, exhaustion, for over generators.
def count(n: int) -> int | str:
    print("start")
    i = 0
    while i < n:
        yield i
        print("resumed", i)
        i += 1
    print("end")
    return "result"


g = count(2)
print("made")
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
try:
    next(g)
except StopIteration as e:
    print("stop again", e.value)
print(next(g, "default"))


def fib() -> int:
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n: int, it) -> list[int]:
    out = []
    for x in it:
        if len(out) == n:
            break
        out.append(x)
    return out


def evens(it) -> int | None:
    for x in it:
        if x % 2 == 0:
            yield x


def empty() -> None:
    return
    yield


def mixed():
    yield
    yield 1, 2
    yield [3]
    x = yield 4
    yield x


print(take(10, fib()), take(5, evens(fib())), list(empty()), list(mixed()), take(100, fib())[-1])
a, b, *c = (i * i for i in range(5))
print(a, b, c, sum(evens(range(10))), list(zip(fib(), "abc")), sorted(evens([4, 1, 2])), max(evens([2, 8, 5])), 13 in fib())
x, y = evens(range(4))
print(x, y, [*evens(range(5))], set(evens(range(5))), tuple(empty()), dict(zip("ab", fib())))
