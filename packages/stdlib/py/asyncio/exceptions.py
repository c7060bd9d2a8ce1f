"""What ends tasks and futures."""
TimeoutError = TimeoutError


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass


def _settable(exception):
    """What a future raises of what it was given."""
    if isinstance(exception, type):
        exception = exception()
    if not isinstance(exception, StopIteration):
        return exception
    made = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
    made.__cause__ = exception
    return made
