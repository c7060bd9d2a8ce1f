# Currying, partial application, church numerals, compose, pipe.
def curry(f, n, *got):
    return lambda x: f(*got, x) if n == len(got) + 1 else curry(f, n, *got, x)


add3 = curry(lambda a, b, c: f"{a}{b}{c}", 3)
print(add3(1)(2)(3), add3("x")("y")("z"))
half = add3("p")
print(half("q")("r"), half(1)(2))


def pipe(x, *fs):
    for f in fs:
        x = f(x)
    return x


print(pipe(5, lambda x: x + 1, str, list, lambda l: l * 2), pipe(3))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
to_int = lambda n: n(lambda x: x + 1)(0)
two = succ(succ(zero))
three = succ(two)
print(to_int(plus(two)(three)), to_int(times(three)(three)), three(lambda s: s + "!")("hi"), to_int(three(two)))


def make_stack():
    items = []
    return (items.append, lambda: items.pop() if items else None, lambda: tuple(items))


push, pop, view = make_stack()
push(1)
push("b")
print(view(), pop(), pop(), pop(), view())


def fib_gen():
    a, b = 0, 1

    def nxt():
        nonlocal a, b
        r = a
        a, b = b, a + b
        return r

    return nxt


f = fib_gen()
print([f() for _ in range(12)], [g() for g in [fib_gen()] * 3])
cons = lambda h, t: lambda sel: sel(h, t)
head, tail = (lambda p: p(lambda h, t: h)), (lambda p: p(lambda h, t: t))
lst = cons(1, cons(2, None))
print(head(lst), head(tail(lst)), tail(tail(lst)))
flip = lambda f: lambda a, b: f(b, a)
print(flip(pow)(2, 3), flip(lambda a, b: a - b)(1, 10), (lambda f: f(f))(lambda f: "self" if callable(f) else 0))
