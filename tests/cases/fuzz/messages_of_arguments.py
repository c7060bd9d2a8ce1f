def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class O: pass
class I:
    def __index__(self): return 'x'
class J:
    def __index__(self): return 3
def f1():
    o = O(); o *= [1]; return o
def f2():
    o = O(); o += [1]; return o
def f3():
    o = [1]; o *= O(); return o
def f4():
    o = 'a'; o *= O(); return o
def f5():
    o = (1,); o *= 1.5; return o
for f in (f1, f2, f3, f4, f5): t(f)
t(lambda: '%d' % I()); t(lambda: '%d' % J()); t(lambda: '%x' % I()); t(lambda: '%c' % I()); t(lambda: '%c' % J()); t(lambda: '%x' % 1.5); t(lambda: '%d' % 'a'); t(lambda: '%o' % O())
t(lambda: str(b'a', 5)); t(lambda: str(b'a', 'utf8', 5)); t(lambda: str(5, 'utf8')); t(lambda: str('a', 'utf8')); t(lambda: str(b'abc', 'ascii'))
t(lambda: bytes('a', 5)); t(lambda: 'a'.encode(5)); t(lambda: b'a'.decode(5)); t(lambda: b'a'.decode('utf8', 5)); t(lambda: bytes('a')); t(lambda: bytearray('a', 5))
t(lambda: tuple(*[1], sep=1)); t(lambda: list(*[], a=1)); t(lambda: [].append(*[], x=1))
t(lambda: int(*['5'], base=8)); t(lambda: sum(*[[1]], start=5))
