"""Coroutines as promises, promises awaited, asynchronous iteration."""
import asyncio
from typing import AsyncIterator

from js import Error, Promise
from pyodide.ffi import JsException

__all__ = ["wait", "together", "failing", "ticks", "sleepy", "Slow"]


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
