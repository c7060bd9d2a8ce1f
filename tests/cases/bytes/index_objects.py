"""Objects with `__index__` as places in bytes, and named results of the system."""
import os


class Place:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


b = b'abcdef'
ba = bytearray(b)
print(b[Place(1)], ba[Place(-1)], b[Place(1):Place(4)])
ba[Place(0)] = 122
del ba[Place(1)]
print(ba)
for bad in (lambda: b[Place(9)], lambda: ba[Place(-9)], lambda: b['x'], lambda: ba[1.5]):
    try:
        bad()
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
u = os.uname()
print(len(u), '%s|%s' % u[:2] == u.sysname + '|' + u.nodename, ('%s ' * 5) % u == ' '.join(u) + ' ', isinstance(u, tuple))
sysname, *rest = u
print(sysname == u[0], len(rest), u == tuple(u), type(u))
p = property('a', 'b', 'c')
print(p.getter(None).fget, p.setter(2).fset, p.deleter(None).fdel)
