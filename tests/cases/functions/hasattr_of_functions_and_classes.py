def f(): pass
def g(): pass
f.x = 1
for h in (f, g):
    print(hasattr(h, 'x'), getattr(h, 'x', 'none'), hasattr(h, '__globals__'), hasattr(h, '__code__'), hasattr(h, 'zz'))
class A: pass
class B(A, object): pass
print(hasattr(A, '__bases__'), hasattr(int, '__dict__'), hasattr(object, '__init__'), hasattr(A, '__mro__'), hasattr(A, 'zz'), hasattr(int, 'mro'), hasattr(A(), '__bases__'))
def deco(f):
    def w(): return f()
    w.calls = 1
    return w
w = deco(f)
print(hasattr(w, 'calls'), w.calls)
def mark(c):
    def inner(): return c
    if c: inner.on = True
    return inner
print([hasattr(mark(c), 'on') for c in (True, False)], getattr(mark(True), 'on', 0))
print(hasattr(len, '__name__'), hasattr(len, 'x'))
