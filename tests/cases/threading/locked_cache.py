import threading, time, functools
class Cache:
    def __init__(self): self._d, self._lock, self.hits, self.misses = {}, threading.RLock(), 0, 0
    def get(self, k, make):
        with self._lock:
            if k in self._d:
                self.hits += 1
                return self._d[k]
            self.misses += 1
            v = self._d[k] = make(k)
            return v
c = Cache()
def make(k):
    time.sleep(0.005)
    return k * 2
def w(n):
    for i in range(n): c.get(i % 3, make)
ts = [threading.Thread(target=w, args=(6,)) for _ in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(c.hits, c.misses, c._d)
def synchronized(lock):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **k):
            with lock: return f(*a, **k)
        return inner
    return deco
L = threading.Lock()
total = 0
@synchronized(L)
def add(n):
    global total
    t = total
    time.sleep(0.001)
    total = t + n
ts = [threading.Thread(target=add, args=(i,)) for i in range(5)]
[t.start() for t in ts]; [t.join() for t in ts]
print(total)
