"""`patch`: other values for names and items while something runs."""
from unittest import mock
from unittest._mock_calls import DEFAULT
from unittest._refusals import refuse_patch


class _Patching:
    """`with`, `start` and `stop`. `access` is written by the compiler."""

    def __exit__(self, *exc_info):
        self._back()
        return False

    def start(self):
        new = self.__enter__()
        _started.append(self)
        return new

    def stop(self):
        if self in _started:
            _started.remove(self)
            self.__exit__(None, None, None)
        return None


class _PatchValue(_Patching):
    """Another value for a name while a `with` block or a function runs."""

    _gives = False

    def __init__(self, access, spec=None, spec_set=None):
        self._save, self._put, self._back = access

    def __enter__(self):
        self._save()
        return self._put()


class _Patch(_Patching):
    """A mock in the place of a name."""

    _gives = True

    def __init__(self, access, new=DEFAULT, spec=None, *, new_callable=None, wraps=None, name=None, **kwargs):
        self._save, self._put, self._back = access
        self._spec = spec
        self._new_callable = new_callable
        self._wraps = wraps
        self._name = name
        self._kwargs = kwargs

    def __enter__(self):
        self._save()
        new = self._made()
        self._put(new)
        return new

    def _made(self):
        if self._new_callable is not None:
            made = self._new_callable()
        else:
            made = mock.MagicMock(spec=self._spec, wraps=self._wraps, name=self._name)
        if self._kwargs:
            made.configure_mock(**self._kwargs)
        return made


_started = []


class _PatchDict:
    """Other items in a mapping while a `with` block or a function runs."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self._dict = in_dict
        self._values = dict(values)
        self._values.update(kwargs)
        self._clear = clear
        self._gives = False

    def __enter__(self):
        self._old = dict(self._dict)
        if self._clear:
            self._dict.clear()
        for key, value in self._values.items():
            self._dict[key] = value
        return self._dict

    def __exit__(self, *exc_info):
        for key in list(self._dict):
            del self._dict[key]
        for key, value in self._old.items():
            self._dict[key] = value
        return False

    def start(self):
        return self.__enter__()

    def stop(self):
        return self.__exit__(None, None, None)


def _patched(*patches):
    """The decorators of a function: its mocks follow the arguments, that of the last decorator first."""
    def decorate(func):
        def run(*args, **keywargs):
            entered = []
            mocks = []
            try:
                for one in reversed(patches):
                    new = one.__enter__()
                    entered.append(one)
                    if one._gives:
                        mocks.append(new)
                return func(*args, *mocks, **keywargs)
            finally:
                for one in reversed(entered):
                    one.__exit__(None, None, None)

        run.__name__ = func.__name__
        run.__doc__ = func.__doc__
        return run

    return decorate


def _patched_async(*patches):
    def decorate(func):
        async def run(*args, **keywargs):
            entered = []
            mocks = []
            try:
                for one in reversed(patches):
                    new = one.__enter__()
                    entered.append(one)
                    if one._gives:
                        mocks.append(new)
                return await func(*args, *mocks, **keywargs)
            finally:
                for one in reversed(entered):
                    one.__exit__(None, None, None)

        run.__name__ = func.__name__
        run.__doc__ = func.__doc__
        return run

    return decorate


class _PatchNames:
    """`patch`, where the compiler could not tell what is patched."""

    def __call__(self, *args, **kwargs):
        return refuse_patch()

    def object(self, *args, **kwargs):
        return refuse_patch()

    def multiple(self, *args, **kwargs):
        return refuse_patch()

    def dict(self, *args, **kwargs):
        return refuse_patch()

    def stopall(self):
        while _started:
            _started[-1].stop()


patch = _PatchNames()
