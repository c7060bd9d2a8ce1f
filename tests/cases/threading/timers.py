import threading, time
fired = []
def f(x, y=0):
    fired.append((x, y))
    print('fired', x, y)
t1 = threading.Timer(0.05, f, args=(1,), kwargs={'y': 2})
t2 = threading.Timer(0.02, f, [3])
t3 = threading.Timer(0.03, f, [4])
for t in (t1, t2, t3): t.start()
t3.cancel()
t1.join(); t2.join(); t3.join()
print(fired)
class Repeat(threading.Thread):
    def __init__(self, interval, fn, times):
        super().__init__(daemon=True)
        self.interval, self.fn, self.times = interval, fn, times
        self.stop = threading.Event()
    def run(self):
        n = 0
        while not self.stop.wait(self.interval):
            n += 1
            self.fn(n)
            if n == self.times: break
r = Repeat(0.01, lambda n: print('tick', n), 3)
r.start(); r.join()
print(r.is_alive(), r.daemon)
