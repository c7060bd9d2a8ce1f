# Class decorators, property-like descriptors, validation by annotations, cached attributes.
def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, v):
        self.v = v


print(Config(1) is Config(2), Config(3).v)


def total_order(cls):
    cls.__gt__ = lambda a, b: b < a
    cls.__ge__ = lambda a, b: not a < b
    cls.__le__ = lambda a, b: not b < a
    return cls


@total_order
class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n < o.n


print(N(1) < N(2), N(1) > N(2), N(1) >= N(1), N(1) <= N(0))


class cached:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Circle:
    computed = 0

    def __init__(self, r):
        self.r = r

    @cached
    def area(self):
        Circle.computed += 1
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, Circle.computed, c.__dict__, Circle.area.name)


def checked(f):
    kinds = f.__annotations__

    def inner(*args):
        for a, (name, kind) in zip(args, kinds.items()):
            if name != "return" and not isinstance(a, kind):
                raise TypeError(f"{f.__name__}: {name}={a!r} is not {kind.__name__}")
        return f(*args)

    return inner


@checked
def area(w: int, h: float) -> float:
    return w * h


print(area(2, 1.5), area(True, 0.5))
for args in [("2", 1.0), (2, 1)]:
    try:
        print(area(*args))
    except TypeError as e:
        print(e)


def auto_init(*names):
    def deco(cls):
        def __init__(self, *args, **kw):
            for n, a in zip(names, args):
                setattr(self, n, a)
            for k, v in kw.items():
                if k not in names:
                    raise TypeError(f"unexpected {k}")
                setattr(self, k, v)

        cls.__init__ = __init__
        cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{n}={getattr(self, n, None)!r}' for n in names)})"
        cls.__eq__ = lambda self, o: type(o) is cls and all(getattr(self, n) == getattr(o, n) for n in names)
        return cls

    return deco


@auto_init("x", "y")
class P:
    pass


print(P(1, 2), P(1, y="q"), P(1, 2) == P(1, 2), P(1, 2) == P(2, 1), P())
try:
    P(z=1)
except TypeError as e:
    print(e)
