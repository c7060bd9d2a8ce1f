# Notes on exceptions, groups split by kind and by predicate, and except* with several kinds.
class Rich(ValueError):
    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code


err = Rich("noted", code=3)
err.add_note("first")
err.add_note("second")
print(err.__notes__, err, err.code, err.args, repr(err))
try:
    err.add_note(5)
except TypeError as t:
    print(t)
group = ExceptionGroup("many", [ValueError("v"), KeyError("k"), ExceptionGroup("inner", [Rich("r"), TypeError("t")])])
matched, rest = group.split(ValueError)
print(repr(matched), repr(rest), len(group.exceptions), group.message)
print(repr(group.subgroup(lambda e: isinstance(e, TypeError))), group.subgroup(OSError))
try:
    raise group
except* ValueError as g:
    print("values", [type(e).__name__ for e in g.exceptions])
except* (KeyError, TypeError) as g:
    print("others", repr(g))
