# Exceptions through nested handlers, finally with jumps, chaining attributes, handlers by tuple, subclass order, re-raising.
from typing import Any, Callable


class AppError(Exception):
    code = 1


class NotFound(AppError, KeyError):
    code = 2

    def __init__(self, what):
        super().__init__(what)
        self.what = what

    def __str__(self):
        return f"{self.what} not found"


def run(f):
    trail = []
    try:
        try:
            trail.append(f"ok {f()}")
        except (NotFound, ZeroDivisionError) as e:
            trail.append(f"first {type(e).__name__} {e}")
            raise
        except LookupError as e:
            trail.append(f"lookup {e!r}")
        except AppError as e:
            trail.append(f"app {e.code}")
            raise RuntimeError("wrapped") from e
        else:
            trail.append("else")
        finally:
            trail.append("finally")
    except Exception as e:
        cause = e.__cause__
        context = e.__context__
        trail.append(f"outer {type(e).__name__} cause={cause!r} context={context!r} suppress={e.__suppress_context__}")
    return " | ".join(trail)


def fail(e):
    raise e


print(run(lambda: 1))
print(run(lambda: 1 // 0))
print(run(lambda: {}["k"]))
print(run(lambda: [][3]))
print(run(lambda: fail(NotFound("page"))))
print(run(lambda: fail(AppError("x", 1))))
print(run(lambda: fail(ValueError())))


def jumps():
    out = []

    def returns():
        try:
            return "try"
        finally:
            out.append("cleanup")

    def overrides():
        try:
            raise ValueError("lost")
        finally:
            return "finally wins"

    def loops():
        seen = []
        for i in range(5):
            try:
                if i == 1: continue
                if i == 3: break
                seen.append(i)
            finally:
                seen.append(-i)
        else:
            seen.append(99)
        return seen

    def value_kept():
        x = 1
        try:
            return x
        finally:
            x = 2

    def nested():
        try:
            try:
                raise KeyError("inner")
            finally:
                try:
                    raise IndexError("from finally")
                except IndexError as e:
                    out.append(repr(e.__context__))
        except KeyError as e:
            return f"still {e!r}"
        return "no"

    out += [returns(), overrides(), loops(), value_kept(), nested()]
    return out


print(jumps())


def chain():
    try:
        try:
            int("x")
        except ValueError:
            {}["missing"]
    except KeyError as e:
        print(repr(e), repr(e.__context__), e.__cause__)
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise AppError("no context shown") from None
    except AppError as e:
        print(e.__cause__, repr(e.__context__), e.__suppress_context__)
    e2 = ValueError("a")
    e2.__cause__ = KeyError("b")
    print(e2.__suppress_context__, repr(e2.__cause__), e2.args, e2.with_traceback(None) is e2)


chain()


def dynamic(kinds, e):
    try:
        raise e
    except kinds as caught:
        return f"caught {caught!r}"
    except Exception as other:
        return f"other {other!r}"


print(dynamic(KeyError, KeyError(1)), dynamic((KeyError, ValueError), ValueError(2)), dynamic((), ValueError(3)))
print(dynamic(Exception, NotFound("q")), dynamic(ArithmeticError, OverflowError("big")))
for bad in (lambda: fail(5), lambda: fail(ValueError), lambda: fail(int), lambda: dynamic(5, KeyError())):  # type: ignore
    try:
        bad()
    except BaseException as e:
        print(type(e).__name__, e)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise ValueError("x") from 5  # type: ignore
except TypeError as e:
    print(e)
