async def inner(n):
    return n * 2

async def outer():
    a = await inner(3)
    b = await inner(4)
    return a + b

def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value

print(run(outer()))

async def agen(n):
    for i in range(n):
        x = await inner(i)
        yield x

async def use():
    out = []
    async for x in agen(4):
        out.append(x)
    ys = [y + 1 async for y in agen(3) if y]
    return out, ys

print(run(use()))

class Ctx:
    async def __aenter__(self):
        print('enter')
        return await inner(5)
    async def __aexit__(self, t, e, tb):
        print('exit', t)
        return True

class Pause:
    def __await__(self):
        got = yield 'paused'
        return got

async def w():
    async with Ctx() as c:
        print(c)
        raise ValueError('x')
    r = await Pause()
    print('resumed', r)
    return 'end'
c = w()
print(c.send(None))
try:
    c.send('value')
except StopIteration as e:
    print(e.value)

class Range:
    def __init__(self, n):
        self.i = 0
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i
async def r():
    async for x in Range(3):
        print(x)
    else:
        print('done')
run(r())
try:
    run(bad())
except NameError as e:
    print(e)
async def bad():
    await 5
try:
    run(bad())
except TypeError as e:
    print(e)
