# try inside try, in handlers, in finally; propagation through calls.
log = []


def inner(n):
    try:
        log.append("inner")
        if n == 1:
            raise ValueError("from inner")
        if n == 2:
            raise TypeError("from inner")
        if n == 3:
            return [][0]
        return n
    except ValueError:
        log.append("inner-except")
        if n == 1:
            raise KeyError("from handler")
    finally:
        log.append("inner-finally")


def outer(n):
    try:
        return inner(n)
    except LookupError as e:
        log.append("outer-lookup")
        return repr(e)
    finally:
        log.append("outer-finally")


for n in range(4):
    try:
        print(n, outer(n))
    except TypeError as e:
        print(n, "escaped", e)
    print(log)
    log.clear()
try:
    try:
        raise ValueError(1)
    finally:
        try:
            raise TypeError(2)
        except TypeError as e:
            print("inside finally", e)
except ValueError as e:
    print("outside", e)
try:
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")
except (ValueError, TypeError) as e:
    print(repr(e))
try:
    try:
        1 // 0
    except ZeroDivisionError:
        try:
            [][1]
        except IndexError as inner_error:
            print("handler in handler", inner_error)
        raise
except ZeroDivisionError as e:
    print("re-raised", e)
