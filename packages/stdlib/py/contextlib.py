"""Helpers for the `with` statement."""
import sys
from __pyw__ import per_site
from os import chdir as _chdir, getcwd as _getcwd


class AbstractContextManager(object):
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        return None


class AbstractAsyncContextManager(object):
    async def __aenter__(self):
        return self

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

    def __init__(self, gen, again):
        self._gen = gen
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
        raise RuntimeError("generator didn't yield")

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
    return helper


@per_site
class _AsyncGeneratorContextManager(object):
    def __init__(self, gen):
        self._gen = gen

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
        return _AsyncGeneratorContextManager(func(*args, **kwds))
    return helper


@per_site
class nullcontext(object):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        return None


class suppress(object):
    """Exceptions of the classes end the `with` body and are forgotten."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, exctype, excinst, exctb):
        if excinst is None:
            return False
        return isinstance(excinst, self._exceptions)


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


class _Callback(object):
    def __init__(self, call):
        self._call = call

    def __exit__(self, exc_type, exc, tb):
        self._call()
        return False


class _PushedExit(object):
    def __init__(self, call):
        self._call = call

    def __exit__(self, exc_type, exc, tb):
        return self._call(exc_type, exc, tb)


class ExitStack(object):
    """Leaves what was entered in reverse order."""

    def __init__(self):
        self._exits = []

    def enter_context(self, cm):
        result = cm.__enter__()
        self._exits.append(cm)
        return result

    def push(self, exit):
        if hasattr(exit, '__exit__'):
            self._exits.append(exit)
        else:
            self._exits.append(_PushedExit(exit))
        return exit

    def callback(self, callback, *args, **kwds):
        def call():
            callback(*args, **kwds)

        self._exits.append(_Callback(call))
        return callback

    def pop_all(self):
        new = ExitStack()
        new._exits = self._exits
        self._exits = []
        return new

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        pending = exc
        suppressed = False
        raised = False
        while len(self._exits) > 0:
            top = self._exits.pop()
            try:
                if pending is None:
                    top.__exit__(None, None, None)
                elif top.__exit__(type(pending), pending, pending.__traceback__):
                    suppressed = True
                    raised = False
                    pending = None
            except BaseException as new:
                pending = new
                raised = True
        if raised and pending is not None:
            raise pending
        return exc is not None and suppressed and pending is None


@per_site
class _AsyncExit(object):
    def __init__(self, manager):
        self._manager = manager

    async def leave(self, exc_type, exc, tb):
        return await self._manager.__aexit__(exc_type, exc, tb)


@per_site
class _PlainExit(object):
    def __init__(self, manager):
        self._manager = manager

    async def leave(self, exc_type, exc, tb):
        return self._manager.__exit__(exc_type, exc, tb)


@per_site
class _PushedAsyncExit(object):
    def __init__(self, call):
        self._call = call

    async def leave(self, exc_type, exc, tb):
        return await self._call(exc_type, exc, tb)


@per_site
class _AsyncCallback(object):
    def __init__(self, call, args, kwds):
        self._call = call
        self._args = args
        self._kwds = kwds

    async def leave(self, exc_type, exc, tb):
        await self._call(*self._args, **self._kwds)
        return False


class AsyncExitStack(object):
    """Leaves what was entered in reverse order, what is asynchronous by awaiting it."""

    def __init__(self):
        self._exits = []

    async def enter_async_context(self, cm):
        result = await cm.__aenter__()
        self._exits.append(_AsyncExit(cm))
        return result

    def enter_context(self, cm):
        result = cm.__enter__()
        self._exits.append(_PlainExit(cm))
        return result

    def push(self, exit):
        self._exits.append(_PlainExit(exit if hasattr(exit, '__exit__') else _PushedExit(exit)))
        return exit

    def push_async_exit(self, exit):
        if hasattr(exit, '__aexit__'):
            self._exits.append(_AsyncExit(exit))
        else:
            self._exits.append(_PushedAsyncExit(exit))
        return exit

    def callback(self, callback, /, *args, **kwds):
        def call():
            callback(*args, **kwds)

        self._exits.append(_PlainExit(_Callback(call)))
        return callback

    def push_async_callback(self, callback, /, *args, **kwds):
        self._exits.append(_AsyncCallback(callback, args, kwds))
        return callback

    def pop_all(self):
        new = AsyncExitStack()
        new._exits = self._exits
        self._exits = []
        return new

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        pending = exc
        suppressed = False
        raised = False
        while len(self._exits) > 0:
            top = self._exits.pop()
            try:
                if pending is None:
                    await top.leave(None, None, None)
                elif await top.leave(type(pending), pending, pending.__traceback__):
                    suppressed = True
                    raised = False
                    pending = None
            except BaseException as new:
                pending = new
                raised = True
        if raised and pending is not None:
            raise pending
        return exc is not None and suppressed and pending is None
