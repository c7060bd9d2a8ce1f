import threading, queue
SENTINEL = object()
def stage(fn, inq, outq):
    while True:
        item = inq.get()
        if item is SENTINEL:
            outq.put(SENTINEL)
            return
        outq.put(fn(item))
q1, q2, q3 = queue.Queue(maxsize=2), queue.Queue(maxsize=2), queue.Queue()
t1 = threading.Thread(target=stage, args=(lambda x: x + 1, q1, q2))
t2 = threading.Thread(target=stage, args=(lambda x: x * x, q2, q3))
t1.start(); t2.start()
for i in range(10): q1.put(i)
q1.put(SENTINEL)
out = []
while (v := q3.get()) is not SENTINEL: out.append(v)
t1.join(); t2.join()
print(out)
pq = queue.PriorityQueue()
for p, n in [(3, 'c'), (1, 'a'), (2, 'b')]: pq.put((p, n))
print([pq.get() for _ in range(3)])
lq = queue.LifoQueue()
for i in range(3): lq.put(i)
print([lq.get() for _ in range(3)])
try: q1.get_nowait()
except queue.Empty: print('Empty')
try: q1.get(timeout=0.01)
except queue.Empty: print('Empty timeout')
q1.put(1); q1.put(2)
try: q1.put_nowait(3)
except queue.Full: print('Full')
try: q1.put(3, timeout=0.01)
except queue.Full: print('Full timeout')
print(q1.qsize(), q1.full(), q1.empty())
try:
    q3.task_done(); 
    for _ in range(20): q3.task_done()
except ValueError as e: print(e)
s = queue.SimpleQueue(); s.put(1); print(s.get(), s.empty())
sq = queue.Queue()
def cons():
    try:
        while True: print('got', sq.get())
    except queue.ShutDown: print('shut')
t = threading.Thread(target=cons); t.start()
sq.put(1); sq.put(2); sq.shutdown(); t.join()
try: sq.put(1)
except queue.ShutDown as e: print('no put', repr(e))
