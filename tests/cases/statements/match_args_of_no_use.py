# Items from the end of a sequence of the program, __match_args__ that class patterns refuse.
import collections.abc
class Seq(collections.abc.Sequence):
    def __getitem__(self, i): return i
    def __len__(self): return 42
match Seq():
    case [x, *_, y, z]:
        print(x, y, z)
match [1, 2, 3]:
    case [x, *_, y]: print(x, y)
class A:
    __match_args__ = ('a', 'a')
    a = None
class B:
    __match_args__ = ['a', 'b']
    a = 0
class C:
    __match_args__ = ('a', 3)
    a = 0
    b = 3
class D:
    __match_args__ = 'ab'
    a = 0
for v in A(), B(), C(), D():
    try:
        match v:
            case A(x, y) | B(x, y) | C(x, y) | D(x, y): print('no')
    except TypeError as e: print(e)
