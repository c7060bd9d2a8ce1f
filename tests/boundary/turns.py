"""Exported functions that wake what other exported functions wait for, and make tasks."""
import asyncio
from typing import Callable

__all__ = ["cancel", "each", "fire", "get", "job", "later", "log", "put", "raises", "result", "start", "wait"]
_waiters = []
_queue: asyncio.Queue[int] = asyncio.Queue()
_tasks = []
_log: list[str] = []


async def wait() -> int:
    future = asyncio.get_running_loop().create_future()
    _waiters.append(future)
    return await future


def fire(x: int) -> None:
    _waiters.pop(0).set_result(x)


def cancel() -> None:
    _waiters.pop(0).cancel()


def raises() -> None:
    _waiters.pop(0).set_result(0)
    raise KeyError("behind")


async def get() -> int:
    return await _queue.get()


def put(x: int) -> None:
    _queue.put_nowait(x)


async def job(n: int) -> int:
    await asyncio.sleep(0.001)
    _log.append(f"job {n}")
    return n


def start(n: int) -> None:
    _tasks.append(asyncio.create_task(job(n)))


async def result() -> int:
    return await _tasks.pop()


def later(n: int) -> str:
    asyncio.ensure_future(job(n))
    asyncio.get_event_loop().call_soon(_log.append, f"soon {n}")
    return repr(_log)


def log() -> list[str]:
    return _log


def each(f: Callable[[int], int]) -> list[int]:
    """A callback that wakes a waiter while Python runs."""
    out = []
    for i in range(2):
        out.append(f(i))
        asyncio.ensure_future(job(10 + i))
    return out
