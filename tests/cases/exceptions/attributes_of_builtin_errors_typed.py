# What built-in exceptions carry: args, name, obj, value, start, key; str and repr of each; notes; groups split by kind.
from typing import Any, Callable

cases: list[Callable[[], Any]] = [
    lambda: {}["key"], lambda: [][1], lambda: int("z"), lambda: missing, lambda: (5).nope, lambda: None.x,  # type: ignore
    lambda: 1 / 0, lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: next(iter([])), lambda: open("/no/such/file"),
    lambda: __import__("math").sqrt(-1) if False else [1].remove(2), lambda: "a" + 1, lambda: 2.0 ** 10000, lambda: {1, 2}.pop() and {}.popitem(),  # type: ignore
]
for f in cases:
    try:
        f()
    except Exception as e:
        extra = {k: getattr(e, k) for k in ("name", "errno", "filename", "encoding", "start", "end", "reason", "value") if getattr(e, k, None) is not None}
        print(type(e).__name__, e.args[:1] if isinstance(e, UnicodeError) else e.args, str(e), extra, [c.__name__ for c in type(e).__mro__[1:-2]])


class Rich(ValueError):
    def __init__(self, message: str, *, code: int = 0) -> None:
        super().__init__(message)
        self.code = code


class Silent(Exception):
    pass


for e in (Rich("m", code=3), Silent(), Silent(1, "two"), KeyError("k"), KeyError(), OSError(2, "gone"), OSError(2, "gone", "f.txt"), StopIteration(5), SystemExit(3), UnicodeDecodeError("ascii", b"\xff", 0, 1, "why")):
    print(repr(e), "|", str(e), "|", e.args, getattr(e, "code", "-"), getattr(e, "errno", "-"))
err = Rich("noted")
err.add_note("first")
err.add_note("second")
print(err.__notes__, err, isinstance(err, Exception), issubclass(Rich, LookupError))
try:
    err.add_note(5)  # type: ignore
except TypeError as t:
    print(t)
group = ExceptionGroup("many", [ValueError("v"), KeyError("k"), ExceptionGroup("inner", [Rich("r"), TypeError("t")])])
match_, rest = group.split(ValueError)
print(match_, rest, repr(group.subgroup(lambda e: isinstance(e, TypeError))), len(group.exceptions))
try:
    raise group
except* ValueError as g:
    print("values", [str(e) for e in g.exceptions])
except* (KeyError, TypeError) as g:
    print("others", repr(g))
