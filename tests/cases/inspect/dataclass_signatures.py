"""Signatures of dataclasses, of the methods of dataclasses, and calls that are made by what they say."""
import inspect
from dataclasses import KW_ONLY, dataclass, field
from typing import Optional


@dataclass
class Point:
    x: int
    y: float = 2.5
    tags: list[str] = field(default_factory=list)
    hidden: int = field(default=0, init=False)

    def moved(self, dx: int, *, dy: int = 0) -> 'Point':
        return Point(self.x + dx, self.y + dy)


@dataclass
class Named(Point):
    name: Optional[str] = None
    _: KW_ONLY
    code: int = 7


class Plain(Named):
    pass


class Own(Point):
    def __init__(self, only):
        super().__init__(only)


for cls in (Point, Own, Plain):
    print(cls.__name__, inspect.signature(cls))
print(inspect.signature(Point.moved), inspect.signature(Point(1).moved))


@dataclass
class Settings:
    host: str = 'localhost'
    port: int = 80
    _: KW_ONLY
    debug: bool = False


def build(cls, values):
    """Takes from a dict what the constructor asks for."""
    arguments = {}
    for name, p in inspect.signature(cls).parameters.items():
        if name in values:
            arguments[name] = p.annotation(values[name])
        elif p.default is inspect.Parameter.empty:
            raise TypeError(f'{cls.__name__} needs {name}')
        print(name, p.kind.name, p.annotation.__name__, p.default)
    return cls(**arguments)


print(inspect.signature(Settings))
print(build(Settings, {'port': '8080', 'debug': 1, 'other': 2}))
bound = inspect.signature(Settings).bind('h', debug=True)
print(bound.arguments, Settings(*bound.args, **bound.kwargs))
try:
    inspect.signature(Point).bind()
except TypeError as e:
    print(e)
