# Comparison methods: reflection, NotImplemented, results that are not bool, identity fallbacks, hashing with equality.
from typing import Any


class Shout:
    def __init__(self, n, log):
        self.n = n
        self.log = log

    def __lt__(self, o):
        self.log.append("lt")
        return self.n < o.n if isinstance(o, Shout) else NotImplemented

    def __eq__(self, o):
        self.log.append("eq")
        return self.n == o.n if isinstance(o, Shout) else NotImplemented

    def __le__(self, o):
        self.log.append("le")
        return NotImplemented


log = []
a, b = Shout(1, log), Shout(2, log)
print(a < b, b < a, a > b, b > a, a == b, a != b, a == 1, a != 1, log)
log.clear()
for f in (lambda: a <= b, lambda: a >= b, lambda: a < 5, lambda: 5 < a, lambda: a <= "x"):
    try:
        print(f())
    except TypeError as e:
        print(e, log)
    log.clear()
print(sorted([Shout(3, log), a, b], key=lambda s: -s.n)[0].n, min(b, a).n, max([a, b]).n)


class Vec:
    def __init__(self, *v): self.v = v
    def __eq__(self, o): return [x == y for x, y in zip(self.v, o.v)]
    def __lt__(self, o): return [x < y for x, y in zip(self.v, o.v)]
    def __ne__(self, o): return "ne!"


v, w = Vec(1, 5, 3), Vec(1, 4, 9)
print(v == w, v < w, v > w, v != w, v < w < v, 1 if v != w else 0)


class Left:
    def __eq__(self, o): return "Left.eq"  # type: ignore
    def __gt__(self, o): return "Left.gt"


class Derived(Left):
    def __eq__(self, o): return "Derived.eq"  # type: ignore
    def __lt__(self, o): return "Derived.lt"


print(Left() == Derived(), Derived() == Left(), Left() > Derived(), Derived() > Left(), 3 < Left(), 3 == Left())


class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return isinstance(o, Point) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"P{self.x}{self.y}"


pts = {Point(1, 2): "a", Point(1, 2): "b", Point(2, 1): "c"}
print(pts, Point(2, 1) in pts, {Point(0, 0), Point(0, 0)}, [Point(1, 1)].index(Point(1, 1)), [Point(1, 1), 5].count(Point(1, 1)))
print(Point(1, 1) != Point(1, 1), Point(1, 1) == "x", (Point(1, 2), 3) == (Point(1, 2), 3), [Point(1, 2)] != [Point(1, 3)])


class Everything:
    def __eq__(self, o): return True


class Nothing:
    def __eq__(self, o): return False


e, n = Everything(), Nothing()
print(e == 1, 1 == e, e in [5], 7 in [e], n == n, n in [n], [n] == [n], [n].index(n), (n,) == (n,), [n].count(n))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], [nan] == [float("nan")], {nan: 1} == {nan: 1}, nan != nan, nan < 1, (nan,) <= (nan,))
print(1 == 1.0 == True, "1" == 1, None == 0, [] == (), (1,) == [1], {1} == frozenset([1]), b"a" == "a", bytearray(b"a") == b"a", range(0) == range(2, 1))
print((1, 2) < (1, 2, 0), [1, "a"] < [2, 5], "a" < "B", "Z" < "a", b"a" < b"b", {1} < {1, 2}, {1} <= {1}, {1} < {2}, {1, 2} > {1})
for bad in (lambda: (1, "a") < (1, 5), lambda: [1] < (1,), lambda: None < None, lambda: {} < {}, lambda: 1 < "1", lambda: 1j < 2j, lambda: {1} < [1], lambda: object() < object()):
    try:
        bad()
    except TypeError as err:
        print(err)
