"""Names and read-only attributes of functions; iterators that are pickled, or ended by what they call."""
def f(): pass
def g(): pass
for v in ('new', 7):
    try:
        f.__name__ = v
        print(f.__name__)
    except TypeError as e:
        print(e)
try:
    g.__qualname__ = 7
except TypeError as e:
    print(e, g.__qualname__)
for name in ('__closure__', '__globals__'):
    try:
        setattr(g, name, None)
    except AttributeError as e:
        print(e)
try:
    g.__closure__ = ()
except AttributeError as e:
    print(e)
try:
    del g.__globals__
except AttributeError as e:
    print(e)
try:
    del g.__name__
except TypeError as e:
    print(e, g.__name__)
import pickle
d = {'a': 1, 'b': 2, 'c': 3}
for p in range(6):
    it = iter(d)
    print(pickle.dumps(it, p), list(pickle.loads(pickle.dumps(it, p))))
    next(it)
    print(list(pickle.loads(pickle.dumps(it, p))), list(it))
it = iter(d.items())
next(it)
print(list(pickle.loads(pickle.dumps(it))), next(it))
it = iter(d.values())
print(list(pickle.loads(pickle.dumps(it))), next(it))
s = iter({5, 6})
next(s)
print(list(pickle.loads(pickle.dumps(s))), list(s), list(pickle.loads(pickle.dumps(s))))
HAS, NO = 1, 2
def spam():
    if spam.again:
        return NO
    spam.again = True
    list(spam.it)
    return HAS
spam.again = False
spam.it = iter(spam, NO)
print(next(spam.it, 'over'))
