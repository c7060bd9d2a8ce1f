import asyncio
import contextvars

var = contextvars.ContextVar('var', default='d')


async def child(n):
    var.set(n)
    await asyncio.sleep(0)
    return var.get()


async def numbers():
    x = 0
    try:
        while True:
            got = yield x
            x = got if got is not None else x + 1
    finally:
        print('closed')


async def main():
    print(await asyncio.gather(child(1), child(2)), var.get())
    g = numbers()
    print(await g.__anext__(), await g.asend(10), await anext(g))
    try:
        await g.athrow(KeyError('k'))
    except KeyError as e:
        print('thrown', e)
    await g.aclose()


asyncio.run(main())
