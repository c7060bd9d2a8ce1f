# range and slice: attributes, equality, hashing, containment, indexing, big bounds, errors.
from typing import Any

rs = [range(5), range(2, 10, 3), range(10, 0, -4), range(0), range(5, 1), range(-3, 4), range(0, 2**70, 2**68), range(True, 5)]
for r in rs:
    print(r, list(r)[:5], len(r), r.start, r.stop, r.step, bool(r), r[::-1], r[1:], list(reversed(r))[:3], sum(r), max(r, default=None))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 1), range(3) == [0, 1, 2], hash(range(0)) == hash(range(2, 1)), {range(3): "a"}[range(0, 3)])
print(4 in range(0, 10, 2), 5 in range(0, 10, 2), 4.0 in range(5), "a" in range(3), 2**69 in rs[6], True in range(2), None in range(2))
print(range(10).index(7), range(0, 10, 3).index(6), range(5).count(2), range(5).count(9), range(10)[2:8:3], range(10)[-1], range(10)[-3:][0], range(2**80)[2**79])
a, *b, c = range(6)
print(a, b, c, [*range(3), *range(2)], list(zip(range(3), range(5, 8))), dict.fromkeys(range(2)), tuple(map(str, range(3))), sorted(range(3), reverse=True), repr(range(1, 2, 3)))
it = iter(range(3))
print(next(it), list(it), next(it, "end"), [i for i in range(3) for _ in range(i)], any(range(1)), all(range(1, 3)), min(range(5, 2, -1)))
total = 0
for i in range(10):
    i *= 2
    total += i
print(total, i, slice(1, 5).indices(3), slice(None, None, -2).indices(5), slice(-2, None).indices(10), slice(3) == slice(None, 3, None), repr(slice(1, "x")))


class Index:
    def __init__(self, n: int) -> None:
        self.n = n

    def __index__(self) -> int:
        return self.n


print(range(Index(3)), list(range(Index(1), Index(6), Index(2))), range(5)[Index(2)], [0, 1, 2, 3][Index(1):Index(3)])
bad: list[Any] = [
    lambda: range(1.5), lambda: range("3"), lambda: range(1, 2, 0), lambda: range(None), lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)["a"],
    lambda: range(3).index(5), lambda: range(3).index("a"), lambda: range(3) + range(2), lambda: range(3) * 2, lambda: range(3) < range(4), lambda: range(3).append(1),
    lambda: setattr(range(3), "start", 1), lambda: len(range(2**70)), lambda: range(3).count(), lambda: range(3)[::0], lambda: slice(), lambda: slice(1).indices(-1), lambda: slice("a").indices(5), lambda: next(range(3)),
]
for n, f in enumerate(bad):
    try:
        print(n, f())
    except Exception as e:
        print(n, type(e).__name__, e)
