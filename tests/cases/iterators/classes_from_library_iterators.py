from itertools import *
class S(islice): pass
class M(map): pass
class C(cycle): pass
class F(filter): pass
class Z(zip): pass
class Ch(chain): pass
class Gr(groupby): pass
class En(enumerate): pass
class Rv(reversed): pass
class Co(count): pass
class St(starmap): pass
class Zl(zip_longest): pass
class Pr(product): pass
class Pe(permutations): pass
class Cb(combinations): pass
class Cr(combinations_with_replacement): pass
class Ac(accumulate): pass
class Pw(pairwise): pass
class Ba(batched): pass
for x in (S([1,2,3],1,2), S([1,2],1), S([1,2,3,4],0,None,2)): print(type(x) is S, type(x), list(x))
for x in (M(str,[1,2]), M(max,[1,2],[0,5])): print(type(x) is M, isinstance(x, M), list(x))
print(type(C('ab')))
print(type(F(None, [1])), type(F(bool, [1])))
print(type(Z([1],[2])), type(Z()), type(Z([1])), type(Ch([1],[2])), type(Gr([1])), type(En([1])), type(Rv([1])), type(Co()), type(St(max, [(1,2)])))
print(type(Ch.from_iterable([[1]])))
print(type(Rv('ab')), type(Rv(range(3))), type(Rv({1:2})))
print(type(Zl([1],[2])), type(Pr([1],[2])), type(Pe([1])), type(Cb([1],1)), type(Cr([1],1)), type(Ac([1])), type(Pw([1])), type(Ba([1],1)))
print(zip.__mro__, S.__mro__, islice.__mro__, chain.__bases__)
class Loud(map):
    def __init__(self, *args, tag=None):
        self.tag = tag
    def __next__(self):
        return super().__next__() * 2
    def rest(self):
        return list(self)
loud = Loud(abs, [-1, -2, -3], tag='t')
print(next(loud), loud.tag, loud.rest(), next(loud, 'end'))
class Made(zip):
    def __new__(cls, *args, newarg=None):
        self = super().__new__(cls, *args)
        self.newarg = newarg
        return self
m = Made([1, 2], 'ab', newarg=3)
print(type(m) is Made, m.newarg, next(m), list(m))
for cls in (S, M, Z, Ch, Pr, Zl):
    try:
        cls([1], [2], newarg=3)
    except TypeError as e:
        print(cls.__name__, 'TypeError')
try:
    Z([1, 2], [3], strict=True).__next__()
    for pair in Z([1, 2], [3], strict=True):
        print(pair)
except ValueError as e:
    print(e)

class Kept(filter):
    def __init__(self, *a, tag=None):
        self.tag = tag
f = Kept(None, [0, 1, 2], tag=3)
print(f.tag, list(f))
class Round(cycle):
    def __new__(cls, *args, newarg=None):
        self = super().__new__(cls, *args)
        self.newarg = newarg
        return self
c = Round([1, 2], newarg=3)
print(type(c) is Round, c.newarg, next(c), next(c), next(c))
class Plain(takewhile):
    pass
print(list(Plain(bool, [1, 2, 0, 3])))
class Numbered(enumerate):
    def __init__(self, xs, start=0):
        self.xs = xs
n = Numbered(['a', 'b'], start=5)
print(n.xs, list(n))
try:
    Plain(bool, [1], extra=1)
except TypeError as e:
    print('TypeError')
