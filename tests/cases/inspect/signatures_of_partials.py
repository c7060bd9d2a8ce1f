# Signatures of partial functions, and parameters that are replaced.
from functools import partial, wraps
from inspect import Parameter, signature


def area(w: int, h: int = 1, /, unit: str = "m", *rest, precise: bool = False, **more):
    return f"{w * h}{unit}"


def plain(a, b, c=3, *, d, e=5):
    return a + b + c + d + e


def counted(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        return fn(*args, **kwargs)

    return inner


for made in (
    partial(area, 5),
    partial(area, 5, 6),
    partial(area, 5, unit="ft"),
    partial(area, precise=True, other=2),
    partial(plain),
    partial(plain, 1, d=4),
    partial(plain, b=2),
    partial(plain, 1, 2, c=None),
    partial(partial(plain, 1), b=2),
    partial(counted(plain), 7),
):
    print(signature(made))
try:
    signature(partial(plain, 1, 2, 3, 4))
except ValueError as e:
    print(type(e).__name__, str(e).endswith("has incorrect arguments"), repr(e.__cause__))
p = signature(plain).parameters["c"]
print(p.replace(default=None), p.replace(name="z"), p.replace(default=Parameter.empty), p.replace(annotation=None), p.replace(kind=Parameter.KEYWORD_ONLY).kind.name)
s = signature(plain)
print(s.replace(return_annotation=None), s.replace(parameters=[]), s.replace(parameters=[p]) == s)
