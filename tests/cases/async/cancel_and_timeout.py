import asyncio


async def long(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    finally:
        print(name, 'cleanup')


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'refused'


async def quick(x):
    await asyncio.sleep(0.001)
    return x


async def main():
    t = asyncio.create_task(long('one'))
    await asyncio.sleep(0.001)
    print(t.cancel(), t.done())
    try:
        await t
    except asyncio.CancelledError:
        print('awaited', t.cancelled(), t.done(), t.cancel())
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled())
    try:
        await asyncio.wait_for(long('two'), 0.005)
    except TimeoutError as e:
        print('timeout', type(e).__name__, e.args)
    print(await asyncio.wait_for(quick('three'), 1))
    try:
        async with asyncio.timeout(0.005) as limit:
            await long('four')
    except TimeoutError:
        print('expired', limit.expired())
    async with asyncio.timeout(1):
        print(await quick('five'))
    never = asyncio.create_task(long('never started'))
    never.cancel()
    try:
        await never
    except asyncio.CancelledError:
        print('before start')
    left = asyncio.create_task(long('left over'))
    await asyncio.sleep(0)
    return 'result'


print(asyncio.run(main()))
