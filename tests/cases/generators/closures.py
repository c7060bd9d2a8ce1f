def outer(k):
    total = 0

    def gen(n):
        nonlocal total
        for i in range(n):
            total += i
            yield i * k

    print(list(gen(4)), total)
    g = (x * k for x in range(4))
    k = 100
    print(list(g))
    gs = [(x * j for x in range(3)) for j in range(3)]
    print([list(h) for h in gs])
    return gen


g = outer(3)
print(list(g(3)))


def counters():
    def counter(start):
        n = start
        while True:
            step = yield n
            n += step or 1
    return counter(0), counter(100)


a, b = counters()
print(next(a), next(b), a.send(5), b.send(7), next(a), next(b))


def late(n):
    makers = []
    for i in range(n):
        makers.append((i + j for j in range(2)))
    return makers


print([list(m) for m in late(3)])


def walrus(xs):
    print(any((last := x) > 2 for x in xs), last)
    found = (keep := x for x in xs)
    print(next(found), keep, next(found), keep)


walrus([1, 2, 3, 4])
factor = 2
scaled = (x * factor for x in range(3))
factor = 10
print(list(scaled))
limit = 3
print(all((seen := x) < limit for x in [1, 2, 5, 1]), seen)


def filters(words):
    for size in (2, 3):
        short = (w for w in words if len(w) == size)
        print(size, ' '.join(short))


filters(['ab', 'abc', 'cd', 'xyz'])


def nested():
    return [[(a, b, c) for c in (x for x in range(b))] for a in range(2) for b in (y + a for y in range(2))]


print(nested())
compose = lambda *fs: (f(3) for f in fs)
print(list(compose(lambda x: x + 1, lambda x: x * x)))
