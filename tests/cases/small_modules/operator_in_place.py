import operator as o
for name in ('and_', 'or_', 'ge', 'lshift', 'rshift', 'is_not'):
    pass
print(o.and_(6, 3), o.or_(6, 3), o.ge(2, 2), o.ge(1, 2), o.lshift(1, 10), o.rshift(1024, 3), o.is_not(1, None), o.is_not(None, None))
a = [1, 2]
b = o.iadd(a, [3])
print(b is a, a)
print(o.iand(6, 3), o.iconcat([1], [2]), o.ifloordiv(7, 2), o.ilshift(1, 4), o.imod(7, 4), o.imul([1], 3), o.ior(5, 2), o.ipow(2, 10), o.irshift(64, 2), o.isub(5, 8), o.itruediv(1, 4), o.ixor(5, 1))
s = {1, 2, 3}
t = o.isub(s, {1})
print(t is s, s, o.ior(s, {9}) is s, o.iand(s, {9, 2}) is s, sorted(s), o.ixor(s, {2, 5}) is s, sorted(s))
class M:
    def __matmul__(self, other): return ('matmul', other)
    def __imatmul__(self, other): return ('imatmul', other)
    def __ilshift__(self, other): return ('ilshift', other)
print(o.matmul(M(), 1), o.imatmul(M(), 2), o.ilshift(M(), 3))
for f, args in ((o.and_, ('a', 1)), (o.iconcat, (1, 2)), (o.lshift, (1, -1)), (o.ifloordiv, (1, 0)), (o.concat, (1, [])), (o.index, ('a',)), (o.length_hint, (1, 'x')), (o.countOf, (1, 1)), (o.indexOf, ([1], 2)), (o.imatmul, (1, 2))):
    try:
        print(f(*args))
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
