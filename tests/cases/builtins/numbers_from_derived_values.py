# format() looks __format__ up on the class; numbers from derived strings, bytes and complex numbers.
import types
class X:
    def __format__(self, spec):
        return 'class'
x = X()
y = X()
y.__format__ = types.MethodType(lambda self, spec: 'instance', y)
print(f'{y}', format(y), format(x), x.__format__(''), y.__format__(''), type(y).__format__(y, ''))
class CustomStr(str): pass
class CustomBytes(bytes): pass
class CustomByteArray(bytearray): pass
for f in (bytes, bytearray, lambda b: CustomStr(b.decode()), CustomBytes, CustomByteArray):
    print(float(f(b' 3.14 ')))
    try:
        float(f(b'A' * 16))
    except ValueError as e:
        print(e)
class F:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class C:
    def __init__(self, v): self.v = v
    def __complex__(self): return self.v
class S(complex): pass
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: complex(F(42.)))
t(lambda: complex(F(42.), 1.5))
t(lambda: complex(1.5, F(42.)))
t(lambda: complex(F(42)))
t(lambda: complex(I(42)))
t(lambda: complex(1.5, I(42)))
t(lambda: complex(I(42), 1.5))
t(lambda: complex(C(4.25 + 0.5j)))
t(lambda: complex(C(4.25 + 0.5j), 1.5))
t(lambda: complex(1.5, C(4.25 + 0.5j)))
t(lambda: complex(C(S(1 + 2j))))
t(lambda: complex(C(1.5)))
t(lambda: complex(S(1j)))
t(lambda: complex(I(2 ** 2000)))
t(lambda: complex('1' * 500))
t(lambda: complex(real=1, imag=2))
t(lambda: complex(1j, 2j))
t(lambda: complex(real=17 + 23j, imag=23))
t(lambda: complex(real=17 + 23j, imag=2 + 3j))
class complex0(complex):
    def __complex__(self):
        return 42j
class complex2(complex):
    def __complex__(self):
        return None
t(lambda: complex(complex0(1j)))
t(lambda: complex(complex2(1j)))
t(lambda: complex(True, False))
t(lambda: complex(10 ** 400))
class CustomByteArray(bytearray): pass
x = CustomByteArray(b'abc')
print(len(x), x.decode())
print(repr(x))
print(bytes(x))
