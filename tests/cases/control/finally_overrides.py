# A jump in finally replaces what was going on.
def f(kind):
    for i in range(3):
        try:
            if kind == "return":
                return "try"
            if kind == "raise":
                raise ValueError("lost")
            if kind == "continue":
                continue
        finally:
            if i == 1:
                break
            if kind == "raise":
                continue
    return ("after", kind, i)


for kind in ("return", "raise", "continue", "none"):
    print(f(kind))


def g():
    try:
        return "first"
    finally:
        return "second"


def h():
    x = 1
    try:
        return x
    finally:
        x = 2


def k():
    try:
        try:
            1 / 0
        finally:
            raise KeyError("new")
    except KeyError as e:
        return repr(e), repr(e.__context__)


print(g(), h(), k())
