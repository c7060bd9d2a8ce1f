"""Partials keep attributes of their own, which copies take along."""
import functools, copy
from functools import partial, partialmethod
def f(a, b, c=3, *args, **kw):
    return (a, b, c, args, sorted(kw.items()))
p = partial(f, 1, c=5)
print(p(2), p(2, x=1), p.func is f, p.args, p.keywords)
print(partial(len, [1], k=2))
p.note = 'x'
print(p.note, p.__dict__)
q = partial(p, 9)
print(q.func is p, q())
r = partial(partial(f, 1), 2)
print(r.func is f, r.args, r())
c = copy.copy(p)
print(c(2), c.note, c.__dict__)
d = copy.deepcopy(p)
print(d(2), d.note)
try:
    p.func = print
except AttributeError as e:
    print('no', e)
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state):
        self.alive = state
    on = partialmethod(set_state, True)
    off = partialmethod(set_state, False)
x = Cell(); x.on(); print(x.alive); x.off(); print(x.alive)
print(sorted([3, 1, 2], key=partial(pow, -1)))
print(partial(int, base=2)('101'))
print(isinstance(p, partial), type(p).__name__, callable(p))
p.loop = 1
del p.loop
print(hasattr(p, 'loop'))
class P(partial):
    pass
print(P(f, 1)(2), P(f, 1).args)
try:
    partial()
except TypeError as e:
    print(e)
try:
    partial(3)
except TypeError as e:
    print(e)
print(p.__reduce__()[1:][0][0] is f)
