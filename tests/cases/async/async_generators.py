import asyncio


async def ticks(n, delay=0):
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield i
    finally:
        print('ticks closed')


async def doubled(source):
    async for x in source:
        yield x * 2


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n -= 1
        return self.n


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('open', self.name)
        return self

    async def __aexit__(self, cls, exc, tb):
        await asyncio.sleep(0)
        print('close', self.name, cls.__name__ if cls else None)
        return self.name == 'quiet'


async def early():
    async with Resource('early') as r:
        return r.name


async def loops():
    async for i in Countdown(5):
        if i == 3:
            continue
        if i == 1:
            break
        print('count', i)
    else:
        print('not here')
    async for i in Countdown(2):
        pass
    else:
        print('else')


async def main():
    async for x in doubled(ticks(3)):
        print(x)
    print([x async for x in ticks(3)], [x + y async for x in ticks(2) for y in (10, 20)])
    print({x async for x in Countdown(3)}, {x: x * x async for x in Countdown(3) if x})
    print([await asyncio.sleep(0, x) for x in range(3)])
    await loops()
    print(await early())
    async with Resource('outer'), Resource('quiet') as q:
        raise ValueError(q.name)
    g = ticks(5)
    print(await g.__anext__(), await anext(g))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print('stopped')
    a = echo()
    print(await a.asend(None), await a.asend('one'), await a.asend('two'))
    try:
        await a.athrow(KeyError('thrown'))
    except KeyError as e:
        print('key', e)


async def echo():
    got = None
    while True:
        got = yield got


asyncio.run(main())
