"""Helpers for the `with` statement."""
import sys
from __pyw__ import handled_exception, per_site
from abc import ABC, abstractmethod
from os import chdir as _chdir, getcwd as _getcwd
from pyw.builtins.partials import _named_after


class AbstractContextManager(ABC):
    __slots__ = ()

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None


class AbstractAsyncContextManager(ABC):
    __slots__ = ()

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None


class ContextDecorator(object):
    """Base of context managers that are also decorators."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        inner.__name__ = func.__name__
        inner.__doc__ = func.__doc__
        inner.__wrapped__ = func
        return inner


class AsyncContextDecorator(object):
    """Base of asynchronous context managers that are also decorators."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


@per_site
class _GeneratorContextManager(object):
    """A `with` block around the one `yield` of a generator; as a decorator, one for each call."""

    def __init__(self, func, args, kwds=None):
        # `contextmanager` gives the generator and what makes another.
        if kwds is None:
            self._gen = func
            self._again = args
        else:
            def again():
                return func(*args, **kwds)
            self._gen = again()
            self._again = again

    def __call__(self, func):
        again = self._again

        def inner(*args, **kwds):
            with _GeneratorContextManager(again(), again):
                return func(*args, **kwds)
        return inner

    def __enter__(self):
        if self._gen._advance():
            return self._gen._value
        try:
            raise StopIteration
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exctype, exc, exctb):
        if exctype is None:
            if self._gen._advance():
                raise RuntimeError("generator didn't stop")
            return False
        if exc is None:
            exc = exctype()
        try:
            self._gen.throw(exc)
        except StopIteration as stop:
            return stop is not exc
        except RuntimeError as error:
            if error is exc or (isinstance(exc, StopIteration) and error.__cause__ is exc):
                return False
            raise
        except BaseException as error:
            if error is exc:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    def helper(*args, **kwds):
        def again():
            return func(*args, **kwds)
        return _GeneratorContextManager(again(), again)
    return _named_after(helper, func)


@per_site
class _AsyncGeneratorContextManager(object):
    def __init__(self, gen, again):
        self._gen = gen
        self._again = again

    def __call__(self, func):
        again = self._again

        async def inner(*args, **kwds):
            async with _AsyncGeneratorContextManager(again(), again):
                return await func(*args, **kwds)
        return inner

    async def __aenter__(self):
        try:
            return await self._gen.__anext__()
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exctype, exc, exctb):
        if exctype is None:
            try:
                await self._gen.__anext__()
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            await self._gen.athrow(exc)
        except StopAsyncIteration as stop:
            return stop is not exc
        except RuntimeError as error:
            if error is exc or (isinstance(exc, (StopIteration, StopAsyncIteration)) and error.__cause__ is exc):
                return False
            raise
        except BaseException as error:
            if error is exc:
                return False
            raise
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    def helper(*args, **kwds):
        def again():
            return func(*args, **kwds)
        return _AsyncGeneratorContextManager(again(), again)
    return _named_after(helper, func)


@per_site
class nullcontext(object):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        return None

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class suppress(object):
    """Exceptions of the classes end the `with` body and are forgotten."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, exctype, excinst, exctb):
        if excinst is None:
            return False
        if isinstance(excinst, self._exceptions):
            return True
        if isinstance(excinst, BaseExceptionGroup):
            rest = excinst.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


@per_site
class redirect_stdout(object):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old = []

    def __enter__(self):
        self._old.append(sys.stdout)
        sys.stdout = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        sys.stdout = self._old.pop()


@per_site
class redirect_stderr(object):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old = []

    def __enter__(self):
        self._old.append(sys.stderr)
        sys.stderr = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        sys.stderr = self._old.pop()


class chdir(object):
    def __init__(self, path):
        self.path = path
        self._old = []

    def __enter__(self):
        self._old.append(_getcwd())
        _chdir(self.path)

    def __exit__(self, *excinfo):
        _chdir(self._old.pop())


@per_site
class aclosing(object):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


@per_site
class closing(object):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


def _set_context(new, old, outer):
    """`new` was raised while leaving after `old`: that is its context, where one of a nested `with` would have it."""
    context = new.__context__
    while context is not None and context is not old and context is not outer:
        new = context
        context = new.__context__
    if context is not None and context is outer:
        new.__context__ = old


def _raise_as(exc):
    """Raises with the context that it has."""
    context = exc.__context__
    try:
        raise exc
    except BaseException:
        exc.__context__ = context
        raise


def _no_manager(cm, what):
    cls = type(cm)
    return f"'{cls.__module__}.{cls.__qualname__}' object does not support {what} context manager protocol"


class _Exits(object):
    """What is to be called on leaving: pairs of whether its result is no awaitable, and the function."""

    def __init__(self):
        self._exit_callbacks = []

    def enter_context(self, cm):
        if not hasattr(cm, '__enter__') or not hasattr(cm, '__exit__'):
            raise TypeError(_no_manager(cm, 'the'))
        leave = cm.__exit__
        result = cm.__enter__()
        self._exit_callbacks.append((True, leave))
        return result

    def push(self, exit):
        self._exit_callbacks.append((True, exit.__exit__ if hasattr(exit, '__exit__') else exit))
        return exit

    def callback(self, callback, /, *args, **kwds):
        def call(exc_type, exc, tb):
            callback(*args, **kwds)

        call.__wrapped__ = callback
        self._exit_callbacks.append((True, call))
        return callback

    def pop_all(self):
        new = type(self)()
        new._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new


class ExitStack(_Exits):
    """Leaves what was entered in reverse order."""

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        outer = handled_exception()
        pending = exc
        suppressed = False
        raised = False
        while len(self._exit_callbacks) > 0:
            leave = self._exit_callbacks.pop()[1]
            try:
                if pending is None:
                    leave(None, None, None)
                elif leave(type(pending), pending, pending.__traceback__):
                    suppressed = True
                    raised = False
                    pending = None
            except BaseException as new:
                _set_context(new, pending, outer)
                pending = new
                raised = True
        if raised and pending is not None:
            _raise_as(pending)
        return exc is not None and suppressed and pending is None


class AsyncExitStack(_Exits):
    """Leaves what was entered in reverse order, what is asynchronous by awaiting it."""

    async def enter_async_context(self, cm):
        if not hasattr(cm, '__aenter__') or not hasattr(cm, '__aexit__'):
            raise TypeError(_no_manager(cm, 'the asynchronous'))
        leave = cm.__aexit__
        result = await cm.__aenter__()
        self._exit_callbacks.append((False, leave))
        return result

    def push_async_exit(self, exit):
        self._exit_callbacks.append((False, exit.__aexit__ if hasattr(exit, '__aexit__') else exit))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def call(exc_type, exc, tb):
            await callback(*args, **kwds)

        call.__wrapped__ = callback
        self._exit_callbacks.append((False, call))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        outer = handled_exception()
        pending = exc
        suppressed = False
        raised = False
        while len(self._exit_callbacks) > 0:
            plain, leave = self._exit_callbacks.pop()
            try:
                if pending is None:
                    if plain:
                        leave(None, None, None)
                    else:
                        await leave(None, None, None)
                    continue
                if plain:
                    done = leave(type(pending), pending, pending.__traceback__)
                else:
                    done = await leave(type(pending), pending, pending.__traceback__)
                if done:
                    suppressed = True
                    raised = False
                    pending = None
            except BaseException as new:
                _set_context(new, pending, outer)
                pending = new
                raised = True
        if raised and pending is not None:
            _raise_as(pending)
        return exc is not None and suppressed and pending is None
