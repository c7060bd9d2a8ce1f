# property getter, setter, deleter; read-only; computed; inheritance.
class Temp:
    def __init__(self, c=0.0):
        self.c = c

    @property
    def c(self):
        return self._c

    @c.setter
    def c(self, v):
        if v < -273.15:
            raise ValueError(f"too cold: {v}")
        self._c = v

    @c.deleter
    def c(self):
        print("deleting")
        self._c = None

    @property
    def f(self):
        "Fahrenheit."
        return self.c * 9 / 5 + 32

    @f.setter
    def f(self, v):
        self.c = (v - 32) * 5 / 9

    @property
    def fixed(self):
        return "fixed"


t = Temp(100)
print(t.c, t.f, t.fixed)
t.f = 32
print(t.c, t.f, t._c, t.__dict__)
t.c += 1
print(t.c)
for f in [lambda: setattr(t, "c", -300), lambda: setattr(t, "fixed", 1), lambda: Temp(-1000), lambda: delattr(t, "fixed")]:
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(e)
del t.c
print(t.c)


class Sub(Temp):
    @property
    def c(self):
        return super().c * 2

    @c.setter
    def c(self, v):
        Temp.c.fset(self, v)

    @property
    def area(self):
        raise AttributeError("inner problem")


s = Sub(5)
print(s.c, s._c, s.f, hasattr(s, "area"), isinstance(Temp.c, property), Temp.f.__doc__)


class Lazy:
    calls = 0

    @property
    def value(self):
        if not hasattr(self, "_value"):
            Lazy.calls += 1
            self._value = [1]
        return self._value


z = Lazy()
z.value.append(2)
print(z.value, z.value is z.value, Lazy.calls)


class Old:
    def get(self):
        return self._x

    def put(self, v):
        self._x = v * 2

    x = property(get, put)


o = Old()
o.x = 4
print(o.x)
