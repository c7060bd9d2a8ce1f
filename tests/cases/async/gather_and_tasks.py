import asyncio

async def work(name, delay):
    print('start', name)
    await asyncio.sleep(delay)
    print('end', name)
    return name * 2

async def main():
    r = await asyncio.gather(work('a', 0.06), work('b', 0.001))
    print(r)
    t = asyncio.create_task(work('c', 0.001))
    await asyncio.sleep(0)
    print('created')
    print(await t, t.done())

asyncio.run(main())
