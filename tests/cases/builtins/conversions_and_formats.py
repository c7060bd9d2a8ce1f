# int() and float() of derived classes and of objects, deque.index, % and format on odd arguments, sets of dict views.
n = 0
def t(f):
    global n; n += 1
    try: print(n, repr(f()))
    except Exception as e: print(n, type(e).__name__, e)
t(lambda: hash('')); t(lambda: hash(b'')); t(lambda: hash('') == hash(b''))
class MI(int):
    def __int__(self): return 42
class MF(float):
    def __float__(self): return 43.0
t(lambda: int(MI(7))); t(lambda: float(MF(2.0))); t(lambda: int(MF(2.5)))
class F1:
    def __float__(self): return 1
class F2:
    def __float__(self): return MF(5.0)
class F3(str):
    def __float__(self): return float(str(self)) + 1
class F4(float):
    def __new__(cls, value=0.): return float.__new__(cls, 2 * value)
    def __float__(self): return self
class F5(float):
    def __float__(self): return ''
t(lambda: float(F1())); t(lambda: float(F3('8'))); t(lambda: float(F4(21))); t(lambda: float(F5(2))); t(lambda: float(b'123\xa0')); t(lambda: float(b' 12 ')); t(lambda: float(bytearray(b'3.5')))
class FK(float):
    def __init__(self, arg, newarg=None): self.newarg = newarg
t(lambda: (FK(3.5, newarg=2), FK(1, 2).newarg))
t(lambda: FK(1, newarg=3).newarg)
class I1:
    def __index__(self): return 7
class I2:
    def __int__(self): return MI(3)
class I3:
    def __int__(self): return 1.5
class I4:
    def __trunc__(self): return 5
t(lambda: int(I1())); t(lambda: int(I3())); t(lambda: int(I4())); t(lambda: float(I1()))
from collections import deque
d = deque('abcdefghij')
t(lambda: d.index('c', -100)); t(lambda: d.index('j', -3, 100)); t(lambda: d.index('a', 1)); t(lambda: d.index('e', 2, -1)); t(lambda: d.index('e', 5)); t(lambda: deque([0, 1] * 5).index(1, 2, 4)); t(lambda: [5, 6, 7].index(7, -1)); t(lambda: deque([1, 2]).index(3))
t(lambda: '%.*f' % (3, 1.5)); t(lambda: '%*d' % (5, 42)); t(lambda: '%-*d|' % (5, 42)); t(lambda: '%*.*f' % (10, 2, 3.14159)); t(lambda: '%s %s' % (1,)); t(lambda: '%d' % ()); t(lambda: '%(a)s' % 5); t(lambda: '%c' % 256); t(lambda: '%c' % -1); t(lambda: '%c' % 'ab'); t(lambda: '%#x %#o %#X' % (255, 8, 255)); t(lambda: '%5%'); t(lambda: '%z' % 1); t(lambda: '%' % ()); t(lambda: 'x' % 1); t(lambda: '%x' % 3.5); t(lambda: '%d' % '1'); t(lambda: '%f' % '1'); t(lambda: '%i' % 3.99); t(lambda: '%r %a' % ('é', 'é')); t(lambda: '% d %+d' % (1, 1)); t(lambda: '%010.3f' % -3.14159); t(lambda: '%e %G' % (1e10, 1e-10)); t(lambda: '%.0f' % 0.5); t(lambda: '%(x)d %(y)s' % {'x': 1, 'y': 2}); t(lambda: '%(x' % {}); t(lambda: '%s' % (1, 2))
t(lambda: format(1, '.3')); t(lambda: format('a', '=5')); t(lambda: format('a', ',')); t(lambda: format(1, '_,')); t(lambda: format(1, 'c')); t(lambda: format(1.0, 'n')); t(lambda: format(12345678, '_x')); t(lambda: format(-5, '+08,')); t(lambda: format(3, '<<5')); t(lambda: format(3.14, '%')); t(lambda: format(True, 'd')); t(lambda: format('abc', '.2')); t(lambda: format('abc', '^9.2')); t(lambda: format(0.0, '-z.1f')); t(lambda: format(-0.01, 'z.1f')); t(lambda: format(5, 'q')); t(lambda: format('x', 'd')); t(lambda: format(1e100, ',.2f')[:12]); t(lambda: format(float('nan'), '010')); t(lambda: '{:{}}'.format(3, 5)); t(lambda: '{0.x}'.format(3)); t(lambda: '{'.format()); t(lambda: '}'.format()); t(lambda: '{!x}'.format(1)); t(lambda: '{} {0}'.format(1)); t(lambda: '{a}'.format()); t(lambda: '{1}'.format(1)); t(lambda: '{0[a]}'.format({'a': 3})); t(lambda: '{0[0]}'.format([9])); t(lambda: '{!r:>5}'.format('a'))
b = b'abc'
t(lambda: b'%s %b' % (b'x', b'y')); t(lambda: b'%d %5.1f %c %c' % (5, 2.25, 65, b'z')); t(lambda: b'%r %a' % ('é', 'x')); t(lambda: b'%s' % 'x'); t(lambda: b'%b' % 5); t(lambda: bytearray(b'%x') % 255); t(lambda: b'%(a)s' % {b'a': b'q'})
class FB:
    def __bytes__(self): return b'123'
t(lambda: b'%s|%b' % (FB(), FB())); t(lambda: b'%c' % 256); t(lambda: b'%c' % b'ab')
d1 = {1: 2, 'a': 3}
class CS(set):
    pass
t(lambda: type(d1.keys() & CS([1])).__name__); t(lambda: type(CS([1]) & d1.keys()).__name__); t(lambda: type(d1.keys())); t(lambda: d1.keys().isdisjoint({3})); t(lambda: d1.items() ^ {(1, 2)}); t(lambda: d1.keys() - [1]); t(lambda: [1] & d1.keys()); t(lambda: 5 & d1.keys()); t(lambda: d1.keys() & 5)
