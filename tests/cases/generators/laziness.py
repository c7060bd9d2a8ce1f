# What runs when.
def source(name, n):
    print('start', name)
    for i in range(n):
        print('make', name, i)
        yield i
    print('stop', name)


def doubled(it):
    print('doubled')
    for x in it:
        yield x * 2


g = doubled(source('a', 2))
print('made')
for x in g:
    print('got', x)


def first(it, n):
    for x in it:
        if n == 0:
            return
        yield x
        n -= 1


print(list(first(source('b', 10), 2)))


def noisy(x):
    print('noisy', x)
    return x


e = (noisy(x) for x in [noisy(1), noisy(2)])
print('lazy')
print(any(x == 1 for x in e))
print(list(e))

a = source('c', 3)
pairs = zip(a, a)
print(list(pairs))
for i, x in enumerate(source('d', 2)):
    print(i, x)
print(list(map(noisy, source('e', 2))))
