"""`__signature__`: what a class, a function or an object says of its own parameters."""
import functools
import inspect
from inspect import Parameter, Signature


def with_fields(cls):
    names = [n for n, v in vars(cls).items() if v is Ellipsis]
    sig = Signature([Parameter(n, Parameter.POSITIONAL_OR_KEYWORD) for n in names])

    def __init__(self, *args, **kwargs):
        for name, value in sig.bind(*args, **kwargs).arguments.items():
            setattr(self, name, value)

    cls.__init__ = __init__
    cls.__signature__ = sig
    return cls


@with_fields
class Point:
    x = ...
    y = ...


p = Point(1, y=2)
print(p.x, p.y, inspect.signature(Point), list(inspect.signature(Point).parameters))
try:
    Point(1, 2, 3)
except TypeError as e:
    print(e)


def plain(a, b):
    return a, b


@functools.wraps(plain)
def wrapper(*args):
    return plain(*args)


print(inspect.signature(wrapper), inspect.signature(wrapper, follow_wrapped=False))
wrapper.__signature__ = Signature([Parameter('only', Parameter.KEYWORD_ONLY, default=3)])
print(inspect.signature(wrapper))


class Call:
    def __call__(self, *args):
        return args


c = Call()
print(inspect.signature(c))
c.__signature__ = inspect.signature(plain)
print(inspect.signature(c))
c.__signature__ = 5
try:
    inspect.signature(c)
except TypeError as e:
    print(e)
