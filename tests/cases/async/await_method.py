import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        while self.n:
            yield from asyncio.sleep(0).__await__()
            self.n -= 1
        return (yield from inner('done').__await__())


async def inner(x):
    await asyncio.sleep(0)
    return x


async def fails():
    raise ValueError('no')


class Fails:
    def __await__(self):
        return fails().__await__()


async def main():
    print(await Countdown(3))
    try:
        await Fails()
    except ValueError as e:
        print('caught', e)
    print(await asyncio.gather(inner(1), Wrapped(inner(2))))


class Wrapped:
    def __init__(self, co):
        self.co = co

    def __await__(self):
        return self.co.__await__()


asyncio.run(main())
w = inner(5).__await__()
print(iter(w) is w)
w.send(None)
try:
    w.send(None)
except StopIteration as e:
    print(e.value)
