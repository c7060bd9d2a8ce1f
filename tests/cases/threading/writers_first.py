import threading, time
from contextlib import contextmanager
class RWLock:
    def __init__(self):
        self.r = 0; self.w = False; self.waiting_w = 0
        self.c = threading.Condition()
    @contextmanager
    def read(self):
        with self.c:
            while self.w or self.waiting_w: self.c.wait()
            self.r += 1
        try: yield
        finally:
            with self.c:
                self.r -= 1
                if self.r == 0: self.c.notify_all()
    @contextmanager
    def write(self):
        with self.c:
            self.waiting_w += 1
            while self.w or self.r: self.c.wait()
            self.waiting_w -= 1; self.w = True
        try: yield
        finally:
            with self.c:
                self.w = False; self.c.notify_all()
rw = RWLock(); data = {}; reads = []; mx = [0, 0]
def writer(k):
    for i in range(3):
        with rw.write():
            data[k] = data.get(k, 0) + 1
            time.sleep(0.001)
def reader():
    for i in range(3):
        with rw.read():
            mx[0] += 1; mx[1] = max(mx)
            reads.append(sum(data.values())); time.sleep(0.001)
            mx[0] -= 1
ts = [threading.Thread(target=writer, args=(k,)) for k in 'ab'] + [threading.Thread(target=reader) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(data, len(reads), reads == sorted(reads), mx[1] >= 1)
