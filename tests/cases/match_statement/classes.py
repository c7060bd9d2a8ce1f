# Class patterns: positional, keyword, nested, inherited __match_args__, own attributes.
class Shape:
    pass


class Point(Shape):
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Line(Shape):
    __match_args__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b

    @property
    def flat(self):
        return self.a.y == self.b.y


def show(v):
    match v:
        case Point3(0, 0, z=0):
            return "origin3"
        case Point3(x, y, z=z):
            return f"3d {x + y + z}"
        case Point(0, y) if y > 5:
            return f"high {y}"
        case Point(x=0) | Point(y=0):
            return "axis"
        case Line(Point(x, _), Point(y=y), flat=True):
            return f"flat {x} {y}"
        case Line(a=Point() as p):
            return f"line from {p.x}"
        case Shape(color=c):
            return f"colored {c}"
        case Shape():
            return "shape"
        case _:
            return "other"


class Blob(Shape):
    def __init__(self):
        self.color = "red"


for v in (Point(0, 0), Point(0, 9), Point(3, 0), Point(3, 4), Point3(0, 0, 0), Point3(1, 2, 3), Line(Point(1, 2), Point(3, 2)), Line(Point(1, 2), Point(3, 4)), Blob(), Shape(), 5, None):
    print(show(v))
for bad in (1, 2):
    try:
        match Point(1, 2):
            case Point(1, 2, 3) if bad == 1:
                print("no")
            case Line(1):
                print("no")
            case Point(1, x=1):
                print("no")
    except TypeError as e:
        print(e)
