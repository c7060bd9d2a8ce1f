import asyncio, types
async def agen():
    try:
        for i in range(3):
            await asyncio.sleep(0)
            got = yield i
            print('got', got)
    finally:
        print('closing')
async def main():
    g = agen()
    print(type(g.__anext__()).__name__)
    print(await g.__anext__(), await g.asend('x'), await anext(g))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print('stop', e.args)
    g = agen()
    print(await asyncio.wait_for(g.__anext__(), 1))
    t = asyncio.ensure_future(g.__anext__())
    await asyncio.sleep(0)
    try:
        await g.__anext__()
    except RuntimeError as e:
        print(e)
    print(await t)
    a = g.__anext__()
    print(await a)
    try:
        await a
    except RuntimeError as e:
        print(e)
    c = g.aclose()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    print(await g.aclose(), await g.athrow(ValueError))
    g = agen()
    await g.__anext__()
    try:
        await g.athrow(ValueError('v'))
    except ValueError as e:
        print('v', e)
    g = agen()
    try:
        await g.asend(4)
    except TypeError as e:
        print(e)
    async def stubborn():
        while True:
            try:
                yield 1
            except GeneratorExit:
                yield 2
    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as e:
        print(e)
    try:
        await s.aclose()
    except (RuntimeError, StopAsyncIteration) as e:
        print(type(e), e)
    print([x async for x in agen()])
asyncio.run(main())
