"""queue: what threads hand each other. See threading for what waiting means."""
import heapq
from threading import _note_waiter, _run_pending, _running, _wait_for


class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self._given_up = False
        self._items = []
        _note_waiter()

    def _put(self, item):
        self._items.append(item)

    def _get(self):
        return self._items.pop(0)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return len(self._items) == 0

    def full(self):
        return 0 < self.maxsize <= len(self._items)

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.full():
            if not block:
                raise Full
            if timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            while self.full() and _run_pending():
                pass
            if self.full():
                if timeout is not None:
                    raise Full
                _wait_for(lambda: not self.full())
        if self._given_up:
            raise RuntimeError('pyw: a thread that waited for this queue cannot be continued')
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        if not self._items:
            if self.is_shutdown:
                raise ShutDown
            if not block:
                raise Empty
            if timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            while not self._items and _run_pending():
                pass
            if not self._items:
                if timeout is not None:
                    raise Empty
                self._given_up = len(_running) > 0
                _wait_for(lambda: len(self._items) > 0)
        return self._get()

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1

    def join(self):
        while self.unfinished_tasks > 0 and _run_pending():
            pass
        if self.unfinished_tasks > 0:
            _wait_for(lambda: self.unfinished_tasks == 0)

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self._items:
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1


class PriorityQueue(Queue):
    def _put(self, item):
        heapq.heappush(self._items, item)

    def _get(self):
        return heapq.heappop(self._items)


class LifoQueue(Queue):
    def _get(self):
        return self._items.pop()


class SimpleQueue:
    def __init__(self):
        self._items = []
        _note_waiter()

    def qsize(self):
        return len(self._items)

    def empty(self):
        return len(self._items) == 0

    def put(self, item, block=True, timeout=None):
        self._items.append(item)

    def put_nowait(self, item):
        self._items.append(item)

    def get(self, block=True, timeout=None):
        if not self._items:
            while not self._items and block and _run_pending():
                pass
            if not self._items:
                if not block or timeout is not None:
                    raise Empty
                _wait_for(lambda: len(self._items) > 0)
        return self._items.pop(0)

    def get_nowait(self):
        return self.get(False)
