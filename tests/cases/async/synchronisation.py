import asyncio


async def worker(name, lock, log):
    for i in range(2):
        async with lock:
            log.append((name, i, 'in'))
            await asyncio.sleep(0.001)
            log.append((name, i, 'out'))


async def waiter(name, event, log):
    log.append(name + ' waits')
    await event.wait()
    log.append(name + ' goes')


async def limited(n, sem, log):
    async with sem:
        log.append(n)
        await asyncio.sleep(0.001)


async def producer(queue, n):
    for i in range(n):
        await queue.put(i)
    await queue.put(None)


async def consumer(queue, out):
    while True:
        item = await queue.get()
        if item is None:
            break
        out.append(item * item)
        queue.task_done()


async def main():
    log = []
    lock = asyncio.Lock()
    await asyncio.gather(worker('a', lock, log), worker('b', lock, log))
    print(log, lock.locked())
    log = []
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event, log)) for n in ('x', 'y')]
    await asyncio.sleep(0)
    log.append('set')
    event.set()
    await asyncio.gather(*tasks)
    print(log, event.is_set())
    order = []
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*[limited(i, sem, order) for i in range(5)])
    print(order, sem.locked())
    queue = asyncio.Queue(2)
    out = []
    await asyncio.gather(producer(queue, 5), consumer(queue, out))
    print(out, queue.empty(), queue.qsize())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print('empty')
    stack = asyncio.LifoQueue()
    for i in range(3):
        stack.put_nowait(i)
    print([stack.get_nowait() for _ in range(3)])
    jobs = asyncio.PriorityQueue()
    for j in (3, 1, 2):
        await jobs.put(j)
    print([await jobs.get() for _ in range(3)])
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
