"""What a generator returned is given once, and not to who comes after a loop that ended it."""
def gen():
    yield 1
    return 5
x = gen()
for q in x: pass
try: next(x)
except StopIteration as e: print(e.value)
x = gen()
next(x)
print(next(x, 'end'))
try: x.send(None)
except StopIteration as e: print(e.value)
x = gen(); next(x)
try: x.send(None)
except StopIteration as e: print(e.value)
def deleg(x):
    y = yield from x
    print('y', y)
for q in deleg(gen()): pass
x = gen(); list(x)
for q in deleg(x): pass
