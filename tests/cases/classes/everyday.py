class Point:
    dim = 2
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
    def __eq__(self, o):
        if not isinstance(o, Point):
            return NotImplemented
        return self.x == o.x and self.y == o.y
    @property
    def norm2(self):
        return self.x ** 2 + self.y ** 2
    @staticmethod
    def origin():
        return Point(0, 0)
    @classmethod
    def diag(cls, n):
        return cls(n, n)
p = Point(1, 2)
q = Point(3, 4)
print(p + q, p == q, p == Point(1, 2), p != q, p == 3)
print(p.norm2, Point.origin(), Point.diag(7), Point.dim, p.dim)
class Shape:
    count = 0
    def __init__(self, name):
        self.name = name
        Shape.count += 1
    def area(self):
        raise NotImplementedError
    def describe(self):
        return f'{self.name}: {self.area()}'
class Square(Shape):
    def __init__(self, s):
        super().__init__('square')
        self.s = s
    def area(self):
        return self.s * self.s
class Circle(Shape):
    def __init__(self, r):
        super().__init__('circle')
        self.r = r
    def area(self):
        return 3 * self.r * self.r
shapes = [Square(2), Circle(3), Square(5)]
for s in shapes:
    print(s.describe(), isinstance(s, Square), type(s).__name__)
print(Shape.count, sum(s.area() for s in []) if False else sum([s.area() for s in shapes]))
class A:
    def f(self): return 'A'
class B(A):
    def f(self): return 'B' + super().f()
class C(A):
    def f(self): return 'C' + super().f()
class D(B, C):
    def f(self): return 'D' + super().f()
print(D().f(), [c.__name__ for c in D.__mro__])
m = p.__add__
print(m(q))
m2 = shapes[1].area
print(m2())
class E: pass
e = E()
e.v = 1
e.v += 4
print(e.v, hasattr(e, 'v'), hasattr(e, 'w'), getattr(e, 'w', 'none'))
try:
    e.w
except AttributeError as x:
    print(x)
try:
    e.w()
except AttributeError as x:
    print(x)
class MyErr(ValueError):
    def __init__(self, msg, code):
        super().__init__(msg)
        self.code = code
try:
    raise MyErr('bad', 42)
except ValueError as x:
    print(type(x).__name__, x, x.code, x.args)
class P2:
    def __init__(self): self._x = 0
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
o = P2(); o.x = 4; print(o.x)
try:
    p.norm2 = 4
except AttributeError as x:
    print(x)
class S:
    def __init__(self): self.items = []
    def push(self, v): self.items.append(v)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __bool__(self): return True
    def __contains__(self, v): return v in self.items
    def __call__(self, k): return k + len(self)
st = S(); st.push(3); st.push('a'); print(len(st), st[0], st[1], 3 in st, st(10))
print(e.__class__.__name__, E.__name__)
