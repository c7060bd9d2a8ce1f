"""contextvars: variables with a value for each context."""
from pyw.builtins.thread_switch import _own_contexts, _set_own_contexts


class _Missing:
    pass


_missing = _Missing()


class Token:
    MISSING = _missing

    def __init__(self, var, old_value):
        self.var = var
        self.old_value = old_value
        self._used = False


class ContextVar:
    def __init__(self, name, *, default=_missing):
        self.name = name
        self._default = default

    def get(self, default=_missing, /):
        values = _current()._values
        if self in values:
            return values[self]
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        values = _current()._values
        token = Token(self, values.get(self, _missing))
        values[self] = value
        return token

    def reset(self, token, /):
        if token._used:
            raise RuntimeError(repr(token) + ' has already been used once')
        if token.var is not self:
            raise ValueError(repr(token) + ' was created by a different ContextVar')
        token._used = True
        values = _current()._values
        if token.old_value is _missing:
            values.pop(self, None)
        else:
            values[self] = token.old_value


class Context:
    def __init__(self):
        self._values = {}

    def run(self, callable, *args, **kwargs):
        stack = _stack()
        for c in stack:
            if c is self:
                raise RuntimeError('cannot enter context: ' + repr(self) + ' is already entered')
        stack.append(self)
        try:
            return callable(*args, **kwargs)
        finally:
            stack.pop()

    def copy(self):
        new = Context()
        new._values = dict(self._values)
        return new

    def __getitem__(self, var):
        return self._values[var]

    def __contains__(self, var):
        return var in self._values

    def get(self, key, default=None, /):
        return self._values.get(key, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


def _stack():
    """The contexts that the thread has entered; the first is its own."""
    contexts = _own_contexts()
    if contexts is None:
        contexts = [Context()]
        _set_own_contexts(contexts)
    return contexts


def _current():
    return _stack()[-1]


def copy_context():
    return _current().copy()
