import threading, queue
q = queue.Queue()
def items():
    while True:
        x = q.get()
        if x is None: return
        yield x
def doubled(src):
    for x in src:
        yield x * 2
res = []
def consumer():
    for v in doubled(items()):
        res.append(v)
    res.append(sum(items()))
    res.append(sorted([3, 1, 2], key=lambda k: -k * q.get()))
t = threading.Thread(target=consumer); t.start()
for i in range(4): q.put(i)
q.put(None)
for i in range(4): q.put(i)
q.put(None)
for i in range(3): q.put(1)
t.join()
print(res)
def main_gen():
    yield from items()
q.put(5); q.put(6); q.put(None)
print(list(main_gen()))
