# split, subgroup, derive, nesting, messages.
g = ExceptionGroup("top", [ValueError("a"), ExceptionGroup("mid", [KeyError("b"), ValueError("c")]), OSError("d")])
print(g.message, len(g.exceptions), str(g))
match_, rest = g.split(ValueError)
print(repr(match_))
print(repr(rest))
print(repr(g.subgroup((KeyError, OSError))))
print(repr(g.subgroup(lambda e: isinstance(e, OSError))))
print(g.subgroup(IndexError), g.split(IndexError)[1] is g)
print(repr(BaseExceptionGroup("b", [ValueError(1)])), type(BaseExceptionGroup("b", [ValueError(1)])).__name__)
print(repr(BaseExceptionGroup("b", [KeyboardInterrupt()])))
for args in [("m", []), ("m", 5), (5, [ValueError()]), ("m", [5])]:
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup("m", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
print(isinstance(g, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
