"""Waiting for several."""
from asyncio._core import Future, ensure_future, iscoroutine
from asyncio.exceptions import CancelledError


FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


class _Gathering(Future):
    def __init__(self, children, return_exceptions):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._cancel_message = None
        self._cancelled_by = None
        self._observers = []
        self._children = children
        self._return_exceptions = return_exceptions
        self._left = len(children)
        self._asked = False

    def _notify(self, child):
        self._left -= 1
        if self._done:
            return
        if not self._return_exceptions:
            if child.cancelled():
                self.set_exception(child._cancelled_error())
                return
            error = child.exception()
            if error is not None:
                self.set_exception(error)
                return
        if self._left == 0:
            results = []
            for c in self._children:
                if c.cancelled():
                    results.append(CancelledError('' if c._cancel_message is None else c._cancel_message))
                elif c.exception() is not None:
                    results.append(c.exception())
                else:
                    results.append(c.result())
            if self._asked:
                self.set_exception(self._cancelled_error())
            else:
                self.set_result(results)

    def cancel(self, msg=None):
        if self._done:
            return False
        some = False
        for c in self._children:
            if c.cancel(msg):
                some = True
        if some:
            self._asked = True
            self._cancel_message = msg
        return some


def gather(*awaitables, return_exceptions=False):
    children = [ensure_future(a) for a in awaitables]
    outer = _Gathering(children, return_exceptions)
    if not children:
        outer.set_result([])
    for c in children:
        c._observe(outer)
    return outer


class _Waiter:
    """Counts tasks that end, for `wait`."""

    def __init__(self, count, first, errors):
        self.future = Future()
        self.count = count
        self.first = first
        self.errors = errors

    def _notify(self, task):
        self.count -= 1
        failed = not task.cancelled() and task.exception() is not None
        if self.count <= 0 or self.first or (self.errors and failed):
            if not self.future.done():
                self.future.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError('expect a list of futures, not ' + type(fs).__name__)
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError('Invalid return_when value: ' + str(return_when))
    tasks = set(fs)
    if any(iscoroutine(f) for f in tasks):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    pending = [t for t in tasks if not t.done()]
    over = len(pending) < len(tasks)
    if pending and not (over and return_when == FIRST_COMPLETED):
        waiter = _Waiter(len(pending), return_when == FIRST_COMPLETED, return_when == FIRST_EXCEPTION)
        for t in pending:
            t._observe(waiter)
        timer = None
        if timeout is not None:
            timer = waiter.future._after(timeout, None)
        await waiter.future
        if timer is not None:
            timer.cancel()
    return {t for t in fs if t.done()}, {t for t in fs if not t.done()}


class _Shield(Future):
    """Hears of the inner future; is cancelled alone."""

    def _notify(self, inner):
        if self._done:
            return
        if inner.cancelled():
            self.cancel()
        elif inner.exception() is not None:
            self.set_exception(inner.exception())
        else:
            self.set_result(inner.result())


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = _Shield()
    inner._observe(outer)
    return outer


class _Completed:
    """Futures in the order of their ends: awaitables of results for `for`, the futures themselves for `async for`."""

    def __init__(self, fs, timeout):
        self._done = []
        self._waiters = []
        tasks = {ensure_future(f) for f in set(fs)}
        self._running = len(tasks)
        self._left = len(tasks)
        self._limit = Future()
        self._timer = None
        self._expired = False
        for t in tasks:
            t._observe(self)
        if timeout is not None and tasks:
            self._limit._observe(self)
            self._timer = self._limit._after(timeout, None)

    def _notify(self, task):
        if task is self._limit:
            self._expired = True
            waiters = self._waiters
            self._waiters = []
            for w in waiters:
                if not w.done():
                    w.set_result(None)
            return
        self._done.append(task)
        self._running -= 1
        if self._running == 0 and self._timer is not None:
            self._timer.cancel()
        while self._waiters:
            waiter = self._waiters.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                break

    async def _next(self):
        while not self._done:
            if self._expired:
                raise TimeoutError
            waiter = Future()
            self._waiters.append(waiter)
            await waiter
        return self._done.pop(0)

    async def _next_result(self):
        task = await self._next()
        return task.result()

    def __iter__(self):
        return self

    def __next__(self):
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self._left == 0:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next()


def as_completed(fs, *, timeout=None):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError('expect an iterable of futures, not ' + type(fs).__name__)
    return _Completed(fs, timeout)
