from enum import *
class Dupes(Enum):
    first = primero = auto()
    second = auto()
    third = tercero = 7
    fourth = auto()
print(list(Dupes), Dupes.primero is Dupes.first, Dupes.tercero, Dupes.__members__)
class F(Flag):
    a = b = auto()
    c = auto()
print(list(F), F.b, F.c)
class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
print(repr(~Perm.R), repr(~Perm(0)), repr(~(Perm.R|8)), repr(Perm(8)), repr(~Perm(8)), repr(Perm(8) & ~Perm(8)))
print(~Perm.R == (~Perm.R).value, (~~(Perm.R | Perm.X)) is (Perm.R | Perm.X))
