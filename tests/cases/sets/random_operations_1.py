# Operations in random order: the order of iteration follows the table.
a = set()
b = {x for x in [507454235091595772205, 34, 7.0, 1e+300, -16, True, 15, -10, -10, 3, 35239, 643580892190078372767, (2, 5), (5, 0), 42, 33, 17, (4, 8), 12916, (5, 1), (0, 8), -13, (7, 6), 69468, (7, 7), 16, False, 28692, 16, -5, 59, 24, 43, 32, (2, 8)]}
c = {59, 58, 18, -15, 38, -3, 0, None, 17, 35, 8, True, -8, 8, 84752, 11, 2, 51, 0, 84939, (3, 8), 25, 13856, 46.36772147679933, -8, -19, 27, 15, 32, 45, 49, 96687, -17, -17, -6, 0.5, 6, 1}
d = {x for x in [28, 57, 15308, 53, -11, 23, 65459, 76842, 1896, 7, 22573, 13, 27, 82.95438427964031, 1.5, -10, 44, (3, 6), 105221617530344660576]}
c = d.union(d, [31])
print(c, len(c), c <= d, c == d, 63315258356257437044 in c, hash(frozenset(c)))
for x in list(a)[:4]:
    c.discard(x)
print(c, len(c), c <= a, c == c, 2.25 in c, hash(frozenset(c)))
d = a - c
print(d, len(d), d <= a, d == c, 58 in d, hash(frozenset(d)))
d = c.union(a, [3199])
print(d, len(d), d <= c, d == a, 51 in d, hash(frozenset(d)))
d.add(-5)
print(d, len(d), d <= d, d == a, 27 in d, hash(frozenset(d)))
c = c ^ c
print(c, len(c), c <= c, c == c, (1, 8) in c, hash(frozenset(c)))
a = a ^ c
print(a, len(a), a <= a, a == c, 27 in a, hash(frozenset(a)))
c = b & d
print(c, len(c), c <= b, c == d, 49 in c, hash(frozenset(c)))
for x in list(c)[:8]:
    c.discard(x)
print(c, len(c), c <= c, c == d, 15222 in c, hash(frozenset(c)))
a ^= b
print(a, len(a), a <= b, a == a, 15 in a, hash(frozenset(a)))
c -= a
print(c, len(c), c <= a, c == d, -8 in c, hash(frozenset(c)))
d.difference_update([41392, -2, 75792])
print(d, len(d), d <= b, d == d, (0, 8) in d, hash(frozenset(d)))
a.update({18, 6, -12, 32, 1.5, 22, 341254776986286038541, 33, 29, 25508, 88873, 47, 19, False})
print(a, len(a), a <= c, a == c, (7, 2) in a, hash(frozenset(a)))
a = a - b
print(a, len(a), a <= a, a == b, 15 in a, hash(frozenset(a)))
b.update({33, 33356, -850, 2.25, 9, 2.0})
print(b, len(b), b <= a, b == a, (8, 4) in b, hash(frozenset(b)))
b = c.union(d, [76109])
print(b, len(b), b <= c, b == d, 1.5 in b, hash(frozenset(b)))
d = d | c
print(d, len(d), d <= d, d == c, -11 in d, hash(frozenset(d)))
a = c | a
print(a, len(a), a <= c, a == a, 1 in a, hash(frozenset(a)))
for x in list(d)[:2]:
    b.discard(x)
print(b, len(b), b <= d, b == d, 0.5 in b, hash(frozenset(b)))
a ^= a
print(a, len(a), a <= a, a == a, 17 in a, hash(frozenset(a)))
d ^= a
print(d, len(d), d <= a, d == b, 10000000000.0 in d, hash(frozenset(d)))
c = c ^ b
print(c, len(c), c <= c, c == b, (6, 3) in c, hash(frozenset(c)))
c.discard(11589)
print(c, len(c), c <= a, c == d, 5 in c, hash(frozenset(c)))
if a:
    print(a.pop(), a)
print(a, len(a), a <= b, a == d, 58 in a, hash(frozenset(a)))
a.update([7108, 13, 2, 23616])
print(a, len(a), a <= a, a == c, 29 in a, hash(frozenset(a)))
c = b ^ d
print(c, len(c), c <= b, c == d, 39213 in c, hash(frozenset(c)))
a.update({56, 7.0, (6, 1), 0, 20, 1.5, 32607, 21, -5, 62718, 43, (4, 8), -7, 77597, 42, (0, 1), (4, 0), 12367, 21885, 64625, 29, 55247, 14, 6, (5, 0)})
print(a, len(a), a <= c, a == b, False in a, hash(frozenset(a)))
a = c - c
print(a, len(a), a <= c, a == c, 34 in a, hash(frozenset(a)))
d.discard(23754)
print(d, len(d), d <= a, d == b, 70715 in d, hash(frozenset(d)))
a |= d
print(a, len(a), a <= d, a == c, 18 in a, hash(frozenset(a)))
a.add(34)
print(a, len(a), a <= a, a == c, 41 in a, hash(frozenset(a)))
d = a - a
print(d, len(d), d <= a, d == a, 94900 in d, hash(frozenset(d)))
b ^= a
print(b, len(b), b <= a, b == a, False in b, hash(frozenset(b)))
d ^= a
print(d, len(d), d <= a, d == c, -14 in d, hash(frozenset(d)))
c = b | d
print(c, len(c), c <= b, c == d, 59 in c, hash(frozenset(c)))
d.add(25)
print(d, len(d), d <= d, d == d, -15 in d, hash(frozenset(d)))
d ^= c
print(d, len(d), d <= c, d == d, (3, 3) in d, hash(frozenset(d)))
d = b ^ a
print(d, len(d), d <= b, d == a, 52 in d, hash(frozenset(d)))
b |= c
print(b, len(b), b <= c, b == b, 0.5 in b, hash(frozenset(b)))
for x in list(d)[:0]:
    d.discard(x)
print(d, len(d), d <= d, d == a, 91110 in d, hash(frozenset(d)))
