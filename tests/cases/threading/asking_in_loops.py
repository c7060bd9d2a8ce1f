import threading, time
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
res = {}
lock = threading.Lock()
def compute(n):
    v = fib(n)
    with lock: res[n] = v
ts = [threading.Thread(target=compute, args=(n,)) for n in (15, 18, 20)]
start = time.perf_counter()
for t in ts: t.start()
for t in ts: t.join()
print(dict(sorted(res.items())), time.perf_counter() - start < 30)
counter = 0
def inc(n):
    global counter
    for _ in range(n):
        with lock: counter += 1
ts = [threading.Thread(target=inc, args=(20000,)) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)
e = threading.Event(); hits = []
def poller():
    while not e.is_set():
        hits.append(1); time.sleep(0.005)
t = threading.Thread(target=poller); t.start(); time.sleep(0.03); e.set(); t.join()
print(len(hits) >= 2)
class Stop(threading.Thread):
    def __init__(self): super().__init__(); self.running = True; self.n = 0
    def run(self):
        while self.running: self.n += 1; time.sleep(0.001)
    def stop(self): self.running = False
s = Stop(); s.start(); time.sleep(0.01); s.stop(); s.join(); print(s.n > 0)
