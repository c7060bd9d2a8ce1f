# __slots__, __new__, singletons, immutable subclasses of builtins.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = P(1, 2)
p.x = 10
print(p.x, p.y, hasattr(p, "__dict__"))
try:
    p.z = 1
except AttributeError as e:
    print("AttributeError")
del p.y
try:
    p.y
except AttributeError as e:
    print(e)


class Single:
    _it = None

    def __new__(cls, *args):
        if cls._it is None:
            print("creating", args)
            cls._it = super().__new__(cls)
        return cls._it

    def __init__(self, v):
        self.v = v


a = Single(1)
b = Single(2)
print(a is b, a.v)


class Meters(float):
    def __new__(cls, v):
        return super().__new__(cls, round(v, 1))

    def __repr__(self):
        return f"{float(self)}m"

    def __add__(self, o):
        return Meters(float(self) + float(o))


m = Meters(1.26)
print(m, m + 2, [m + m], m * 2, isinstance(m, float), m == 1.3, sorted([Meters(3), Meters(1)]), str(m), f"{m:.2f}")


class Name(str):
    def shout(self):
        return self.upper() + "!"


n = Name("bob")
print(n, n.shout(), n + "by", type(n + "by").__name__, len(n), n == "bob", {n: 1}["bob"], n[0], repr(n))


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    @property
    def top(self):
        return self[-1]


s = Stack([1])
print(s.push(2).push(3), s.top, len(s), s[0], isinstance(s, list), s + [4], s == [1, 2, 3], [*s], Stack())


class Default(dict):
    def __missing__(self, key):
        self[key] = v = [key]
        return v


d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), len(d), "c" in d)


class Odd:
    def __new__(cls):
        return 5


print(Odd(), type(Odd()).__name__)


class I(int):
    def __add__(self, o):
        return I(int(self) + int(o) + 1)


print(I(5) + 5, I(5) - 1, type(I(5) - 1).__name__, I(5) == 5, 5 + I(5), sum([I(1), I(2)]))
