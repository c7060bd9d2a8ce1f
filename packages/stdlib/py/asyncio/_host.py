"""The event loop of programs that JavaScript calls: it runs when something has happened there, and never blocks."""
from asyncio._core import _Loop, _state, Future, Task, get_running_loop
from pyw.builtins.clock import _monotonic
from pyw.builtins.host_promises import _Deferred, _exception_of_proxy, _then, _wait_for_host, _wake


class _HostLoop(_Loop):
    """A loop under `asyncio.run`: where it would stand still, the host goes on until a promise is settled."""

    def _idle(self, seconds):
        _wait_for_host(seconds)

    def _stuck(self):
        _wait_for_host(-1.0)


class _Settling:
    def __init__(self, deferred):
        self.deferred = deferred

    def _notify(self, task):
        if task.cancelled():
            self.deferred.cancel()
            return
        error = task.exception()
        if error is not None:
            self.deferred.reject(error)
        else:
            self.deferred.resolve(task.result())


_loop = _HostLoop()


def new_loop():
    return _HostLoop()


def start(coro):
    """Runs a coroutine as a task of its own; gives the promise of its result."""
    before = _state.loop
    if before is None:
        _state.loop = _loop
    try:
        deferred = _Deferred()
        Task(coro)._observe(_Settling(deferred))
    finally:
        _state.loop = before
    pump()
    return deferred


def pump():
    """Does all that can be done now, then asks to be called for the next timer."""
    if _state.loop is not None:
        return
    loop = _loop
    _state.loop = loop
    try:
        while True:
            timers = loop.timers
            while timers and timers[0].cancelled:
                timers.pop(0)
            if timers:
                now = _monotonic()
                while timers and timers[0].when <= now:
                    loop.ready.append(timers.pop(0))
            if not loop.ready:
                break
            batch = loop.ready
            loop.ready = []
            for handle in batch:
                handle.run()
    finally:
        _state.loop = None
    if loop.timers:
        _wake(loop.timers[0].when - _monotonic())


def wait_for(proxy):
    """Iterator behind `await promise`."""
    future = Future()

    def settled(ok, value):
        before = _state.loop
        if before is None:
            _state.loop = _loop
        try:
            if not future.done():
                if ok:
                    future.set_result(value)
                else:
                    future.set_exception(_exception_of_proxy(value))
        finally:
            _state.loop = before
        pump()

    _then(proxy, settled)
    if not future.done():
        yield future
    return future.result()
