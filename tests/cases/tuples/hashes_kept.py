from collections import namedtuple
class E(int):
    n = 0
    def __hash__(self):
        E.n += 1
        print('E hash', E.n)
        return E.n
class S(str):
    def __hash__(self):
        print('S hash')
        return 7
class M:
    def __init__(self): self.h = 1
    def __hash__(self): return self.h
e = E(3)
print(hash((e, 1)), hash((e, 1)))
t = (e, S('a'))
for i in range(3):
    print(hash(t))
m = M()
u = (1, (m, 2))
d = {u: 1}
print(u in d)
m.h = 5
print(u in d)
P = namedtuple('P', 'a b')
p = P(m, 1)
x = [p, P(1, 2), P('a', (1, 2)), (1, 2), ('a', (1, 2)), (1.0, 2), (True, 2), P(p, 3), (), ((),), (None, b'a', 1 << 70, -1, -2)]
for i in range(3):
    print([hash(v) - hash(w) for v in x[:2] for w in x[:2]])
    m.h += 1
    print([hash(v) for v in x if 'a' not in str(v)], hash(x[0]))
s = set(x)
print(len(s), (1, 2) in s, P(1, 2) in s, (1, 2.0) in s)
class Q(P):
    def __hash__(self): return 3
print(hash(Q(1, 2)), hash((Q(1, 2), 3)) == hash((3, 3)))
try:
    hash((1, [2]))
except TypeError as err:
    print(err)
l = [(1, [2]), 3]
for i in range(2):
    try:
        print(hash(l[i]))
        hash(l[0])
    except TypeError as err:
        print(err)
