"""Time limits."""
from asyncio._core import get_running_loop
from asyncio.exceptions import CancelledError


class Timeout:
    def __init__(self, when):
        self._when = when
        self._task = None
        self._timer = None
        self._expired = False
        self._requests = 0

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def _expire(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        loop = get_running_loop()
        self._task = loop.current
        self._requests = self._task.cancelling()
        if self._when is not None:
            self._timer = loop._at(self._when, self)
        return self

    async def __aexit__(self, cls, exc, tb):
        if self._timer is not None:
            self._timer.cancel()
        if self._expired and self._task.uncancel() <= self._requests and isinstance(exc, CancelledError):
            raise TimeoutError() from exc
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


async def wait_for(fut, timeout):
    limit = Timeout(None if timeout is None else get_running_loop().time() + timeout)
    async with limit:
        return await fut
