from enum import *
class E1(int, Flag): pass
E2 = Flag('E2', type=int)
class C1(E1):
    A = 1
    B = 2
    MASK = 3
class C2(E2):
    A = 1
    B = 2
    MASK = 3
for C in (C1, C2):
    print(repr(~C.A), repr(C.A | C.B), repr(C.A & C.B), repr(C.A ^ C.MASK), C.A + 1, str(C.A), f'{C.A}')
    print(C.MASK | 4 if False else '', 1 | C.A, 3 & C.A, C.A | 2)
try:
    class Bad(Enum):
        _bad_ = 1
except ValueError as e:
    print(e)
try:
    class Bad(Enum):
        _value_ = 1
except ValueError as e:
    print(e)
try:
    class Bad(Enum):
        mro = 1
except ValueError as e:
    print(e)
class Ok(Enum):
    _order_ = 'A B'
    A = 1
    B = 2
print(list(Ok))
try:
    class Wrong(Enum):
        _order_ = 'B A'
        A = 1
        B = 2
except TypeError as e:
    print(e)
