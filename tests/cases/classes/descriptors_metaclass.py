# Descriptors, __set_name__, metaclasses, class decorators.
class Typed:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("set_name", owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)


class Person:
    name = Typed(str, "?")
    age = Typed(int, 0)

    def __init__(self, name, age):
        self.name = name
        self.age = age


p = Person("Ann", 30)
p.age += 1
print(p.name, p.age, p.__dict__, Person.name.kind is str)
try:
    p.age = "old"
except TypeError as e:
    print(e)


class NonData:
    def __get__(self, obj, owner):
        return ("nondata", obj is None, owner.__name__)


class Host:
    attr = NonData()


h = Host()
print(h.attr, Host.attr)
h.attr = "instance wins"
print(h.attr)


class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        ns["tag"] = name.lower() + str(kw.get("n", ""))
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        obj = super().__call__(*args)
        obj.made_by = cls.__name__
        return obj

    def __len__(cls):
        return 3

    def __iter__(cls):
        return iter("abc")

    @property
    def upper(cls):
        return cls.tag.upper()


class K(metaclass=Meta):
    pass


class L(K, n=5):
    pass


print(K.tag, L.tag, K().made_by, len(L), list(K), L.upper, type(L).__name__, isinstance(K, Meta))


def register(cls):
    cls.registered = True
    return cls


def with_repr(fmt):
    def deco(cls):
        cls.__repr__ = lambda self: fmt.format(**self.__dict__)
        return cls

    return deco


@register
@with_repr("<{a}-{b}>")
class R:
    def __init__(self, a, b):
        self.a, self.b = a, b


print(R(1, "x"), R.registered)
