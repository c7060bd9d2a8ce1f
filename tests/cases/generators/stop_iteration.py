def leaks(xs):
    it = iter(xs)
    while True:
        yield next(it)


g = leaks([1])
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e)
print(list(g))


def raises():
    yield 1
    raise StopIteration('own')


try:
    print(list(raises()))
except RuntimeError as e:
    print(type(e).__name__, e)


def handled(xs):
    it = iter(xs)
    while True:
        try:
            x = next(it)
        except StopIteration:
            return 'handled'
        yield x


print(list(handled([1, 2])))


def result():
    return 5
    yield


g = result()
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


def nothing():
    return
    yield


print(list(nothing()), next(nothing(), 'default'))


def tuple_result():
    yield 1
    return 1, 2


def user():
    r = yield from tuple_result()
    print(r)


print(list(user()))
