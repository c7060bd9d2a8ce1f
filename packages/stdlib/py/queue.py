"""queue: what threads hand each other."""
import heapq
from collections import deque
from threading import Lock
from pyw.builtins.thread_switch import _poll, _until, _wait_on, _wake_all, _wake_one


class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


class Queue:
    """Derived classes may have an `_init`, `_qsize`, `_put` and `_get` of their own."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self.mutex = Lock()
        self._getters = []
        self._putters = []
        self._joiners = []
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        _poll()
        return self._qsize()

    def empty(self):
        _poll()
        return not self._qsize()

    def full(self):
        _poll()
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.maxsize > 0 and self._qsize() >= self.maxsize:
            if not block:
                _poll()
                if self._qsize() >= self.maxsize:
                    raise Full
            else:
                if timeout is not None and timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                until = _until(timeout)
                while self._qsize() >= self.maxsize:
                    if not _wait_on(self._putters, until):
                        raise Full
                    if self.is_shutdown:
                        raise ShutDown
        self._put(item)
        self.unfinished_tasks += 1
        if self._getters:
            _wake_one(self._getters)

    def get(self, block=True, timeout=None):
        if not self._qsize():
            if self.is_shutdown:
                raise ShutDown
            if not block:
                _poll()
                if not self._qsize():
                    raise Empty
            else:
                if timeout is not None and timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                until = _until(timeout)
                while not self._qsize():
                    if not _wait_on(self._getters, until):
                        raise Empty
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown
        item = self._get()
        if self._putters:
            _wake_one(self._putters)
        return item

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1
        if self.unfinished_tasks == 0:
            _wake_all(self._joiners)

    def join(self):
        while self.unfinished_tasks:
            _wait_on(self._joiners, -1.0)

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1
            _wake_all(self._joiners)
        _wake_all(self._getters)
        _wake_all(self._putters)


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    def __init__(self):
        self._items = deque()
        self._getters = []

    def qsize(self):
        _poll()
        return len(self._items)

    def empty(self):
        _poll()
        return len(self._items) == 0

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        if self._getters:
            _wake_one(self._getters)

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if not self._items:
            if not block:
                _poll()
                if not self._items:
                    raise Empty
            else:
                if timeout is not None and timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                until = _until(timeout)
                while not self._items:
                    if not _wait_on(self._getters, until):
                        raise Empty
        return self._items.popleft()

    def get_nowait(self):
        return self.get(False)
