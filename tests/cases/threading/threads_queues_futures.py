import threading, queue, sched, time
from concurrent.futures import ThreadPoolExecutor, as_completed
total = 0
lock = threading.Lock()
def add(n):
    global total
    for i in range(n):
        with lock:
            total += 1
ts = [threading.Thread(target=add, args=(100,)) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(total, ts[0].is_alive(), threading.current_thread().name)
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(lambda x: x * x, range(5))))
    fs = [ex.submit(pow, 2, n) for n in range(4)]
    print(sorted(f.result() for f in as_completed(fs)))
    bad = ex.submit(lambda: 1 / 0)
    print(type(bad.exception()).__name__)
q = queue.Queue()
def worker():
    while True:
        item = q.get()
        print('working on', item)
        q.task_done()
threading.Thread(target=worker, daemon=True).start()
for i in range(3): q.put(i)
q.join()
print('all done')
p = queue.PriorityQueue()
for x in (3, 1, 2): p.put(x)
print([p.get() for _ in range(3)])
l = queue.LifoQueue(); l.put(1); l.put(2); print(l.get(), l.qsize(), l.empty())
try:
    queue.Queue().get_nowait()
except queue.Empty:
    print('empty')
ev = threading.Event()
res = []
def waiter():
    ev.wait()
    res.append('go')
t = threading.Thread(target=waiter)
t.start()
ev.set()
t.join()
print(res)
s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.02, 1, print, ('second',))
s.enter(0.01, 1, print, ('first',))
s.run()
class MyT(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def run(self):
        self.result = self.n * 2
m = MyT(21); m.start(); m.join(); print(m.result)
