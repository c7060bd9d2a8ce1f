"""Context managers that need nothing but a class."""
from __pyw__ import inline, per_site


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
        if exctype is None:
            return False
        return isinstance(excinst, self._exceptions)


class closing(object):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


@per_site
class _GeneratorContextManager(object):
    """A `with` block around the one `yield` of a generator."""

    def __init__(self, gen):
        self._gen = gen

    def __enter__(self):
        if self._gen._advance():
            return self._gen._value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, exctype, exc, exctb):
        if exctype is None:
            if self._gen._advance():
                raise RuntimeError("generator didn't stop")
            return False
        try:
            self._gen.throw(exc)
        except StopIteration as stop:
            return stop is not exc
        except RuntimeError as error:
            if error is exc or error.__cause__ is exc:
                return False
            raise
        except BaseException as error:
            if error is exc:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    def helper(*args, **kwds):
        return _GeneratorContextManager(func(*args, **kwds))
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
            if error is exc or error.__cause__ is exc:
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
