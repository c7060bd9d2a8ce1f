# Call forms: positional-only, keyword-only, defaults, *args, **kwargs, stars in the middle, and every binding error.
from typing import Any, Callable


def plain(a, b=2, *rest, c, d=4, **more):
    return f"a={a} b={b} rest={rest} c={c} d={d} more={more}"


def pos_only(a, b=5, /, c=6, *, d=7):
    return a, b, c, d


def kw_only(*, x, y="dy"):
    return x, y


def nothing(): ...


def both(a, /, **kw):
    return a, kw


class C:
    def m(self, a, *, b=0): return a, b
    @classmethod
    def cm(cls, a=1): return cls.__name__, a
    @staticmethod
    def sm(a, b=9): return a + b
    def __call__(self, *a, **k): return a, k


print(plain(1, c=3), plain(1, 2, 3, 4, c=5), plain(c=1, a=2, z=9, y=8), plain(*[1, 2, 3], **{"c": 4, "e": 5}))
print(plain(*(1,), *range(2, 4), c=0, **{}, **{"q": 1}), plain(1, *"", c=2), plain(b=3, *[1], c=2))
print(pos_only(1), pos_only(1, 2, 3, d=4), pos_only(1, c=2), both(1, a=2, b=3), kw_only(x=1), kw_only(**dict(x=1, y=2)))
c = C()
print(c.m(1), c.m(1, b=2), C.m(c, 3), c.cm(), C.cm(5), C.cm(a=6), c.sm(1), C.sm(1, b=2), c(1, 2, k=3), c())
f = c.m
g = C.cm
print(f(4, b=5), g(7), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: 0)(), (lambda x, /, y=2: x * y)(5))
print(nothing(), max(*[3, 1], key=lambda v: -v), print("x", "y", sep="-", end="|\n"), dict(a=1, **{"b": 2}), sorted(*[[3, 1]], reverse=True))
errors = [
    lambda: plain(), lambda: plain(1), lambda: plain(1, a=2, c=3), lambda: plain(c=1), lambda: plain(1, 2, b=3, c=4),
    lambda: pos_only(), lambda: pos_only(a=1), lambda: pos_only(1, b=2), lambda: pos_only(1, 2, 3, 4), lambda: pos_only(1, e=5),
    lambda: kw_only(), lambda: kw_only(1), lambda: kw_only(x=1, z=2), lambda: nothing(1), lambda: nothing(a=1), lambda: nothing(1, 2),
    lambda: both(), lambda: both(1, 2), lambda: c.m(), lambda: c.m(1, 2), lambda: c.m(1, c=2), lambda: C.m(), lambda: C.cm(1, 2),
    lambda: c.sm(), lambda: C.sm(1, 2, 3), lambda: C(1), lambda: C(x=1), lambda: plain(*[1], **{"a": 2, "c": 3}),
    lambda: plain(**{"c": 1, "d": 2}, **{"d": 3}), lambda: plain(1, c=2, **{"c": 3}), lambda: plain(*5), lambda: plain(**[1]),
    lambda: plain(1, *None, c=2), lambda: plain(1, c=2, **{1: 2}), lambda: (lambda x: x)(), lambda: (lambda x, y: x)(1, 2, 3),
    lambda: None(), lambda: "s"(), lambda: [1](0), lambda: (1, 2)(), lambda: {}["f"](), lambda: c.nope(), lambda: C().m.x(),
    lambda: len(), lambda: len(1, 2), lambda: len(obj=[1]), lambda: abs(), lambda: print(foo=1), lambda: int(1, 2, 3), lambda: sorted(),
    lambda: isinstance(1), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(stop=1), lambda: "a".join(), lambda: "a".upper(1),
    lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: "".split(1, 2, 3), lambda: chr(), lambda: max(), lambda: min(1),
    lambda: sum(), lambda: zip(1), lambda: enumerate(), lambda: divmod(1), lambda: pow(2), lambda: round(), lambda: hash(), lambda: iter(),
]
for i, e in enumerate(errors):
    try:
        print(i, "no error", e())
    except (TypeError, KeyError, AttributeError) as err:
        print(i, type(err).__name__, err)
