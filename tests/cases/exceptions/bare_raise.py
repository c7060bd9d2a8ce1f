# A bare raise in a function that a handler calls.
def again():
    raise


def try_again():
    try:
        again()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(try_again())
try:
    raise KeyError("k")
except KeyError:
    print(try_again())
    try:
        raise ValueError("v")
    except ValueError:
        print(try_again())
    print(try_again())
print(try_again())


def outer():
    try:
        raise OSError("o")
    except OSError:
        for _ in range(2):
            try:
                int("z")
            except ValueError:
                pass
        raise


try:
    outer()
except OSError as e:
    print("outer", e)
