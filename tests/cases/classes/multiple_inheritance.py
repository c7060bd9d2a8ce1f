# C3 order, cooperative super, mixins, diamond.
class Base:
    def __init__(self, **kw):
        self.log = ["Base"]
        self.rest = kw

    def who(self):
        return ["Base"]


class A(Base):
    def __init__(self, a=None, **kw):
        super().__init__(**kw)
        self.log.append("A")
        self.a = a

    def who(self):
        return ["A"] + super().who()


class B(Base):
    def __init__(self, b=None, **kw):
        super().__init__(**kw)
        self.log.append("B")
        self.b = b

    def who(self):
        return ["B"] + super().who()


class C(A, B):
    def who(self):
        return ["C"] + super().who()


class D(B, A):
    pass


c = C(a=1, b=2, z=3)
print(c.log, c.a, c.b, c.rest, c.who(), D().who(), [k.__name__ for k in C.__mro__], [k.__name__ for k in D.__mro__])


class Jsonable:
    def to_json(self):
        return "{" + ", ".join(f"{k}: {v!r}" for k, v in sorted(self.__dict__.items())) + "}"


class Named:
    name = "unnamed"

    def label(self):
        return f"<{self.name} {self.extra()}>"

    def extra(self):
        return "-"


class Thing(Named, Jsonable):
    def __init__(self, name, n):
        self.name = name
        self.n = n

    def extra(self):
        return str(self.n) + super().extra()


t = Thing("box", 2)
print(t.to_json(), t.label(), Named().label(), super(Thing, t).extra(), Named.label(t))
try:

    class Bad(Base, A):
        pass

except TypeError as e:
    print(str(e).split("\n")[0])


class X(int):
    pass


try:

    class Y(X, str):
        pass

except TypeError as e:
    print(e)
