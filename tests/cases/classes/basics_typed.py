# Instances, attributes, methods, class attributes, identity.
class Point:
    dims = 2
    origin_name = "O"

    def __init__(self, x: int, y: int = 0) -> None:
        self.x = x
        self.y = y

    def move(self, dx: int, dy: int = 0):
        self.x += dx
        self.y += dy
        return self

    def dist2(self) -> int:
        return self.x * self.x + self.y * self.y

    def __repr__(self) -> str:
        return f"Point({self.x!r}, {self.y!r})"


p = Point(1, 2)
q = Point(y=5, x=3)
print(p, q, p.dist2(), p.move(1).move(2, 3), p.x, q.dims, Point.dims, str(p), f"{q}", [p, q])
p.dims = 3
Point.dims = 4
print(p.dims, q.dims, Point.dims, p == q, p == p, p is q, p != q, p in [q, p], [q, p].index(p))
p.color = "red"
print(p.color, hasattr(p, "color"), hasattr(q, "color"), getattr(q, "color", "none"), p.__dict__, sorted(vars(q)))
del p.color
for bad in ["color", "nothing"]:
    try:
        print(getattr(p, bad))
    except AttributeError as e:
        print(e)
try:
    Point.missing
except AttributeError as e:
    print(e)
setattr(q, "z", 2**70)
print(q.z, type(p) is Point, type(p).__name__, isinstance(p, Point), isinstance(p, object), Point.__name__, isinstance(5, Point))
move = p.move
print(move(1), Point.move(q, 0, 1), Point.dist2(Point(3, 4)), p.move is p.move, p.move == p.move)
for n in range(4):
    try:
        if n == 0: Point()
        elif n == 1: Point(1, 2, 3)
        elif n == 2: p.move()
        else: p.nope()
    except (TypeError, AttributeError) as e:
        print(e)


class Empty:
    pass


e = Empty()
e.a = 1
e.b = [e.a]
print(e.a, e.b, e.__dict__, bool(e), Empty() == Empty())
