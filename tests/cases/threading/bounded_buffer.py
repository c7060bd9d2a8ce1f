import threading, time
from collections import deque

class BoundedBuffer:
    def __init__(self, size):
        self.size = size
        self.items = deque()
        self.cond = threading.Condition()

    def put(self, item):
        with self.cond:
            while len(self.items) >= self.size:
                self.cond.wait()
            self.items.append(item)
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while not self.items:
                self.cond.wait()
            item = self.items.popleft()
            self.cond.notify_all()
            return item

buf = BoundedBuffer(3)
consumed = []

def producer(start, n):
    for i in range(start, start + n):
        buf.put(i)
        time.sleep(0.001)

def consumer(n):
    for _ in range(n):
        consumed.append(buf.get())

ps = [threading.Thread(target=producer, args=(k * 10, 5), name=f'P{k}') for k in range(2)]
cs = [threading.Thread(target=consumer, args=(5,), name=f'C{k}') for k in range(2)]
for t in ps + cs:
    t.start()
for t in ps + cs:
    t.join()
print(sorted(consumed))
print([t.name for t in ps + cs])
