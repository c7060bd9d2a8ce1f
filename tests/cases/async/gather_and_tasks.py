import asyncio

async def work(name, delay):
    print('start', name)
    await asyncio.sleep(delay)
    print('end', name)
    return name * 2

async def main():
    r = await asyncio.gather(work('a', 0.02), work('b', 0.01))
    print(r)
    t = asyncio.create_task(work('c', 0.01))
    await asyncio.sleep(0)
    print('created')
    print(await t, t.done())

asyncio.run(main())
