# Newton, bisection, Simpson, Euler and Runge-Kutta with functions as arguments.
def f(x):
    return x**3 - x - 2


def df(x):
    return 3 * x * x - 1


def newton(f, df, x, n):
    for _ in range(n):
        x = x - f(x) / df(x)
    return x


def bisect(f, lo, hi, eps=1e-12):
    steps = 0
    while hi - lo > eps:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
        steps += 1
    return lo, steps


def simpson(f, a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


def decay(t, y):
    return -2 * y + t


def euler(f, y, t, h, n):
    for _ in range(n):
        y += h * f(t, y)
        t += h
    return t, y


def rk4(f, y, t, h, n):
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h / 2 * k1)
        k3 = f(t + h / 2, y + h / 2 * k2)
        k4 = f(t + h, y + h * k3)
        y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        t += h
    return t, y


print(newton(f, df, 1.5, 6), newton(f, df, 2, 1), bisect(f, 1, 2), bisect(f, 1.0, 2.0, eps=0.25))
print(simpson(f, 0, 2, 10), simpson(f, 0.0, 2.0, 100), simpson(df, 0, 1, 2), simpson(abs, -1, 1, 4))
print(euler(decay, 1, 0, 0.1, 10), rk4(decay, 1, 0, 0.1, 10), rk4(decay, 1.0, 0.0, 0.01, 100))
try:
    newton(f, df, 3**-0.5, 3)
    newton(abs, int, 0, 1)
except ZeroDivisionError as e:
    print(e)
