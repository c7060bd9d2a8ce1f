import threading, time
class RWLock:
    def __init__(self):
        self._cond = threading.Condition(threading.Lock())
        self._readers = 0
    def acquire_read(self):
        with self._cond:
            self._readers += 1
    def release_read(self):
        with self._cond:
            self._readers -= 1
            if not self._readers:
                self._cond.notify_all()
    def acquire_write(self):
        self._cond.acquire()
        self._cond.wait_for(lambda: self._readers == 0)
    def release_write(self):
        self._cond.release()
rw = RWLock()
data = {'v': 0}
seen = []
def reader(i):
    rw.acquire_read()
    try:
        time.sleep(0.01)
        seen.append(data['v'])
    finally:
        rw.release_read()
def writer(i):
    rw.acquire_write()
    try:
        data['v'] += 1
    finally:
        rw.release_write()
ts = []
for i in range(3):
    ts.append(threading.Thread(target=reader, args=(i,)))
ts.append(threading.Thread(target=writer, args=(0,)))
for t in ts: t.start()
for t in ts: t.join()
print(data, seen)
