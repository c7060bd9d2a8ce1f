# Lists, ranges, tuples, slices: every operation and error.
a = [1, 2, 3, 4, 5]
a[1:3] = [9, 9, 9]; print(a)
a[::2] = [0, 0, 0]; print(a)
a[5:] = 'xy'; print(a)
del a[1:4:2]; print(a)
a[:] = []; print(a)
a[0:0] = range(3); print(a)
a += (7, 8); print(a, a * 2, 2 * a, a + [1])
a *= 0; print(a)
for f in range(6):
    b = [1, 2, 3]
    try:
        if f == 0: b[::2] = [1]
        elif f == 1: b[5] = 1
        elif f == 2: del b[7]
        elif f == 3: b.pop(9)
        elif f == 4: b.remove(99)
        else: b.index(99)
    except (ValueError, IndexError) as e: print(type(e).__name__, e)

b = [1, 2, 3]
try: b[0:1] = 5
except TypeError as e: print(e)
try: b['a']
except TypeError as e: print(e)
try: b[1.0] = 2
except TypeError as e: print(e)
try: b + (1,)
except TypeError as e: print(e)
try: b * 1.5
except TypeError as e: print(e)
try: b += 5
except TypeError as e: print(e)
try: b < 5
except TypeError as e: print(e)
try: b[::0]
except ValueError as e: print(e)
try: b.insert('a', 1)
except TypeError as e: print(e)
try: [].pop()
except IndexError as e: print(e)
try: b['a':]
except TypeError as e: print(e)
try: [1, 'a'].sort()
except TypeError as e: print(e)
try: (1, 2)[0] = 5
except TypeError as e: print(e)
try: (1,).index(5)
except ValueError as e: print(e)
try: (1,) + [1]
except TypeError as e: print(e)
try: del (1, 2)[0]
except TypeError as e: print(e)

print([1, 2] < [1, 3], [1] < [1, 2], [2] > [1, 9], [1, 2] == [1, 2], [1, 2] != [2], [] < [1], (1, 'a') < (1, 'b'), (1,) == [1], [1.0] == [1], [True] == [1], [[1], [2]] > [[1], [1, 5]])
a = [3, 1, 2]
b = a.copy(); b.reverse(); print(a, b, a.count(1), a.index(2), a.index(1, 1), 3 in a, 9 not in a)
a.insert(-1, 'm'); a.insert(100, 'e'); a.insert(-100, 's'); print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.extend(x for x in 'ab'); a.extend({5: 1}); a.extend([]); print(a)
a.clear(); print(a, bool(a), len(a))
c = [1]; c.append(c); print(c)
n = [[0] * 2] * 2; n[0][0] = 1; print(n)
print(list('abc'), list(range(3)), list((1, 2)), list({1: 2}), list(), [*'ab', *[1]], [x * y for x in [1, 2] for y in [3, 4] if x != y])
nan = float('nan')
print([nan] == [nan], nan in [nan], [nan].index(nan), [float('nan')] == [float('nan')])

words = ['banana', 'apple', 'Cherry', 'date']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)))
import random
random.seed(3)
big = [random.randrange(1000) for _ in range(2000)]
s = sorted(big); print(s == sorted(s), s[:5], s[-5:], sorted(big, reverse=True)[:3])
pairs = [(random.randrange(5), i) for i in range(200)]
print(sorted(pairs, key=lambda p: p[0]) == sorted(pairs), [p[1] for p in sorted(pairs, key=lambda p: p[0], reverse=True)][:20])
m = [3, 1, 2]
try: m.sort(key=lambda x: m.append(5) or x)
except ValueError as e: print(e)
print(sorted([2.5, 1, True, -0.0]), sorted([[2], [1, 5], [1]]), sorted([(2, 'a'), (1, 'z')]), sorted('hello', reverse=True))

r = range(0, 20, 3)
print(r, len(r), r[2], r[-1], r[1:4], r[::-1], list(reversed(r)), 9 in r, 10 in r, r.index(9), r.count(6), r == range(0, 21, 3), hash(r) == hash(range(0, 21, 3)), r.start, r.stop, r.step)
print(range(10**20, 10**20 + 5)[2], len(range(10**18)), range(5, 0), list(range(5, 0, -2)), range(0) == range(5, 5), 3.0 in range(5), 'a' in range(5), range(5)[1:3], bool(range(0)), range(-5)[0:], 2**70 in range(2**71), range(0, 10, 2)[1:-1])
try: range(1, 2, 0)
except ValueError as e: print(e)
try: range(1.5)
except TypeError as e: print(e)
try: range(5)[9]
except IndexError as e: print(e)
try: range(5).index(9)
except ValueError as e: print(e)
try: range(5)['a']
except TypeError as e: print(e)
for i in range(10**18, 10**18 + 2): print(i)
for i in range(2**64, 2**64 + 2): print(i)
print(sum(range(10**6)), max(range(5)), min(range(3, 9)), repr(range(1, 2)), str(range(1, 9, 2)), [*range(3)])

t = (1, 'a', 2.5)
print(t, t[1], t[-1], t[::-1], t + (1,), t * 2, len(t), 'a' in t, t.index('a'), t.count(1), (1,), (), tuple('ab'), tuple([1]), hash((1, 2)) == hash((1, 2)), hash(()), hash((1, 2)), hash((1, 'a')) == hash((1, 'a')), (1, 2) < (1, 3), t == (1, 'a', 2.5))
x, *y = t; print(x, y)
(a, b), c = (1, 2), 3; print(a, b, c)
print(slice(1, 5).indices(3), slice(None, None, -1).indices(5), slice(-3, None).indices(5), slice(1, 2), 'abcdef'[slice(1, 4)], [1, 2, 3][slice(None)])

import sys
l = []
for i in range(1000): l.append(i); 
while len(l) > 990: l.pop(5)
for i in range(3): l.insert(i * 2, -i)
print(l[:12], len(l), sum(l))
q = list(range(10))
while q:
    x = q.pop(0)
    if x % 3 == 0 and x < 20: q.append(x + 17)
    print(x, end=' ')
print()
m = [[i * j for j in range(4)] for i in range(3)]
print(m, [list(r) for r in zip(*m)], [r[1] for r in m], sum(sum(r) for r in m), max(max(r) for r in m))
