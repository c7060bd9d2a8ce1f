# isinstance with types and nested tuples of types.
values = [1, True, 2.0, "s", None, [1], (1,), range(1), 2**70, ValueError("x"), print]
types = [int, bool, float, str, list, tuple, range]
for v in values[:-2]:
    print(repr(v), [1 if isinstance(v, t) else 0 for t in types])
print(isinstance(1, (str, int)), isinstance("x", (int, (float, str))), isinstance(1, ()), isinstance(values[-2], Exception), isinstance(values[-2], (KeyError, ValueError)), isinstance(values[-1], int))


def size(x):
    if isinstance(x, (str, list, tuple, range)):
        return len(x)
    if isinstance(x, bool):
        return -1
    if isinstance(x, (int, float)):
        return x
    return None


print([size(v) for v in values])


def narrow(x):
    if not isinstance(x, str):
        x = str(x)
    return x.upper() + x[0]


print([narrow(v) for v in values[:6]])
x = 5
if isinstance(x, int) and x > 3:
    x = "big"
if isinstance(x, str) or x > 3:
    x = x + "!"
print(x)
