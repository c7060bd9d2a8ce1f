import threading, time
a, b = threading.Lock(), threading.Lock()
def try_both(x, y, name, out):
    for attempt in range(5):
        with x:
            time.sleep(0.002 if name == 'one' else 0.005)
            if y.acquire(timeout=0.01):
                try: out.append(name); return
                finally: y.release()
        time.sleep(0.003 if name == 'one' else 0.011)
out = []
t1 = threading.Thread(target=try_both, args=(a, b, 'one', out)); t2 = threading.Thread(target=try_both, args=(b, a, 'two', out))
t1.start(); t2.start(); t1.join(); t2.join()
print(sorted(out))
r = threading.RLock()
def rec(n):
    with r:
        return 0 if n == 0 else 1 + rec(n - 1)
print(rec(10))
got = []
def other(): got.append(r.acquire(blocking=False)); got.append(r.acquire(timeout=0.01))
with r:
    t = threading.Thread(target=other); t.start(); t.join()
print(got)
def rel():
    try: r.release()
    except RuntimeError as e: got.append(str(e))
r.acquire(); t = threading.Thread(target=rel); t.start(); t.join(); print(got[-1]); r.release()
l = threading.Lock(); l.acquire()
threading.Thread(target=l.release).start()
print(l.acquire(timeout=1), l.locked())
