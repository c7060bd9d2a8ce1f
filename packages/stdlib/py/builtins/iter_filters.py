"""Iterators of itertools over one iterable that choose or change its items."""
from __pyw__ import Array, i32, make_tuple, per_site
from pyw.builtins.iter_choices import _deprecated
from pyw.builtins.sequences import _to_int


@per_site
class pairwise(object):
    __module__ = 'itertools'

    def __init__(self, iterable, /):
        self._it = iter(iterable)
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        if not self._started:
            if not self._it._advance():
                return False
            self._last = self._it._value
            self._started = True
        # The iterator may ask for a pair itself.
        last = self._last
        if not self._it._advance():
            return False
        x = self._it._value
        self._value = (last, x)
        self._last = x
        return True


@per_site
class batched(object):
    __module__ = 'itertools'

    def __init__(self, iterable, n, *, strict=False):
        size = _to_int(n)
        if size < 1:
            raise ValueError('n must be at least one')
        self._it = iter(iterable)
        self._size = i32(size)
        self._strict = strict

    _size: i32

    def __iter__(self):
        return self

    def _advance(self):
        items = Array(self._size)
        n: i32 = 0
        while n < self._size and self._it._advance():
            items[n] = self._it._value
            n = n + 1
        if n == 0:
            return False
        if n < self._size and self._strict:
            raise ValueError('batched(): incomplete batch')
        self._value = make_tuple(items, n)
        return True


@per_site
class takewhile(object):
    __module__ = 'itertools'

    def __init__(self, predicate, iterable, /):
        self._function = predicate
        self._it = iter(iterable)
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if not self._ended and self._it._advance():
            x = self._it._value
            if self._function(x):
                self._value = x
                return True
            self._ended = True
        return False

    def __reduce__(self):
        _deprecated()
        return (takewhile, (self._function, self._it), self._ended)

    def __setstate__(self, state, /):
        _deprecated()
        self._ended = bool(state)


@per_site
class dropwhile(object):
    __module__ = 'itertools'

    def __init__(self, predicate, iterable, /):
        self._function = predicate
        self._it = iter(iterable)
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if self._started or not self._function(x):
                self._started = True
                self._value = x
                return True
        return False

    def __reduce__(self):
        _deprecated()
        return (dropwhile, (self._function, self._it), self._started)

    def __setstate__(self, state, /):
        _deprecated()
        self._started = bool(state)


@per_site
class filterfalse(object):
    __module__ = 'itertools'

    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if self._function is None:
                drop = bool(x)
            else:
                drop = bool(self._function(x))
            if not drop:
                self._value = x
                return True
        return False

    def __reduce__(self):
        _deprecated()
        return (filterfalse, (self._function, self._it))


@per_site
class compress(object):
    __module__ = 'itertools'

    def __init__(self, data, selectors):
        self._it = iter(data)
        self._selectors = iter(selectors)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if not self._selectors._advance():
                return False
            if self._selectors._value:
                self._value = x
                return True
        return False

    def __reduce__(self):
        _deprecated()
        return (compress, (self._it, self._selectors))


@per_site
class starmap(object):
    __module__ = 'itertools'

    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        if self._it._advance():
            arguments = self._it._value
            self._value = self._function(*arguments)
            return True
        return False

    def __reduce__(self):
        _deprecated()
        return (starmap, (self._function, self._it))


@per_site
class accumulate(object):
    __module__ = 'itertools'

    def __init__(self, iterable, func=None, *, initial=None):
        self._it = iter(iterable)
        self._function = func
        self._initial = initial
        self._started = False

    def __iter__(self):
        return self

    def _advance(self):
        if not self._started:
            self._started = True
            if self._initial is not None:
                self._value = self._initial
                return True
            if self._it._advance():
                self._value = self._it._value
                return True
            return False
        if self._it._advance():
            x = self._it._value
            if self._function is None:
                self._value = self._value + x
            else:
                self._value = self._function(self._value, x)
            return True
        return False

    def __reduce__(self):
        _deprecated()
        if not self._started:
            if self._initial is None:
                return (accumulate, (self._it, self._function), None)
            from itertools import chain
            return (accumulate, (chain([self._initial], self._it), self._function), None)
        if self._value is None:
            from itertools import chain, islice
            return (islice, (accumulate(chain([None], self._it), self._function), 1, None))
        return (accumulate, (self._it, self._function), self._value)

    def __setstate__(self, state, /):
        _deprecated()
        self._value = state
        self._started = True
