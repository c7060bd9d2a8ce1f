# Assignment expressions in conditions, loops, comprehensions and calls.
data = [3, 8, 1, 9, 4]
print([y for x in data if (y := x * 2) > 6], y)
if (n := len(data)) > 3:
    print(n)
total = 0
it = iter(data)
while (v := next(it, None)) is not None:
    total += v
print(total, v)


def f(xs):
    best = None
    if any((best := x) > 8 for x in xs):
        return best
    return "none"


print(f(data), f([1]))
print((a := 1) + (b := a + 1), a, b)
print({(k := i): k * k for i in range(3)}, k)
print((lambda: (z := 4) + z)())
