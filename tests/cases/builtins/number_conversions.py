class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
class C:
    def __complex__(self): return 1+2j
class B:
    def __complex__(self): return 'a'
class N:
    def __int__(self): return 123
def show(f):
    try: print(repr(f()))
    except Exception as x: print(type(x).__name__, x)
show(lambda: complex(F()))
show(lambda: complex(I(),F()))
show(lambda: complex(C()))
show(lambda: complex(C(),1))
show(lambda: complex(1,C()))
show(lambda: complex(B()))
show(lambda: complex(object()))
show(lambda: complex(1,object()))
show(lambda: complex('1', 2))
show(lambda: complex(1,'2'))
show(lambda: complex(b'1'))
show(lambda: complex(None))
show(lambda: complex([],1))
show(lambda: float(b'x1'))
show(lambda: float(bytearray(b' 3.5 ')))
show(lambda: float(memoryview(b'2')))
show(lambda: int(memoryview(b'12')))
show(lambda: int(b'x'))
show(lambda: int(memoryview(b'1x')))
show(lambda: '%d' % C())
show(lambda: '%x' % F())
show(lambda: '%d' % I())
show(lambda: '%x' % I())
show(lambda: '%d' % F())
show(lambda: '%d' % N())
show(lambda: '%x' % N())
show(lambda: '%.2f' % F())
show(lambda: '%.2f' % 'a')
show(lambda: bytearray(1<<70))
show(lambda: bytes(-1))
show(lambda: bytearray(1<<62))
show(lambda: 0.0 ** float('-inf'))
show(lambda: -0.0 ** float('-inf'))
show(lambda: 0.0 ** -1)
s = b'abc'
show(lambda: s.strip() is s)
show(lambda: len([1] * 3))
show(lambda: hash(1+0j))
show(lambda: hash(2+3j))
