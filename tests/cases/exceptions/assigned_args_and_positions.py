# What is assigned to args is made a tuple; UnicodeEncodeError says what its attributes are now.

try:
    raise IndexError('a', 2)
except IndexError as e:
    e.args = ('new',) + e.args
    print(e.args, e, repr(e))
    e.args = 'xy'
    print(e.args)
    try:
        e.args = 5
    except TypeError as t:
        print(t)
class Mine(Exception):
    def __init__(self, x):
        super().__init__(x)
        self.args = (x, 'more')
try:
    raise Mine(1)
except Exception as e:
    print(e, e.args, repr(e))
e = ValueError('x')
print(hasattr(e, '__notes__'))
e.add_note('n')
pass

pass

print(hasattr(e, '__notes__'))
u = UnicodeEncodeError('ascii', 'xyz', 1, 2, 'foo')
u.encoding = 'baz'
u.start = 0
u.end = 1
u.reason = 'why'
u.object = 'abc'
print(u)


