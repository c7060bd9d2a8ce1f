# What takes a generator.
def words():
    yield 'banana'
    yield 'fig'
    yield 'apple'


def pairs():
    yield 'a', 1
    yield 'b', 2
    yield 'a', 3


def gather(*args, **kwargs):
    return args, kwargs


print(dict(pairs()), set(w[0] for w in words()) == {'a', 'b', 'f'}, frozenset(words()) == frozenset(words()))
print(sorted(words(), key=len), sorted(words(), reverse=True), max(words(), key=len), min(words(), default='none'))
print(max((w for w in words() if len(w) > 9), default='none'), sum((len(w) for w in words()), 100))
print(gather(*words()), gather(*(x for x in range(2)), k=list(words())), gather(**dict(pairs())))
print(list(zip(words(), pairs(), strict=True)), list(zip(*pairs())))
print(list(enumerate(words(), 1)), list(map(len, words())), list(filter(lambda w: 'a' in w, words())))
print(list(reversed(list(words()))), [*words(), *'xy'], (*words(),), {*words()} == set(words()))
a, *b = words()
*c, d = (w.upper() for w in words())
print(a, b, c, d)
for (k, v), w in zip(pairs(), words()):
    print(k, v, w)
print('fig' in words(), 'kiwi' in words(), ('b', 2) in pairs())
xs = [0]
xs.extend(len(w) for w in words())
xs += (n * n for n in range(3))
xs[1:1] = (x for x in 'ab')
print(xs, ' '.join(w for w in words()), bytes(n for n in range(3)), list(bytearray(n + 60 for n in range(2))))
d = {}
d.update((w, len(w)) for w in words())
d.update(pairs())
print(d, {k: list(v for v in range(n)) for k, n in d.items() if n < 4})
s = {1}
s.update(len(w) for w in words())
s |= {n for n in range(2)}
print(sorted(s), any(w.isdigit() for w in words()), all(w.isalpha() for w in words()))
print(tuple(map(lambda p, w: (p[1], w), pairs(), words())), list(iter(words())), len(list(words())))
table = {name: (n * k for n in range(3)) for k, name in enumerate(('zero', 'one', 'two'))}
print([sum(g) for g in table.values()])


class Bag:
    def __init__(self, items):
        self.items = list(items)

    def __iter__(self):
        return (i for i in self.items)

    def big(self, least):
        return (i for i in self.items if i >= least)

    @property
    def doubled(self):
        for i in self:
            yield i * 2

    @classmethod
    def of(cls, *items):
        return cls(i for i in items)

    @staticmethod
    def numbers(n):
        yield from range(n)


bag = Bag.of(3, 1, 2)
print(list(bag), list(bag.big(2)), list(bag.doubled), list(Bag.numbers(3)), sorted(bag), 2 in bag, sum(bag))


def logged(fn):
    def wrapper(*args):
        for x in fn(*args):
            print('log', x)
            yield x
    return wrapper


@logged
def upto(n):
    for i in range(n):
        yield i


print(list(upto(2)))


def parametrised(start=0, *, step=1):
    def inner(n):
        value = start
        for _ in range(n):
            yield value
            value += step
    return inner


print(list(parametrised(5, step=2)(3)), [list(f(2)) for f in (parametrised(), parametrised(1.5))])
