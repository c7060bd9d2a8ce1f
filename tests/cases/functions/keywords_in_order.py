def f(**kw): return kw
m = {'b': 1, 'a': 2}
print(f(**m, k=3), f(k=3, **m), f(**m), f(**m, **{'z': 1}))
def g(a, *, b=0, **kw): return a, b, kw
print(g(1, **m | {'a2': 5}) if False else g(**m, c=9))
try:
    f(**m, a=1)
except TypeError as e: print(e)
