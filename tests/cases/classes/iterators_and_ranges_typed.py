# Iterator classes, containers with independent iterators, sequence protocol by index.
class Range2:
    def __init__(self, lo: int, hi: int, step: int = 1) -> None:
        self.lo, self.hi, self.step = lo, hi, step

    def __iter__(self):
        return Range2Iter(self)

    def __len__(self) -> int:
        return max(0, -(-(self.hi - self.lo) // self.step))

    def __getitem__(self, i: int) -> int:
        if i < 0:
            i += len(self)
        if not 0 <= i < len(self):
            raise IndexError("Range2 index out of range")
        return self.lo + i * self.step

    def __reversed__(self) -> int | None:
        for i in range(len(self) - 1, -1, -1):
            yield self[i]


class Range2Iter:
    def __init__(self, r) -> None:
        self.r, self.i = r, 0

    def __iter__(self):
        return self

    def __next__(self) -> int | None:
        if self.i >= len(self.r):
            raise StopIteration
        self.i += 1
        return self.r[self.i - 1]


r = Range2(1, 10, 3)
print(list(r), len(r), r[-1], [(a, b) for a in r for b in r if a < b], list(reversed(r)), 7 in r, 8 in r, sum(r), max(r), list(zip(r, r)), bool(Range2(5, 5)))
it = iter(r)
print(next(it), list(it), next(it, "done"), iter(it) is it)


class Old:
    def __getitem__(self, i: int) -> int | None:
        if i == 4:
            raise IndexError
        return i * 10


o = Old()
print(list(o), 30 in o, 50 in o, [*o], dict(enumerate(o)), sorted(o, reverse=True), tuple(zip(o, "ab")))
a, b, *c = o
print(a, b, c)


class Infinite:
    n = 0

    def __iter__(self) -> int:
        while True:
            self.n += 1
            yield self.n


inf = Infinite()
for x in inf:
    if x > 3:
        break
print(x, inf.n, next(iter(inf)), inf.n)
