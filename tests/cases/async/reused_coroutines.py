"""A coroutine is awaited once; its state and a generator's can be asked for."""
import asyncio
import inspect


async def answer(n):
    await asyncio.sleep(0)
    return n


async def failing():
    raise LookupError('failed')


def numbers():
    yield inspect.getgeneratorstate(own)
    yield 2


def refused(e):
    print(type(e).__name__, e)


async def main():
    c = answer(1)
    print(inspect.getcoroutinestate(c), await c, inspect.getcoroutinestate(c))
    for again in range(2):
        try:
            print(await c)
        except RuntimeError as e:
            refused(e)
    c.close()
    c = failing()
    try:
        await c
    except LookupError as e:
        refused(e)
    try:
        await c
    except RuntimeError as e:
        refused(e)
    c = answer(2)
    c.close()
    try:
        await c
    except RuntimeError as e:
        refused(e)
    print(await asyncio.gather(answer(3), answer(4)))


asyncio.run(main())
c = failing()
for _ in range(2):
    try:
        c.send(None)
    except (LookupError, RuntimeError) as e:
        refused(e)
c = failing()
for _ in range(2):
    try:
        c.throw(KeyError('thrown'))
    except (LookupError, RuntimeError) as e:
        refused(e)
own = numbers()
print(inspect.getgeneratorstate(own), own.gi_suspended)
print(next(own))
print(inspect.getgeneratorstate(own), own.gi_suspended)
print(list(own), inspect.getgeneratorstate(own), own.gi_suspended)
own = numbers()
own.close()
print(inspect.getgeneratorstate(own))
print(inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED)
print(inspect.CORO_CREATED, inspect.CORO_RUNNING, inspect.CORO_SUSPENDED, inspect.CORO_CLOSED)
