import asyncio


async def fails(text):
    await asyncio.sleep(0)
    raise ValueError(text)


async def works(x):
    await asyncio.sleep(0.001)
    return x


async def main():
    try:
        await fails('direct')
    except ValueError as e:
        print(e)
    t = asyncio.create_task(fails('task'))
    try:
        await t
    except ValueError as e:
        print(e, t.exception())
    try:
        await asyncio.gather(works(1), fails('gathered'), works(2))
    except ValueError as e:
        print(e)
    print(await asyncio.gather(works(1), fails('kept'), works('two'), return_exceptions=True))
    print(await asyncio.gather())
    done = []
    t = asyncio.create_task(works('callback'))
    t.add_done_callback(lambda f: done.append(f.result()))
    await t
    await asyncio.sleep(0)
    print(done)
    f = asyncio.Future()
    try:
        f.result()
    except asyncio.InvalidStateError as e:
        print(e)
    f.set_result(3)
    print(await f, f.done(), f.exception())
    return 'done'


print(asyncio.run(main()))
try:
    asyncio.run(fails('out of run'))
except ValueError as e:
    print(e)

