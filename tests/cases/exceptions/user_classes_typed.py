# Own exception classes, attributes, hierarchy, super().__init__.
class AppError(Exception):
    pass


class Missing(AppError, KeyError):
    def __init__(self, key: str, where: str = "here") -> None:
        super().__init__(f"{key} not in {where}")
        self.key = key
        self.where = where


class Bad(AppError):
    code = 400

    def __init__(self, *args, code: int | None = None) -> None:
        super().__init__(*args)
        if code:
            self.code = code

    def __str__(self) -> str:
        return f"[{self.code}] " + "/".join(map(str, self.args))


class NoInit(ValueError):
    def __init__(self, a: int, b: int) -> None:
        self.a = a


def fail(n: int) -> None:
    if n == 0:
        raise AppError
    if n == 1:
        raise Missing("k", where="d")
    if n == 2:
        raise Bad("x", 1, code=500)
    if n == 3:
        raise Bad()
    if n == 4:
        raise NoInit(1, 2)
    raise AppError("a", "b")


for n in range(6):
    try:
        fail(n)
    except KeyError as e:
        print("KeyError", e.key, e.where, e, repr(e))
    except Bad as e:
        print("Bad", e.code, e, repr(e), e.args)
    except AppError as e:
        print("AppError", repr(e), e.args)
    except ValueError as e:
        print("ValueError", repr(e), e.args, e.a)
e = Missing("q")
e.note = "extra attribute"
print(e.note, isinstance(e, LookupError), type(e).__name__, [c.__name__ for c in Missing.__mro__], Bad("z") == Bad("z"))
errors = {Missing: "m", Bad: "b"}
for cls, args in [(Missing, ("a",)), (Bad, ("b", 2))]:
    try:
        raise cls(*args)
    except tuple(errors) as e:
        print(errors[type(e)], e)


class Retry(BaseException):
    pass


try:
    try:
        raise Retry("r")
    except Exception:
        print("not an Exception")
    finally:
        print("finally")
except Retry as e:
    print(e)
try:
    raise Bad("final", code=7)
except (KeyError, Bad) as e:
    try:
        raise AppError("second") from e
    except AppError as e2:
        print(e2, "<-", e2.__cause__, e2.__cause__ is e, e2.__suppress_context__)
