# athrow of classes and values, asend too early, StopIteration and StopAsyncIteration out of coroutines.
import asyncio, types
@types.coroutine
def wait(v):
    return (yield v)
class E(Exception): pass
async def agen():
    try:
        x = yield 1
        print('sent', x)
        yield 2
    except E as e:
        print('caught', repr(e))
        yield 3
async def main():
    g = agen()
    try:
        await g.asend(5)
    except TypeError as e: print(e)
    print(await g.asend(None))
    print(await g.asend('v'))
    print(await g.athrow(E))
    try:
        await g.athrow(E('text'))
    except E as e: print('out', repr(e))
    try:
        await g.__anext__()
    except StopAsyncIteration as e: print('end', repr(e))
    async def a2():
        yield 1
        raise StopIteration
    async def a3():
        yield 1
        raise StopAsyncIteration
    async def a4():
        raise StopIteration(5)
    for f in a2, a3:
        try:
            async for x in f(): print(x)
        except RuntimeError as e: print(e, repr(e.__cause__))
    try: await a4()
    except RuntimeError as e: print(e, repr(e.__cause__))
    g = agen()
    print(await g.__anext__())
    await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration as e: print('end', repr(e))
asyncio.run(main())

def gen():
    yield 1
    next(iter([]))
try:
    list(gen())
except RuntimeError as e: print(e)
