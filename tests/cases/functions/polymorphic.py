# One function called with many types at once.
def double(x):
    return x + x


def biggest(xs, default=None):
    best = default
    for x in xs:
        if best is None or x > best:
            best = x
    return best


def describe(x):
    if x is None:
        return "nothing"
    if isinstance(x, str):
        return "text of " + str(len(x))
    if isinstance(x, list):
        return "[" + ", ".join([describe(y) for y in x]) + "]"
    if x < 0:
        return "minus " + describe(-x)
    return "number " + str(x)


def power(base, n):
    result = base
    for _ in range(n - 1):
        result = result * base
    return result


print(double(2), double(2**62), double(1.5), double("ab"), double([1]), double((1, 2)), double(True))
print(biggest([1, 5, 3]), biggest(["b", "a"]), biggest([1, 2.5, True]), biggest([]), biggest([], 0), biggest("hello"), biggest([[1], [2, 0]]))
print(describe(5), describe(-5.5), describe("abc"), describe(None), describe([1, "x", [None, -2]]), describe([]), describe(True))
print(power(3, 4), power(1.5, 3), power(10, 25), power(True, 2))
acc = None
for x in [1, 2.5, 10**20]:
    acc = x if acc is None else acc + x
    print(acc)
acc = "text"
for y in acc:
    acc = [y, acc]
print(acc)
