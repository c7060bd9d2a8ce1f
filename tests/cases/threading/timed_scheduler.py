import heapq, threading, time, itertools
class Scheduler:
    def __init__(self):
        self._q, self._c, self._cond, self._stop = [], itertools.count(), threading.Condition(), False
        self._t = threading.Thread(target=self._loop, daemon=True); self._t.start()
    def after(self, d, fn, *a):
        with self._cond:
            heapq.heappush(self._q, (time.monotonic() + d, next(self._c), fn, a))
            self._cond.notify()
    def _loop(self):
        while True:
            with self._cond:
                while not self._q and not self._stop: self._cond.wait()
                if self._stop and not self._q: return
                when, _, fn, a = self._q[0]
                dt = when - time.monotonic()
                if dt > 0:
                    self._cond.wait(dt); continue
                heapq.heappop(self._q)
            fn(*a)
    def close(self):
        with self._cond:
            self._stop = True; self._cond.notify()
        self._t.join()
s = Scheduler()
s.after(0.06, print, 'third')
s.after(0.02, print, 'first')
s.after(0.04, print, 'second', 'x')
s.close()
print('closed')
