def f(a, b=1, *args, c, **kw):
    """doc"""
    x = a + b
    for i in args:
        y, z = i
    try:
        import os.path as p
    except ValueError as e:
        q = 1
    with open('x') as fh:
        pass
    return x


def g(a, /, b):
    pass


def gen():
    yield 1


async def co():
    pass


async def agen():
    yield 1


def outer(p, r):
    n = 1
    m = 2

    def inner(x):
        return n + x + p
    return inner, (r for _ in range(3)), m


def deco(fn):
    c = fn.__code__
    print(c.co_name, c.co_argcount, c.co_varnames[:c.co_argcount])
    return fn


@deco
def decorated(self, other):
    t = self
    return t


class K:
    def method(self, v):
        w = v
        return w


for fn in (f, g, gen, co, agen, outer, outer(1, 2)[0], decorated, K.method, K().method, lambda u: u):
    c = fn.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_nlocals,
          hex(c.co_flags), c.co_firstlineno, c.co_freevars, c.co_cellvars)
print(f.__code__ == f.__code__, f.__code__ == g.__code__, hash(f.__code__) == hash(f.__code__))
print(type(f.__code__), f.__code__.co_filename.rsplit('/', 1)[-1])
print(repr(f.__code__)[:18], hasattr(f, '__code__'), hasattr(len, '__code__'))


def need(fn, *args):
    """How many arguments a callback takes."""
    return fn(*args[:fn.__code__.co_argcount])


print(need(lambda a: a, 1, 2, 3), need(lambda a, b: (a, b), 1, 2, 3))
