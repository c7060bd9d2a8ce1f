import threading, functools, time, queue
def threaded(fn):
    @functools.wraps(fn)
    def wrapper(*a, **k):
        q = queue.Queue()
        def run():
            try: q.put((True, fn(*a, **k)))
            except Exception as e: q.put((False, e))
        t = threading.Thread(target=run, daemon=True); t.start()
        def result(timeout=None):
            ok, v = q.get(timeout=timeout)
            if ok: return v
            raise v
        return result
    return wrapper
@threaded
def slow_add(a, b): time.sleep(0.01); return a + b
@threaded
def explode(): raise KeyError('boom')
f, g = slow_add(1, 2), slow_add('x', 'y')
print(f(), g())
try: explode()()
except KeyError as e: print('KeyError', e)
def retry(times):
    def deco(fn):
        def inner(*a):
            for i in range(times):
                try: return fn(*a)
                except ValueError as e: last = e; time.sleep(0.001)
            raise last
        return inner
    return deco
n = [0]
@threaded
@retry(3)
def flaky():
    n[0] += 1
    if n[0] < 3: raise ValueError(n[0])
    return f'ok after {n[0]}'
print(flaky()())
def timeout(sec):
    def deco(fn):
        def inner(*a):
            box = []
            t = threading.Thread(target=lambda: box.append(fn(*a)), daemon=True)
            t.start(); t.join(sec)
            if t.is_alive(): raise TimeoutError(f'{fn.__name__} timed out')
            return box[0]
        return inner
    return deco
@timeout(0.02)
def hang(d): time.sleep(d); return 'done'
print(hang(0.001))
try: hang(1)
except TimeoutError as e: print(e)
