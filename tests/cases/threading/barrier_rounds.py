import threading, time
def act(): print('all here')
bar = threading.Barrier(3, action=act)
lock = threading.Lock()
log = []
def w(i):
    time.sleep(0.02 * i)
    with lock:
        log.append(('before', i))
    idx = bar.wait()
    time.sleep(0.02 * i)
    with lock:
        log.append(('after', i))
    bar.wait()
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(log)
print(bar.parties, bar.n_waiting, bar.broken)
b2 = threading.Barrier(2)
def late():
    try:
        b2.wait(timeout=0.05)
    except threading.BrokenBarrierError:
        print('broken in thread')
t = threading.Thread(target=late); t.start(); t.join()
print(b2.broken)
try:
    b2.wait()
except threading.BrokenBarrierError as e:
    print('main too', repr(e))
b2.reset()
print(b2.broken)
