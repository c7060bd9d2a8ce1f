"""anext with a value for the end, of asynchronous generators and of classes."""
import asyncio


async def numbers(n):
    for i in range(n):
        yield i


class Down:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    for it in (numbers(2), Down(2)):
        print([await anext(it, "end") for _ in range(4)], await anext(it, None))
        try:
            await anext(it)
        except StopAsyncIteration:
            print("stopped")
    waiting = anext(numbers(1), default)
    print(await waiting)


default = "none"
asyncio.run(main())
