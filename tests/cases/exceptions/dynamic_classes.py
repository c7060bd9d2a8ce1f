# The classes of an except clause are looked at when an exception comes.
def attempt(action, classes):
    try:
        return action()
    except classes as e:
        return f"caught {type(e).__name__}"


def bad_int():
    return int("x")


def bad_key():
    return {}["x"]


NUMERIC = (ValueError, ZeroDivisionError)
print(attempt(bad_int, ValueError), attempt(bad_int, NUMERIC), attempt(bad_key, (KeyError, IndexError)))
for classes in [NUMERIC, (), KeyError, (KeyError, NUMERIC)]:
    try:
        print(attempt(bad_int, classes))
    except ValueError:
        print("not caught by", len(classes) if isinstance(classes, tuple) else classes.__name__)
    except TypeError as e:
        print(e)
for wrong in (5, "ValueError", (ValueError, 3)):
    try:
        attempt(bad_key, wrong)
    except TypeError as e:
        print(e)


class Api:
    Error = LookupError


try:
    [][1]
except Api.Error as e:
    print("api", e)
calls = []


def classes_for(name):
    calls.append(name)
    return (KeyError,) if name == "key" else (ValueError,)


try:
    int("q")
except classes_for("key"):
    print("key")
except classes_for("value"):
    print("value", calls)
try:
    pass
except classes_for("never"):
    pass
print(calls)
