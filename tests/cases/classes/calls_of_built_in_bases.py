# What derived classes call of their built-in bases: comparison, arithmetic, repr, str, formatting.
class F(float):
    def __eq__(self, o):

        return float.__eq__(self, o)
    def __lt__(self, o):
        return float.__lt__(self, o)
    __hash__ = float.__hash__
    def __add__(self, o):
        return F(float.__add__(self, o))
    def __repr__(self):
        return "F" + float.__repr__(self)
class I(int):
    def __eq__(self, o): return int.__eq__(self, o)
    def __mul__(self, o): return I(int.__mul__(self, o))
    def __sub__(self, o): return I(super().__sub__(o))
    def __ne__(self, o): return super().__ne__(o)
    def __hash__(self): return int.__hash__(self)
    def __bool__(self): return int.__bool__(self)
class S(str):
    def __eq__(self, o): return str.__eq__(self, o)
    def __add__(self, o): return S(str.__add__(self, o))
    def __hash__(self): return str.__hash__(self)
    def __len__(self): return str.__len__(self)
class L(list):
    def __eq__(self, o): return list.__eq__(self, o)
    def __contains__(self, x): return list.__contains__(self, x)
    def __len__(self): return list.__len__(self)
class T(tuple):
    def __eq__(self, o): return tuple.__eq__(self, o)
    def __hash__(self): return tuple.__hash__(self)
    def __lt__(self, o): return tuple.__lt__(self, o)
class D(dict):
    def __eq__(self, o): return dict.__eq__(self, o)
    def __getitem__(self, k): return dict.__getitem__(self, k)
print(F(1) == F(1), F(1) == 1.0, F(1) < F(2), F(1) + F(2), F(2) == "x", F(1) != F(1))
print(I(3) == I(3), I(3) * I(4), I(5) - I(2), I(1) != I(1), hash(I(4)), bool(I(0)), I(3) == 3.0)
print(S("a") == S("a"), S("a") + S("b"), hash(S("q")) == hash("q"), len(S("abc")))
print(L([1]) == L([1]), 1 in L([1]), len(L([1, 2])), T((1,)) == T((1,)), T((1,)) < T((2,)), D(a=1) == D(a=1), D(a=1)["a"])
print(float.__eq__(1.0, "x"), int.__eq__(1, 1.0), int.__lt__(1, 2), str.__eq__("a", 1), float.__eq__(F(1), 1), int.__add__(I(1), I(2)))

class FF(float):
    def __repr__(self): return "F" + float.__repr__(self)
    def __str__(self): return "s" + float.__str__(self)
class II(int):
    def __repr__(self): return "I" + int.__repr__(self)
class LL(list):
    def __repr__(self): return "L" + list.__repr__(self)
class DD(dict):
    def __repr__(self): return "D" + dict.__repr__(self)
    def __str__(self): return "str" + dict.__str__(self)
class SS(str):
    def __repr__(self): return "S" + str.__repr__(self)
    def __str__(self): return "x" + str.__str__(self)
class BB(bytes):
    def __repr__(self): return "B" + bytes.__repr__(self)
class TT(tuple):
    def __repr__(self): return "T" + tuple.__repr__(self)
class EE(ValueError):
    def __repr__(self): return "E" + ValueError.__repr__(self)
    def __str__(self): return "e" + Exception.__str__(self)
class OO:
    def __repr__(self): return "O" + object.__repr__(self)[:12]
class ZZ(set):
    def __repr__(self): return "Z" + set.__repr__(self)
for x in (FF(1.5), II(2), LL([1]), DD(a=1), SS("q"), BB(b"z"), TT((1,)), EE("m"), OO(), ZZ([1])):
    print(repr(x), str(x), f"{x}", [x])
print(int.__repr__(5), float.__str__(2.0), str.__repr__("a"), int.__repr__(True), bool.__repr__(True))
class CC(float):
    def __str__(self): return "%.1fC" % self
c = CC(36.6)
print(f"{c} {c!s} {c:.2f} {c!r}", "{} {:>8.3f}".format(c, c), format(c), format(c, ""), "%s" % c, str(c))
class NN(int):
    def __str__(self): return "N"
spec = ""
print(f"{NN(3)} {NN(3):{spec}} {NN(3):d} {NN(3):x}", NN(4) + 1)
