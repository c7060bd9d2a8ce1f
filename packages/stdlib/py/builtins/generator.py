"""Generator objects. Each generator function has a frame class of its own below this one's layout."""
from __pyw__ import generator_resume, inline, per_site


@per_site
class generator(object):
    """`_sent`, `_thrown` and `_result` carry what goes in and out besides the values that are yielded."""

    _started: i32
    _running: i32

    def __init__(self):
        self._value = None
        self._sent = None
        self._thrown = None
        self._result = None

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        return generator_resume(self)

    def __next__(self):
        if self._advance():
            return self._value
        result = self._result
        if result is None:
            raise StopIteration()
        self._result = None
        raise StopIteration(result)

    def send(self, value, /):
        if not self._started and value is not None:
            raise TypeError("can't send non-None value to a just-started generator")
        self._sent = value
        return self.__next__()

    def throw(self, exception, value=None, traceback=None, /):
        if isinstance(exception, BaseException):
            self._thrown = exception
        elif value is None:
            self._thrown = exception()
        elif isinstance(value, BaseException):
            self._thrown = value
        else:
            self._thrown = exception(value)
        if self._advance():
            return self._value
        rest = self._thrown
        if rest is not None:
            # It had ended before: nothing took the exception.
            self._thrown = None
            raise rest
        result = self._result
        if result is None:
            raise StopIteration()
        self._result = None
        raise StopIteration(result)

    def close(self):
        self._thrown = GeneratorExit()
        try:
            more = self._advance()
        except (GeneratorExit, StopIteration):
            return None
        if more:
            raise RuntimeError('generator ignored GeneratorExit')
        self._thrown = None
        result = self._result
        self._result = None
        return result


def _pass_on(it, exception):
    """What `yield from` does with an exception that is thrown into it: the inner generator gets it."""
    if isinstance(it, generator):
        if isinstance(exception, GeneratorExit):
            it.close()
            raise exception
        it._thrown = exception
    else:
        raise exception


def _pass_value(it, value):
    if isinstance(it, generator):
        it._sent = value
    elif value is not None:
        raise AttributeError("'" + type(it).__name__ + "' object has no attribute 'send'")


def _stop_inside(exception):
    """A StopIteration that would leave a generator's body."""
    error = RuntimeError('generator raised StopIteration')
    error.__cause__ = exception
    error.__context__ = exception
    error.__suppress_context__ = True
    raise error


def _drop(it):
    """Nothing refers to an iterator any more."""
    if isinstance(it, generator):
        try:
            it.close()
        except BaseException:
            # CPython mentions it on stderr and goes on.
            pass
