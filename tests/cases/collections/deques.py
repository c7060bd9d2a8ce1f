# collections.deque in full.
from collections import deque

d = deque("abc")
print(d, len(d), list(d), d[1], d[-1], "b" in d, "z" in d, bool(d), bool(deque()), deque(), deque([], 3), d.maxlen, deque(maxlen=0))
d.extend([1, 2])
d.extendleft("xy")
print(d, list(reversed(d)), d.index("a"), d.count(1), d.index("c", 2), deque(range(5), maxlen=3))
d.insert(2, "ins")
d.insert(-1, "neg")
d.insert(100, "end")
print(d)
d.remove("ins")
del d[0]
d[0] = "first"
d[-1] = "last"
print(d, d.pop(), d.popleft(), d)
for n in [1, -1, 3, -2, 100, 0]:
    d.rotate(n)
    print(n, d)
d.reverse()
print(d, d.copy() == d, d.copy() is d, d + deque([9]), d * 2, 0 * d, deque([1, 2]) < deque([1, 3]), deque([1]) == [1], deque([1]) != deque([2]), deque([2]) >= deque([1, 5]))
m = deque([1, 2, 3], 3)
m.append(4)
m.appendleft(0)
m.extend([7, 8])
m += [9]
print(m, m.copy(), m.maxlen, m * 2)
m *= 2
print(m)
m.clear()
print(m, len(m))
queue = deque([0])
order = []
while queue:
    n = queue.popleft()
    order.append(n)
    if n < 20:
        queue.append(n * 2 + 1)
        queue.append(n * 3 + 2)
print(len(order), sum(order), order[:12])
for i in range(1000):
    d.append(i)
    if i % 3:
        d.popleft()
print(len(d), d[0], d[-1], sum(x for x in d if isinstance(x, int)))
r = deque([1])
r.append(r)
print(r)
nested = deque([deque([1]), [2], (3,)])
print(nested, [*nested], max(deque([3, 1, 2])), sorted(deque([3, 1, 2])), sum(deque([0.5, 1.5])), tuple(deque("ab")), dict(deque([(1, 2)])), set(deque([1, 1])))
a, *b = deque([1, 2, 3])
print(a, b, deque([1, 2, 3]) == deque((1, 2, 3)), isinstance(d, deque), type(d).__name__)


def attempt(n):
    q = deque([1, 2, 3])
    if n == 0:
        return deque().pop()
    if n == 1:
        return deque().popleft()
    if n == 2:
        return q[3]
    if n == 3:
        q.remove(9)
    if n == 4:
        return q.index(9)
    if n == 5:
        for x in q:
            q.append(x)
    if n == 6:
        return deque([1], -1)
    if n == 7:
        return hash(q)
    if n == 8:
        return q + [1]
    if n == 9:
        deque([1], 1).insert(0, 2)
    if n == 10:
        return q["a"]
    if n == 11:
        return deque(5)
    if n == 12:
        del q[-4]
    if n == 13:
        q[7] = 1
    return "end"


for n in range(15):
    try:
        print(n, attempt(n))
    except Exception as e:
        print(n, type(e).__name__, e)
