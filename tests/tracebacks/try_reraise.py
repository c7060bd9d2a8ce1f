def f(x):
    try:
        return 1 // x
    except ZeroDivisionError:
        raise


f(0)
