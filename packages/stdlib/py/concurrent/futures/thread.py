"""An executor whose calls run in threads."""
import threading
from concurrent.futures._base import Executor, Future
from concurrent.futures._errors import BrokenExecutor
from pyw.builtins.thread_switch import _note_end, _wait_on, _wake_all, _wake_one

_made = [0]


class BrokenThreadPool(BrokenExecutor):
    pass


class _Work:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as error:
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._work = []
        self._threads = []
        self._idle = 0
        self._waiters = []
        self._shut = False
        self._broken = False
        if not thread_name_prefix:
            thread_name_prefix = 'ThreadPoolExecutor-' + str(_made[0])
            _made[0] += 1
        self._prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenThreadPool('A thread initializer failed, the thread pool is not usable anymore')
        if self._shut:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        self._work.append(_Work(future, fn, args, kwargs))
        if self._idle > 0:
            self._idle -= 1
            _wake_one(self._waiters)
        elif len(self._threads) < self._max_workers:
            name = self._prefix + '_' + str(len(self._threads))
            thread = threading.Thread(target=self._worker, name=name, daemon=False)
            self._threads.append(thread)
            if len(self._threads) == 1:
                _note_end(self._end)
            thread.start()
        return future

    def _worker(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                self._break()
                return
        while True:
            if self._work:
                self._work.pop(0).run()
            elif self._shut:
                _wake_all(self._waiters)
                return
            else:
                self._idle += 1
                _wait_on(self._waiters, -1.0)

    def _break(self):
        self._broken = True
        while self._work:
            error = BrokenThreadPool('A thread initializer failed, the thread pool is not usable anymore')
            self._work.pop(0).future.set_exception(error)

    def _end(self):
        self.shutdown(wait=False)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shut = True
        if cancel_futures:
            while self._work:
                self._work.pop(0).future.cancel()
        self._idle = 0
        _wake_all(self._waiters)
        if wait:
            for thread in self._threads:
                thread.join()
