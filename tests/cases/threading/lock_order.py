import threading
lock = threading.Lock()
order = []
def w(i):
    with lock:
        order.append(i)
lock.acquire()
ts = [threading.Thread(target=w, args=(i,)) for i in range(5)]
for t in ts: t.start()
print(order)
lock.release()
for t in ts: t.join()
print(order)
c = threading.Condition()
o2 = []
def cw(i):
    with c:
        c.wait()
        o2.append(i)
ts = [threading.Thread(target=cw, args=(i,)) for i in range(4)]
for t in ts: t.start()
with c: c.notify(2)
import time; time.sleep(0.01)
print(sorted(o2))
with c: c.notify_all()
for t in ts: t.join()
print(sorted(o2))
for i in range(3):
    t = threading.Thread(target=print, args=('immediate', i))
    t.start()
    t.join()
    print('joined', i)
print(threading.Thread(name='n'), threading.Thread(target=w).name)
