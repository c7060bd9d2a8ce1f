"""Generator objects. Each generator function has a frame class of its own below this one's layout."""
from __pyw__ import generator_name, generator_resume, i32, identity_number, inline, is_class, noinline, per_site
from pyw.builtins.iterators import _NextIterator
from pyw.builtins.slices import _NotGiven


@per_site
class _Resumable(object):
    """
    `_sent`, `_thrown` and `_result` carry what goes in and out besides the values that are yielded.
    """

    # 2: it is over (noted of coroutines that were driven, and where states are asked for); 3: a coroutine waits.
    _started: i32
    _running: i32

    _value: object
    _sent: object
    _thrown: object
    _result: object
    _waits_for: object

    @inline
    def _advance(self):
        return generator_resume(self)

    @property
    def __name__(self):
        return generator_name(self, 'name')

    @property
    def __qualname__(self):
        return generator_name(self, 'qualname')

    def __repr__(self):
        place = hex(140000000000000 + int(identity_number(self)) * 16)
        return '<' + type(self).__name__ + ' object ' + generator_name(self, 'qualname') + ' at ' + place + '>'

    def _phase(self):
        """Not begun, running, suspended, over."""
        if self._running:
            return 1
        if self._started == 0:
            return 0
        return 3 if self._started == 2 else 2

    def _next(self):
        if self._result is not None:
            # It ended in a loop, which did not ask for the result; who comes later does not get it.
            self._result = None
        if self._advance():
            return self._value
        result = self._result
        if result is None:
            raise StopIteration()
        self._result = None
        raise StopIteration(result)

    def send(self, value, /):
        if not self._started and value is not None:
            raise TypeError("can't send non-None value to a just-started " + type(self).__name__)
        if self._running:
            raise _busy()
        self._sent = value
        return self._next()

    def throw(self, exception, value=None, traceback=None, /):
        self._thrown = _thrown_by(exception, value)
        if self._running:
            self._thrown = None
            raise _busy()
        if self._result is not None:
            self._result = None
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
        if self._running:
            raise _busy()
        self._thrown = GeneratorExit()
        if self._result is not None:
            self._result = None
        try:
            more = self._advance()
        except (GeneratorExit, StopIteration):
            return None
        if more:
            raise RuntimeError(type(self).__name__ + ' ignored GeneratorExit')
        self._thrown = None
        result = self._result
        self._result = None
        return result


def _thrown_by(exception, value):
    """What `throw(exception, value)` throws."""
    if isinstance(exception, BaseException):
        if value is not None:
            raise TypeError('instance exception may not have a separate value')
        return exception
    if not is_class(exception):
        raise TypeError(
            'exceptions must be classes or instances deriving from BaseException, not ' + type(exception).__name__
        )
    if value is None:
        return _exception_of(exception(), exception)
    if isinstance(value, BaseException):
        return value
    return _exception_of(exception(value), exception)


@noinline
def _reused(started: i32):
    if started == 3:
        return RuntimeError('coroutine is being awaited already')
    return RuntimeError('cannot reuse already awaited coroutine')


@noinline
def _busy():
    return ValueError('generator already executing')


def _exception_of(made, cls):
    if isinstance(made, BaseException):
        return made
    if not issubclass(cls, BaseException):
        raise TypeError('exceptions must be classes or instances deriving from BaseException, not type')
    tail = ' should have returned an instance of BaseException, not '
    raise TypeError('calling ' + repr(cls) + tail + type(made).__name__)


@per_site
class generator(_Resumable):
    def __iter__(self):
        return self

    def __next__(self):
        return self._next()

    @property
    def gi_running(self):
        return self._running != 0

    @property
    def gi_suspended(self):
        return self._started == 1 and self._running == 0

    @property
    def gi_yieldfrom(self):
        if self._running > 1:
            # Never so: what says that it may be None where nothing is delegated to.
            self._waits_for = None
        return self._waits_for


@per_site
class coroutine(_Resumable):
    def __await__(self):
        return _waiting_for(self)

    def _check_fresh(self):
        """What `await` asks first."""
        if self._started:
            raise _reused(self._started)

    @inline
    def _is_over(self):
        return self._started == 2 or (self._started == 1 and self._running == 0)

    def send(self, value, /):
        if self._is_over():
            raise _reused(2)
        try:
            return super().send(value)
        except BaseException:
            if self._started and not self._running:
                self._started = 2
            raise

    def throw(self, exception, value=None, traceback=None, /):
        if self._is_over():
            raise _reused(2)
        try:
            return super().throw(exception, value, traceback)
        except BaseException:
            if not self._running:
                self._started = 2
            raise

    def close(self):
        if self._started == 2:
            return None
        super().close()
        self._started = 2

    @property
    def cr_running(self):
        return self._running != 0

    @property
    def cr_suspended(self):
        return self._started == 3


def _waiting_for(coroutine):
    """The iterator that `coroutine.__await__()` gives."""
    return (yield from coroutine)


@per_site
class async_generator(_Resumable):
    """`_item` is what it produces, `_value` what it waits for."""

    _produced: i32
    _ended: i32
    # Somebody waits for what it does now.
    _awaited: i32
    # `aclose` has begun.
    _closed: i32
    _item: object

    def __aiter__(self):
        return self

    def _anext(self):
        """Waits for the next item, in a loop; False at the end."""
        if self._awaited:
            raise RuntimeError('anext(): asynchronous generator is already running')
        self._awaited = 1
        self._ended = 1
        try:
            while self._advance():
                self._ended = 0
                if self._produced:
                    self._produced = 0
                    return True
                try:
                    sent = yield self._value
                    self._sent = sent
                except BaseException as e:
                    self._thrown = e
                self._ended = 1
        finally:
            self._awaited = 0
        return False

    def _step(self):
        """Goes on until it waits (True) or has produced an item; raises at the end."""
        self._awaited = 1
        self._ended = 1
        try:
            more = self._advance()
        except BaseException:
            self._awaited = 0
            raise
        if more:
            self._ended = 0
            if not self._produced:
                return True
            self._produced = 0
            self._awaited = 0
            return False
        self._awaited = 0
        rest = self._thrown
        if rest is not None:
            self._thrown = None
            raise rest
        raise StopAsyncIteration()

    def __anext__(self):
        return async_generator_asend(self, None)

    def asend(self, value, /):
        return async_generator_asend(self, value)

    def athrow(self, exception, value=None, traceback=None, /):
        return async_generator_athrow(self, exception, value)

    def aclose(self):
        return async_generator_athrow(self, None, None)


@per_site
class _Awaited:
    """What the methods of an asynchronous generator give. `_state`: 0 before it is awaited, 1 on the way, 2 over."""

    _state: i32

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def throw(self, exception, value=None, traceback=None, /):
        self._begin()
        self._it._thrown = _thrown_by(exception, value)
        return self._go_on()

    def close(self):
        if self._state == 2:
            return None
        try:
            self.throw(GeneratorExit())
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            return None
        raise RuntimeError('coroutine ignored GeneratorExit')

    def _check_free(self, name):
        if self._it._awaited:
            self._state = 2
            raise RuntimeError(name + '(): asynchronous generator is already running')
        self._state = 1


@per_site
class async_generator_asend(_Awaited):
    def __init__(self, it, value):
        self._state = 0
        self._it = it
        self._first = value

    def _begin(self):
        if self._state == 2:
            raise RuntimeError('cannot reuse already awaited __anext__()/asend()')
        if self._state == 0:
            self._check_free('anext')

    def send(self, value, /):
        if value is None and self._state == 0:
            value = self._first
        self._begin()
        it = self._it
        if value is not None and not it._started:
            self._state = 2
            raise TypeError("can't send non-None value to a just-started async generator")
        it._sent = value
        return self._go_on()

    def _go_on(self):
        it = self._it
        try:
            waits = it._step()
        except BaseException:
            self._state = 2
            raise
        if waits:
            return it._value
        self._state = 2
        raise StopIteration(it._item)


@per_site
class async_generator_athrow(_Awaited):
    """Without an exception it is what `aclose` gives."""

    def __init__(self, it, exception, value):
        self._state = 0
        self._it = it
        self._exception = exception
        self._with = value

    def _begin(self):
        if self._state == 2:
            raise RuntimeError('cannot reuse already awaited aclose()/athrow()')
        if self._state == 0:
            self._check_free('aclose' if self._exception is None else 'athrow')

    def send(self, value, /):
        it = self._it
        if it._ended and not it._awaited and self._state != 2:
            self._state = 2
            raise StopIteration()
        is_first = self._state == 0
        self._begin()
        if not is_first:
            it._sent = value
            return self._go_on()
        if it._closed:
            self._state = 2
            raise StopAsyncIteration()
        if value is not None:
            self._state = 0
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        if self._exception is None:
            it._closed = 1
            it._thrown = GeneratorExit()
        else:
            it._thrown = _thrown_by(self._exception, self._with)
        return self._go_on()

    def _go_on(self):
        it = self._it
        waits = False
        try:
            waits = it._step()
            is_over = False
        except (StopAsyncIteration, GeneratorExit):
            self._state = 2
            if self._exception is not None:
                raise
            is_over = True
        except BaseException:
            self._state = 2
            raise
        if waits:
            return it._value
        self._state = 2
        if is_over:
            raise StopIteration()
        if self._exception is None:
            raise RuntimeError('async generator ignored GeneratorExit')
        raise StopIteration(it._item)


@per_site
class _AsyncIterator:
    """Over an object with `__anext__`."""

    def __init__(self, it):
        self._it = it

    async def _anext(self):
        try:
            self._item = await self._it.__anext__()
        except StopAsyncIteration:
            return False
        return True


def aiter(x, /):
    if not hasattr(x, '__aiter__'):
        raise TypeError("'" + type(x).__name__ + "' object is not an async iterable")
    it = x.__aiter__()
    if not hasattr(it, '__anext__'):
        raise TypeError("aiter() returned not an async iterator of type '" + type(it).__name__ + "'")
    return it


def anext(it, default=_NotGiven, /):
    if not hasattr(it, '__anext__'):
        raise TypeError("'" + type(it).__name__ + "' object is not an async iterator")
    if default is _NotGiven:
        return it.__anext__()
    return _anext_or(it, default)


async def _anext_or(it, default):
    try:
        return await it.__anext__()
    except StopAsyncIteration:
        return default


def _async_iterator(it):
    if isinstance(it, async_generator):
        return it
    return _AsyncIterator(it)


def _pass_on(it, exception):
    """
    What `yield from` does with an exception that is thrown into it: the inner iterator gets it if it can take it. True
    if that is the end: the exception is one that ends iterators, and the iterator takes none.
    """
    if isinstance(it, _Resumable):
        if isinstance(exception, GeneratorExit):
            it.close()
            raise exception
        it._thrown = exception
    elif isinstance(it, _NextIterator):
        if isinstance(exception, GeneratorExit):
            if hasattr(it._it, 'close'):
                it._it.close()
            raise exception
        if not hasattr(it._it, 'throw'):
            if isinstance(exception, StopIteration):
                it._result = exception.value
                return True
            raise exception
        it._thrown = exception
    else:
        if isinstance(exception, StopIteration):
            return True
        raise exception
    return False


def _pass_value(it, value):
    if isinstance(it, (_Resumable, _NextIterator)):
        it._sent = value
    elif value is not None:
        raise AttributeError("'" + type(it).__name__ + "' object has no attribute 'send'")


def _stop_inside(exception, kind):
    """A StopIteration that would leave a generator's body."""
    name = 'StopIteration' if isinstance(exception, StopIteration) else 'StopAsyncIteration'
    error = RuntimeError(kind + ' raised ' + name)
    error.__cause__ = exception
    error.__context__ = exception
    error.__suppress_context__ = True
    raise error


def _drop(it):
    """Nothing refers to an iterator any more."""
    if isinstance(it, _Resumable):
        try:
            it.close()
        except BaseException:
            # CPython mentions it on stderr and goes on.
            pass
