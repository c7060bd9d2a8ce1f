a = [1]; a.append(a)
b = [1]; b.append(b)
print(a == a, a != a, a in a, a.index(a), a <= a)
try: print(a == b)
except RecursionError as e: print('RE', e)
d = {}; d['d'] = d
print(d == d)
e = {}; e['d'] = e
try: print(d == e)
except RecursionError as e: print('RE', e)
t = (a, 1)
print(t == t)
import json
for n in (200, 1400, 30000):
    x = []
    for i in range(n): x = [x]
    y = {}
    for i in range(n): y = {'a': y}
    for what in (lambda: len(repr(x)), lambda: len(json.dumps(x)), lambda: len(json.dumps(y)), lambda: len(str(y)), lambda: x == [x], lambda: (x, 1) < (x, 2)):
        try: print(n, what())
        except RecursionError as e: print(n, 'RecursionError', e)
def down(n): return 0 if n == 0 else 1 + down(n - 1)
print(down(900))
try: down(5000)
except RecursionError as e: print(e)
