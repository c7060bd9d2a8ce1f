import threading, time
class TokenBucket:
    def __init__(self, rate, cap):
        self.rate, self.cap, self.tokens = rate, cap, cap
        self.last = time.monotonic()
        self.lock = threading.Lock()
    def acquire(self):
        while True:
            with self.lock:
                now = time.monotonic()
                self.tokens = min(self.cap, self.tokens + (now - self.last) * self.rate)
                self.last = now
                if self.tokens >= 1:
                    self.tokens -= 1
                    return
                need = (1 - self.tokens) / self.rate
            time.sleep(need)
b = TokenBucket(200, 2)
done = []
def w(i):
    b.acquire(); done.append(i)
t0 = time.monotonic()
ts = [threading.Thread(target=w, args=(i,)) for i in range(6)]
[t.start() for t in ts]; [t.join() for t in ts]
el = time.monotonic() - t0
print(sorted(done), el >= 0.015)
stop = threading.Event()
n = 0
def spin():
    global n
    while not stop.is_set(): n += 1
t = threading.Thread(target=spin); t.start()
time.sleep(0.05); stop.set(); t.join()
print(n > 0)
