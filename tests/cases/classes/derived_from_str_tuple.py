class MyStr(str):
    def shout(self):
        return self.upper() + '!'
s = MyStr('abc')
print(s.shout(), s + 'd', len(s), s == 'abc', 'abc' == s, isinstance(s, str), type(s).__name__, s, repr(s), f'{s:>5}|{s}')
d = {s: 1}
print(d['abc'], s in {'abc': 2}, ''.join([s, 'x']), s[1], hash(s) == hash('abc'))
class Pt(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    @property
    def y(self): return self[1]
p = Pt(1, 2); print(p.x, p.y, p, len(p), p == (1, 2), list(p), p + (3,), hash(p) == hash((1, 2)))
a, b = p
print(a, b, isinstance(p, tuple), max(p), sum(p), 1 in p)
class T(tuple): pass
t = T([1, 'a']); print(t, t[1], t[::-1], [x for x in t])
class E:
    def __eq__(self, other):
        return 123
class F:
    def __ne__(self, other): return -456
print(E() != F(), F() != E(), F() == E(), E() != 1, 1 != F())
class Tag(str):
    def __init__(self, v): self.extra = v * 2
g = Tag('q'); print(g, g.extra, g.upper())
