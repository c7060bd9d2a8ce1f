# Built-in functions called with what they cannot use; None in messages; __bytes__, __bool__ and __len__ that are None.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A: __bool__ = None
class B:
    def __len__(self): return 10
    __bool__ = None
class C: __len__ = None
t(lambda: bool(A())); t(lambda: bool(B())); t(lambda: bool(C()))
def cond(x):
    if x: return 1
    return 0
t(lambda: cond(A()))
t(lambda: not B())
t(lambda: bool.from_bytes(b'\x01', 'big')); t(lambda: bool.from_bytes(b'\0', 'big'))
t(lambda: bool.__new__(int, 0))
t(lambda: type(Ellipsis)() is Ellipsis); t(lambda: type(None)() is None); t(lambda: type(NotImplemented)() is NotImplemented)
t(lambda: type(None)(1, 2)); 
t(lambda: sum()); t(lambda: sum(42)); t(lambda: sum(['a', 'b', 'c'])); t(lambda: sum(['a'], '')); t(lambda: sum([b'a'], b'')); t(lambda: sum([bytearray(b'a')], bytearray(b'')))
t(lambda: sum([[1], [2], [3]])); t(lambda: sum([{2: 3}] * 2, {2: 3})); t(lambda: sum([], '')); t(lambda: sum([], b'')); t(lambda: sum([], bytearray()))
t(lambda: sum(range(10), start=1000)); t(lambda: sum(iter([2**63, 1, 0.5])))
t(lambda: format(5, 5)); t(lambda: format('', None)); t(lambda: 'x'.__format__(5)); t(lambda: format(object(), 3)); t(lambda: format(3.5, b''))
t(lambda: iter()); t(lambda: iter(42, 42)); t(lambda: iter(None)); t(lambda: list(iter(lambda: 1, 1)))
class NB(bytes): pass
class NBA(bytearray):
    def __init__(self, newarg=1, *args, **kw): bytearray.__init__(self, *args, **kw)
t(lambda: (NB.fromhex('1a2B30'), type(NB.fromhex('1a2B30')).__name__))
t(lambda: (type(NBA.fromhex('1a2B30')).__name__))
t(lambda: NBA(4, source=b'abcd'))
class Bl(bytes): __bytes__ = None
class Bl2(int): __bytes__ = None
t(lambda: bytes(Bl())); t(lambda: bytes(Bl2(3)))
class OB(bytes):
    def __bytes__(self): return b'abc'
t(lambda: bytes(OB(b'\xa4')))
class OS(str):
    def __bytes__(self): return b'def'
t(lambda: bytes(OS('x')))
class OI:
    def __index__(self): return 3
t(lambda: bytes(OI()))
class OI2(int):
    def __index__(self): return 4
t(lambda: bytes(OI2(3)))
t(lambda: bytearray(b'').join(iter([b'a', 3])))
t(lambda: bytearray(b'abc').translate(None, 1)); t(lambda: bytearray(b'abc').translate(1, 1))
t(lambda: divmod(1, 0)); t(lambda: pow(0, -1)); t(lambda: pow(2, -1, 4)); t(lambda: round(5, None)); t(lambda: round()); t(lambda: round(1.5, 'x'))
t(lambda: type('A', (), {}, x=1)); t(lambda: type('A')); t(lambda: type('A', ())); t(lambda: type(5, (), {}))
t(lambda: hash([])); t(lambda: chr(1114112)); t(lambda: chr(-1)); t(lambda: chr('a')); t(lambda: ord('ab')); t(lambda: ord(b'a')); t(lambda: ord(5))
t(lambda: int('1' * 5, base=2)); t(lambda: int(x=1)); t(lambda: int('5', foo=1)); t(lambda: int([1])); t(lambda: int(5, 10)); t(lambda: float('x')); t(lambda: float([1])); t(lambda: complex('1+'))
t(lambda: max()); t(lambda: max([])); t(lambda: max(1, 2, default=3)); t(lambda: max(1)); t(lambda: max([1], key=int, foo=1)); t(lambda: min((), default=None)); t(lambda: max(1, 2, key=1))
t(lambda: sorted()); t(lambda: sorted([1], lambda x: x)); t(lambda: sorted([1], key=1)); t(lambda: sorted([1, 'a'])); t(lambda: reversed({1})); t(lambda: zip(1)); t(lambda: list(zip([1], [1, 2], strict=True)));
t(lambda: map(1)); t(lambda: list(map(1, [2]))); t(lambda: filter(1)); t(lambda: enumerate()); t(lambda: enumerate([], start='x')); t(lambda: enumerate(1, 2, 3))
t(lambda: any(5)); t(lambda: all()); t(lambda: len(5)); t(lambda: len()); t(lambda: isinstance(1, 1)); t(lambda: isinstance(1)); t(lambda: issubclass(1, int)); t(lambda: callable()); t(lambda: next(5)); t(lambda: next(iter([]), 3)); t(lambda: next(iter([])))
t(lambda: getattr(5, 5)); t(lambda: getattr(5, 'x')); t(lambda: hasattr(5, 5)); t(lambda: bin(3.5)); t(lambda: hex('a')); t(lambda: oct(None)); t(lambda: abs('x')); t(lambda: abs()); t(lambda: ascii()); t(lambda: repr()); t(lambda: vars(5)); t(lambda: print(sep=5)); t(lambda: print(end=5)); t(lambda: input(1, 2))
t(lambda: bytes(source=b'ab')); t(lambda: bytearray(source='ab', encoding='ascii')); t(lambda: bytes('ab', errors='strict')); t(lambda: bytes(bytearray(b'q'))); t(lambda: bytes(memoryview(b'z')))
t(lambda: b''.decode(None)); t(lambda: memoryview(b'').cast(None)); t(lambda: 'a'.replace(None, 'x')); t(lambda: (5).__format__(None)); t(lambda: (5.5).__format__(3)); t(lambda: 1j.__format__(None)); t(lambda: object().__format__(None))
