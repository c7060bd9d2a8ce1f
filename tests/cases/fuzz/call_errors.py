"""Errors of calls and displays with starred parts, and of unpacking."""
def f(*args, **kw):
    return args, kw
for v in (1, 'a', None, [1], 2.5):
    try:
        print(f(**v))
    except TypeError as e:
        print(e)
try: f(**1)
except TypeError as e: print(e)
try: f(*1)
except TypeError as e: print(e)
try: f(1, *None)
except TypeError as e: print(e)
class A:
    def m(self, *a, **k): return a
try: A().m(**1)
except TypeError as e: print(e)
try: A().m(*1)
except TypeError as e: print(e)
try: A(*1)
except TypeError as e: print(e)
try: A(**1)
except TypeError as e: print(e)
try: print(*1)
except TypeError as e: print(e)
try: print(**1)
except TypeError as e: print(e)
try: f(**{1: 2})
except TypeError as e: print(e)
try: f(a=1, **{'a': 2})
except TypeError as e: print(e)
try: {**1}
except TypeError as e: print(e)
try: [*1]
except TypeError as e: print(e)
try: a, b = A()
except TypeError as e: print(e)
try: a, *b = A()
except TypeError as e: print(e)
try: [a, b] = 5
except TypeError as e: print(e)
try: [a, b] = A
except TypeError as e: print(e)
for x in (1, None, 2.5):
    try: a, b = x
    except TypeError as e: print(e)
def g(x, /, *, z=1): return x, z
def h(a, b=2): return a, b
def k(a, *r, c=3, **kw): return a, r, c, kw
def attempts():
    for name, call in [
        ('1', lambda: g(*[1, 2], **{'z': 0})), ('2', lambda: g(**{'x': 1})), ('3', lambda: h(1, **{'a': 2})),
        ('4', lambda: h(**{'a': 1, 'q': 2})), ('5', lambda: k(1, c=5, **{'c': 6})), ('6', lambda: k(*[1, 2, 3], **{'z': 9})),
        ('7', lambda: k(**{'a': 1}, **{'a': 2})), ('8', lambda: h(*[1], **{'b': 7})), ('9', lambda: g(*(1, 2, 3))),
        ('10', lambda: g(*[], z=4)), ('11', lambda: type()), ('12', lambda: k(*'ab', c=1, **{'d': 2})),
        ('13', lambda: k(**{1: 2})), ('14', lambda: h(**{'a': 1}, **{2: 3})),
    ]:
        try:
            print(name, call())
        except TypeError as e:
            print(name, e)
attempts()
def three(x, /, y, z, *, k, m): return x
for n, call in enumerate([lambda: three(*[1]), lambda: three(**{'y': 1}), lambda: three(*[1], **{'y': 1}), lambda: three(*[1, 2, 3]),
        lambda: three(*[1, 2, 3], **{'m': 2}), lambda: three(1, *[2], k=1), lambda: three(**{}), lambda: three(1, 2, *[], z=3, **{'k': 1})]):
    try: call()
    except TypeError as e: print(n, e)
