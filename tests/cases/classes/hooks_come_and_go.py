# Hooks that are put on a class later and taken off again; descriptors that say an attribute is missing.
calls = []


class Plain:
    kind = "plain"


def spy(self, name):
    calls.append(name)
    if name == "missing":
        raise AttributeError(name)
    return object.__getattribute__(self, name)


p = Plain()
p.own = 1
print(hasattr(p, "missing"), getattr(p, "own"), calls)
Plain.__getattribute__ = spy
print(hasattr(p, "missing"), getattr(p, "own"), p.kind, getattr(p, "missing", "default"), calls)
del Plain.__getattribute__
print(hasattr(p, "missing"), p.own, calls)


def loud(self, name, value):
    calls.append((name, value))
    object.__setattr__(self, name, value)


Plain.__setattr__ = loud
p.own = 2
del Plain.__setattr__
p.own = 3
print(p.own, calls[-1])


class Absent(AttributeError):
    pass


class Says:
    def __init__(self, error):
        self.error = error

    def __get__(self, obj, owner):
        if self.error:
            raise self.error("not now")
        return "got"


class Holder:
    a = Says(AttributeError)
    b = Says(Absent)
    c = Says(ValueError)
    d = Says(None)


h = Holder()
for name in ("a", "b", "c", "d", "e"):
    try:
        print(name, hasattr(h, name), getattr(h, name, "default"))
    except ValueError as e:
        print(name, "ValueError", e)
print(hasattr(h, "a"), hasattr(h, "d"), getattr(h, "b", None), getattr(h, "d", None))
try:
    hasattr(h, "c")
except ValueError as e:
    print("ValueError", e)
try:
    h.a
except AttributeError as e:
    print(type(e).__name__, e)
