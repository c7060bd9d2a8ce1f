import contextvars
v = contextvars.ContextVar('v', default=1)
print(v.get())
t = v.set(5)
print(v.get(), t.old_value is contextvars.Token.MISSING)
v.reset(t)
print(v.get())
ctx = contextvars.copy_context()
def f():
    v.set(9)
    return v.get()
print(ctx.run(f), v.get(), ctx[v])
w = contextvars.ContextVar('w')
try:
    w.get()
except LookupError as e:
    print('lookup')
print(w.get('d'))
