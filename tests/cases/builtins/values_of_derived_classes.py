# What operations on values of classes derived from the built-in ones give; operators set and deleted on a class.
n = 0
def t(f):
    global n; n += 1
    try: print(n, repr(f()))
    except Exception as e: print(type(e).__name__, e)
class C: pass
a, b = C(), C()
t(lambda: a == b); t(lambda: a < b); t(lambda: a + b); t(lambda: a == a)
C.__eq__ = lambda s, o: 'eq'
C.__add__ = lambda s, o: 'add'
t(lambda: a == b); t(lambda: a + b)
del C.__eq__
del C.__add__
t(lambda: a == b); t(lambda: a == a); t(lambda: a + b)
from collections import defaultdict
d1 = defaultdict(list, {1: 1, 2: 2}); d2 = defaultdict(str, {2: 'two', 3: 'three'}); d3 = {5: 'five'}
t(lambda: d1 | d2); t(lambda: (d1 | d2).default_factory); t(lambda: d1 | d3); t(lambda: d3 | d1); t(lambda: (d3 | d1).default_factory)
def ior():
    d = d1.copy(); d |= list(d2.items()); return d
t(ior); t(lambda: d1 | list(d2.items())); t(lambda: list(d2.items()) | d1)
class sub(defaultdict):
    def __init__(self): self.default_factory = self._factory
    def _factory(self): return []
class CS(complex): pass
t(lambda: type(+CS(1)).__name__); t(lambda: type(complex(CS(1))).__name__); t(lambda: type(CS(1) + 0).__name__); t(lambda: format(CS(3.2))); t(lambda: type(CS(CS(2))).__name__)
class W:
    def __complex__(self): return CS(2)
t(lambda: complex('1e5j')); t(lambda: complex(' ( 1+2j ) ')); t(lambda: complex(1, 2j)); t(lambda: complex('1', 2)); t(lambda: complex(1, '2')); t(lambda: complex([])); t(lambda: complex(1, [])); t(lambda: complex(real=1, imag=2)); t(lambda: complex(foo=1)); t(lambda: 1j ** -1); t(lambda: 0j ** -1); t(lambda: 1j < 2); t(lambda: 1j // 2); t(lambda: int(1j)); t(lambda: float(1j)); t(lambda: f'{1+2j:.2f}'); t(lambda: f'{1+2j:>20}'); t(lambda: f'{1+2j:020}'); t(lambda: complex(float('inf'), float('nan'))); t(lambda: -0j); t(lambda: 1j.__abs__()); t(lambda: hash(1j) == hash(1j)); t(lambda: complex.__new__(complex, 1)); t(lambda: (1+2j).conjugate()); t(lambda: 1j.real.__class__)
class FS(float): pass
t(lambda: type(+FS(1)).__name__); t(lambda: type(float(FS(2))).__name__); t(lambda: type(abs(FS(2))).__name__); t(lambda: type(FS(2).real).__name__); t(lambda: type(FS.fromhex('0x1p3')).__name__); t(lambda: type(-FS(1)).__name__); t(lambda: round(FS(1.5))); t(lambda: type(round(FS(1.55), 1)).__name__)
class IS(int): pass
t(lambda: type(IS.from_bytes(b'\x01', 'big')).__name__); t(lambda: type(IS(5).numerator).__name__); t(lambda: type(IS(5).__index__()).__name__); t(lambda: type(IS(5).conjugate()).__name__); t(lambda: type(round(IS(5))).__name__); t(lambda: type(IS(5).__trunc__()).__name__); t(lambda: type(IS(5).__floor__()).__name__); t(lambda: type(divmod(IS(5), IS(2))[0]).__name__); t(lambda: type(IS(5) & IS(1)).__name__); t(lambda: type(~IS(5)).__name__); t(lambda: type(max(IS(5), 3)).__name__); t(lambda: type(sum([IS(5)])).__name__); t(lambda: IS('12') + 1); t(lambda: type(IS(5) ** 1).__name__); t(lambda: type(int(IS(4))).__name__)
class SS(str): pass
t(lambda: type(SS('a').upper()).__name__); t(lambda: type(SS('a') + '').__name__); t(lambda: type(SS('a') * 1).__name__); t(lambda: type(SS('a')[:]).__name__); t(lambda: type(str(SS('a'))).__name__); t(lambda: type(SS('a').strip()).__name__); t(lambda: type(SS('a').replace('b', '')).__name__); t(lambda: type(SS('abc').ljust(1)).__name__); t(lambda: type(SS('a').join(['x'])).__name__); t(lambda: type(''.join([SS('a')])).__name__); t(lambda: type(f"{SS('a')}").__name__); t(lambda: type(SS('a').casefold()).__name__); t(lambda: type(SS('a').translate({})).__name__); t(lambda: type(SS('a').expandtabs()).__name__); t(lambda: type(SS('a').removeprefix('b')).__name__); t(lambda: type(SS('a').partition('x')[0]).__name__); t(lambda: type(SS('a').split('x')[0]).__name__); t(lambda: type(SS('a').splitlines()[0]).__name__); t(lambda: type(repr(SS('a'))).__name__); t(lambda: type(SS('a').zfill(1)).__name__); t(lambda: type(SS('').capitalize()).__name__); t(lambda: type(format(SS('a'))).__name__)
class LS(list): pass
t(lambda: type(LS([1]) + [2]).__name__); t(lambda: type(LS([1])[:]).__name__); t(lambda: type(LS([1]).copy()).__name__); t(lambda: type(LS([1]) * 2).__name__)
class TS(tuple): pass
t(lambda: type(TS((1,)) + (2,)).__name__); t(lambda: type(TS((1,))[:]).__name__); t(lambda: type(TS((1,)) * 1).__name__); t(lambda: type(tuple(TS((1,)))).__name__)
class DS(dict): pass
t(lambda: type(DS(a=1).copy()).__name__); t(lambda: type(DS(a=1) | {}).__name__); t(lambda: type(DS.fromkeys('a')).__name__)
class SetS(set): pass
t(lambda: type(SetS('a') | {1}).__name__); t(lambda: type(SetS('a').copy()).__name__); t(lambda: type(SetS('a').union('b')).__name__); t(lambda: type({1} | SetS('a')).__name__); t(lambda: type(frozenset(SetS())).__name__)
class FZ(frozenset): pass
t(lambda: type(FZ('a') & {1}).__name__); t(lambda: type(FZ('a').copy()).__name__); t(lambda: type(frozenset(FZ('a'))).__name__); t(lambda: FZ('a')); t(lambda: type(FZ('a') - {1}).__name__)
class BS(bytes): pass
t(lambda: type(BS(b'a')[:]).__name__); t(lambda: type(BS(b'a') + b'').__name__); t(lambda: type(BS(b'a').upper()).__name__); t(lambda: type(bytes(BS(b'a'))).__name__); t(lambda: type(BS(b'a').strip()).__name__); t(lambda: type(b''.join([BS(b'a')])).__name__); t(lambda: type(BS(b'x').replace(b'q', b'')).__name__)
