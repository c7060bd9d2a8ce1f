def g(x):
    if x == 2: raise StopIteration('stop')
    return x
m = map(g, [1, 2, 3])
print(next(m))
try:
    next(m)
except StopIteration as e: print('SI', e.args, e.value)
print(next(m))
f = filter(g, [1, 2, 3])
print(next(f))
try: next(f)
except StopIteration as e: print(e.args)
def h():
    try:
        yield next(map(g, [2]))
    except StopIteration as e:
        yield e.value
print(list(h()))
def k():
    yield next(map(g, [2]))
try: list(k())
except RuntimeError as e: print(e, repr(e.__cause__))
def f():
    raise StopIteration(3)
def g(x):
    if x == 2: raise StopIteration('stop')
    return x
m = map(g, [1, 2, 3])
print(next(m))
try:
    next(m)
except StopIteration as e: print('SI', e.args)
print(list(map(g, [1, 2, 3])), list(m))
print(list(filter(g, [1, 2, 3])))
for x in map(g, [1,2,3]): print(x)
print(sum(map(g, [1,2,3])))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
    def throw(self, e):
        print('throw', repr(e))
        raise StopIteration(42)
    def send(self, v):
        print('send', v)
        return v
    def close(self): print('close')
def gen():
    r = yield from It()
    print('r', r)
    yield 99
x = gen()
print(next(x), x.send(7))
print(x.throw(ValueError('a')))
x.close()
def gen2():
    yield 1
y = gen2()
next(y)
try: y.throw(3)
except TypeError as e: print(e)
y = gen2()
next(y)
try: y.throw('abc')
except TypeError as e: print(e)
y = gen2()
try: y.throw(ValueError)
except ValueError as e: print(repr(e))
