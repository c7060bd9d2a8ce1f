# Abstract-style base, polymorphic calls over a list, class-level counters.
class Shape:
    total = 0

    def __init__(self, name):
        self.name = name
        Shape.total += 1

    def area(self):
        raise NotImplementedError(f"{type(self).__name__}.area")

    def scale(self, k):
        return self

    def __lt__(self, other):
        return self.area() < other.area()

    def __repr__(self):
        try:
            return f"{self.name}={self.area():.2f}"
        except NotImplementedError as e:
            return f"{self.name}=? ({e})"


class Rect(Shape):
    def __init__(self, w, h, name="rect"):
        super().__init__(name)
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    def scale(self, k):
        return Rect(self.w * k, self.h * k, self.name)


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side, name="square")


class Circle(Shape):
    PI = 3.14159

    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def area(self):
        return self.PI * self.r**2


class Ghost(Shape):
    pass


def total_area(shapes):
    t = 0.0
    for s in shapes:
        try:
            t += s.area()
        except NotImplementedError:
            t -= 1
    return t


shapes = [Rect(2, 3), Square(1.5), Circle(1), Ghost("ghost"), Rect(2**40, 2**40)]
print(shapes, Shape.total, total_area(shapes[:4]))
print(sorted(shapes[:3]), max(shapes[:3]), [s.scale(2) for s in shapes[:3]], shapes[4].area(), Shape.total)
Circle.PI = 3
print(shapes[2], shapes[0].scale(0.5).scale(2) < shapes[2], [type(s).__name__ for s in shapes], [isinstance(s, Rect) for s in shapes])
