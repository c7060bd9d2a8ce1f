# traceback.format_exc and friends.
import traceback


def inner(n):
    return 10 // n


def outer():
    try:
        inner(0)
    except ZeroDivisionError as e:
        lines = traceback.format_exc().splitlines()
        print(lines[0], "|", lines[-1])
        print(len(traceback.format_exception(e)) > 2, traceback.format_exception_only(e))


outer()
print(repr(traceback.format_exc()))
try:
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e
except ValueError:
    text = traceback.format_exc()
    print("direct cause" in text, text.count("Traceback"), text.rstrip().endswith("ValueError: wrapped"))
