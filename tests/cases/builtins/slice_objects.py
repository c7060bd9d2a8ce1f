class A:
    def __getitem__(self, i): return i
class I:
    def __index__(self): return 2
a = A()
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
show(lambda: a[::].indices(None))
show(lambda: a[1:].indices(-1))
show(lambda: a[::0].indices(3))
show(lambda: a[I():I():].indices(I()))
show(lambda: a['x':].indices(2))
show(lambda: a[1:2] < a[1:3])
show(lambda: a[1:2] == a[1:2])
show(lambda: hash(a[1:2]) == hash(a[1:2]))
show(lambda: {a[1:2]: 5}[a[1:2]])
show(lambda: a[1:2] < 3)
def f():
    a[1:2].start = 4
show(f)
def g():
    range(4).stop = 4
show(g)
def h():
    (1+2j).real = 5.0
show(h)
print(a[1:2].indices(10), a[::-1].indices(5))
