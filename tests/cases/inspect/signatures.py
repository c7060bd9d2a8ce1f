"""inspect.signature: parameters, text, binding."""
import inspect
import functools
from typing import Optional, List


def area(w: int, h: float = 2.5, *rest: int, unit='m', scale: "float" = 1, **more) -> float:
    return w * h


def pos(a, b=(1, 2), /, c=None, *, d):
    pass


def plain():
    pass


class K:
    def __init__(self, x, y: Optional[int] = None):
        pass

    def m(self, q: List[int], *, z=3) -> str:
        return ''

    def __call__(self, one, two=2):
        return one

    @classmethod
    def c(cls, u): pass

    @staticmethod
    def s(v): pass


for f in (area, pos, plain, K, K.m, K(1).m, K(1), K.c, K.s, lambda x, *y: x):
    print(inspect.signature(f))
sig = inspect.signature(area)
for name, p in sig.parameters.items():
    print(name, p.name, p.kind, p.default is inspect.Parameter.empty, p.default, p.annotation, p.kind.name, p.kind == p.VAR_POSITIONAL, repr(p))
print(sig.return_annotation, list(sig.parameters), len(sig.parameters), repr(sig), sig == inspect.signature(area))
b = sig.bind(1, 2, 3, 4, unit='cm', z=1)
print(b.arguments, b.args, b.kwargs, b)
b = sig.bind(1)
print(b.arguments)
b.apply_defaults()
print(b.arguments, area(*b.args, **b.kwargs))
for args, kw in (((), {}), ((1,), {'w': 2})):
    try:
        sig.bind(*args, **kw)
    except TypeError as e:
        print(e)
s2 = inspect.signature(pos)
for args, kw in (((1,), {}), ((1, 2, 3, 4), {'d': 1}), ((1,), {'d': 1, 'e': 2}), ((1, 2), {'c': 3, 'd': 4})):
    try:
        print(s2.bind(*args, **kw).arguments)
    except TypeError as e:
        print(e)


def typed(fn):
    hints = fn.__annotations__
    sig = inspect.signature(fn)

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        for k, v in bound.arguments.items():
            if k in hints and not isinstance(v, hints[k]):
                raise TypeError(f'{fn.__name__}: {k} must be {hints[k].__name__}, not {type(v).__name__}')
        return fn(*bound.args, **bound.kwargs)
    return wrapper


@typed
def box(w: int, h: int = 2) -> int:
    "A box."
    return w * h


print(box(3), box(3, h=4), inspect.signature(box), box.__doc__)
try:
    box('3')
except TypeError as e:
    print(e)


class Container:
    """Injects what constructors ask for by annotation."""

    def __init__(self):
        self.made = {}

    def get(self, cls):
        if cls not in self.made:
            deps = [self.get(p.annotation) for p in inspect.signature(cls).parameters.values()]
            self.made[cls] = cls(*deps)
        return self.made[cls]


class Db:
    def __init__(self):
        self.n = 1


class Repo:
    def __init__(self, db: Db):
        self.db = db


c = Container()
print(c.get(Repo).db.n, c.get(Repo).db is c.get(Db))
