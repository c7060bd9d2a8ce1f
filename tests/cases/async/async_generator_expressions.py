# Generator expressions with await or async for give asynchronous generators.
import asyncio
from types import AsyncGeneratorType, GeneratorType


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def numbers(n):
    print("numbers start")
    for i in range(n):
        yield i
        await asyncio.sleep(0)


class Steps:
    def __init__(self, *items):
        self.items = list(items)

    def __aiter__(self):
        print("aiter asked")
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        return self.items.pop(0)


async def show(gen):
    print(type(gen).__name__, isinstance(gen, AsyncGeneratorType), [x async for x in gen])


async def main():
    factor = 10
    await show(await double(i) for i in range(4))
    await show(i async for i in numbers(3))
    await show((i, await double(i)) async for i in numbers(4) if i % 2)
    await show(x * factor for x in range(3) if await double(x) > 1)
    await show((a, b) for a in "ab" async for b in numbers(2))
    made = (s async for s in Steps("x", "y"))
    print("made")
    await show(made)
    plain = (x for x in [await double(1), 5])
    print(isinstance(plain, GeneratorType), list(plain))
    total = 0
    async for v in (await double(k) for k in (1, 2, 3)):
        total += v
    print(total, sum([v async for v in (await double(k) for k in (1, 2, 3))]))
    try:
        list(await double(i) for i in range(2))
    except TypeError as e:
        print("TypeError", e)
    broken = (1 // n async for n in Steps(1, 0))
    try:
        await show(broken)
    except ZeroDivisionError as e:
        print("ZeroDivisionError", e)


def outside():
    later = (await double(i) for i in range(3))
    print(type(later).__name__)

    async def use(gen):
        return [x async for x in gen]

    print(asyncio.run(use(later)))


asyncio.run(main())
outside()
