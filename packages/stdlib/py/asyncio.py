"""Tasks, futures and synchronisation on an event loop that blocks its thread while it waits for timers."""
from pyw.builtins.clock import _monotonic, _sleep

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


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


class Handle:
    """A call that is to be made."""

    def __init__(self, callback, args):
        self.callback = callback
        self.args = args
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def run(self):
        if not self._cancelled:
            self.callback(*self.args)


class _Timer:
    """Wakes a future, or ends a timeout, at a time."""

    def __init__(self, when, target):
        self.when = when
        self.target = target
        self.cancelled = False

    def cancel(self):
        self.cancelled = True

    def run(self):
        if not self.cancelled:
            self.target._expire()


class _Loop:
    def __init__(self):
        self.ready = []
        self.timers = []
        self.current = None
        self.tasks = []

    def time(self):
        return _monotonic()

    def call_soon(self, callback, *args):
        handle = Handle(callback, args)
        self.ready.append(handle)
        return handle

    def create_task(self, coro, *, name=None):
        return Task(coro, name)

    def create_future(self):
        return Future()

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
                _sleep(wait)
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
                raise RuntimeError('Event loop stopped before Future completed.')
            self._round()


class _State:
    """The loop that runs, if one does."""

    def __init__(self):
        self.loop = None


_state = _State()


def get_running_loop():
    loop = _state.loop
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    return get_running_loop()


class Future:
    def __init__(self):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._observers = []

    def done(self):
        return self._done

    def cancelled(self):
        return self._is_cancelled

    def result(self):
        if self._is_cancelled:
            raise CancelledError()
        if not self._done:
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._is_cancelled:
            raise CancelledError()
        if not self._done:
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def set_result(self, result):
        if self._done:
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish()

    def set_exception(self, exception):
        if self._done:
            raise InvalidStateError('invalid state')
        self._exception = exception
        self._finish()

    def cancel(self, msg=None):
        if self._done:
            return False
        self._is_cancelled = True
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


class Task(Future):
    def __init__(self, coro, name=None):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
        self._observers = []
        self._coro = coro
        if name is None:
            _names.count += 1
            name = 'Task-' + str(_names.count)
        self._name = name
        self._waiting = None
        self._must_cancel = False
        self._requests = 0
        loop = get_running_loop()
        loop.tasks.append(self)
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
        if waiting is not None and waiting.cancel():
            return True
        self._must_cancel = True
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
        if self in tasks:
            tasks.remove(self)
        Future._finish(self)

    def _step(self):
        if self._done:
            return
        loop = get_running_loop()
        self._waiting = None
        before = loop.current
        loop.current = self
        try:
            if self._must_cancel:
                self._must_cancel = False
                waited = self._coro.throw(CancelledError())
            else:
                waited = self._coro.send(None)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self)
            else:
                self.set_result(stop.value)
        except CancelledError:
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
                if self._must_cancel and waited.cancel():
                    self._must_cancel = False
        finally:
            loop.current = before


def current_task(loop=None):
    return get_running_loop().current


def all_tasks(loop=None):
    return set(get_running_loop().tasks)


def create_task(coro, *, name=None, context=None):
    return Task(coro, name)


async def _waiting_for(awaitable):
    return await awaitable


def iscoroutine(obj):
    return type(obj).__name__ == 'coroutine'


def isfuture(obj):
    return isinstance(obj, Future)


def ensure_future(awaitable, *, loop=None):
    if isinstance(awaitable, Future):
        return awaitable
    if iscoroutine(awaitable):
        return Task(awaitable)
    return Task(_waiting_for(awaitable))


def run(main, *, debug=None, loop_factory=None):
    if _state.loop is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    loop = _Loop()
    _state.loop = loop
    try:
        task = Task(main)
        try:
            loop._run_until(task)
        finally:
            left = list(loop.tasks)
            for t in left:
                t.cancel()
            for t in left:
                loop._run_until(t)
        return task.result()
    finally:
        _state.loop = None


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


class _Gathering(Future):
    def __init__(self, children, return_exceptions):
        self._done = False
        self._is_cancelled = False
        self._result = None
        self._exception = None
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
                self.set_exception(CancelledError())
                return
            error = child.exception()
            if error is not None:
                self.set_exception(error)
                return
        if self._left == 0:
            results = []
            for c in self._children:
                if c.cancelled():
                    results.append(CancelledError(''))
                elif c.exception() is not None:
                    results.append(c.exception())
                else:
                    results.append(c.result())
            if self._asked:
                self.set_exception(CancelledError())
            else:
                self.set_result(results)

    def cancel(self, msg=None):
        if self._done:
            return False
        some = False
        for c in self._children:
            if c.cancel():
                some = True
        if some:
            self._asked = True
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


async def wait(tasks, *, timeout=None, return_when=ALL_COMPLETED):
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
    return {t for t in tasks if t.done()}, {t for t in tasks if not t.done()}


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


async def wait_for(awaitable, timeout):
    limit = Timeout(None if timeout is None else get_running_loop().time() + timeout)
    async with limit:
        return await awaitable


class TaskGroup:
    def __init__(self):
        self._parent = None
        self._tasks = []
        self._errors = []
        self._aborting = False
        self._exiting = False
        self._asked = False
        self._waiter = None

    async def __aenter__(self):
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = Task(coro, name)
        self._tasks.append(task)
        task._observe(self)
        return task

    def _notify(self, task):
        self._tasks.remove(task)
        if self._waiter is not None and not self._tasks and not self._waiter.done():
            self._waiter.set_result(None)
        if task.cancelled() or task.exception() is None:
            return
        self._errors.append(task.exception())
        if not self._aborting:
            self._abort()
            if not self._exiting:
                self._asked = True
                self._parent.cancel()

    def _abort(self):
        self._aborting = True
        for t in self._tasks:
            t.cancel()

    async def __aexit__(self, cls, exc, tb):
        self._exiting = True
        cancelled = isinstance(exc, CancelledError)
        if self._asked and self._parent.uncancel() == 0:
            cancelled = False
        if exc is not None and not self._aborting:
            self._abort()
        while self._tasks:
            self._waiter = Future()
            try:
                await self._waiter
            except CancelledError:
                if not self._aborting:
                    cancelled = True
                    self._abort()
            self._waiter = None
        if cancelled and not self._errors:
            raise CancelledError()
        if exc is not None and not isinstance(exc, CancelledError):
            self._errors.append(exc)
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
        return None


class Event:
    def __init__(self):
        self._set = False
        self._waiters = []

    def is_set(self):
        return self._set

    def set(self):
        if not self._set:
            self._set = True
            for w in self._waiters:
                if not w.done():
                    w.set_result(True)

    def clear(self):
        self._set = False

    async def wait(self):
        if self._set:
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Lock:
    def __init__(self):
        self._locked = False
        self._waiters = []

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and not self._waiters:
            self._locked = True
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not self._locked:
                self._wake()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake()

    def _wake(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, cls, exc, tb):
        self.release()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value = value
        self._waiters = []

    def locked(self):
        return self._value == 0 or any(not w.done() for w in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        waiter = Future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._value += 1
            self._wake()
            raise
        return True

    def release(self):
        self._value += 1
        self._wake()

    def _wake(self):
        for w in self._waiters:
            if self._value <= 0:
                return
            if not w.done():
                self._value -= 1
                w.set_result(True)

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, cls, exc, tb):
        self.release()


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._items = []
        self._getters = []
        self._putters = []
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return self._maxsize > 0 and len(self._items) >= self._maxsize

    def _add(self, item):
        self._items.append(item)

    def _take(self):
        return self._items.pop(0)

    def _wake(self, waiters):
        while waiters:
            w = waiters.pop(0)
            if not w.done():
                w.set_result(None)
                return

    async def put(self, item):
        while self.full():
            putter = Future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                if putter in self._putters:
                    self._putters.remove(putter)
                if not self.full() and not putter.cancelled():
                    self._wake(self._putters)
                raise
        self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull()
        self._add(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)

    async def get(self):
        while not self._items:
            getter = Future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                if getter in self._getters:
                    self._getters.remove(getter)
                if self._items and not getter.cancelled():
                    self._wake(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty()
        item = self._take()
        self._wake(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class LifoQueue(Queue):
    def _take(self):
        return self._items.pop()


class PriorityQueue(Queue):
    def _add(self, item):
        items = self._items
        i = len(items)
        while i > 0 and item < items[i - 1]:
            i -= 1
        items.insert(i, item)


class Condition:
    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self._waiters = []

    def locked(self):
        return self._lock.locked()

    async def acquire(self):
        return await self._lock.acquire()

    def release(self):
        self._lock.release()

    async def wait(self):
        if not self._lock.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self._lock.release()
        try:
            waiter = Future()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)
        finally:
            await self._lock.acquire()

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._lock.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for w in self._waiters:
            if n <= 0:
                return
            if not w.done():
                n -= 1
                w.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))

    async def __aenter__(self):
        await self._lock.acquire()
        return None

    async def __aexit__(self, cls, exc, tb):
        self._lock.release()


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


def shield(awaitable):
    inner = ensure_future(awaitable)
    if inner.done():
        return inner
    outer = _Shield()
    inner._observe(outer)
    return outer


class _Arrivals:
    """Tasks in the order in which they end."""

    def __init__(self):
        self.done = []
        self.waiters = []

    def _notify(self, task):
        self.done.append(task)
        if self.waiters:
            self.waiters.pop(0).set_result(None)

    async def next(self):
        while not self.done:
            waiter = Future()
            self.waiters.append(waiter)
            await waiter
        return self.done.pop(0).result()


def as_completed(awaitables, *, timeout=None):
    arrivals = _Arrivals()
    tasks = [ensure_future(a) for a in awaitables]
    for t in tasks:
        t._observe(arrivals)
    for _ in tasks:
        yield arrivals.next()
