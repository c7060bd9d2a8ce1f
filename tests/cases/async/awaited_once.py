"""A coroutine is awaited once."""
import asyncio
async def f(): return 1
async def main():
    c = f()
    print(await c)
    try:
        print(await c)
    except RuntimeError as e:
        print(e)
asyncio.run(main())
async def reader(c): return await c
c = f()
for i in range(2):
    try:
        reader(c).send(None)
    except (StopIteration, RuntimeError) as e:
        print(type(e).__name__, e)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
try:
    c.throw(ValueError('x'))
except RuntimeError as e:
    print(e)
c.close()
d = f()
d.close()
try:
    d.send(None)
except RuntimeError as e:
    print(e)
async def r2():
    try:
        await d
    except RuntimeError as e:
        print(e)
asyncio.run(r2())
class Bad:
    def __setitem__(self, k, v): raise StopAsyncIteration(42)
async def source(): yield 10
async def run_for():
    try:
        async for Bad()[0] in source():
            pass
    except StopAsyncIteration as e:
        print('caught', e)
    try:
        print([0 async for Bad()[0] in source()])
    except StopAsyncIteration as e:
        print('caught', e)
    async for x in source():
        try:
            raise StopAsyncIteration(7)
        except StopAsyncIteration as e:
            print('inner', e, x)
    try:
        async for x in source():
            raise StopAsyncIteration(8)
    except StopAsyncIteration as e:
        print('caught', e)
asyncio.run(run_for())
async def slow():
    await asyncio.sleep(0.01)
    return 'slow'
async def both():
    c = slow()
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    try:
        await c
    except RuntimeError as e:
        print(e)
    print(await t)
    u = asyncio.create_task(c)
    try:
        await u
    except RuntimeError as e:
        print(e)
    async def fails():
        raise ValueError('once')
    g = fails()
    for _ in range(2):
        try:
            await g
        except (ValueError, RuntimeError) as e:
            print(type(e).__name__, e)
asyncio.run(both())
