from collections import namedtuple
Base = namedtuple('Point', 'x y')
class Point(Base):
    def norm(self): return self.x + self.y
p = Point(1, 2)
print(p, p.norm(), Base(3, 4), Base.__name__, type(p).__name__, Base)
Other = 'kept'
Thing = namedtuple('Other', ['a'])
print(Other, Thing(1), Thing.__qualname__)
def f():
    T = namedtuple('U', 'q')
    return T(5), T
print(f(), repr(f()[1]))
