import asyncio


async def consumer(name, cond, items, log):
    async with cond:
        await cond.wait_for(lambda: items)
        log.append((name, items.pop(0)))


async def producer(cond, items):
    for i in range(2):
        await asyncio.sleep(0.001)
        async with cond:
            items.append(i)
            cond.notify()


async def slow(x, delay):
    await asyncio.sleep(delay)
    return x


async def main():
    cond = asyncio.Condition()
    items = []
    log = []
    await asyncio.gather(consumer('a', cond, items, log), consumer('b', cond, items, log), producer(cond, items))
    print(log, items, cond.locked())
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    for first in asyncio.as_completed([slow('late', 0.1), slow('early', 0.001), slow('middle', 0.05)]):
        print(await first)
    inner = asyncio.create_task(slow('inner', 0.1))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        print('timeout', inner.cancelled(), await inner)
    order = []
    loop = asyncio.get_running_loop()
    loop.call_soon(order.append, 'soon')
    task = asyncio.create_task(slow('named', 0), name='worker')
    print(task.get_name(), len(asyncio.all_tasks()), asyncio.current_task() is not None)
    await task
    print(order, loop.time() > 0)


asyncio.run(main())
