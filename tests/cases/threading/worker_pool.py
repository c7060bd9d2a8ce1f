import threading
import queue

q = queue.Queue()
results = []
lock = threading.Lock()

def worker(n):
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        with lock:
            results.append(item * item)
        q.task_done()

threads = []
for i in range(3):
    t = threading.Thread(target=worker, args=(i,))
    t.start()
    threads.append(t)
for i in range(10):
    q.put(i)
q.join()
print(sorted(results))
for _ in threads:
    q.put(None)
for t in threads:
    t.join()
print('done', [t.is_alive() for t in threads])
