"""The event loop, which blocks its thread while it waits for timers and other threads; futures and tasks."""
from asyncio._calls import Handle, TimerHandle, _LaterCall, _Timer
from asyncio.exceptions import CancelledError, InvalidStateError, _settable
from pyw.builtins.generator import async_generator
from pyw.builtins.clock import _monotonic
from pyw.builtins.host_async import _host_loop
from pyw.builtins.thread_switch import (
    _own_contexts, _own_loop, _set_own_contexts, _set_own_loop, _threads, _wait_on, _wake_all,
)


class _Notice:
    """A future is done: its observer is to hear of it."""

    def __init__(self, observer, future):
        self.observer = observer
        self.future = future

    def run(self):
        self.observer._notify(self.future)


class _Step:
    def __init__(self, task):
        self.task = task

    def run(self):
        self.task._step()


class _Loop:
    def __init__(self):
        self.ready = []
        self.timers = []
        self.current = None
        # Those that have not ended, by their numbers.
        self.tasks = {}
        self._stopping = False
        self._closed = False
        self._debug = False
        self._runs = False
        self._pool = None
        # The loop itself, where it waits for another thread.
        self._waiters = []

    def time(self):
        return _monotonic()

    def call_soon(self, callback, *args):
        handle = Handle(callback, args)
        self.ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args):
        handle = self.call_soon(callback, *args)
        _wake_all(self._waiters)
        return handle

    def call_later(self, delay, callback, *args):
        return TimerHandle(self._at(self.time() + delay, _LaterCall(callback, args)))

    def call_at(self, when, callback, *args):
        return TimerHandle(self._at(when, _LaterCall(callback, args)))

    def create_task(self, coro, *, name=None, context=None):
        before = _state.loop
        _state.loop = self
        try:
            return Task(coro, name)
        finally:
            _state.loop = before

    def create_future(self):
        return Future()

    def run_in_executor(self, executor, func, *args):
        from asyncio._crossing import cross
        from concurrent.futures.thread import ThreadPoolExecutor
        if executor is None:
            executor = self._pool
            if executor is None:
                executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
                self._pool = executor
        future = Future()
        cross(future, executor.submit(func, *args), self)
        return future

    def is_running(self):
        return self._runs

    def is_closed(self):
        return self._closed

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def _begin(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        if _state.loop is not None and not _state.entered:
            if _state.loop is self:
                raise RuntimeError('This event loop is already running')
            raise RuntimeError('Cannot run the event loop while another loop is running')
        _state.entered = False
        _state.loop = self
        self._runs = True

    def run_until_complete(self, future):
        self._begin()
        try:
            future = ensure_future(future)
            self._run_until(future)
            return future.result()
        finally:
            self._runs = False
            _state.loop = None

    def run_forever(self):
        self._begin()
        try:
            while True:
                if not self.ready and not self.timers:
                    self._stuck()
                self._round()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._runs = False
            _state.loop = None

    def stop(self):
        self._stopping = True

    async def shutdown_asyncgens(self):
        return None

    async def shutdown_default_executor(self, timeout=None):
        self._end_pool()

    def _end_pool(self):
        pool = self._pool
        if pool is not None:
            self._pool = None
            pool.shutdown(wait=True)

    def _at(self, when, target):
        timer = _Timer(when, target)
        timers = self.timers
        i = len(timers)
        while i > 0 and timers[i - 1].when > when:
            i -= 1
        timers.insert(i, timer)
        return timer

    def _round(self):
        """Runs what is ready; waits for the next timer when nothing is."""
        timers = self.timers
        while timers and timers[0].cancelled:
            timers.pop(0)
        if not self.ready and timers:
            wait = timers[0].when - _monotonic()
            if wait > 0:
                self._idle(wait)
        if timers:
            now = _monotonic()
            while timers and timers[0].when <= now:
                self.ready.append(timers.pop(0))
        batch = self.ready
        self.ready = []
        for handle in batch:
            handle.run()

    def _run_until(self, future):
        while not future.done():
            if not self.ready and not self.timers:
                self._stuck()
            self._round()
        # CPython stops by a callback of the future, behind what was ready by then.
        batch = self.ready
        self.ready = []
        for handle in batch:
            handle.run()

    def _idle(self, seconds):
        _wait_on(self._waiters, _monotonic() + seconds)

    def _stuck(self):
        if _threads() is not None:
            _wait_on(self._waiters, -1.0)
            return
        raise RuntimeError('Event loop stopped before Future completed.')


class _State:
    """The loop that runs, if one does; asynchronous generators that a loop over them has left before their end."""

    def __init__(self):
        self.chosen = None
        self.left = []
        # The host has called Python outside of any task: its loop is there, and runs nothing yet.
        self.entered = False

    @property
    def loop(self):
        return _own_loop()

    @loop.setter
    def loop(self, loop):
        _set_own_loop(loop)


_state = _State()


def get_running_loop():
    loop = _state.loop
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    if _state.loop is not None:
        return _state.loop
    if _state.chosen is None:
        _state.chosen = new_event_loop()
    return _state.chosen


def new_event_loop():
    loop = _host_loop()
    return _Loop() if loop is None else loop


def set_event_loop(loop):
    _state.chosen = loop


class Future:
    def __init__(self, *, loop=None):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._cancel_message = None
        self._cancelled_by = None
        self._observers = []

    def done(self):
        return self._done

    def cancelled(self):
        return self._is_cancelled

    def _cancelled_error(self):
        """The error that ended a task is raised once; who asks again gets another one."""
        error = self._cancelled_by
        if error is not None:
            self._cancelled_by = None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._is_cancelled:
            raise self._cancelled_error()
        if not self._done:
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._is_cancelled:
            raise self._cancelled_error()
        if not self._done:
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def set_result(self, result, /):
        if self._done:
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish()

    def set_exception(self, exception, /):
        if self._done:
            raise InvalidStateError('invalid state')
        self._exception = _settable(exception)
        self._finish()

    def cancel(self, msg=None):
        if self._done:
            return False
        self._is_cancelled = True
        self._cancel_message = msg
        self._finish()
        return True

    def _finish(self):
        self._done = True
        observers = self._observers
        self._observers = []
        if observers:
            ready = get_running_loop().ready
            for o in observers:
                ready.append(_Notice(o, self))

    def _observe(self, observer):
        if self._done:
            get_running_loop().ready.append(_Notice(observer, self))
        else:
            self._observers.append(observer)

    def add_done_callback(self, fn, *, context=None):
        self._observe(_Callback(fn))

    def _expire(self):
        if not self._done:
            self.set_result(self._later)

    def _after(self, delay, result):
        """Will be done after a delay."""
        self._later = result
        loop = get_running_loop()
        return loop._at(loop.time() + delay, self)

    def __await__(self):
        if not self._done:
            yield self
        return self.result()

    def __iter__(self):
        return self.__await__()


class _Callback:
    def __init__(self, fn):
        self.fn = fn

    def _notify(self, future):
        self.fn(future)


class _Names:
    def __init__(self):
        self.count = 0


_names = _Names()
_numbers = _Names()


class Task(Future):
    def __init__(self, coro, name=None):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._cancel_message = None
        self._cancelled_by = None
        self._observers = []
        self._coro = coro
        if name is None:
            _names.count += 1
            name = 'Task-' + str(_names.count)
        self._name = name
        self._waiting = None
        self._must_cancel = False
        self._requests = 0
        self._contexts = _copied_contexts()
        _numbers.count += 1
        self._number = _numbers.count
        loop = get_running_loop()
        loop.tasks[self._number] = self
        loop.ready.append(_Step(self))

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def cancel(self, msg=None):
        if self._done:
            return False
        self._requests += 1
        waiting = self._waiting
        if waiting is not None and waiting.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._requests

    def uncancel(self):
        if self._requests > 0:
            self._requests -= 1
            if self._requests == 0:
                self._must_cancel = False
        return self._requests

    def _notify(self, future):
        self._step()

    def _finish(self):
        tasks = get_running_loop().tasks
        if self._number in tasks:
            del tasks[self._number]
        Future._finish(self)

    def _step(self):
        if self._done:
            return
        loop = get_running_loop()
        self._waiting = None
        before = loop.current
        loop.current = self
        contexts = _own_contexts()
        _set_own_contexts(self._contexts)
        try:
            if self._must_cancel:
                self._must_cancel = False
                waited = self._coro.throw(self._cancelled_error())
            else:
                waited = self._coro.send(None)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                self.set_result(stop.value)
        except CancelledError as e:
            self._cancelled_by = e
            Future.cancel(self)
        except (KeyboardInterrupt, SystemExit) as e:
            self.set_exception(e)
            raise
        except BaseException as e:
            self.set_exception(e)
        else:
            if waited is None:
                loop.ready.append(_Step(self))
            else:
                self._waiting = waited
                waited._observe(self)
                if self._must_cancel and waited.cancel(self._cancel_message):
                    self._must_cancel = False
        finally:
            loop.current = before
            self._contexts = _own_contexts()
            _set_own_contexts(contexts)


def _copied_contexts():
    """What a task starts with: a copy of the context in which it was made."""
    contexts = _own_contexts()
    return None if contexts is None else [contexts[-1].copy()]


def current_task(loop=None):
    return get_running_loop().current


def all_tasks(loop=None):
    return set(get_running_loop().tasks.values())


def create_task(coro, *, name=None, context=None):
    return Task(coro, name)


async def _waiting_for(awaitable):
    return await awaitable


def iscoroutinefunction(func):
    while hasattr(func, '__func__'):
        func = func.__func__
    return hasattr(func, '__code__') and func.__code__.co_flags & 128 != 0


def iscoroutine(obj):
    return type(obj).__name__ == 'coroutine'


def isfuture(obj):
    return isinstance(obj, Future)


def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        return coro_or_future
    if iscoroutine(coro_or_future):
        return Task(coro_or_future)
    return Task(_waiting_for(coro_or_future))


def run(main, *, debug=None, loop_factory=None):
    if _state.loop is not None and not _state.entered:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    if not iscoroutine(main):
        raise ValueError('a coroutine was expected, got ' + repr(main))
    loop = new_event_loop()
    _state.entered = False
    _state.loop = loop
    loop._runs = True
    try:
        task = Task(main)
        try:
            loop._run_until(task)
        finally:
            left = list(loop.tasks.values())
            for t in left:
                t.cancel()
            for t in left:
                loop._run_until(t)
            while _state.left:
                it = _state.left.pop(0)
                if not it._ended:
                    loop._run_until(Task(it.aclose()))
            # What cancelled tasks have dropped is closed as far as it comes.
            for _ in range(2):
                if loop.ready:
                    loop._run_until(Task(loop.shutdown_asyncgens()))
            loop._end_pool()
        return task.result()
    finally:
        loop._runs = False
        loop._closed = True
        _state.loop = None


def _drop_async(it):
    """Nothing refers to an asynchronous iterator any more: a generator is closed by a task of its own."""
    if isinstance(it, async_generator) and not it._ended and _state.loop is not None:
        _state.loop.ready.append(_Dropped(it))


def _leave_async(it):
    """A loop has left an asynchronous iterator that others may go on with: a generator is closed when the loop ends."""
    if isinstance(it, async_generator) and not it._ended and it not in _state.left:
        _state.left.append(it)


class _Dropped:
    def __init__(self, it):
        self.it = it

    def run(self):
        Task(_Closing(self.it))


class _Closing:
    """What a task runs to close an asynchronous generator; a task that is cancelled before it began throws that in."""

    def __init__(self, it):
        self.it = it
        self.coro = None

    def send(self, value):
        if self.coro is None:
            self.coro = self.it.aclose()
        return self.coro.send(value)

    def throw(self, exception):
        if self.coro is None:
            self.coro = self.it.athrow(exception)
            return self.coro.send(None)
        return self.coro.throw(exception)


class _Pause:
    def __await__(self):
        yield None


async def sleep(delay, result=None):
    if delay <= 0:
        await _Pause()
        return result
    future = Future()
    timer = future._after(delay, result)
    try:
        return await future
    finally:
        timer.cancel()
