# Operations in random order: the order of iteration follows the table.
a = set()
b = {x for x in [254, 60, 203, 217, 134, 83, 285, 275, 229, 182, 258, 28111286182959174232, 23520109012956361302, 209, 221, 87, -18314163714936997322, 158, 184, 89, 48, 27, 8, 276, 205, 218, 46, 25, 261, 244, 211, 263]}
c = set([292, 123, 105, 84, 120, 198, 149, 277, 40, -19201781239782183195, -9312109134002467341, 63, 29849433788341632817, 90, 32111589560578841192, 165, -19, 24, 28, 169, 202, 194, 185, 145, 197, 48, 124, 121])
d = set()
c = c - b
print(c, len(c), c <= c, c == b, -8229941026426637476 in c, hash(frozenset(c)))
c.update({267, 15626579933573712594, 52, 219, 74, 277, 109, -10628275314972876243, 124, 236, 116, -32921248677851538605, 202, -16, -4, 132, -16093470358702181808, 32395237291252731073, 73, 192})
print(c, len(c), c <= c, c == a, 84 in c, hash(frozenset(c)))
d = a.copy()
print(d, len(d), d <= a, d == a, 297 in d, hash(frozenset(d)))
c ^= a
print(c, len(c), c <= a, c == b, 61 in c, hash(frozenset(c)))
a.add(-25552951093024271585)
print(a, len(a), a <= b, a == a, -13881581342216720032 in a, hash(frozenset(a)))
c -= b
print(c, len(c), c <= b, c == d, 5930186786590521977 in c, hash(frozenset(c)))
c.update({211, 180, 37})
print(c, len(c), c <= c, c == b, 294 in c, hash(frozenset(c)))
d.update([6076163906891876944])
print(d, len(d), d <= c, d == d, 230 in d, hash(frozenset(d)))
for x in list(b)[:5]:
    d.discard(x)
print(d, len(d), d <= b, d == b, 91 in d, hash(frozenset(d)))
b ^= a
print(b, len(b), b <= a, b == d, 201 in b, hash(frozenset(b)))
b.discard(294)
print(b, len(b), b <= b, b == a, 167 in b, hash(frozenset(b)))
d.add(245)
print(d, len(d), d <= c, d == a, 104 in d, hash(frozenset(d)))
a.update({5, 115, 243, -6412489043202533911, 215, 104, 24, 288, 291, 74, 165, 270, 60, 201})
print(a, len(a), a <= b, a == b, 167 in a, hash(frozenset(a)))
c |= b
print(c, len(c), c <= b, c == d, 17 in c, hash(frozenset(c)))
d |= a
print(d, len(d), d <= a, d == a, 230 in d, hash(frozenset(d)))
a = a ^ b
print(a, len(a), a <= a, a == b, 199 in a, hash(frozenset(a)))
c.add(134)
print(c, len(c), c <= a, c == b, 144 in c, hash(frozenset(c)))
b = c ^ a
print(b, len(b), b <= c, b == a, -1 in b, hash(frozenset(b)))
if b:
    print(b.pop(), b)
print(b, len(b), b <= d, b == c, 205 in b, hash(frozenset(b)))
c.difference_update([74, -4, 239, 134])
print(c, len(c), c <= a, c == d, -31176074038210176579 in c, hash(frozenset(c)))
c = b & a
print(c, len(c), c <= b, c == a, 272 in c, hash(frozenset(c)))
c ^= d
print(c, len(c), c <= d, c == a, 269 in c, hash(frozenset(c)))
d = b | c
print(d, len(d), d <= b, d == c, 36 in d, hash(frozenset(d)))
a ^= a
print(a, len(a), a <= a, a == b, 8 in a, hash(frozenset(a)))
a = d | d
print(a, len(a), a <= d, a == d, 241 in a, hash(frozenset(a)))
c.difference_update([117, 39, 208, 27, 289, -2840540364322594354, -17, -17, -8, 279, 100, -12, -18, 167, 248, 10, 172, 203, 16, 248])
print(c, len(c), c <= b, c == a, 33 in c, hash(frozenset(c)))
a -= b
print(a, len(a), a <= b, a == b, 184 in a, hash(frozenset(a)))
if b:
    print(b.pop(), b)
print(b, len(b), b <= c, b == d, 131 in b, hash(frozenset(b)))
a.update([-35762278790126644583, 271, 237, 161, 6, 58, 247, 276, 70, -17, 49, -22476436830147734245, 231, 49, 32766584992711955197, -18282345565771367649, 95, 259, -27878127990086715171, 53, 189])
print(a, len(a), a <= c, a == b, 54 in a, hash(frozenset(a)))
d.discard(151)
print(d, len(d), d <= a, d == d, 219 in d, hash(frozenset(d)))
c ^= b
print(c, len(c), c <= b, c == d, 60 in c, hash(frozenset(c)))
for x in list(b)[:0]:
    a.discard(x)
print(a, len(a), a <= b, a == d, -3 in a, hash(frozenset(a)))
a.update([207, 271, 7673601610618186963, 262, -1637400616508682158, 298, 78, 62, 270, 36, 74, 3290116331622510945, 65, 95, 276, 250, 262, 195, 185, 84, 213, 20, 221])
print(a, len(a), a <= a, a == c, 105 in a, hash(frozenset(a)))
b = d.copy()
print(b, len(b), b <= d, b == a, 154 in b, hash(frozenset(b)))
b = c ^ b
print(b, len(b), b <= c, b == b, 68 in b, hash(frozenset(b)))
a = a | d
print(a, len(a), a <= a, a == d, 91 in a, hash(frozenset(a)))
c = d & a
print(c, len(c), c <= d, c == a, 256 in c, hash(frozenset(c)))
c = d & c
print(c, len(c), c <= d, c == c, 86 in c, hash(frozenset(c)))
a.difference_update([79, 220, 94, -32454504354591695250, 263, 74, 209, 186, -9518189540827791987, 100, 289, 50, 6950979680770299134, 74])
print(a, len(a), a <= d, a == b, 1 in a, hash(frozenset(a)))
c = c | d
print(c, len(c), c <= c, c == d, 72 in c, hash(frozenset(c)))
