"""What an event loop has to do: calls and timers."""


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


class _LaterCall:
    def __init__(self, callback, args):
        self.callback = callback
        self.args = args

    def _expire(self):
        self.callback(*self.args)


class TimerHandle:
    """A call that is to be made at a time."""

    def __init__(self, timer):
        self._timer = timer

    def when(self):
        return self._timer.when

    def cancel(self):
        self._timer.cancel()

    def cancelled(self):
        return self._timer.cancelled
