"""Futures, and waiting for several of them."""
from concurrent.futures._errors import BrokenExecutor, CancelledError, Error, InvalidStateError
from pyw.builtins.thread_switch import _poll, _until, _wait_on, _wake_all

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


class Future:
    def __init__(self):
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._callbacks = []
        self._waiters = []
        # Those who wait for several futures.
        self._watchers = []

    def cancel(self):
        if self._state == 'RUNNING' or self._state == 'FINISHED':
            return False
        if self._state == 'PENDING':
            self._state = 'CANCELLED'
            _wake_all(self._waiters)
            self._call_back()
        return True

    def cancelled(self):
        return self._state == 'CANCELLED' or self._state == 'CANCELLED_AND_NOTIFIED'

    def running(self):
        _poll()
        return self._state == 'RUNNING'

    def done(self):
        if self._state == 'PENDING' or self._state == 'RUNNING':
            _poll()
        return self._is_done()

    def _is_done(self):
        return self._state != 'PENDING' and self._state != 'RUNNING'

    def _await(self, timeout):
        if not self._is_done():
            _wait_on(self._waiters, _until(timeout))
        if self.cancelled():
            raise CancelledError()
        if self._state != 'FINISHED':
            raise TimeoutError()

    def result(self, timeout=None):
        self._await(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._await(timeout)
        return self._exception

    def add_done_callback(self, fn):
        if not self._is_done():
            self._callbacks.append(fn)
            return
        try:
            fn(self)
        except Exception:
            # CPython logs it.
            pass

    def _call_back(self):
        for fn in self._callbacks:
            try:
                fn(self)
            except Exception:
                pass

    def set_running_or_notify_cancel(self):
        if self._state == 'CANCELLED':
            self._state = 'CANCELLED_AND_NOTIFIED'
            self._notify()
            return False
        if self._state == 'PENDING':
            self._state = 'RUNNING'
            return True
        raise RuntimeError('Future in unexpected state')

    def _notify(self):
        for watcher in self._watchers:
            watcher._hear(self)

    def _finish(self):
        self._state = 'FINISHED'
        self._notify()
        _wake_all(self._waiters)
        self._call_back()

    def set_result(self, result):
        if self._is_done():
            raise InvalidStateError(self._state + ': ' + repr(self))
        self._result = result
        self._finish()

    def set_exception(self, exception):
        if self._is_done():
            raise InvalidStateError(self._state + ': ' + repr(self))
        self._exception = exception
        self._finish()

    def __repr__(self):
        state = 'cancelled' if self.cancelled() else self._state.lower()
        text = '<Future at ' + hex(id(self)) + ' state=' + state
        if self._state == 'FINISHED':
            if self._exception is not None:
                text += ' raised ' + type(self._exception).__name__
            else:
                text += ' returned ' + type(self._result).__name__
        return text + '>'


class _Watcher:
    """Waits for the first, or for all, of several futures."""

    def __init__(self, fs):
        self.finished = []
        self.waiters = []
        self.fs = fs
        for f in fs:
            f._watchers.append(self)

    def _hear(self, future):
        self.finished.append(future)
        _wake_all(self.waiters)

    def leave(self):
        for f in self.fs:
            if self in f._watchers:
                f._watchers.remove(self)


class DoneAndNotDoneFutures:
    """The pair that `wait` gives."""

    def __init__(self, done, not_done):
        self.done = done
        self.not_done = not_done

    def __iter__(self):
        return iter((self.done, self.not_done))

    def __getitem__(self, index):
        return (self.done, self.not_done)[index]

    def __len__(self):
        return 2

    def __repr__(self):
        return 'DoneAndNotDoneFutures(done=' + repr(self.done) + ', not_done=' + repr(self.not_done) + ')'


def _each_once(fs):
    seen = []
    for f in fs:
        if f not in seen:
            seen.append(f)
    return seen


def _is_settled(f):
    return f._state == 'FINISHED' or f._state == 'CANCELLED_AND_NOTIFIED'


def _enough(fs, return_when):
    done = [f for f in fs if _is_settled(f)]
    if len(done) == len(fs):
        return True
    if return_when == FIRST_COMPLETED:
        return len(done) > 0
    if return_when == FIRST_EXCEPTION:
        for f in done:
            if not f.cancelled() and f._exception is not None:
                return True
    return False


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = _each_once(fs)
    if return_when != FIRST_COMPLETED and return_when != FIRST_EXCEPTION and return_when != ALL_COMPLETED:
        raise ValueError('Invalid return condition: ' + repr(return_when))
    until = _until(timeout)
    watcher = _Watcher([f for f in fs if not _is_settled(f)])
    try:
        while not _enough(fs, return_when):
            if not _wait_on(watcher.waiters, until):
                break
    finally:
        watcher.leave()
    done = {f for f in fs if _is_settled(f)}
    return DoneAndNotDoneFutures(done, {f for f in fs if f not in done})


def as_completed(fs, timeout=None):
    until = _until(timeout)
    fs = _each_once(fs)
    return _completed(fs, until, len(fs))


def _completed(fs, until, total):
    finished = [f for f in fs if _is_settled(f)]
    watcher = _Watcher([f for f in fs if not _is_settled(f)])
    left = total
    try:
        for f in finished:
            left -= 1
            yield f
        while left > 0:
            while not watcher.finished:
                if not _wait_on(watcher.waiters, until) and not watcher.finished:
                    raise TimeoutError(str(left) + ' (of ' + str(total) + ') futures unfinished')
            left -= 1
            yield watcher.finished.pop(0)
    finally:
        watcher.leave()


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        until = _until(timeout)
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, until)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _results(futures, until):
    try:
        futures.reverse()
        while futures:
            future = futures.pop()
            try:
                if until < 0.0:
                    result = future.result()
                else:
                    result = future.result(until - _until(0))
            finally:
                future.cancel()
            yield result
    finally:
        for future in futures:
            future.cancel()
