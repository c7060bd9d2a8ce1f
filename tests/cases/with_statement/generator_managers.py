# contextlib.contextmanager, nested and in loops.
from contextlib import contextmanager


@contextmanager
def section(title, *, width=10):
    print(title.center(width, "="))
    try:
        yield len(title)
    except LookupError as e:
        print("section", title, "saw", repr(e))
        raise
    else:
        print("clean")
    finally:
        print("=" * width)


with section("one") as n:
    print(n)
try:
    with section("two", width=7), section("in"):
        [][0]
except IndexError as e:
    print("out", e)


@contextmanager
def ignoring(*classes):
    try:
        yield
    except classes as e:
        print("ignored", type(e).__name__)


for value in ("1", "x", None):
    with ignoring(ValueError, TypeError):
        print(int(value))


@contextmanager
def counter():
    state = {"n": 0}
    yield state
    print("counted", state["n"])


with counter() as c:
    for _ in range(3):
        c["n"] += 1
