"""What ends tasks and futures."""
TimeoutError = TimeoutError


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass
