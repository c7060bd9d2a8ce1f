# Customising class creation: __init_subclass__, __set_name__, __class_getitem__, metaclass methods, __prepare__, __mro_entries__ kin.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, priority=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugin_name = name or cls.__name__.lower()
        cls.priority = priority
        Plugin.registry[cls.plugin_name] = cls


class Csv(Plugin, name="csv", priority=5):
    pass


class Json(Plugin):
    pass


class FastJson(Json, priority=9):
    pass


print({k: (v.__name__, v.priority) for k, v in Plugin.registry.items()})
try:
    class Broken(Plugin, nme="x"):
        pass
except TypeError as e:
    print(e)


class Field:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name, self.kind())

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value


class Row:
    id = Field(int)
    title = Field(str)

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


row = Row(id=3)
print(Row.fields, row.id, repr(row.title), Row.id.kind)
try:
    row.title = 5
except TypeError as e:
    print(e)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item if isinstance(item, str) else getattr(item, '__name__', item)}]"


print(Box[int], Box["x"], Box[3])


class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        cls.tag = kw.get("tag", "none")
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("making", cls.__name__, args)
        obj = super().__call__(*args)
        obj.made_by = "Meta"
        return obj

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter(cls.__name__)

    def __contains__(cls, x):
        return x == cls.tag

    def __getitem__(cls, i):
        return cls.tag, i

    def __instancecheck__(cls, obj):
        return hasattr(obj, "duck")

    @property
    def shout(cls):
        return cls.__name__.upper()


class Thing(metaclass=Meta, tag="t1"):
    def __init__(self, v=0):
        self.v = v


class Other(Thing):
    pass


class Duck:
    duck = True


x = Thing(7)
print(x.v, x.made_by, Thing.tag, Other.tag, len(Thing), list(Other), "t1" in Thing, Thing[2], Thing.shout, type(Other).__name__)
print(isinstance(Duck(), Thing), isinstance(5, Thing), type(Thing) is Meta, isinstance(Thing, type), issubclass(Other, Thing))
Made = type("Made", (Duck,), {"x": 1, "double": lambda self: self.x * 2})
print(Made.__name__, Made().double(), Made.duck, Made.__bases__ == (Duck,), [c.__name__ for c in Made.__mro__])
for f in (lambda: type("X", (int, str), {}), lambda: type("A", (5,), {}), lambda: type(1, (), {}), lambda: type("A", ()), lambda: Thing(1, 2, 3)):
    try:
        f()
    except TypeError as e:
        print(e)
