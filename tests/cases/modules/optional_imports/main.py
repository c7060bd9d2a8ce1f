# Modules that may not be there.
try:
    import fast_thing as thing
except ImportError:
    import slow_thing as thing
print(thing.name)
try:
    from slow_thing import name, speed
except ImportError as e:
    print(str(e).split(" (")[0], e.name)
try:
    import not_there.below
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import slow_thing.below
except ImportError as e:
    print(e)
if thing.name == "fast":
    import never_there


def load(kind):
    try:
        if kind == "x":
            import x_backend as backend
        else:
            import slow_thing as backend
    except ImportError as e:
        return type(e).__name__
    return backend.name


print(load("x"), load("slow"))
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types_only import Kind


def use(k: "Kind") -> "Kind":
    return k


print(use(3))
