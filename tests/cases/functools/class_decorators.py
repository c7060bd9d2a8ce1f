from functools import total_ordering, cached_property, partial
import functools
class P:
    def __init__(self):
        self.n = 0
    @cached_property
    def val(self):
        self.n += 1
        return self.n * 10
    @functools.cached_property
    def text(self):
        return 'v%d' % self.val
q = P()
print(q.val, q.val, q.n, q.text)
q.val = 5
print(q.val)
del q.val
print(q.val, q.n, q.text, P().text, vars(q))
@total_ordering
class T:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        if not isinstance(o, T):
            return NotImplemented
        return self.v == o.v
    def __lt__(self, o):
        if not isinstance(o, T):
            return NotImplemented
        return self.v < o.v
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2), max(T(1), T(3)).v)
try:
    T(1) >= 3
except TypeError as e:
    print(e)
@functools.total_ordering
class U:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __ge__(self, o):
        return self.v >= o.v
print(U(1) <= U(1), U(2) > U(1), U(1) >= U(2), U(1) < U(2), [u.v for u in sorted([U(3), U(1)])])
def add(a, b=2):
    return a + b
p = partial(add, 10)
print(p(), p(1), p(b=3), p.func is add, p.args, p.keywords)
try:
    @total_ordering
    class W:
        pass
except ValueError as e:
    print(e)
