# Endless recursion is a RecursionError that can be caught.
def forever(n):
    return forever(n + 1) + 1


def even(n):
    return odd(n + 1)


def odd(n):
    return even(n + 1)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)


for f in [lambda: forever(0), lambda: even(0), lambda: Loop().a, lambda: repr(Loop())]:
    try:
        f()
        print("no error")
    except RecursionError as e:
        print("RecursionError", isinstance(e, RuntimeError))


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return "caught deep"


print(depth(0))


def fine(n):
    return 0 if n == 0 else 1 + fine(n - 1)


print(fine(500), fine(800))
nested = []
for _ in range(300):
    nested = [nested]
print(len(str(nested)))
