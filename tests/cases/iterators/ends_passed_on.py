class A:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration('ended', 1)
        self.n -= 1
        return self.n


for make in (lambda: enumerate(A()), lambda: zip(A()), lambda: map(str, A()), lambda: filter(None, A()), lambda: iter(A())):
    try:
        next(make())
    except StopIteration as e:
        print(e.args, e.value)
z = zip(Count(2), 'abc')
print(list(z))
pairs = zip('ab', Count(1))
print(next(pairs))
try:
    next(pairs)
except StopIteration as e:
    print(e.args)
short = zip(Count(5), [1])
print(next(short))
try:
    next(short)
except StopIteration as e:
    print(e.args)
print(next(zip(A()), 'default'), [x for x in zip(A())])


def gen():
    yield from range(2)
    print('past the first')
    got = yield from Count(2)
    print('got', got)
    return 7


g = gen()
print(next(g))
try:
    print(g.throw(StopIteration))
    print(g.throw(StopIteration('thrown')))
except StopIteration as e:
    print('ended', e.value)
except RuntimeError as e:
    print('RuntimeError', e)
print(() is (), tuple([]) == ())


class Strip:
    def __set_name__(self, owner, name):
        delattr(owner, name + '_extra')


class Owner:
    mark = Strip()
    mark_extra = 5
    other = 6


print(hasattr(Owner, 'mark_extra'), Owner.other)
for name in ('other', 'missing', 'mark'):
    try:
        delattr(Owner, name)
        print('deleted', name)
    except AttributeError as e:
        print(e)
setattr(Owner, 'add' + 'ed', 1)
print(getattr(Owner, 'ad' + 'ded'))
delattr(Owner, 'ad' + 'ded')
print(hasattr(Owner, 'ad' + 'ded'), [n for n in vars(Owner) if not n.startswith('_')])
from collections import namedtuple
import sys
try:
    namedtuple('T', 1)
except TypeError as e:
    print(e)
try:
    class Both(type, tuple):
        pass
except TypeError as e:
    print(e)
print(__file__.startswith(sys.path[0] + '/'))
