# Abstract-style base, polymorphic calls over a list, class-level counters.
class Shape:
    total: int = 0

    def __init__(self, name: str) -> None:
        self.name = name
        Shape.total += 1

    def area(self) -> float:
        raise NotImplementedError(f"{type(self).__name__}.area")

    def scale(self, k: float) -> "Shape":
        return self

    def __lt__(self, other: "Shape") -> bool:
        return self.area() < other.area()

    def __repr__(self) -> str:
        try:
            return f"{self.name}={self.area():.2f}"
        except NotImplementedError as e:
            return f"{self.name}=? ({e})"


class Rect(Shape):
    def __init__(self, w: float, h: float, name: str = "rect") -> None:
        super().__init__(name)
        self.w = w
        self.h = h

    def area(self) -> float:
        return self.w * self.h

    def scale(self, k: float) -> "Shape":
        return Rect(self.w * k, self.h * k, self.name)


class Square(Rect):
    def __init__(self, side: float) -> None:
        super().__init__(side, side, name="square")


class Circle(Shape):
    PI: float = 3.14159

    def __init__(self, r: float) -> None:
        super().__init__("circle")
        self.r = r

    def area(self) -> float:
        return self.PI * self.r**2


class Ghost(Shape):
    pass


def total_area(shapes: list[Shape]) -> float:
    t = 0.0
    for s in shapes:
        try:
            t += s.area()
        except NotImplementedError:
            t -= 1
    return t


shapes: list[Shape] = [Rect(2, 3), Square(1.5), Circle(1), Ghost("ghost"), Rect(2**40, 2**40)]
print(shapes, Shape.total, total_area(shapes[:4]))
print(sorted(shapes[:3]), max(shapes[:3]), [s.scale(2) for s in shapes[:3]], shapes[4].area(), Shape.total)
Circle.PI = 3
print(shapes[2], shapes[0].scale(0.5).scale(2) < shapes[2], [type(s).__name__ for s in shapes], [isinstance(s, Rect) for s in shapes])
