import threading, statistics, time
from collections import Counter, deque
class Metrics:
    def __init__(self):
        self._lock = threading.Lock(); self._c = Counter(); self._t = {}
    def incr(self, k, n=1):
        with self._lock: self._c[k] += n
    def timing(self, k, v):
        with self._lock: self._t.setdefault(k, []).append(v)
    def snapshot(self):
        with self._lock:
            return dict(self._c), {k: round(statistics.mean(v), 3) for k, v in self._t.items()}
m = Metrics()
def w(i):
    for j in range(10):
        m.incr('req'); m.incr(f'w{i}', j); m.timing('lat', i + j / 10)
        if j % 5 == 0: time.sleep(0)
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
c, t = m.snapshot(); print(sorted(c.items()), t)
class Ring:
    def __init__(self, n): self.d = deque(maxlen=n); self.cv = threading.Condition(); self.closed = False
    def write(self, x):
        with self.cv: self.d.append(x); self.cv.notify()
    def __iter__(self): return self
    def __next__(self):
        with self.cv:
            while not self.d:
                if self.closed: raise StopIteration
                self.cv.wait()
            return self.d.popleft()
    def close(self):
        with self.cv: self.closed = True; self.cv.notify_all()
r = Ring(10); seen = []
def consume():
    for x in r: seen.append(x)
t = threading.Thread(target=consume); t.start()
for i in range(5): r.write(i)
r.close(); t.join(); print(seen)
