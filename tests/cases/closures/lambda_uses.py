# Lambdas as keys, callbacks, defaults, in containers and conditionals.
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), max([3, -5, 4], key=lambda x: x * x), list(map(lambda x, y: x + y, [1, 2], [10, 20])), list(filter(lambda x: x % 2, range(6))))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "neg": lambda a: -a}
print(ops["+"](1, 2), ops["-"](2**65, 1), ops["neg"](5), [f(2, 3) for k, f in ops.items() if k != "neg"])
f = (lambda x: "pos") if 1 > 0 else (lambda x: "neg")
print(f(1), (lambda x: (lambda y: x + y))(1)(2), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, 5, 6, d=7, z=8))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(25), [(lambda i: i * i)(i) for i in range(4)], (lambda: (w := 3))())
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda self: lambda n: n if n < 2 else self(n - 1) + self(n - 2))(15))
pairs = [(2, "b"), (1, "z"), (2, "a")]
pairs.sort(key=lambda p: (p[0], p[1]))
print(pairs, sorted(pairs, key=lambda p: p[1], reverse=True), min(pairs, key=lambda p: p[1]))
fs = []
for n in range(3):
    fs.append(lambda n=n: n)
    fs.append(lambda: n)
print([g() for g in fs])
try:
    (lambda x: x)()
except TypeError as e:
    print(e)
print((lambda: 1).__name__, fact.__name__, (lambda x: x or "empty")(""), callable(f))
