# The name of `as` disappears when its handler ends.
e: str = "outer"
try:
    raise ValueError("v")
except ValueError as e:
    print(repr(e))
try:
    print(e)
except NameError as err:
    print(err)


def f() -> tuple[str, str]:
    try:
        1 // 0
    except ZeroDivisionError as e:
        msg = str(e)
    try:
        return e
    except UnboundLocalError as err:
        return msg, str(err)


print(f())


def g() -> str:
    x = "kept"
    try:
        pass
    except ValueError as x:
        pass
    return x


def h() -> str:
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError as e:
            e = "rebound"
            print(e)
    try:
        return e
    except NameError as err:
        return str(err)


print(g(), h())
