# Operations in random order on three dicts.
from collections import OrderedDict, Counter, defaultdict
a = {32: 97, -30: 18, 30: 97, 10: 98, 32: 25, 22: 68, -18: 24, 59: 93, 48: 87}
b = {12: 11}
c = {2: 56, -5: 89, 7: 12, 45: 25, 16: 62}
print(list(reversed(a)), list(a.values()))
print(a, len(a), sum(a.values()))
for i in range(7):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
print(c.setdefault(-15, 1))
print(c, len(c), sum(c.values()))
c.clear()
print(c, len(c), sum(c.values()))
c = c.copy()
print(c, len(c), sum(c.values()))
b.update(c)
print(b, len(b), sum(b.values()))
b = b | b
print(b, len(b), sum(b.values()))
a.update(c)
print(a, len(a), sum(a.values()))
c[-9] = 17
print(c, len(c), sum(c.values()))
for key in c:
    c[key] += 1
print(c, len(c), sum(c.values()))
print(c.setdefault(37, 6))
print(c, len(c), sum(c.values()))
print(b.get(24), 20 in b, b == a, len(b.keys() & a.keys()), len(b.items() - a.items()))
print(b, len(b), sum(b.values()))
a = a | b
print(a, len(a), sum(a.values()))
a |= {18: 1, 36: 2}
print(a, len(a), sum(a.values()))
print(b.setdefault(22, 1))
print(b, len(b), sum(b.values()))
a = c.copy()
print(a, len(a), sum(a.values()))
if b:
    print(b.popitem())
print(b, len(b), sum(b.values()))
for key in a:
    a[key] += 1
print(a, len(a), sum(a.values()))
for i in range(6):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
b |= {36: 1, 22: 2}
print(b, len(b), sum(b.values()))
print(b.get(30), 32 in b, b == c, len(b.keys() & c.keys()), len(b.items() - c.items()))
print(b, len(b), sum(b.values()))
try:
    print(a[51])
except KeyError as e:
    print("KeyError", e)
print(a, len(a), sum(a.values()))
for i in range(21):
    b[i * 7] = i
print(b, len(b), sum(b.values()))
try:
    print(a[4])
except KeyError as e:
    print("KeyError", e)
print(a, len(a), sum(a.values()))
try:
    print(b[-10])
except KeyError as e:
    print("KeyError", e)
print(b, len(b), sum(b.values()))
b[-23] = 186
print(b, len(b), sum(b.values()))
a[17] = 370
print(a, len(a), sum(a.values()))
b[-11] = 970
print(b, len(b), sum(b.values()))
b[37] = 503
print(b, len(b), sum(b.values()))
a = a | b
print(a, len(a), sum(a.values()))
for i in range(4):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
c = c | c
print(c, len(c), sum(c.values()))
print(c.pop(55, None))
print(c, len(c), sum(c.values()))
a[31] = 473
print(a, len(a), sum(a.values()))
c[-14] = 631
print(c, len(c), sum(c.values()))
a = a.copy()
print(a, len(a), sum(a.values()))
print(c.get(51), -6 in c, c == b, len(c.keys() & b.keys()), len(c.items() - b.items()))
print(c, len(c), sum(c.values()))
b |= {5: 1, 44: 2}
print(b, len(b), sum(b.values()))
for i in range(9):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
b[5] = 286
print(b, len(b), sum(b.values()))
b = {key: val + 1 for key, val in b.items() if val % 2}
print(b, len(b), sum(b.values()))
b[1] = 835
print(b, len(b), sum(b.values()))
c = c | c
print(c, len(c), sum(c.values()))
c[13] = 379
print(c, len(c), sum(c.values()))
a.update(a)
print(a, len(a), sum(a.values()))
for key in list(c)[::2]:
    del c[key]
print(c, len(c), sum(c.values()))
a[-13] = 475
print(a, len(a), sum(a.values()))
c[14] = 532
print(c, len(c), sum(c.values()))
print(list(reversed(a)), list(a.values()))
print(a, len(a), sum(a.values()))
print(a.pop(19, None))
print(a, len(a), sum(a.values()))
print(a.pop(-10, None))
print(a, len(a), sum(a.values()))
for key in b:
    b[key] += 1
print(b, len(b), sum(b.values()))
try:
    print(c[11])
except KeyError as e:
    print("KeyError", e)
print(c, len(c), sum(c.values()))
b |= {37: 1, 54: 2}
print(b, len(b), sum(b.values()))
a = a | c
print(a, len(a), sum(a.values()))
for i in range(8):
    c[i * 7] = i
print(c, len(c), sum(c.values()))
print(c.pop(50, None))
print(c, len(c), sum(c.values()))
a[-25] = 483
print(a, len(a), sum(a.values()))
for key in a:
    a[key] += 1
print(a, len(a), sum(a.values()))
for i in range(19):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
