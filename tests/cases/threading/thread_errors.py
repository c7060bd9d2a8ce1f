import threading, sys
def hook(args):
    print('hook', args.exc_type.__name__, args.exc_value, args.thread.name)
threading.excepthook = hook
def f(): raise KeyError('x')
t = threading.Thread(target=f, name='bad')
t.start(); t.join()
def g(): sys.exit(3)
t = threading.Thread(target=g); t.start(); t.join()
print('after', t.is_alive())
try: t.start()
except RuntimeError as e: print(e)
u = threading.Thread(target=f)
try: u.join()
except RuntimeError as e: print(e)
lock = threading.Lock()
try: lock.release()
except RuntimeError as e: print(e)
rl = threading.RLock()
try: rl.release()
except RuntimeError as e: print(e)
c = threading.Condition()
try: c.notify()
except RuntimeError as e: print(e)
try: c.wait()
except RuntimeError as e: print(e)
def selfjoin():
    try: threading.current_thread().join()
    except RuntimeError as e: print(e)
t = threading.Thread(target=selfjoin); t.start(); t.join()
class ExcThread(threading.Thread):
    def __init__(self, *a, **k):
        super().__init__(*a, **k); self.exc = None; self.result = None
    def run(self):
        try: self.result = self._target(*self._args)
        except Exception as e: self.exc = e
    def join(self, timeout=None):
        super().join(timeout)
        if self.exc: raise self.exc
        return self.result
def div(a, b): return a // b
t = ExcThread(target=div, args=(6, 3)); t.start(); print(t.join())
t = ExcThread(target=div, args=(6, 0)); t.start()
try: t.join()
except ZeroDivisionError as e: print('ZDE', e)
def ctx():
    try:
        raise ValueError('a')
    except ValueError:
        ev.wait()
        try: raise KeyError('b')
        except KeyError as e: print(repr(e.__context__))
ev = threading.Event()
t = threading.Thread(target=ctx); t.start()
try: raise OSError('main')
except OSError as e:
    print(repr(e.__context__))
    ev.set(); t.join()
    try: raise TypeError('m2')
    except TypeError as e2: print(repr(e2.__context__))
