"""Named tuples are tuples: sequence patterns take them apart, beside lists and plain tuples, and so do class patterns."""
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple('Point', 'x y')


class Token(NamedTuple):
    kind: str
    text: str
    line: int = 1


def place(p):
    match p:
        case (0, 0):
            return 'origin'
        case (x, 0) | (0, x):
            return f'axis {x}'
        case (x, y):
            return f'{x},{y}'
    return 'none'


def describe(v):
    match v:
        case Point(x=1, y=y):
            return f'class {y}'
        case ['num', text, *_]:
            return f'number {text}'
        case [first, *middle, 9]:
            return f'{first} .. {middle} .. 9'
        case [kind, [inner, *_]]:
            return f'nested {kind} {inner}'
        case [_, _, line]:
            return f'three, line {line}'
        case [*everything]:
            return f'sequence of {len(everything)}: {everything}'
        case str():
            return 'text'
    return 'none'


print(place(Point(0, 0)), place(Point(4, 0)), place(Point(0, 5)), place(Point(2, 3)), place(Token('a', 'b')))
for v in (Point(1, 2), Point(5, 9), Point('p', Point(7, 8)), Token('num', '12'), Token('op', '+', 4), Point(3, 4), [1, 9],
          (2, 3, 9), (), ['k', (1,)], 'text', 5, range(9, 10)):
    print(v, '->', describe(v))
match Token('id', 'name'):
    case kind, text, line:
        print(kind, text, line)
match [Point(1, 2), Point(3, 4)]:
    case [(a, b), Point(c, d)]:
        print(a + b + c + d)
match {'at': Point(6, 7)}:
    case {'at': (x, y)}:
        print(x * y)
