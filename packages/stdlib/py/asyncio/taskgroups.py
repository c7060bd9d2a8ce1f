"""Tasks that end together."""
from asyncio._core import Future, Task, create_task, current_task
from asyncio.exceptions import CancelledError


class TaskGroup:
    def __init__(self):
        self._parent = None
        self._tasks = {}
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
        self._tasks[task._number] = task
        task._observe(self)
        return task

    def _notify(self, task):
        del self._tasks[task._number]
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
        for t in list(self._tasks.values()):
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
