def plain():
    yield 1
    yield 2


g = plain()
print(g.close(), list(g))
g = plain()
next(g)
print(g.close(), g.close(), list(g))
g = plain()
try:
    g.throw(ValueError('before start'))
except ValueError as e:
    print(e)
print(list(g))
g = plain()
list(g)
try:
    g.throw(ValueError('after end'))
except ValueError as e:
    print(e)


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 'no'


g = ignores()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield 1
    except GeneratorExit:
        return 'value'


g = returns()
next(g)
print(g.close())


def other():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError('instead')


g = other()
next(g)
try:
    g.close()
except KeyError as e:
    print('key', e)


def cleanup(name):
    try:
        yield name
    finally:
        print('closing', name)


g = cleanup('a')
print(next(g))
g.close()
h = cleanup('never started')
h.close()
print('end')
