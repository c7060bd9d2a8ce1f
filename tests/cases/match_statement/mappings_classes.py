# Mapping patterns, class patterns, __match_args__, value patterns, nesting.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Circle:
    def __init__(self, center, r):
        self.center, self.r = center, r


class Color:
    RED = "red"
    GREEN = 2


def show(v):
    match v:
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"axis {x}"
        case Point(x=x, y=y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Circle(center=Point(cx, _), r=1 | 2 as r):
            return f"circle {cx} {r}"
        case Color.RED | Color.GREEN:
            return "color"
        case {"type": "move", "to": [x, y]}:
            return f"move {x},{y}"
        case {"type": "say", "text": str(text), **rest}:
            return f"say {text} {rest}"
        case {"n": int(n) | float(n)}:
            return f"n {n}"
        case {}:
            return f"dict {len(v)}"
        case (Point(x, y), {"k": k}):
            return f"pair {x} {y} {k}"
        case list([a, *_]):
            return f"list {a}"
        case _:
            return "?"


for v in [Point(0, 0), Point(5, 0), Point(0, 7), Point(3, 3), Point(1, 2), Circle(Point(9, 1), 2), Circle(Point(9, 1), 3), "red", 2, 2.0,
          {"type": "move", "to": (1, 2), "extra": 0}, {"type": "say", "text": "hi", "loud": True}, {"type": "say", "text": 5}, {"n": 1.5}, {"n": "x"}, {}, (Point(1, 2), {"k": "v"}), [1, 2], [], (), "blue"]:
    print(show(v))


def ev(node):
    match node:
        case int() | float():
            return node
        case ["+", *xs]:
            return sum(ev(x) for x in xs)
        case ["*", a, b]:
            return ev(a) * ev(b)
        case ["neg", x]:
            return -ev(x)
        case [op, *_]:
            raise ValueError(f"unknown {op!r}")
        case _:
            raise TypeError(f"bad node {node!r}")


print(ev(["+", 1, ["*", 2, 3.5], ["neg", ["+", 1, 1]]]), ev(["+"]), ev(2**64))
for bad in [["/", 1], "x", []]:
    try:
        ev(bad)
    except (ValueError, TypeError) as e:
        print(e)
match {"a": 1, "b": {"c": [1, {"d": "deep"}]}}:
    case {"b": {"c": [_, {"d": d}]}, **rest}:
        print(d, rest)


class Multi:
    __match_args__ = ("a",)
    a = 1


try:
    match Multi():
        case Multi(1, 2):
            pass
except TypeError as e:
    print(e)
