"""What ends tasks and futures."""


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass
