"""Factories evaluated once, `__next__` as a value, names of generators, vars(object) in a metaclass."""
import itertools, functools
from dataclasses import dataclass, field, fields, replace

def make(n):
    print('made', n)
    return lambda: [n]

@dataclass
class A:
    number: int = field(default_factory=itertools.count(1001).__next__)
    xs: list = field(default_factory=make(3))
    def _mk():
        return {'k': 1}
    d: dict = field(default_factory=_mk)
    p: int = field(default_factory=functools.partial(max, 4, 5), repr=False)

@dataclass
class B(A):
    z: str = 'z'
    number: int = field(default_factory=itertools.count(5, 5).__next__)

print(A(), A(), A(number=3), B(), B(), A(), A().p)
print(replace(A(), xs=[]))
class Base2:
    pass
class M(type):
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        cls.found = {k for b in cls.__mro__ for k in vars(b) if not k.startswith('_')}
        return cls
class X(metaclass=M):
    a = 1
class Y(X, Base2):
    b = 2
print(sorted(Y.found), '__init__' in vars(object), object.__dict__['__repr__'], vars(object).get('nope'), list(object.__dict__))
for n, v in vars(object).items():
    print(n, type(v).__name__, callable(v))
def gen():
    yield 1
class G:
    def items(self):
        yield 2
g = gen()
print(g.__name__, g.__qualname__, G().items().__qualname__, (x for x in ()).__name__, g.gi_running)
async def co():
    pass
c = co()
print(c.__name__, c.__qualname__, max(*[1, 2]), [f(*a) for f, a in [(max, [1, 2]), (min, [3, 4, 5]), (max, [[7, 8]])]])
c.close()
ids = itertools.count(10)
nxt = ids.__next__
print(nxt(), nxt(), next(ids), hasattr(ids, '__next__'), hasattr([], '__next__'), iter([1]).__next__(), [f() for f in (iter('a').__next__, iter({5}).__next__, g.__next__, map(str, [7]).__next__)])
try:
    iter([]).__next__()
except StopIteration as e:
    print('stop', e.value)
