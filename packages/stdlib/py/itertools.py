"""itertools: lazy iterators, one class each, that share nothing with their neighbours but their types."""
from __pyw__ import Array, array_copy, class_defines, i32, inline, is_of_program, make_tuple, per_site, shown_as
from pyw.builtins.iter_choices import _deprecated, combinations, combinations_with_replacement, permutations, product
from pyw.builtins.iter_filters import (
    accumulate, batched, compress, dropwhile, filterfalse, pairwise, starmap, takewhile,
)
from pyw.builtins.held_iterators import _advance_held, _of_class
from pyw.builtins.iter_groups import groupby, tee
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _NotGiven


# --- endless ones


def _is_number(x):
    return isinstance(x, (int, float, complex)) or hasattr(x, '__index__') or hasattr(x, '__float__') \
        or hasattr(x, '__int__') or hasattr(x, '__complex__')


@per_site
class count(object):
    def __init__(self, start=0, step=1):
        if not _is_number(start) or not _is_number(step):
            raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        self._value = self._next
        self._next = self._next + self._step
        return True

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return 'count(' + repr(self._next) + ')'
        return 'count(' + repr(self._next) + ', ' + repr(self._step) + ')'

    def __reduce__(self):
        _deprecated()
        if isinstance(self._step, int) and self._step == 1:
            return (count, (self._next,))
        return (count, (self._next, self._step))


@per_site
class cycle(object):
    def __init__(self, iterable, /):
        self._it = iter(iterable)
        self._saved = []
        self._at = -1
        self._keeps = True

    def __iter__(self):
        return self

    def _advance(self):
        if self._at < 0:
            if self._it._advance():
                x = self._it._value
                if self._keeps:
                    self._saved.append(x)
                self._value = x
                return True
            self._at = 0
        if not self._saved:
            return False
        self._value = self._saved[self._at]
        self._at = self._at + 1
        if self._at == len(self._saved):
            self._at = 0
        return True

    def _detach_(self):
        self._saved = self._saved[:]

    def __reduce__(self):
        _deprecated()
        if self._at < 0:
            return (cycle, (self._it,), (self._saved, 0 if self._keeps else 1))
        rest = iter(self._saved[self._at:])
        return (cycle, (rest,), (self._saved, 1))

    def __setstate__(self, state, /):
        _deprecated()
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        if len(state) != 2 or not isinstance(state[0], list):
            raise TypeError('state must be a list and an int')
        first = _to_int(state[1])
        self._saved = state[0]
        self._keeps = first == 0


@per_site
class repeat(object):
    def __init__(self, object, times=None):
        self._value = object
        self._endless = times is None
        self._left = 0
        if times is not None:
            n = _to_int(times)
            self._left = n if n > 0 else 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._endless:
            return True
        if self._left > 0:
            self._left = self._left - 1
            return True
        return False

    def __repr__(self):
        if self._endless:
            return 'repeat(' + repr(self._value) + ')'
        return 'repeat(' + repr(self._value) + ', ' + repr(self._left) + ')'

    def __reduce__(self):
        _deprecated()
        if self._endless:
            return (repeat, (self._value,))
        return (repeat, (self._value, self._left))

    def __length_hint__(self):
        if self._endless:
            raise TypeError('len() of unsized object')
        return self._left


class chain(object):
    def __new__(cls, *iterables):
        if is_of_program(cls):
            return _of_class(cls, chain(*iterables))
        n: i32 = 0
        for x in iterables:
            n = n + 1
        sources = Array(n)
        n = 0
        for x in iterables:
            sources[n] = x
            n = n + 1
        return _Chain(_Sources(sources, n))

    @classmethod
    def from_iterable(cls, iterable, /):
        if is_of_program(cls):
            return _of_class(cls, chain.from_iterable(iterable))
        return _Chain(iter(iterable))

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


@per_site
class _Sources(object):
    """The arguments of chain; only the chain itself sees it."""
    _i: i32
    _n: i32

    def _left_(self):
        items = Array(self._n - self._i)
        array_copy(items, 0, self._items, self._i, self._n - self._i)
        return iter(make_tuple(items, items.length))

    def __init__(self, items, n: i32):
        self._items = items
        self._i = 0
        self._n = n

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._n:
            self._value = self._items[i]
            self._i = i + 1
            return True
        return False


@per_site
@shown_as('chain')
class _Chain(object):
    def __init__(self, sources):
        self._sources = sources
        self._it = None
        self._failed = False

    def __iter__(self):
        return self

    def _advance(self):
        while True:
            it = self._it
            if it is None:
                # What raises on the way to the next iterable is the end.
                if self._failed:
                    return False
                self._failed = True
                if not self._sources._advance():
                    return False
                self._it = iter(self._sources._value)
                self._failed = False
            elif it._advance():
                self._value = it._value
                return True
            else:
                self._it = None

    def __reduce__(self):
        _deprecated()
        left = self._sources
        if isinstance(left, _Sources):
            left = left._left_()
        if self._it is None:
            return (chain, (), (left,))
        return (chain, (), (left, self._it))

    def __setstate__(self, state, /):
        _deprecated()
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        if not 1 <= len(state) <= 2:
            raise TypeError('function takes at least 1 argument (' + str(len(state)) + ' given)')
        for part in state:
            if not class_defines(part, '_advance', '__next__'):
                raise TypeError('Arguments must be iterators.')
        self._sources = state[0]
        if len(state) == 2:
            self._it = state[1]


class islice(object):
    def __new__(cls, iterable, first, stop=_NotGiven, step=None, /):
        if is_of_program(cls):
            return _of_class(cls, islice(iterable, first, stop, step))
        if stop is _NotGiven:
            start = 0
            end = _slice_end(first)
        else:
            start = 0 if first is None else _slice_bound(first)
            end = _slice_end(stop)
        if start < 0 or end < -1:
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        by = 1
        if step is not None:
            by = _step_of(step)
        return _Slice(iter(iterable), start, end, by)

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


def _slice_bound(x):
    """-1 for what is no index."""
    if isinstance(x, int) or hasattr(x, '__index__'):
        n = _to_int(x)
        if n >= -9223372036854775808 and n <= 9223372036854775807:
            return n
    return -1


def _slice_end(x):
    """-1 for no end."""
    if x is None:
        return -1
    n = _slice_bound(x)
    if n == -1:
        raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    return n


def _step_of(x):
    if isinstance(x, int) or hasattr(x, '__index__'):
        n = _to_int(x)
        if n > 0 and n <= 9223372036854775807:
            return n
    raise ValueError('Step for islice() must be a positive integer or None.')


@per_site
@shown_as('islice')
class _Slice(object):
    """`_next` is the index of the next item wanted, `_seen` the number taken so far."""

    def __init__(self, it, start, stop, step):
        self._it = it
        self._next = start
        self._stop = stop
        self._step = step
        self._seen = 0
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        limit = self._next
        if self._stop >= 0 and limit >= self._stop:
            # What lies before the stop is taken all the same.
            while self._seen < self._stop:
                if not self._it._advance():
                    break
                self._seen = self._seen + 1
            self._ended = True
            return False
        while self._seen < limit:
            if not self._it._advance():
                self._ended = True
                return False
            self._seen = self._seen + 1
        if not self._it._advance():
            self._ended = True
            return False
        self._seen = self._seen + 1
        self._value = self._it._value
        self._next = limit + self._step
        return True

    def __reduce__(self):
        _deprecated()
        if self._ended:
            return (islice, (iter([]), 0), 0)
        stop = None if self._stop < 0 else self._stop
        return (islice, (self._it, self._next, stop, self._step), self._seen)

    def __setstate__(self, state, /):
        _deprecated()
        self._seen = _to_int(state)


class zip_longest(object):
    def __new__(cls, *iterables, fillvalue=None):
        if is_of_program(cls):
            return _of_class(cls, zip_longest(*iterables, fillvalue=fillvalue))
        n: i32 = 0
        for x in iterables:
            n = n + 1
        its = Array(n)
        n = 0
        for x in iterables:
            its[n] = iter(x)
            n = n + 1
        return _ZipLongest(its, n, fillvalue)

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


@per_site
@shown_as('zip_longest')
class _ZipLongest(object):
    _live: i32

    def __init__(self, its, n: i32, fill):
        self._its = its
        self._ended = [False] * int(n)
        self._live = n
        self._fill = fill

    def __iter__(self):
        return self

    def _advance(self):
        if self._live == 0:
            return False
        n: i32 = self._its.length
        items = Array(n)
        i: i32 = 0
        while i < n:
            if not self._ended[int(i)]:
                it = self._its[i]
                if it._advance():
                    items[i] = it._value
                else:
                    self._ended[int(i)] = True
                    self._live = self._live - 1
                    if self._live == 0:
                        return False
                    items[i] = self._fill
            else:
                items[i] = self._fill
            i = i + 1
        self._value = make_tuple(items, n)
        return True

    def _detach_(self):
        self._ended = self._ended[:]

    def __reduce__(self):
        _deprecated()
        n: i32 = self._its.length
        its = Array(n)
        i: i32 = 0
        while i < n:
            its[i] = () if self._ended[int(i)] else self._its[i]
            i = i + 1
        return (zip_longest, make_tuple(its, n), self._fill)

    def __setstate__(self, state, /):
        _deprecated()
        self._fill = state
