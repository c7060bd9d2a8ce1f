import threading, time
def leaf(i, out):
    time.sleep(0.02 * i)
    out.append(i)
def parent(n):
    out = []
    ts = [threading.Thread(target=leaf, args=(i, out)) for i in range(n)]
    for t in ts: t.start()
    for t in ts: t.join()
    return out
res = {}
def top(k):
    res[k] = parent(k)
    print('top', k, res[k])
ts = [threading.Thread(target=top, args=(k,)) for k in (4, 2)]
for t in ts:
    t.start()
for t in ts: t.join()
print(sorted(res.items()))
def rec(n):
    if n == 0:
        time.sleep(0.001)
        return 1
    r = []
    t = threading.Thread(target=lambda: r.append(rec(n - 1)))
    t.start(); t.join()
    return r[0] + 1
print(rec(10))
