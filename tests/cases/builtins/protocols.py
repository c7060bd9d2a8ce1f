# Built-in functions on objects of the program, by their special methods; errors.
class V:
    def __init__(self, x): self.x = x
    def __abs__(self): return V(abs(self.x))
    def __round__(self, n=None): return ('round', self.x, n)
    def __len__(self): return self.x
    def __int__(self): return self.x
    def __float__(self): return float(self.x)
    def __index__(self): return self.x
    def __bool__(self): return self.x != 0
    def __hash__(self): return 42
    def __format__(self, spec): return 'V<' + spec + '>'
    def __repr__(self): return f'V({self.x})'
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __trunc__(self): return 'trunc'
    def __reversed__(self): return iter([3, 2, 1])
    def __complex__(self): return complex(self.x, 1)
import math
v = V(5)

print(abs(v), round(v), round(v, 2), len(v), int(v), float(v), bool(v), bool(V(0)), hash(v))

print(format(v, 'abc'), f'{v:xyz}', f'{v}', '{:q}'.format(v), str(v), repr(v), '%s %r' % (v, v))

print(divmod(v, 2), divmod(3, v), pow(v, 2), pow(v, 2, 3))

print(math.floor(v), math.ceil(v), math.trunc(v), math.sqrt(V(16)), math.gcd(V(12), 8))

print(list(reversed(v)), [10, 20, 30, 40, 50, 60][v], 'abcdefgh'[V(2)], (1, 2, 3)[V(1)], range(100)[v], [1, 2, 3][V(1):], chr(V(65)), hex(v), bin(v), oct(v), list(range(V(3))), [0] * V(3), 'ab' * V(2))

print(complex(v), sum([1, 2], start=10), sum([[1], [2]], []), sum([0.1] * 10), sum([1, 2.5, True]))

print(min(3, 1, 2), max([1, 5, 3]), min('abc'), max('a', 'b', key=ord), min([], default='d'), max([1, -5], key=abs), min((2, 'a'), (1, 'b')), max({1: 2, 3: 4}), min(x * x for x in range(-3, 3)))
for args in [(), ]:
    pass
try: min()
except TypeError as ex: print(ex)
try: min([])
except ValueError as ex: print(ex)
try: max(1)
except TypeError as ex: print(ex)
try: max(1, 2, default=3)
except TypeError as ex: print(ex)
try: min(1, 'a')
except TypeError as ex: print(ex)

print(list(zip([1, 2], 'ab', (3.0, 4.0))), list(zip()), list(zip([1])), list(enumerate('ab', 5)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, '', 'a'])), list(map(str, [1, 2])), list(map(lambda a, b, c: (a, b, c), [1], [2], [3])))
try: list(zip([1], [1, 2], strict=True))
except ValueError as ex: print(ex)
try: list(zip([1, 2], [1], strict=True))
except ValueError as ex: print(ex)
print(dict(zip('ab', [1, 2])), list(enumerate([], start=1)), any([]), all([]), any([0, 1]), all([1, 0]))

print(ord('é'), chr(8364), ascii('é'), bin(-5), oct(8), hex(255), hex(-2**70), ord('😀'))
try: ord('ab')
except TypeError as ex: print(ex)
try: chr(-1)
except ValueError as ex: print(ex)
try: chr(1.5)
except TypeError as ex: print(ex)
try: ord(5)
except TypeError as ex: print(ex)
try: bin(1.5)
except TypeError as ex: print(ex)

print(callable(len), callable(5), callable(lambda: 1), callable(int), callable(V), callable(v), callable('a'.upper))

print(sorted([3, 1, 2]), sorted('bca'), sorted([1, 2, 3], reverse=True), sorted(['b', 'A'], key=str.lower), sorted({3: 1, 1: 2}), sorted([(1, 'b'), (1, 'a')]), sorted([1, 2.5, True]))
try: sorted([1, 'a'])
except TypeError as ex: print(ex)
a = [3, 1, 2]; a.sort(); print(a); a.sort(reverse=True); print(a); a.sort(key=lambda x: -x); print(a)

print(1, 2, sep='-', end='!\n')
print('a', 'b', sep='')
print(*[1, 2, 3], sep=', ')
print()
print('x', end='')
print(None, True, 1.5, [1], sep='|')
try: print(1, sep=5)
except TypeError as ex: print(ex)

print(repr('a'), repr(1), repr([1, 'a']), ascii(['é']), format(255, 'x'), format(1.5), format('a', '>5'), hash(1) == hash(1.0), hash('a') == hash('a'))
try: hash([])
except TypeError as ex: print(ex)
try: hash({})
except TypeError as ex: print(ex)
try: format(1, 'q')
except ValueError as ex: print(ex)

print(round(2.5), round(-1.5), round(2.567, 1), round(1234, -2), round(True), round(2.5, None), round(7, 3))
try: round('a')
except TypeError as ex: print(ex)
try: round(1.5, 'a')
except TypeError as ex: print(ex)
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(2.0, 3), abs(-5), abs(-2.5), abs(True), abs(3 + 4j))

x = ...
print(x, Ellipsis, x is Ellipsis, type(x).__name__, NotImplemented)

print(slice(1, 2), slice(5), slice(1, None, 2).indices(10), slice(1, 2) == slice(1, 2), slice(1, 2, 3).start)
