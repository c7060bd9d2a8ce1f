import asyncio


async def job(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    if fail:
        raise ValueError(name)
    print(name, 'done')
    return name.upper()


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(job('a', 0.05))
        b = tg.create_task(job('b', 0.001))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job('slow', 5))
            tg.create_task(job('bad', 0, True))
            tg.create_task(job('worse', 0, True))
    except* ValueError as group:
        print(type(group).__name__, [str(e) for e in group.exceptions])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job('sibling', 5))
            await asyncio.sleep(0)
            raise KeyError('body')
    except BaseExceptionGroup as group:
        print(group.message, [type(e).__name__ for e in group.exceptions])
    done, pending = await asyncio.wait([asyncio.create_task(job('w1', 0.001)), asyncio.create_task(job('w2', 0.05))])
    print(len(done), len(pending), sorted(t.result() for t in done))
    done, pending = await asyncio.wait(
        [asyncio.create_task(job('f1', 0.001)), asyncio.create_task(job('f2', 5))], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()
    await asyncio.wait(pending)


asyncio.run(main())
