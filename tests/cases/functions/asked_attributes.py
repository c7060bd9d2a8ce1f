import unittest, sys

def f(): pass
def g(): pass
if len(sys.argv) > 5:
    g.mark = 1
f.mark = 2
for h in (f, g):
    print(hasattr(h, 'mark'), getattr(h, 'mark', 'none'), hasattr(h, 'zzz'), getattr(h, 'zzz', 7))
print(hasattr(len, 'mark'), hasattr(lambda: 1, 'mark'))
f.mark = 5
print(getattr(f, 'mark', None))
def make(n):
    def inner(): return n
    if n: inner.tag = n
    return inner
for i in range(3):
    print(hasattr(make(i), 'tag'), getattr(make(i), 'tag', 'no'))
class T(unittest.TestCase):
    @unittest.skipIf(len(sys.argv) > 7, 'x')
    def test_a(self): pass
    @unittest.skipIf(len(sys.argv) < 7, 'y')
    def test_b(self): pass
r = unittest.TestResult()
unittest.TestSuite([T('test_a'), T('test_b')]).run(r)
