# Operations in random order on three dicts.
from collections import OrderedDict, Counter, defaultdict
a = {'k27': 68, 'k5': 22, 'k16': 45, 'k0': 8, 'k17': 91, 'k19': 44, 'k24': 51}
b = {'k4': 94, 'k7': 36, 'k31': 57, 'k16': 39, 'k15': 98, 'k0': 6, 'k32': 69, 'k24': 19, 'k14': 37}
c = {'k0': 13, 'k16': 17, 'k35': 15, 'k1': 51, 'k16': 62, 'k13': 8, 'k17': 97, 'k11': 17, 'k9': 12, 'k1': 27}
c = {key: val + 1 for key, val in b.items() if val % 2}
print(c, len(c), sum(c.values()))
print(c.get('k28'), 'k20' in c, c == b, len(c.keys() & b.keys()), len(c.items() - b.items()))
print(c, len(c), sum(c.values()))
c.update(b)
print(c, len(c), sum(c.values()))
a['k14'] = 685
print(a, len(a), sum(a.values()))
a = a | b
print(a, len(a), sum(a.values()))
c |= {'k36': 1, 'k17': 2}
print(c, len(c), sum(c.values()))
c.update(c)
print(c, len(c), sum(c.values()))
c['k26'] = 249
print(c, len(c), sum(c.values()))
b['k2'] = 924
print(b, len(b), sum(b.values()))
print(b.get('k16'), 'k27' in b, b == b, len(b.keys() & b.keys()), len(b.items() - b.items()))
print(b, len(b), sum(b.values()))
for i in range(16):
    b[i * 7] = i
print(b, len(b), sum(b.values()))
for i in range(18):
    c[i * 7] = i
print(c, len(c), sum(c.values()))
if a:
    print(a.popitem())
print(a, len(a), sum(a.values()))
print(b.get('k15'), 'k6' in b, b == b, len(b.keys() & b.keys()), len(b.items() - b.items()))
print(b, len(b), sum(b.values()))
if b:
    print(b.popitem())
print(b, len(b), sum(b.values()))
b = {key: val + 1 for key, val in c.items() if val % 2}
print(b, len(b), sum(b.values()))
for key in list(c)[::2]:
    del c[key]
print(c, len(c), sum(c.values()))
print(b.get('k0'), 'k6' in b, b == b, len(b.keys() & b.keys()), len(b.items() - b.items()))
print(b, len(b), sum(b.values()))
print(c.get('k27'), 'k3' in c, c == a, len(c.keys() & a.keys()), len(c.items() - a.items()))
print(c, len(c), sum(c.values()))
print(list(reversed(c)), list(c.values()))
print(c, len(c), sum(c.values()))
if b:
    print(b.popitem())
print(b, len(b), sum(b.values()))
b['k25'] = 600
print(b, len(b), sum(b.values()))
c['k22'] = 836
print(c, len(c), sum(c.values()))
for key in c:
    c[key] += 1
print(c, len(c), sum(c.values()))
print(list(reversed(b)), list(b.values()))
print(b, len(b), sum(b.values()))
for i in range(22):
    b[i * 7] = i
print(b, len(b), sum(b.values()))
for i in range(13):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
print(b.get('k22'), 'k2' in b, b == a, len(b.keys() & a.keys()), len(b.items() - a.items()))
print(b, len(b), sum(b.values()))
a.update(c)
print(a, len(a), sum(a.values()))
a['k30'] = 660
print(a, len(a), sum(a.values()))
a = {key: val + 1 for key, val in c.items() if val % 2}
print(a, len(a), sum(a.values()))
print(b.get('k12'), 'k13' in b, b == b, len(b.keys() & b.keys()), len(b.items() - b.items()))
print(b, len(b), sum(b.values()))
b['k13'] = 50
print(b, len(b), sum(b.values()))
a = {key: val + 1 for key, val in b.items() if val % 2}
print(a, len(a), sum(a.values()))
print(a.get('k23'), 'k9' in a, a == b, len(a.keys() & b.keys()), len(a.items() - b.items()))
print(a, len(a), sum(a.values()))
b = c.copy()
print(b, len(b), sum(b.values()))
for key in a:
    a[key] += 1
print(a, len(a), sum(a.values()))
a.update(c)
print(a, len(a), sum(a.values()))
print(list(reversed(a)), list(a.values()))
print(a, len(a), sum(a.values()))
a = {key: val + 1 for key, val in c.items() if val % 2}
print(a, len(a), sum(a.values()))
c['k5'] = 121
print(c, len(c), sum(c.values()))
c.update(c)
print(c, len(c), sum(c.values()))
print(list(reversed(c)), list(c.values()))
print(c, len(c), sum(c.values()))
if b:
    print(b.popitem())
print(b, len(b), sum(b.values()))
b['k14'] = 334
print(b, len(b), sum(b.values()))
print(a.setdefault('k9', 0))
print(a, len(a), sum(a.values()))
a['k25'] = 524
print(a, len(a), sum(a.values()))
a.update(c)
print(a, len(a), sum(a.values()))
for key in c:
    c[key] += 1
print(c, len(c), sum(c.values()))
print(c.get('k5'), 'k27' in c, c == c, len(c.keys() & c.keys()), len(c.items() - c.items()))
print(c, len(c), sum(c.values()))
if c:
    print(c.popitem())
print(c, len(c), sum(c.values()))
a.update(c)
print(a, len(a), sum(a.values()))
print(c.setdefault('k26', 4))
print(c, len(c), sum(c.values()))
c['k28'] = 220
print(c, len(c), sum(c.values()))
a = a | b
print(a, len(a), sum(a.values()))
for i in range(24):
    c[i * 7] = i
print(c, len(c), sum(c.values()))
for key in list(a)[::3]:
    del a[key]
print(a, len(a), sum(a.values()))
try:
    print(c['k27'])
except KeyError as e:
    print("KeyError", e)
print(c, len(c), sum(c.values()))
b = {key: val + 1 for key, val in c.items() if val % 2}
print(b, len(b), sum(b.values()))
b = a.copy()
print(b, len(b), sum(b.values()))
