"""itertools: lazy iterators, one class each, that share nothing with their neighbours but their types."""
from __pyw__ import Array, i32, inline, make_tuple, per_site, shown_as
from pyw.builtins.iter_choices import combinations, combinations_with_replacement, permutations, product
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _NotGiven


# --- endless ones


@per_site
class count(object):
    def __init__(self, start=0, step=1):
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


@per_site
class cycle(object):
    def __init__(self, iterable, /):
        self._it = iter(iterable)
        self._saved = []
        self._at = -1

    def __iter__(self):
        return self

    def _advance(self):
        if self._at < 0:
            if self._it._advance():
                x = self._it._value
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


# --- one iterable after another, or parts of one


class chain(object):
    def __new__(cls, *iterables):
        n: i32 = 0
        for x in iterables:
            n = n + 1
        sources = Array(n)
        n = 0
        for x in iterables:
            sources[n] = x
            n = n + 1
        return _Chain(_Sources(sources, n))

    @staticmethod
    def from_iterable(iterable, /):
        return _Chain(iter(iterable))


@per_site
class _Sources(object):
    _i: i32
    _n: i32

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

    def __iter__(self):
        return self

    def _advance(self):
        while True:
            it = self._it
            if it is None:
                if not self._sources._advance():
                    return False
                self._it = iter(self._sources._value)
            elif it._advance():
                self._value = it._value
                return True
            else:
                self._it = None


class islice(object):
    def __new__(cls, iterable, first, stop=_NotGiven, step=None, /):
        if stop is _NotGiven:
            return _Slice(iter(iterable), 0, _slice_bound(first, True), 1)
        by = 1
        if step is not None:
            by = _step_of(step)
        start = 0
        if first is not None:
            start = _slice_bound(first, False)
        return _Slice(iter(iterable), start, _slice_bound(stop, True), by)


def _slice_bound(x, is_stop):
    """-1 for no end."""
    if x is None:
        return -1
    if isinstance(x, int) or hasattr(x, '__index__'):
        n = _to_int(x)
        if n >= 0 and n <= 9223372036854775807:
            return n
    if is_stop:
        raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')


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


@per_site
class pairwise(object):
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
        if not self._it._advance():
            return False
        x = self._it._value
        self._value = (self._last, x)
        self._last = x
        return True


@per_site
class batched(object):
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


# --- filters and maps


@per_site
class takewhile(object):
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


@per_site
class dropwhile(object):
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


@per_site
class filterfalse(object):
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


@per_site
class compress(object):
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


@per_site
class starmap(object):
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


@per_site
class accumulate(object):
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


class zip_longest(object):
    def __new__(cls, *iterables, fillvalue=None):
        n: i32 = 0
        for x in iterables:
            n = n + 1
        its = Array(n)
        n = 0
        for x in iterables:
            its[n] = iter(x)
            n = n + 1
        return _ZipLongest(its, n, fillvalue)


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


# --- groups and copies


@per_site
class groupby(object):
    """The group last given and this one share the place in the source: `_turn` tells a group that it is over."""

    _turn: i32

    def __init__(self, iterable, key=None):
        self._it = iter(iterable)
        self._key = key
        self._turn = 0
        self._has = False
        self._ended = False

    def __iter__(self):
        return self

    def _read(self):
        """Takes the next item and its key."""
        if self._it._advance():
            x = self._it._value
            self._item = x
            if self._key is None:
                self._mark = x
            else:
                self._mark = self._key(x)
            self._has = True
            return True
        self._has = False
        self._ended = True
        return False

    def _advance(self):
        if self._ended:
            return False
        if self._turn == 0:
            if not self._read():
                return False
        else:
            # What is left of the group is skipped.
            while self._mark == self._group_mark:
                if not self._read():
                    return False
        self._turn = self._turn + 1
        self._group_mark = self._mark
        self._value = (self._group_mark, _Group(self, self._turn))
        return True


@per_site
@shown_as('_grouper')
class _Group(object):
    _turn: i32

    def __init__(self, parent, turn: i32):
        self._parent = parent
        self._turn = turn
        self._first = True

    def __iter__(self):
        return self

    def _advance(self):
        p = self._parent
        if p._turn != self._turn or p._ended:
            return False
        if self._first:
            self._first = False
            if not p._has or not p._mark == p._group_mark:
                return False
        else:
            if not p._mark == p._group_mark:
                return False
            if not p._read():
                return False
            if not p._mark == p._group_mark:
                return False
        self._value = p._item
        return True


def tee(iterable, n=2, /):
    size = _to_int(n)
    if size < 0:
        raise ValueError('n must be >= 0')
    shared = _Shared(iter(iterable))
    items = Array(i32(size))
    i: i32 = 0
    while i < items.length:
        items[i] = _Tee(shared)
        i = i + 1
    return make_tuple(items, items.length)


@per_site
class _Shared(object):
    def __init__(self, it):
        self._it = it
        self._seen = []


@per_site
@shown_as('_tee')
class _Tee(object):
    def __init__(self, shared):
        self._shared = shared
        self._at = 0

    def __iter__(self):
        return self

    def _advance(self):
        s = self._shared
        if self._at == len(s._seen):
            if not s._it._advance():
                return False
            s._seen.append(s._it._value)
        self._value = s._seen[self._at]
        self._at = self._at + 1
        return True
