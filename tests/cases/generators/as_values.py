# Generators kept in variables and containers, passed around, of several functions in one place.
def ints(n):
    for i in range(n):
        yield i


def letters(s):
    for c in s:
        yield c


def floats():
    yield 0.5
    yield 1.5


def pick(k):
    if k == 0:
        return ints(3)
    if k == 1:
        return letters('xyz')
    return floats()


for k in range(3):
    print(list(pick(k)))
gens = [ints(2), letters('ab'), floats()]
while gens:
    g = gens.pop(0)
    x = next(g, None)
    if x is not None:
        print(x)
        gens.append(g)


def consume(it):
    out = []
    for x in it:
        out.append(x)
    return out


print(consume(ints(2)), consume(letters('q')), consume([1, 2]), consume(range(2)), consume('ab'))
it = iter(ints(2))
print(next(it), next(it), next(it, 'end'))


def stack(it, n):
    for _ in range(n):
        it = plus_one(it)
    return it


def plus_one(it):
    for x in it:
        yield x + 1


print(list(stack(ints(4), 0)), list(stack(ints(4), 3)), list(stack([1], 6)))
a, b, c = letters('uvw')
print(a, b, c)
first, *rest = ints(4)
print(first, rest)
print(isinstance(ints(1), int), type(ints(1)).__name__, bool(ints(0)))
