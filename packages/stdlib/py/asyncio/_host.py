"""The event loop of programs that JavaScript calls: it runs when something has happened there, and never blocks."""
from asyncio._core import _Loop, _state, Future, Task, get_running_loop
from asyncio.exceptions import CancelledError
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
            self.deferred.reject(CancelledError())
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


def enter():
    """The host calls Python: what waits for futures there can be woken, and tasks be made, as in a loop that runs."""
    if _state.loop is not None:
        return False
    _state.loop = _loop
    _state.entered = True
    return True


def leave(entered):
    """Behind `enter`: what has become ready is done, or a program that is suspended goes on."""
    if entered:
        _state.loop = None
        _state.entered = False
        pump()
    elif _state.entered:
        pump()
    else:
        _wake(-1.0)


def pump():
    """Does all that can be done now, then asks to be called for the next timer."""
    entered = _state.entered
    if _state.loop is not None and not entered:
        return
    loop = _loop
    _state.loop = loop
    _state.entered = False
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
        _state.loop = loop if entered else None
        _state.entered = entered
    if loop.timers:
        _wake(max(loop.timers[0].when - _monotonic(), 0.0))


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
