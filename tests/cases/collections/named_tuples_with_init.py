from collections import namedtuple
class P(namedtuple('P', 'x y')):
    def __init__(self, x, y):
        self.total = self.x + self.y
try:
    p = P(1, 2)
    print(p, p.total)
except Exception as e:
    print(type(e), e)
class Q(namedtuple('Q', 'x y')):
    def __init__(self, x, y):
        super().__init__()
        self.total = x + y
q = Q(1, 2)
print(q, q.total, q._replace(x=5).x)
class Bad(Q):
    def __init__(self, x, y):
        super(Q, self).__init__(x, y)
try:
    Bad(1, 2)
except TypeError as e:
    print(e)
class Both(namedtuple('Both', 'a b c')):
    def __new__(cls, a):
        return super().__new__(cls, a, a + 1, a + 2)
    def __init__(self, a):
        self.given = a
print(Both(4), Both(4).given, Both._make([1, 2, 3]), hasattr(Both._make([1, 2, 3]), 'given'))
for n in range(3):
    print(P(n, n).total, end=' ')
print()
