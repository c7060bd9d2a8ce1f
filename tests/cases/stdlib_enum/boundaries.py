from enum import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag, auto


class S(Flag, boundary=STRICT):
    A = 1
    B = 2
    D = 8


class C(Flag, boundary=CONFORM):
    A = auto()
    B = auto()
    D = 8


class E(Flag, boundary=EJECT):
    A = 1
    B = 2
    D = 8


class K(Flag, boundary=KEEP):
    A = 1
    B = 2
    D = 8
    AB = 3


class I(IntFlag, boundary=STRICT):
    X = 1
    Y = 2


class J(IntFlag, boundary=CONFORM):
    X = 1
    Y = 2


class Dflt(Flag):
    A = 1
    B = 2
    D = 8


class Kid(Flag, boundary=KEEP):
    pass


class Grand(Kid):
    P = 1
    Q = 4


for cls in (S, Dflt, C, E, K, I, J, Grand):
    print(cls, list(cls))
    for n in (0, 1, 3, 4, 11, 12, 31, -1, -2):
        try:
            print(n, repr(cls(n)))
        except ValueError as e:
            print(n, 'ValueError', str(e).splitlines())
print(~S.A, ~C.A, ~E.A, ~K.A, ~I.X, ~J.X, ~Grand.P)
print(K.A | K.B, K.A & K.D, (K(16) | K.A), J.X | 4, K(16).name, K(17).value)
print(FlagBoundary.KEEP, repr(STRICT), list(FlagBoundary), FlagBoundary('eject') is EJECT)
print([m.name for m in K(11)], K.A in K(3), len(K(11)), bool(K(0)))
