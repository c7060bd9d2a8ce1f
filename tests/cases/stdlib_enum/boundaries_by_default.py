from enum import EJECT, KEEP, STRICT, CONFORM, Flag, IntFlag, FlagBoundary


class Open(Flag):
    A = 1
    B = 2
    MASK = 255


class Mixed(int, Flag):
    A = 1
    B = 2
    MASK = 255


class Kept(IntFlag):
    A = 1
    B = 2


class Thrown(Flag, boundary=EJECT):
    A = 1
    B = 4


print(Flag._boundary_, IntFlag._boundary_, Open._boundary_, Mixed._boundary_, Kept._boundary_ is KEEP, Thrown._boundary_)
for cls in Open, Mixed, Kept:
    a, b = cls
    print(repr(~a), repr(~b), repr(~(a | b)), repr(~cls(0)), cls._boundary_ in (EJECT, KEEP))
print(repr(Kept(9)), repr(~Kept(9)), Thrown(8), repr(Thrown.A | Thrown.B), repr(~Thrown.A))
for cls in Open, Mixed, Thrown:
    try:
        print(repr(cls(1024)))
    except ValueError as error:
        print(error)
try:
    print(repr(Open(-1)), repr(Open(4)))
except ValueError as error:
    print(error)
print(isinstance(Open._boundary_, FlagBoundary), Open._boundary_ == STRICT, CONFORM.value)
