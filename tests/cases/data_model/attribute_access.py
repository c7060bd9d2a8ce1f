# Attribute access: __getattr__, __getattribute__, __setattr__, __delattr__, descriptors and their priority, __dir__.
class Lazy:
    kind = "class attribute"

    def __init__(self):
        self.ready = 1

    def __getattr__(self, name):
        if name.startswith("auto_"):
            value = name[5:].upper()
            setattr(self, name, value)
            print("made", name)
            return value
        raise AttributeError(f"no {name!r} here")


z = Lazy()
print(z.ready, z.kind, z.auto_x, z.auto_x, hasattr(z, "nope"), getattr(z, "gone", "default"), z.__dict__)
try:
    z.missing
except AttributeError as e:
    print(e)


class Watched:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.a = 1

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)

    def __getattribute__(self, name):
        if name not in ("log", "__dict__", "__class__"):
            object.__getattribute__(self, "log").append(("get", name))
        return super().__getattribute__(name)


w = Watched()
w.b = w.a + 1
w.b += 5
del w.a
try:
    w.a
except AttributeError as e:
    print(e)
try:
    del w.zzz
except AttributeError as e:
    print(e)
print(w.log)


class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return f"class access of {self.name} on {owner.__name__}"
        return f"data {self.name} of {obj.n}"

    def __set__(self, obj, value):
        print("set", self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)


class NonData:
    def __get__(self, obj, owner=None):
        return "non-data", obj is None, owner.__name__


class Has:
    d = Data()
    e = NonData()

    def __init__(self, n):
        self.n = n


class Sub(Has):
    pass


h = Has(5)
h.d = 1
h.__dict__["d"] = "hidden"
print(h.d, h.e, Has.d, Has.e, Sub.d, Sub(6).d)
h.e = "instance wins"
print(h.e, h.__dict__)
del h.d
del h.e
print(h.e)


class Celsius:
    def __init__(self, t):
        self.t = t

    @property
    def f(self):
        """Fahrenheit."""
        return self.t * 9 / 5 + 32

    @f.setter
    def f(self, v):
        if v < -459.67:
            raise ValueError("below absolute zero")
        self.t = (v - 32) * 5 / 9

    @f.deleter
    def f(self):
        self.t = 0

    ro = property(lambda self: self.t, doc="read only")


c = Celsius(100)
print(c.f, Celsius.f.__doc__, Celsius.ro.__doc__, c.ro)
c.f = 50
print(c.t)
del c.f
print(c.t)
for bad in (lambda: setattr(c, "ro", 1), lambda: delattr(c, "ro"), lambda: setattr(c, "f", -1000), lambda: setattr(5, "x", 1),
            lambda: delattr(c, "nope"), lambda: getattr(c, "nope"), lambda: setattr(object(), "x", 1), lambda: "s".nope, lambda: None.x):
    try:
        bad()
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
