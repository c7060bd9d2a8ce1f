# A yield in every kind of place.
class Box:
    def __init__(self):
        self.x = 1
        self.items = {}

    def method(self, a, b=2, *rest, **named):
        return (a, b, rest, sorted(named.items()))


def places():
    box = Box()
    box.x += yield 'aug attribute'
    box.items[(yield 'key')] = yield 'value'
    xs = [1, 2, 3]
    xs[(yield 'index')] += yield 'aug item'
    yield xs, box.x, box.items
    d = {(yield 'k1'): (yield 'v1'), **{'z': (yield 'v2')}}
    s = {(yield 's1'), (yield 's2')}
    yield d, sorted(s)
    yield box.method((yield 'a'), *[(yield 'b'), (yield 'c')], n=(yield 'n'), **{'m': (yield 'm')})
    yield (yield 'l') < (yield 'm') < (yield 'r')
    yield f'{(yield "fs")!r:>6}|{(yield "fw"):{(yield "width")}}'
    first, *others = (yield 'unpack')
    yield first, others
    yield xs[(yield 'from'):(yield 'to')]
    for c in (yield 'iterable'):
        yield c
    while (yield 'while'):
        yield 'again'
    try:
        assert (yield 'assert'), (yield 'message')
    except AssertionError as e:
        yield str(e)
    try:
        raise ValueError((yield 'raise'))
    except ValueError as e:
        yield repr(e)
    f = lambda v: (v, v)
    yield f((yield 'lambda'))
    yield not (yield 'not'), -(yield 'neg'), (yield 'x') if (yield 'cond') else (yield 'y')
    a = b = (yield 'chain')
    yield a, b
    (c := (yield 'walrus'))
    yield c
    match (yield 'match'):
        case [p, q] if (yield 'guard'):
            yield p + q
        case str() as t:
            yield t
    del xs[(yield 'del')]
    yield xs
    yield [(yield_, box.x) for yield_ in range(2)]
    return (yield 'return')


def drive(sends):
    g = places()
    print(next(g))
    for value in sends:
        try:
            print(g.send(value))
        except StopIteration as e:
            print('result', e.value)


drive([
    5, 'k', 'v', 1, 10, None,
    'a', 1, 2, 'x', 'y', None,
    1, 2, 3, 4, 5, None,
    1, 2, 3, None,
    'text', 'w', 5, None,
    'abc', None,
    1, 3, None,
    [7, 8], None, None,
    True, None, False,
    0, 'failed', None,
    'sent', None,
    9, None,
    0, 4, True, 'yes', None,
    3, None,
    'w', None,
    [1, 2], True, None,
    0, None, None,
    'end',
])
