# __context__ is what was being handled; __cause__ what `from` names.
def chain(e):
    out = []
    while e is not None:
        out.append(type(e).__name__ + str(e.args))
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out


def three():
    try:
        try:
            [][0]
        except IndexError:
            {}["k"]
    except KeyError:
        int("x")


try:
    three()
except ValueError as e:
    print(chain(e))


def translate(from_none):
    try:
        1 / 0
    except ZeroDivisionError as e:
        if from_none:
            raise RuntimeError("hidden") from None
        raise RuntimeError("shown") from e


for flag in (True, False):
    try:
        translate(flag)
    except RuntimeError as e:
        print(chain(e), e.__suppress_context__, repr(e.__context__), repr(e.__cause__))
try:
    try:
        raise ValueError(1)
    finally:
        raise KeyError(2)
except KeyError as e:
    print(chain(e))
try:
    raise TypeError("later") from ValueError
except TypeError as e:
    print(chain(e))
e = KeyError("alone")
print(e.__context__, e.__cause__, e.__suppress_context__)
e.__cause__ = ValueError("set")
print(repr(e.__cause__), e.__suppress_context__)
