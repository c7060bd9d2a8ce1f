# Operations in random order: the order of iteration follows the table.
a = set([44, -3, 7, 13, 31, 13, 43, (5, 2), (2, 7), (7, 2), 1, 300771049584991975792, 35, 480761299325847352611, -2, 1095668226719453747698, 41, 40496, 54, -18, 7.0, 8810, (5, 0), -70713320311603694242, 29, 93620, 10000000000.0])
b = set()
c = {x for x in [23, 43708, 35256, -1127935182980635074733, 21071, -2, (7, 8), 47743, 29, (7, 5), (0, 1), 30.457847525109827, 38, -10, 14, (2, 8), 41633, -737549951447021782666, 2.25, 56, -11, -12, (3, 4), 16, 96140, 1, 43, 23, 19, 33, 98580, 32, 39309, 40, 13067, True, 94002, -68681004585211125769]}
d = set()
c.update({78461, 28, 34428, 23, 80442, 26, None, 0, 39, 94875, 14622, -3, 38, 76590, 8, 19, 2, 31, 2.25, 35, -10, -3, 35, 17, 46})
print(c, len(c), c <= d, c == d, 26 in c, hash(frozenset(c)))
a |= b
print(a, len(a), a <= b, a == d, -48129710036817704688 in a, hash(frozenset(a)))
d.update([-16, 33, (6, 2), 21715, 563432126711289567734, False, 49, 6, 54928, 21, False, 97873, (8, 6), 696886479759773313259, (4, 1), 20, 10000000000.0])
print(d, len(d), d <= c, d == b, 43 in d, hash(frozenset(d)))
d = a - a
print(d, len(d), d <= a, d == a, 50 in d, hash(frozenset(d)))
d = a.copy()
print(d, len(d), d <= a, d == b, 45989 in d, hash(frozenset(d)))
c.update([28, False, -7, False, -20, 32, -10, -10, 40])
print(c, len(c), c <= a, c == b, 3 in c, hash(frozenset(c)))
c.add(48)
print(c, len(c), c <= b, c == c, 18 in c, hash(frozenset(c)))
a ^= a
print(a, len(a), a <= a, a == a, -769686442266316055520 in a, hash(frozenset(a)))
a -= c
print(a, len(a), a <= c, a == c, 18 in a, hash(frozenset(a)))
a = c.copy()
print(a, len(a), a <= c, a == d, 3.2136442121724396 in a, hash(frozenset(a)))
a.add(-6)
print(a, len(a), a <= b, a == a, 2.0 in a, hash(frozenset(a)))
d = b & d
print(d, len(d), d <= b, d == d, -3 in d, hash(frozenset(d)))
c.discard(7)
print(c, len(c), c <= d, c == b, 92954 in c, hash(frozenset(c)))
a.update({405542971012725529390, 2.25, 42, (6, 7)})
print(a, len(a), a <= c, a == c, (6, 4) in a, hash(frozenset(a)))
d.update({47, 79262, 48, 30, (8, 5), 30765, 32, True, 51, 52, 0, -6, -8, 30, 23, 46})
print(d, len(d), d <= d, d == c, -10 in d, hash(frozenset(d)))
c |= b
print(c, len(c), c <= b, c == a, 5.668045743141425 in c, hash(frozenset(c)))
a |= b
print(a, len(a), a <= b, a == a, (3, 1) in a, hash(frozenset(a)))
b.add(-3.5)
print(b, len(b), b <= c, b == a, -13 in b, hash(frozenset(b)))
d -= b
print(d, len(d), d <= b, d == d, 92240 in d, hash(frozenset(d)))
d = c ^ a
print(d, len(d), d <= c, d == a, 91440 in d, hash(frozenset(d)))
b = c | c
print(b, len(b), b <= c, b == c, (5, 7) in b, hash(frozenset(b)))
d |= c
print(d, len(d), d <= c, d == c, 88.29057168237941 in d, hash(frozenset(d)))
c.difference_update([46, False, 7.0, 10.91095251315859, (7, 4), 11, (0, 3), 53275])
print(c, len(c), c <= a, c == b, 88608 in c, hash(frozenset(c)))
d = a ^ d
print(d, len(d), d <= a, d == d, (5, 7) in d, hash(frozenset(d)))
d.add(889)
print(d, len(d), d <= c, d == c, 1110554194184721092464 in d, hash(frozenset(d)))
c = d.copy()
print(c, len(c), c <= d, c == c, 1.5 in c, hash(frozenset(c)))
b.difference_update([(8, 2), -12, -5, 5, -7, 16, (4, 4), -17, (8, 7), 96812, False, 55, 26505, 89286, 79782, 25, -4, 18, 48])
print(b, len(b), b <= c, b == a, (8, 5) in b, hash(frozenset(b)))
b |= d
print(b, len(b), b <= d, b == c, True in b, hash(frozenset(b)))
for x in list(a)[:2]:
    b.discard(x)
print(b, len(b), b <= a, b == b, 19 in b, hash(frozenset(b)))
b.discard(19)
print(b, len(b), b <= b, b == a, 73746 in b, hash(frozenset(b)))
c.discard((2, 7))
print(c, len(c), c <= d, c == b, -11 in c, hash(frozenset(c)))
b = b & a
print(b, len(b), b <= b, b == a, 58 in b, hash(frozenset(b)))
b ^= d
print(b, len(b), b <= d, b == d, -9 in b, hash(frozenset(b)))
for x in list(c)[:4]:
    d.discard(x)
print(d, len(d), d <= c, d == b, 13835 in d, hash(frozenset(d)))
a = a ^ c
print(a, len(a), a <= a, a == c, 5 in a, hash(frozenset(a)))
d = c.union(a, [1])
print(d, len(d), d <= c, d == a, 44313 in d, hash(frozenset(d)))
if c:
    print(c.pop(), c)
print(c, len(c), c <= b, c == b, 91741 in c, hash(frozenset(c)))
d.add(54)
print(d, len(d), d <= b, d == b, 36 in d, hash(frozenset(d)))
c.add((3, 3))
print(c, len(c), c <= b, c == d, 1.5 in c, hash(frozenset(c)))
a.update({8487, None, 11, 73069, 31, 32, -984641501608589082104, 44, 49, 58, 59, 57511, (7, 6), (1, 5), 45, 14, 80083, (2, 4), 10000000000.0})
print(a, len(a), a <= c, a == d, 55 in a, hash(frozenset(a)))
