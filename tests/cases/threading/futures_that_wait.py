from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, ALL_COMPLETED
import time, threading
def slow(x, d):
    time.sleep(d)
    return x * 10
with ThreadPoolExecutor(max_workers=3) as ex:
    fs = {ex.submit(slow, i, 0.03 * (4 - i)): i for i in range(1, 4)}
    for f in as_completed(fs):
        print(fs[f], f.result())
    print(list(ex.map(lambda v: v + 1, [1, 2, 3])))
    def bad():
        raise ValueError('no')
    f = ex.submit(bad)
    try:
        f.result()
    except ValueError as e:
        print('caught', e)
    print(type(f.exception()).__name__, f.done(), f.cancelled(), f.running())
    a = ex.submit(slow, 1, 0.01)
    b = ex.submit(slow, 2, 0.1)
    done, not_done = wait([a, b], return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), a in done)
    done, not_done = wait([a, b])
    print(len(done), len(not_done))
with ThreadPoolExecutor(max_workers=1) as ex:
    f1 = ex.submit(slow, 1, 0.05)
    f2 = ex.submit(slow, 2, 0.0)
    print(f1.running(), f2.running(), f2.cancel(), f2.cancelled(), f1.cancel())
    try:
        f1.result(timeout=0.001)
    except TimeoutError as e:
        print('timeout', type(e).__name__)
    print(f1.result())
try:
    ex.submit(slow, 1, 1)
except RuntimeError as e:
    print(e)
def name(i): return threading.current_thread().name
with ThreadPoolExecutor(2, thread_name_prefix='pool') as ex:
    print(ex.submit(name, 1).result())
