from itertools import islice, tee

a, b = tee('abcdef')
next(a)
c, d, e = tee(a, 3)
print(c is a, d is a, next(d), next(d), next(a), list(c), list(e), list(d), ''.join(b))


def windows(it, n):
    its = tee(it, n)
    for i, x in enumerate(its):
        next(islice(x, i, i), None)
    return zip(*its)


print(list(windows(iter(range(5)), 3)), tee([1], 0), len(tee([], 1)))
x, y = tee(iter([1.5, 2.5]))
z, w = tee(x)
print(sum(z), sum(w), sum(y), list(x))
