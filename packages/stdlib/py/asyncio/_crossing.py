"""Results that go from one thread to another."""


class _Cancelling:
    """When a future is cancelled, so is the call in another thread."""

    def __init__(self, call):
        self.call = call

    def _notify(self, future):
        if future.cancelled():
            self.call.cancel()


def cross(future, call, loop):
    """A future of the loop gets what a call in another thread gives."""
    future._observe(_Cancelling(call))

    def done(call):
        loop.call_soon_threadsafe(_settle, future, call)

    call.add_done_callback(done)


def _settle(future, call):
    if future.done():
        return
    if call.cancelled():
        future.cancel()
        return
    error = call.exception()
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(call.result())


class Echo:
    """Tells another thread how a task has ended."""

    def __init__(self, future):
        self.future = future

    def _notify(self, task):
        future = self.future
        if task.cancelled():
            future.cancel()
            future.set_running_or_notify_cancel()
        elif future.set_running_or_notify_cancel():
            error = task.exception()
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(task.result())
