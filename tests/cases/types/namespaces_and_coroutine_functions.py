# SimpleNamespace: from mappings and pairs, derived, compared, within itself; types.coroutine over what is no generator function.
from types import SimpleNamespace as NS
import copy
class Spam(NS):
    pass
s = Spam(ham=5, eggs=9)
print(s, copy.replace(s, ham=1) if hasattr(copy, 'replace') else None, type(copy.replace(s, ham=2)).__name__)
for f in (lambda: NS(1, 2), lambda: NS(5), lambda: NS(**{1: 2}) , lambda: NS([(1, 2)])):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(NS({'a': 1, 'b': 2}, b=3), NS([('x', 1)]), NS((('y', 2),), z=1))
class Fake(str):
    __dict__ = {'ham': 1}
try:
    print(NS() < NS())
except TypeError as e:
    print(e)
print(NS(a=1) == NS(a=1), NS(a=1) != NS(a=2), NS() == 5)
n = NS(a=1)
n.b = n
print(n)
del n.a
print(n, vars(n).keys())
try:
    del n.zz
except AttributeError as e:
    print(e)
import types
@types.coroutine
def gen():
    x = yield 1
    return x
async def foo():
    return 5
def plain():
    return 'spam'
print(types.coroutine(plain)())
for bad in (1, None, 'x'):
    try:
        types.coroutine(bad)
    except TypeError as e:
        print(e)
g = gen()
print(g.send(None), gen.__name__)
try:
    g.send(7)
except StopIteration as e:
    print(e.value)
async def user():
    return await gen()
u = user()
print(u.send(None))
try:
    u.send(9)
except StopIteration as e:
    print(e.value)
