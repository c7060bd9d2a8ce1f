# Attributes that a program adds to objects of library classes.
import io, copy
from collections import UserDict, UserList
d = UserDict(a=1)
d.test = [1]
print(d.test, d, hasattr(d, 'test'), hasattr(d, 'other'), getattr(d, 'test'))
e = copy.copy(d)
print(e.test is d.test, e.data is not d.data, e)
try: d.nope
except AttributeError as x: print(x)
del d.test
print(hasattr(d, 'test'))
l = UserList([1, 2]); l.name = 'x'; print(l.name, l, copy.copy(l).name)
b = io.BytesIO(b'abc'); b.name = 'file.txt'; print(b.name, b.read())
s = io.StringIO(); s.kind = 5; print(s.kind)
setattr(s, 'no_' + 'te', 7)
print(getattr(s, 'no_' + 'te'), hasattr(b, 'note'))
first, second = io.BytesIO(), io.BytesIO()
first.name = 'a'
try:
    second.name
except AttributeError as x:
    print(x)
m = copy.copy(d)
m.extra = 1
print(hasattr(d, 'extra'))
try:
    raise ValueError('x')
except ValueError as x:
    x.where = 'here'
    print(x.where, vars(x))
