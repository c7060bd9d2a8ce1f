from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
import concurrent.futures
import threading, math
def row(a, b, i):
    return [sum(a[i][k] * b[k][j] for k in range(len(b))) for j in range(len(b[0]))]
a = [[1, 2], [3, 4], [5, 6]]; b = [[1, 0, 2], [0, 1, 3]]
with ThreadPoolExecutor(max_workers=4) as ex:
    fut = [ex.submit(row, a, b, i) for i in range(3)]
    print([f.result() for f in fut])
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))
with concurrent.futures.ThreadPoolExecutor() as ex:
    nums = range(90, 110)
    print([n for n, p in zip(nums, ex.map(is_prime, nums)) if p])
    done = []
    f = ex.submit(is_prime, 7)
    f.add_done_callback(lambda fu: done.append(fu.result()))
    f.result()
    print(done)
    fs = [ex.submit(pow, i, 2) for i in range(5)]
    print(sum(f.result() for f in concurrent.futures.as_completed(fs)))
    try:
        for r in ex.map(lambda x: 10 // x, [5, 2, 0, 1]):
            print(r)
    except ZeroDivisionError as e:
        print('zde', e)
def outer(ex, n):
    if n <= 1: return 1
    f = ex.submit(outer, ex, n - 1)
    return n * f.result()
with ThreadPoolExecutor(max_workers=6) as ex:
    print(ex.submit(outer, ex, 5).result())
init = []
lock = threading.Lock()
def initer(tag):
    with lock: init.append(tag)
with ThreadPoolExecutor(2, initializer=initer, initargs=('t',)) as ex:
    print(ex.submit(lambda: 1).result(), init)
