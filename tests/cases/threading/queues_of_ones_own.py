import queue, threading, time, heapq
class SetQueue(queue.Queue):
    def _init(self, maxsize): self.queue = set()
    def _put(self, item): self.queue.add(item)
    def _get(self): return self.queue.pop()
q = SetQueue()
for x in [1, 1, 2, 2, 3]: q.put(x)
print(q.qsize(), sorted(q.get() for _ in range(3)))
class DelayQueue:
    def __init__(self):
        self.h = []; self.cv = threading.Condition()
    def put(self, item, delay):
        with self.cv:
            heapq.heappush(self.h, (time.monotonic() + delay, item)); self.cv.notify()
    def get(self):
        with self.cv:
            while True:
                if self.h:
                    dt = self.h[0][0] - time.monotonic()
                    if dt <= 0: return heapq.heappop(self.h)[1]
                    self.cv.wait(dt)
                else:
                    self.cv.wait()
d = DelayQueue()
out = []
t = threading.Thread(target=lambda: [out.append(d.get()) for _ in range(3)]); t.start()
d.put('slow', 0.06); d.put('fast', 0.01); d.put('mid', 0.03)
t.join(); print(out)
q = queue.Queue()
for i in range(5): q.put(i)
with q.mutex: q.queue.clear()
print(q.empty(), q.qsize())
q = queue.Queue(maxsize=1)
log = []
def prod():
    for i in range(4):
        q.put(i); log.append(f'p{i}')
    q.put(None)
t = threading.Thread(target=prod); t.start()
while (x := q.get()) is not None: log.append(f'c{x}')
t.join()
print(sorted(log))
