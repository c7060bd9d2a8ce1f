import math
print((-8) ** (1/3))
def f(a, b):
    return a ** b
print(f(-1.0, 0.5), f(2.0, 0.5), f(-2.0, 2.0))
def norm(xs):
    return sum(x * x for x in xs) ** 0.5
print(norm([3.0, 4.0]))
def dist(a, b):
    dx = a[0] - b[0]
    dy = a[1] - b[1]
    d = dx * dx + dy * dy
    return d ** 0.5
print(dist((0.0, 0.0), (3.0, 4.0)))
def neg(x):
    x **= 0.5
    return x
print(neg(-4.0), neg(4.0))
def chained(x):
    r = x ** 0.5
    try:
        return '%.3f' % r
    except TypeError as e:
        return str(e)
print(chained(9.0), chained(-9.0))
def acc(n):
    s = 0.0
    for i in range(n):
        s += i * i
    return s ** 0.5
print(acc(5))
x = 2.0
y = -x
print(y ** 0.25, x ** 0.25, abs(y) ** 0.5, math.sqrt(4) ** 0.5)
def param(x):
    if x < 0:
        x = abs(x)
    return x ** 0.5
print(param(-4.0))
print(isinstance(f(-1.0, 0.5), complex))
