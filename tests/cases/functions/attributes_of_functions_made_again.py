import unittest
class T(unittest.TestCase):
    def test_a(self):
        n = 10
        keyfunc = lambda x: x
        for i in range(3):
            keyfunc.__dict__.setdefault('x', []).append(i)
        print(keyfunc.x)
        def g(): pass
        g.x = 1
        print(g.__dict__, g.x)
T().test_a()
def make(tag):
    def inner():
        return 1
    inner.tag = tag
    return inner
a, b = make('a'), make('b')
print(a.tag, b.tag, a is b, a == b, a == a)
fs = [lambda: 0 for i in range(3)]
for i, f in enumerate(fs):
    setattr(f, 'n', i)
print([f.n for f in fs], fs[0].__dict__)
def mark(f):
    f.marked = True
    return f
class C:
    pass
def build():
    class D:
        @mark
        def m(self):
            return 1
        @staticmethod
        @mark
        def s():
            return 2
    return D
print(build().m.marked, build()().m.marked, build().s.marked, hasattr(build, 'marked'))
del a.tag
print(hasattr(a, 'tag'), b.tag)
d = {}
for i in range(2):
    k = lambda: None
    k.i = i
    d[k] = i
print(len(d), [(k.i, v) for k, v in d.items()])
