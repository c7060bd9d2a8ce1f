# Yields in except clauses and in else.
def handler(n):
    while n:
        try:
            if n % 2:
                raise ValueError(n)
            yield ('even', n)
        except ValueError as e:
            yield ('odd', n, str(e))
            try:
                yield 'nested'
                raise KeyError('inner')
            except KeyError as k:
                yield ('key', str(k))
        else:
            yield 'else'
        n -= 1


print(list(handler(3)))


def raises(n):
    for i in range(n):
        if i == 2:
            raise IndexError('two')
        yield i


g = raises(5)
out = []
try:
    for x in g:
        out.append(x)
except IndexError as e:
    print(out, e)
print(list(g), next(g, 'gone'))


def reraises():
    try:
        yield 1
    except ValueError:
        yield 'handling'
        raise


g = reraises()
next(g)
print(g.throw(ValueError('again')))
try:
    next(g)
except ValueError as e:
    print('reraised', e)


def swallows():
    count = 0
    while count < 3:
        try:
            yield count
        except (ValueError, TypeError) as e:
            print('swallowed', type(e).__name__, e)
            count += 1


g = swallows()
print(next(g), g.throw(ValueError('a')), g.throw(TypeError('b')))
try:
    g.throw(ValueError)
except StopIteration:
    print('stopped')
