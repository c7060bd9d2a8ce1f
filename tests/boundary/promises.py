"""Coroutines as promises, promises awaited, asynchronous iteration."""
import asyncio
from typing import AsyncIterable, AsyncIterator

from js import Array, Error, Object, Promise
from pyodide.ffi import JsException, JsProxy

__all__ = ["wait", "together", "failing", "ticks", "sleepy", "Slow", "total", "firsts", "read"]


async def wait(x):
    value = await Promise.resolve(x)
    return value, await Promise.resolve(2)


async def one(n, out):
    for i in range(n):
        out.append((n, i))
        await asyncio.sleep(0.001 * n)
    return n


async def together():
    out = []
    results = await asyncio.gather(one(2, out), one(3, out))
    return results, len(out)


async def failing(how: str):
    if how == "js":
        await Promise.reject(Error.new("no"))
    try:
        await Promise.reject(Error.new("caught"))
    except JsException as e:
        raise ValueError("from " + str(e))


async def ticks(n: int) -> AsyncIterator[int]:
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def sleepy(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "awake"


class Slow:
    def __init__(self):
        self.n = 0

    async def add(self, k: int) -> int:
        await asyncio.sleep(0.001)
        self.n += k
        return self.n


async def total(numbers: AsyncIterable[int]) -> int:
    n = 0
    async for x in numbers:
        n += x
    return n


async def firsts(source: AsyncIterator[str], count: int) -> AsyncIterator[str]:
    async for text in source:
        if count == 0:
            return
        count -= 1
        yield text


async def read(stream: JsProxy):
    """Asynchronous iterables of JavaScript, and what is none."""
    out = [x async for x in stream]
    async for x in Array.new(Promise.resolve(7), 8):
        out.append(x)
    try:
        async for x in Object.new():
            out.append(x)
    except JsException as e:
        out.append(e.name)
    return out
