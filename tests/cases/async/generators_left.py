"""Asynchronous generators that a loop leaves are closed; a task that nobody waits for begins before the loop stops."""
import asyncio
async def agen(name, n=5):
    try:
        for i in range(n):
            yield i
    except asyncio.TimeoutError:
        print(name, 'too late')
    finally:
        print(name, 'closed')
async def slow(name):
    try:
        i = 0
        while True:
            yield i
            i += 1
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print(name, 'cleaned')
async def one():
    async for x in agen('a'):
        print(x)
        if x == 2: break
    print('after a')
    await asyncio.sleep(0)
    print('later')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('end of one')
async def two():
    async for x in agen('b', 2): print(x)
    print('b whole')
    async for x in agen('c'):
        return x
async def three():
    try:
        async for x in agen('d'):
            if x == 1: raise ValueError('x')
    except ValueError as e: print('caught', e)
    await asyncio.sleep(0.01)
    print([x async for x in agen('e', 3)])
async def four():
    g = agen('f')
    async for x in g:
        if x == 1: break
    async for x in g:
        print('more', x)
        if x == 3: break
    print('left f')
async def five():
    async for x in slow('g'):
        if x == 3: break
    await asyncio.sleep(0.01)
    print('end five')
async def six():
    async for x in slow('h'):
        if x == 3: break
    print('end six')
async def seven():
    async def worker(k):
        async for x in agen(k):
            if x == 1: break
            await asyncio.sleep(0)
        return k
    print(await asyncio.gather(worker('p'), worker('q')))
for f in (one, two, three, four, five, six, seven):
    print('--', f.__name__)
    print(asyncio.run(f()))
async def w(k):
    try:
        print('start', k)
        await asyncio.sleep(0)
        print('second', k)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled', k)
        raise
async def main():
    asyncio.create_task(w(1))
    asyncio.create_task(w(2))
async def main2():
    t = asyncio.create_task(w(3))
    await asyncio.sleep(0)
    print('m')
    asyncio.get_running_loop().call_soon(print, 'soon')
async def main3():
    t = asyncio.create_task(w(4))
    raise ValueError('x')
asyncio.run(main())
asyncio.run(main2())
try: asyncio.run(main3())
except ValueError as e: print(e)
loop = asyncio.new_event_loop()
loop.run_until_complete(main2())
loop.close()
