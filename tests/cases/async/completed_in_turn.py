# asyncio.as_completed as an iterator of both kinds, its timeout; what wait() and futures refuse.
import asyncio


async def work(n, after):
    await asyncio.sleep(after)
    if n == 3:
        raise ValueError(n)
    return n


async def main():
    for c in asyncio.as_completed([work(1, 0.12), work(2, 0.02), work(3, 0.07)]):
        try:
            print(await c)
        except ValueError as e:
            print('error', e)
    tasks = [asyncio.create_task(work(n, t), name=f't{n}') for n, t in ((1, 0.09), (2, 0.02))]
    async for t in asyncio.as_completed(fs=tasks):
        print(t.get_name(), t in tasks, await t)
    try:
        for c in asyncio.as_completed([work(1, 30), work(2, 0.01)], timeout=0.3):
            print(await c)
    except TimeoutError:
        print('late')
    for arguments in (([],), (tasks[0],), ((t for t in tasks), 'x')):
        try:
            await asyncio.wait(arguments[0], return_when=arguments[1] if len(arguments) > 1 else 'ALL_COMPLETED')
        except (ValueError, TypeError) as e:
            print(type(e).__name__, str(e)[:40])
    c = work(1, 0)
    try:
        await asyncio.wait([c])
    except TypeError as e:
        print(e)
    c.close()
    print(await asyncio.wait_for(fut=work(5, 0), timeout=1), await asyncio.shield(arg=work(6, 0)))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError)
    try:
        await future
    except KeyError as e:
        print(repr(e))
    future = asyncio.Future()
    future.set_exception(StopIteration)
    try:
        await future
    except RuntimeError as e:
        print(e, repr(e.__cause__))


asyncio.run(main())
