"""AsyncExitStack: both kinds of managers, callbacks, what is swallowed and what goes on."""
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager


@asynccontextmanager
async def opened(name):
    print("open", name)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


@contextmanager
def plain(name):
    print("enter", name)
    yield len(name)
    print("leave", name)


class Swallows:
    def __init__(self, kind):
        self.kind = kind

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        print("sees", exc_type.__name__ if exc_type else None)
        return exc_type is not None and issubclass(exc_type, self.kind)


async def note(*what, end="."):
    print("note", *what, end=end + "\n")


async def on_exit(exc_type, exc, tb):
    print("exit got", exc)
    return False


async def pooled(names: list[str]) -> list[str]:
    async with AsyncExitStack() as stack:
        return [await stack.enter_async_context(opened(n)) for n in names]


async def main():
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(opened("a"))
        n = stack.enter_context(plain("four"))
        stack.callback(print, "called", a, sep=":")
        stack.push_async_callback(note, n, end="!")
        stack.push_async_exit(on_exit)
        stack.push(lambda *exc: print("pushed", exc[0]))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(opened("b"))
        await stack.enter_async_context(Swallows(KeyError))
        stack.push_async_exit(on_exit)
        raise KeyError("gone")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(Swallows(KeyError))
            await stack.enter_async_context(opened("c"))
            raise ValueError("stays")
    except ValueError as e:
        print("out:", e)
    print(await pooled(["x", "y"]))
    stack = AsyncExitStack()
    await stack.enter_async_context(opened("d"))
    kept = stack.pop_all()
    await stack.aclose()
    print("nothing closed")
    await kept.aclose()


asyncio.run(main())
