def make(n):
    def add(x):
        return x + n
    return add
f = make(3)
g = make(10)
print(f(1), g(1))
def counter():
    c = 0
    def inc():
        nonlocal c
        c += 1
        return c
    return inc
a = counter(); b = counter()
print(a(), a(), b(), a())
sq = lambda x: x * x
print(sq(5), (lambda a, b=2: a + b)(1))
fs = [lambda: i for i in range(3)]
print([h() for h in fs])
gs = [lambda i=i: i for i in range(3)]
print([h() for h in gs])
def outer():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact(10)
print(outer())
def deco(fn):
    def wrapper(*args):
        print('call', fn.__name__)
        return fn(*args)
    return wrapper
@deco
def hello(a, b):
    return a + b
print(hello(1, 2))
def deco2(fn):
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper
@deco2
def kw(a, *, b=5):
    return a * b
print(kw(2), kw(2, b=3))
def apply(f, xs):
    return [f(x) for x in xs]
print(apply(str, [1, 2]), apply(abs, [-1, 2]))
