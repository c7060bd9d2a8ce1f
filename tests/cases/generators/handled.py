# What is being handled belongs to whoever handles it.
def gen():
    try:
        raise KeyError('inside')
    except KeyError:
        yield 'in handler'
        try:
            raise
        except KeyError as e:
            yield ('again', str(e))
    yield 'out'


def context(e):
    c = e.__context__
    return type(c).__name__ if c is not None else None


g = gen()
print(next(g))
try:
    raise ValueError('outside')
except ValueError as e:
    print(context(e))
    print(next(g))
    try:
        raise TypeError('nested')
    except TypeError as t:
        print(context(t))
print(next(g))


def raises_later():
    yield 1
    raise IndexError('later')


g = raises_later()
next(g)
try:
    try:
        raise ValueError('first')
    except ValueError:
        next(g)
except IndexError as e:
    print(e, context(e))


def finally_yield():
    try:
        raise OSError('pending')
    finally:
        yield 'finally'


g = finally_yield()
print(next(g))
try:
    raise ValueError('between')
except ValueError as e:
    print(context(e))
try:
    next(g)
except OSError as e:
    print(e, context(e))


def stops():
    it = iter([1])
    yield next(it)
    yield next(it)


try:
    list(stops())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__, context(e))
