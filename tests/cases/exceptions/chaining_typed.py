# __cause__, __context__, from None, raise in finally, nested handlers.
def show(e) -> None:
    out = []
    while e is not None:
        out.append(f"{type(e).__name__}({e})")
        if e.__cause__ is not None:
            out.append("from")
            e = e.__cause__
        elif e.__context__ is not None and not e.__suppress_context__:
            out.append("during")
            e = e.__context__
        else:
            e = None
    print(" ".join(out))


def a() -> None:
    try:
        1 // 0
    except ZeroDivisionError:
        raise ValueError("a")


def b() -> None:
    try:
        a()
    except ValueError as e:
        raise KeyError("b") from e


def c() -> None:
    try:
        b()
    except KeyError:
        raise TypeError("c") from None


def d() -> None:
    try:
        raise ValueError("try")
    finally:
        raise IndexError("finally")


def e_() -> None:
    try:
        a()
    except ValueError:
        try:
            [][0]
        except IndexError:
            pass
        raise


def f() -> None:
    try:
        raise ValueError("x") from KeyError("made up")
    except ValueError as e:
        e.__cause__ = None
        raise


def g() -> None:
    err = ValueError("reused")
    for i in range(2):
        try:
            try:
                raise KeyError(i)
            except KeyError:
                raise err
        except ValueError as e:
            last = e
    raise last


for fn in [a, b, c, d, e_, f, g]:
    try:
        fn()
    except Exception as e:
        show(e)
        print(fn.__name__, e.__cause__ is None, e.__context__ is None, e.__suppress_context__)
try:
    raise ValueError from TypeError
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
e = ValueError("noted")
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__, e.__context__, e.with_traceback(None) is e)
