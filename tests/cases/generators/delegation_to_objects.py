class Plain:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration('plain end')
        self.n -= 1
        return self.n


class Full:
    def __init__(self):
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        self.log.append('next')
        return 'n'

    def send(self, value):
        self.log.append(('send', value))
        if value == 'stop':
            raise StopIteration('full end')
        return 's'

    def throw(self, exc):
        self.log.append(('throw', str(exc)))
        if isinstance(exc, ValueError):
            return 't'
        raise exc

    def close(self):
        self.log.append('close')


def outer(it):
    r = yield from it
    print('result', r)
    yield 'after'


g = outer(Plain(2))
print(next(g), next(g), next(g))
g = outer(Plain(2))
next(g)
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('key', e)
g = outer(Plain(2))
next(g)
try:
    g.send(1)
except AttributeError as e:
    print(e)
g = outer(Plain(1))
next(g)
g.close()

f = Full()
g = outer(f)
print(next(g), g.send('x'), next(g), g.throw(ValueError('v')), g.send('stop'), f.log)
f = Full()
g = outer(f)
next(g)
g.close()
print(f.log)
f = Full()
g = outer(f)
next(g)
try:
    g.throw(OSError('os'))
except OSError as e:
    print('os', e, f.log)


def recursive_limit(n):
    yield n
    yield from recursive_limit(n + 1)


try:
    for x in recursive_limit(0):
        pass
except RecursionError as e:
    print(type(e).__name__)


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(300)))
