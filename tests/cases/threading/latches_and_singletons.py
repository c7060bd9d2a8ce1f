import threading, time
class CountDownLatch:
    def __init__(self, n): self.n = n; self.c = threading.Condition()
    def count_down(self):
        with self.c:
            self.n -= 1
            if self.n <= 0: self.c.notify_all()
    def wait(self, timeout=None):
        with self.c:
            return self.c.wait_for(lambda: self.n <= 0, timeout)
l = CountDownLatch(3)
print(l.wait(0.01))
def w(i):
    time.sleep(0.01 * i); l.count_down()
for i in range(3): threading.Thread(target=w, args=(i,)).start()
print(l.wait(), l.n)
class OnceFlag:
    def __init__(self): self._l = threading.Lock(); self._done = False
    def call(self, fn):
        if self._done: return False
        with self._l:
            if self._done: return False
            fn(); self._done = True
            return True
o = OnceFlag(); runs = []
def init(): time.sleep(0.01); runs.append(1)
res = []
ts = [threading.Thread(target=lambda: res.append(o.call(init))) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(runs, sorted(res))
class Singleton:
    _inst = None
    _lock = threading.Lock()
    def __new__(cls):
        if cls._inst is None:
            with cls._lock:
                if cls._inst is None:
                    time.sleep(0.001)
                    cls._inst = super().__new__(cls)
        return cls._inst
got = []
ts = [threading.Thread(target=lambda: got.append(Singleton())) for _ in range(5)]
[t.start() for t in ts]; [t.join() for t in ts]
print(len({id(x) for x in got}), all(g is Singleton() for g in got))
