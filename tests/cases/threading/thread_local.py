import threading
loc = threading.local()
loc.x = 'main'
def f(n):
    log.append((n, hasattr(loc, 'x')))
    loc.x = n
    ev.wait()
    log.append((n, loc.x))
log = []
ev = threading.Event()
ts = [threading.Thread(target=f, args=(i,)) for i in range(3)]
for t in ts: t.start()
ev.set()
for t in ts: t.join()
print(sorted(log), loc.x)
class Ctx(threading.local):
    count = 0
    def __init__(self, start):
        self.items = [start]
    def add(self, v):
        self.items.append(v)
c = Ctx('s')
c.add(1)
def g():
    c.add(2)
    c.count += 5
    print(c.items, c.count)
t = threading.Thread(target=g); t.start(); t.join()
print(c.items, c.count)
try:
    print(loc.nope)
except AttributeError as e:
    print(e)
del loc.x
print(hasattr(loc, 'x'), loc.__dict__)
