import threading, contextvars
v = contextvars.ContextVar('v', default='none')
v.set('main')
out = []
def f(n):
    out.append(('before', n, v.get()))
    v.set(n)
    ev.wait()
    out.append(('after', n, v.get()))
ev = threading.Event()
ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
for t in ts: t.start()
ev.set()
for t in ts: t.join()
print(sorted(out), v.get())
ctx = contextvars.copy_context()
t = threading.Thread(target=lambda: ctx.run(lambda: out.append(v.get())))
t.start(); t.join()
print(out[-1])
