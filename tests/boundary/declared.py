"""A module of JavaScript with declarations of its own: functions, options, promises, classes, what does not fit."""
import native
from native import LIMITS, VERSION, Box, Cube, Sized, add, each, join, later
from pyodide.ffi import JsException

__all__ = ["values", "functions", "wrong", "boxes", "promises", "grow", "Holder"]


def values():
    return VERSION, LIMITS, native.VERSION == VERSION


def functions():
    total = 0

    def keep(x):
        nonlocal total
        total += x
        return x * x

    squares = each([1, 2, 3], keep)
    return (
        [add(1, 2), add(5), add(b=7, a=1)],
        [native.scale((1, 2)), native.scale((1.5, 2), 3)],
        [join("a", "b"), join("a", "b", sep="+"), join("x", upper=True), join()],
        squares, total, native.anything(),
    )


class Loose:
    def call(self, f, x):
        return f(x)


def wrong(values: list[int | str | None]):
    """Values whose types are open when this is compiled are checked when the call is made."""
    out = []
    for value in values:
        try:
            out.append(str(Loose().call(add, value)))
        except TypeError as e:
            out.append(str(e))
    try:
        native.wrong()
    except TypeError as e:
        out.append(str(e))
    try:
        native.fails("too far")
    except JsException as e:
        out.append(str(e))
    try:
        add()
    except TypeError as e:
        out.append(str(e))
    return out


def boxes():
    b = Box("first")
    b.width = 2
    b.label += "!"
    wider = b.widen(1.5)
    c = Cube("c", 3)
    found = native.find("some")
    print(b.label, b.width, b.area(), b.tags(), b.size, wider == b, isinstance(b, Box), isinstance(c, Box))
    print(c.volume(), c.area(), Box.parse("p:4").width, native.find("none"), found.label if found else None)
    try:
        b.size = 4
    except AttributeError as e:
        print(e)
    return native.biggest([b, c, Box.parse("q:9")]).label, native.measure(c), widths(native.find("x"), b)


def widths(*things: Sized):
    return [thing.width for thing in things]


async def promises(n: int):
    first = await later(n)
    second = await later(n=10, ms=2)
    try:
        await native.never()
    except JsException as e:
        return first + second, str(e)


class Holder:
    """Keeps an object of JavaScript's."""

    def __init__(self, label: str):
        self._box = Box(label)

    @property
    def area(self) -> float:
        return self._box.area()

    def grow(self, by: float) -> "Holder":
        self._box.widen(by)
        return self


def grow(by: float) -> float:
    return Holder("h").grow(by).area
