# Operations in random order: the order of iteration follows the table.
a = {x for x in [103, 38, 265, 15700371341311934486, 234, 77, 178, 144, 262, 253, 95, 21, -35486023445195837343, 13708395399004818914, 29088473410584769178, -18940272166312565088]}
b = set([262, 36414231355971522502, 290, 92, 186, 176, -3, 0, 201, 238, -27875343788338400799, 28, 251, 228, -26275848898478290870, 226, -7, 102, 218, 179, 4415738568605453856, 24, 56, 99, 174, 26144881168007444415, 286, 23752655739326875249])
c = {16}
d = {-16}
a = b.copy()
print(a, len(a), a <= b, a == a, 176 in a, hash(frozenset(a)))
c = d.union(d, [199])
print(c, len(c), c <= d, c == d, 5967035621775749695 in c, hash(frozenset(c)))
b.update({248, 253, 110, 267, -15771287530157789897, 5, 281, 289, 9, 280, 45, 62, 155, 244, 278, 1453814927401198831, 297, -18, 56, 252, -28963924787102394318, 172, -1, 14893611125311814733})
print(b, len(b), b <= c, b == c, -3228312731081032338 in b, hash(frozenset(b)))
a = a.union(a, [16])
print(a, len(a), a <= a, a == a, 226 in a, hash(frozenset(a)))
b.update({275, 269, 265, 185, 88, 137, 149, 199})
print(b, len(b), b <= c, b == c, 236 in b, hash(frozenset(b)))
if c:
    print(c.pop(), c)
print(c, len(c), c <= b, c == c, 60 in c, hash(frozenset(c)))
c.difference_update([102, 28, 14, 68, 29823384274312850471, 32, 257, 230, 21574456407727822114, 263])
print(c, len(c), c <= b, c == c, 113 in c, hash(frozenset(c)))
a.difference_update([-26426860540172270732, 178, 171, 286, 6460163076068699863, 208, 53, 232, 155, 27, -15921865404117212764, -8, 31, 201, 280, 227, 197])
print(a, len(a), a <= c, a == c, -36339597434981238035 in a, hash(frozenset(a)))
c ^= d
print(c, len(c), c <= d, c == d, 19 in c, hash(frozenset(c)))
b.discard(275)
print(b, len(b), b <= c, b == b, -15405613968980190845 in b, hash(frozenset(b)))
b.update([254])
print(b, len(b), b <= c, b == c, 76 in b, hash(frozenset(b)))
c -= d
print(c, len(c), c <= d, c == d, 225 in c, hash(frozenset(c)))
d.difference_update([42, 99, 239, 4857724511670137251])
print(d, len(d), d <= d, d == d, 13632934632454379514 in d, hash(frozenset(d)))
b.add(18910208895846597262)
print(b, len(b), b <= a, b == a, 5623762064557250614 in b, hash(frozenset(b)))
b.update({72, 35955278519647660118, -5, -33757233994656308660, 33292460954951391478, 219, 123, 259, 219, 168, 73, 63, -32142195430270478670, 117, 191, 154, -17, 227, 31426687298863447761, 88})
print(b, len(b), b <= a, b == c, -21914850200199579422 in b, hash(frozenset(b)))
c.difference_update([119, 33, -7, 279, 137, 210, 46, 249, 233, -8817789200969413451, 201, 183, -33037157665703975899, 181, -379572211219308284, 134, 50, -35727018977937929457, 117, 54, -21701890662884392656, 213, 110, 0, 4260924505259560412, 296, 134, -31042792852102825976, 7912938367437338801])
print(c, len(c), c <= c, c == b, -31402487198288553652 in c, hash(frozenset(c)))
c = c | c
print(c, len(c), c <= c, c == c, 18803204209704396462 in c, hash(frozenset(c)))
d = a.union(c, [-24594292345795105627])
print(d, len(d), d <= a, d == c, 15403303470263833298 in d, hash(frozenset(d)))
b.add(228)
print(b, len(b), b <= b, b == b, 186 in b, hash(frozenset(b)))
c.discard(23047976094535598045)
print(c, len(c), c <= c, c == a, 243 in c, hash(frozenset(c)))
c = d.copy()
print(c, len(c), c <= d, c == a, -10392814771297607774 in c, hash(frozenset(c)))
a = a | a
print(a, len(a), a <= a, a == a, 130 in a, hash(frozenset(a)))
b ^= c
print(b, len(b), b <= c, b == c, 260 in b, hash(frozenset(b)))
if b:
    print(b.pop(), b)
print(b, len(b), b <= c, b == b, 11 in b, hash(frozenset(b)))
b = d.copy()
print(b, len(b), b <= d, b == b, 186 in b, hash(frozenset(b)))
b = a.copy()
print(b, len(b), b <= a, b == a, 88 in b, hash(frozenset(b)))
b = b & d
print(b, len(b), b <= b, b == d, 239 in b, hash(frozenset(b)))
a -= c
print(a, len(a), a <= c, a == b, 6 in a, hash(frozenset(a)))
d.update({139, 120, 30, 68})
print(d, len(d), d <= d, d == d, 41 in d, hash(frozenset(d)))
c = c.union(a, [-7151452490700200729])
print(c, len(c), c <= c, c == a, 36 in c, hash(frozenset(c)))
d ^= c
print(d, len(d), d <= c, d == a, 234 in d, hash(frozenset(d)))
c.difference_update([-31367620268285598697, 143, 26, 101, 103, 205, 142, -3, 57, 48, 250, 270, 60, 3225982475552970875, 19446956548509029754])
print(c, len(c), c <= c, c == a, 168 in c, hash(frozenset(c)))
c -= b
print(c, len(c), c <= b, c == a, -3 in c, hash(frozenset(c)))
for x in list(d)[:1]:
    c.discard(x)
print(c, len(c), c <= d, c == b, 8 in c, hash(frozenset(c)))
a = a ^ a
print(a, len(a), a <= a, a == a, 161 in a, hash(frozenset(a)))
a = a ^ d
print(a, len(a), a <= a, a == d, -33755689181459348659 in a, hash(frozenset(a)))
c ^= d
print(c, len(c), c <= d, c == a, 266 in c, hash(frozenset(c)))
b = a.union(d, [30])
print(b, len(b), b <= a, b == d, -9941393631959876842 in b, hash(frozenset(b)))
if d:
    print(d.pop(), d)
print(d, len(d), d <= c, d == c, 204 in d, hash(frozenset(d)))
d = d ^ d
print(d, len(d), d <= d, d == d, 294 in d, hash(frozenset(d)))
