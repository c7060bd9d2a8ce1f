# sys.exc_info and sys.exception.
import sys

print(sys.exc_info(), sys.exception())


def current():
    kind, value, tb = sys.exc_info()
    return kind.__name__ if kind else None, str(value), tb is not None


try:
    raise KeyError("first")
except KeyError as e:
    print(current(), sys.exception() is e)
    try:
        raise ValueError("second")
    except ValueError:
        print(current())
    print(current())
print(current())
