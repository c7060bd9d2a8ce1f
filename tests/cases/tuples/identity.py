"""Tuples are told apart by `is`: a tuple is one object from where it is made."""
def f(n): return ((1, 2), (n, n + 1))
print(f(1) is f(1))
a = f(3); b = f(3)
print(a is a, a is b, a is not b)
def g(n): return (n, n + 1)
x = g(1); y = g(1); z = x
print(x is x, x is y, x is z, [x][0] is x)
def h():
    p = g(2); q = p; r = g(2)
    print(p is q, p is r, p is p)
    return p, q
u, v = h()
print(u is v)
l = [g(3), g(3)]
l.append(l[0])
print(l[0] is l[1], l[0] is l[2])
c = 1, 2
d = 1, 2
print(c is d)
class N: pass
n = N(); n.t = g(5); m = N(); m.t = n.t
print(n.t is m.t)
cache = {}
def get(k):
    if k not in cache: cache[k] = (k, k)
    return cache[k]
print(get(1) is get(1), get(1) is get(2))
memo = [None]
def same(a, b): return a is b
print(same(x, x), same(x, y), same(l[0], l[2]))


# Constants of a module are one object, what is computed is another each time.
def origin():
    return 0, 0


def corner():
    return 0, 0


def shifted(n):
    return 0, n


print(origin() is corner(), shifted(0) is origin(), shifted(0) is shifted(0))
pairs = [(i, i * i) for i in range(3)]
first = pairs[0]
for pair in pairs:
    print(pair is first, pair is pairs[pair[0]], end=' ')
print()
a, b = (first, (0, 0))
print(a is first, b is a, b == a)
key = (1, 'x')
table = {key: 'found'}
other = (int('1'), 'x')
print(table[other], other is key, [k is key for k in table])
print(any(p is first for p in reversed(pairs)), [n for n, p in enumerate(pairs) if p is not first])
node = ('leaf', None)
tree = ('node', node, node)
print(tree[1] is tree[2], tree[1:] == (node, node))
match tree:
    case ('node', left, right):
        print(left is right, left is node)
