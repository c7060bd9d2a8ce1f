# args, str and repr for none, one and several arguments.
for e in [ValueError(), ValueError("one"), ValueError("a", 2), ValueError(None), ValueError(5), ValueError(["x"]), ValueError("it's"), ValueError(""), ValueError(("t",)),
          TypeError("t"), KeyError("k"), KeyError("a", "b"), KeyError(), IndexError(3), Exception("ex", "two", 3.0), ZeroDivisionError("z"), StopIteration(7), OverflowError(-1), RuntimeError("日本\n"), AssertionError(), LookupError("l"), ArithmeticError()]:
    print(repr(e), "|", str(e), "|", e.args, "|", f"{e}", f"{e!r:>20}", len(e.args), bool(e))
try:
    raise ValueError("x", 1)
except ValueError as e:
    a, b = e.args
    print(a, b, isinstance(e, ValueError), isinstance(e, Exception), isinstance(e, TypeError), isinstance(e, (KeyError, ValueError)))
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args == ())
err = IndexError("stored")
try:
    raise err
except IndexError as e:
    print(e is err, e)
print([ValueError("in list")], (KeyError(1),))
