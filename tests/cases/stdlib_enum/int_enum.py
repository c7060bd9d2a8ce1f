from enum import IntEnum, StrEnum, IntFlag, auto
class E(IntEnum):
    A = 1
    B = 2
print(E.A + 1, E.A < E.B, E.A == 1, repr(E.B), str(E.B), [10, 20, 30][E.B], isinstance(E.A, int), f'{E.A}', int(E.B), E(2))
class S(StrEnum):
    X = auto()
    Y = 'why'
print(S.X, S.Y.upper(), S.X == 'x', repr(S.Y), S.X + '!', f'{S.Y}', len(S.Y))
class F(IntFlag):
    R = 4
    W = 2
print(F.R | F.W, F.R | 1, repr(F.R), F.R & 4, repr(F.R | F.W), F.R == 4)
print(~F.R, repr(~F.R), repr(F(3)), repr(F(0)), repr(F(8)), F.R in F(6), list(F(6)), F(6) is F.R | F.W, 1 | F.R, sum([E.A, E.B]), max(E), E.A.value, list(E), list(F))
print(E['A'], E.B - 1, -E.B, E.A / 2, range(E.B), {1: 'x'}[E.A], E.A in (1, 3), sorted([E.B, E.A]), E.A is E(1), '%d' % E.B, hex(E.B), bool(F(0)))
