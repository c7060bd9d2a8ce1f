# Sums whose last digits show the order of operations.
def harmonic(n: int) -> float:
    s = 0.0
    for i in range(1, n + 1):
        s += 1 / i
    return s


def leibniz(n: int) -> float:
    s = 0.0
    sign = 1.0
    for k in range(n):
        s += sign / (2 * k + 1)
        sign = -sign
    return 4 * s


def exp_series(x: float) -> float:
    term = 1.0
    s = 1.0
    for n in range(1, 60):
        term *= x / n
        s += term
    return s


print(harmonic(10), harmonic(1000), leibniz(10), leibniz(2000))
print(exp_series(1.0), exp_series(-1.0), exp_series(10.0), exp_series(0))
print(sum([0.5] * 10), sum([1.5, 2, 3]), sum([1, 2, 3], 0.5), sum([]), sum([2**62, 2**62, 2**62]))
t = 0.0
for i in range(10):
    t += 0.1
print(t, t == 1.0, t - 1.0)
x = 1.0
while 1.0 + x != 1.0:
    x /= 2
print(x, 2 * x)
