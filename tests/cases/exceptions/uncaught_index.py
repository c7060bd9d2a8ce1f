# An uncaught IndexError inside nested calls runs the finally blocks on its way.
def a(xs, i):
    try:
        return b(xs, i)
    finally:
        print("a finally", i)


def b(xs, i):
    try:
        return xs[i]
    except ValueError:
        print("wrong handler")
    finally:
        print("b finally", i)


for i in range(5):
    print(i, a([10, 20, 30], i))
