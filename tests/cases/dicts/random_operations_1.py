# Operations in random order on three dicts.
from collections import OrderedDict, Counter, defaultdict
a = {}
b = {}
c = {32: 28, False: 11, 'k36': 7, 36: 15, frozenset([1]): 6, (0, "3"): 83, False: 56, 48: 82}
a[22] = 795
print(a, len(a), sum(a.values()))
c['k7'] = 231
print(c, len(c), sum(c.values()))
for key in list(a)[::3]:
    del a[key]
print(a, len(a), sum(a.values()))
for i in range(4):
    c[i * 7] = i
print(c, len(c), sum(c.values()))
for key in list(a)[::2]:
    del a[key]
print(a, len(a), sum(a.values()))
b |= {-105640274657957388406: 1, 33: 2}
print(b, len(b), sum(b.values()))
c = c | a
print(c, len(c), sum(c.values()))
c = {key: val + 1 for key, val in b.items() if val % 2}
print(c, len(c), sum(c.values()))
print(c.get(frozenset([2])), -16 in c, c == c, len(c.keys() & c.keys()), len(c.items() - c.items()))
print(c, len(c), sum(c.values()))
a[-1165658385635618287336] = 525
print(a, len(a), sum(a.values()))
print(a.pop(-1.0, None))
print(a, len(a), sum(a.values()))
for key in b:
    b[key] += 1
print(b, len(b), sum(b.values()))
try:
    print(b[38])
except KeyError as e:
    print("KeyError", e)
print(b, len(b), sum(b.values()))
a = {key: val + 1 for key, val in b.items() if val % 2}
print(a, len(a), sum(a.values()))
print(b.pop(55, None))
print(b, len(b), sum(b.values()))
c = c | b
print(c, len(c), sum(c.values()))
if a:
    print(a.popitem())
print(a, len(a), sum(a.values()))
a = a | b
print(a, len(a), sum(a.values()))
c.update(a)
print(c, len(c), sum(c.values()))
print(b.pop(True, None))
print(b, len(b), sum(b.values()))
print(list(reversed(c)), list(c.values()))
print(c, len(c), sum(c.values()))
for key in list(b)[::4]:
    del b[key]
print(b, len(b), sum(b.values()))
c = b.copy()
print(c, len(c), sum(c.values()))
c[-15] = 112
print(c, len(c), sum(c.values()))
print(c.pop(-773164486370823460013, None))
print(c, len(c), sum(c.values()))
c.update(a)
print(c, len(c), sum(c.values()))
if b:
    print(b.popitem())
print(b, len(b), sum(b.values()))
if c:
    print(c.popitem())
print(c, len(c), sum(c.values()))
print(a.pop(994789350683863432058, None))
print(a, len(a), sum(a.values()))
print(c.pop('k12', None))
print(c, len(c), sum(c.values()))
print(c.pop(frozenset([2]), None))
print(c, len(c), sum(c.values()))
a[-17] = 491
print(a, len(a), sum(a.values()))
for key in list(c)[::2]:
    del c[key]
print(c, len(c), sum(c.values()))
a['k39'] = 344
print(a, len(a), sum(a.values()))
for i in range(4):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
print(a.get(None), frozenset([1]) in a, a == b, len(a.keys() & b.keys()), len(a.items() - b.items()))
print(a, len(a), sum(a.values()))
for i in range(0):
    a[i * 7] = i
print(a, len(a), sum(a.values()))
for key in a:
    a[key] += 1
print(a, len(a), sum(a.values()))
b['k25'] = 721
print(b, len(b), sum(b.values()))
if a:
    print(a.popitem())
print(a, len(a), sum(a.values()))
b = b.copy()
print(b, len(b), sum(b.values()))
print(c.setdefault(2.0, 7))
print(c, len(c), sum(c.values()))
c[1.0] = 677
print(c, len(c), sum(c.values()))
print(list(reversed(c)), list(c.values()))
print(c, len(c), sum(c.values()))
for key in b:
    b[key] += 1
print(b, len(b), sum(b.values()))
b['k13'] = 584
print(b, len(b), sum(b.values()))
print(b.pop(14, None))
print(b, len(b), sum(b.values()))
for i in range(6):
    c[i * 7] = i
print(c, len(c), sum(c.values()))
if c:
    print(c.popitem())
print(c, len(c), sum(c.values()))
c[-325588607071460791373] = 488
print(c, len(c), sum(c.values()))
print(c.get('k35'), (0, "0") in c, c == a, len(c.keys() & a.keys()), len(c.items() - a.items()))
print(c, len(c), sum(c.values()))
b.update(a)
print(b, len(b), sum(b.values()))
c = b.copy()
print(c, len(c), sum(c.values()))
a['k32'] = 857
print(a, len(a), sum(a.values()))
c.clear()
print(c, len(c), sum(c.values()))
b = {key: val + 1 for key, val in b.items() if val % 2}
print(b, len(b), sum(b.values()))
c[frozenset([3])] = 917
print(c, len(c), sum(c.values()))
c = a.copy()
print(c, len(c), sum(c.values()))
print(list(reversed(a)), list(a.values()))
print(a, len(a), sum(a.values()))
c[-6] = 62
print(c, len(c), sum(c.values()))
