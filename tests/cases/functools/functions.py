# reduce, partial, cmp_to_key, lru_cache, wraps.
from functools import reduce, partial, cmp_to_key, lru_cache, cache, wraps
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [1, 2, 3], 10), reduce(lambda a, b: a + b, [], 'x'))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)

add = partial(lambda a, b, c=0: a + b + c, 1)
print(add(2), add(2, c=5))
basetwo = partial(int, base=2)
print(basetwo('1010'))

print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(['bb', 'a'], key=cmp_to_key(lambda a, b: len(a) - len(b))))

@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib(100))

@cache
def f(a, b):
    print('call', a, b)
    return a + b
print(f(1, 2), f(1, 2), f(2, 1))

@lru_cache(maxsize=2)
def sq(x):
    print('sq', x)
    return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq(1))

@lru_cache
def g(x): return x * 2
print(g(1), g(1), g('a'))
print(g.cache_info()[0], g.cache_info())
g.cache_clear()
print(g.cache_info()[3])

def deco(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        print('before', fn.__name__)
        return fn(*args, **kwargs)
    return inner
@deco
def hello(name, greeting='hi'):
    """doc"""
    return greeting + ' ' + name
print(hello('bob'), hello('al', greeting='yo'), hello.__name__, hello.__doc__)
