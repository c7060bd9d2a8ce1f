def inner(n):
    total = 0
    for i in range(n):
        got = yield i
        if got is not None:
            total += got
    return total


def outer():
    a = yield from inner(2)
    print('inner gave', a)
    b = yield from inner(3)
    return a + b


g = outer()
try:
    x = next(g)
    while True:
        print('->', x)
        x = g.send(x + 10)
except StopIteration as e:
    print('result', e.value)


def chain(*parts):
    for p in parts:
        yield from p


print(list(chain([1, 2], 'ab', (3.5, None), range(2), inner(2))))


def catching():
    try:
        r = yield from inner(5)
        print('not here', r)
    except ValueError as e:
        print('caught', e)
        yield 'recovered'


g = catching()
print(next(g), next(g), g.throw(ValueError('thrown')), next(g, 'done'))


def inner_catches():
    while True:
        try:
            yield 'waiting'
        except ValueError as e:
            yield 'inner saw ' + str(e)
        except GeneratorExit:
            print('inner closed')
            raise


def outer_passes():
    try:
        yield from inner_catches()
    finally:
        print('outer closed')


g = outer_passes()
print(next(g), g.throw(ValueError('v')), next(g))
g.close()
print(next(g, 'closed'))


def over_list():
    try:
        yield from [1, 2, 3]
    except KeyError:
        yield 'key'


g = over_list()
print(next(g), g.throw(KeyError('k')), next(g, 'end'))
g = over_list()
next(g)
try:
    g.send(4)
except AttributeError:
    print('no send')
