"""groupby and tee of itertools."""
from __pyw__ import Array, i32, make_tuple, per_site, shown_as
from pyw.builtins.iter_choices import _deprecated
from pyw.builtins.sequences import _to_int


@per_site
class groupby(object):
    """The group last given and this one share the place in the source: `_turn` tells a group that it is over."""
    __module__ = 'itertools'

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

    def __reduce__(self):
        _deprecated()
        if self._has and self._turn > 0:
            return (groupby, (self._it, self._key), (self._item, self._group_mark, self._mark))
        return (groupby, (self._it, self._key))

    def __setstate__(self, state, /):
        _deprecated()
        if not isinstance(state, tuple):
            raise TypeError('state is not a tuple')
        self._item, self._group_mark, self._mark = state
        self._has = True
        self._turn = 1


@per_site
@shown_as('_grouper')
class _Group(object):
    __module__ = 'itertools'

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

    def __reduce__(self):
        _deprecated()
        p = self._parent
        if p._turn != self._turn or p._ended:
            return (iter, ((),))
        return (_Group, (p, int(self._turn)))


def tee(iterable, n=2, /):
    size = _to_int(n)
    if size < 0:
        raise ValueError('n must be >= 0')
    it = iter(iterable)
    items = Array(i32(size))
    if isinstance(it, _Tee):
        # It is the first itself, the others start where it is.
        first = it
    else:
        first = _Tee(it)
    i: i32 = 0
    while i < items.length:
        if i == 0:
            items[i] = first
        else:
            items[i] = _Tee(first)
        i = i + 1
    return make_tuple(items, items.length)


@per_site
class _Shared(object):
    __module__ = 'itertools'

    def __init__(self, it):
        self._it = it
        self._seen = []
        self._running = False


@per_site
@shown_as('_tee')
class _Tee(object):
    __module__ = 'itertools'

    def __init__(self, iterable, /):
        it = iter(iterable)
        if isinstance(it, _Tee):
            self._shared = it._shared
            self._at = it._at
        else:
            self._shared = _Shared(it)
            self._at = 0

    def __copy__(self):
        return _Tee(self)

    def __reduce__(self):
        _deprecated()
        s = self._shared
        return (_tee_at, (s._it, s._seen[self._at:]))

    def __iter__(self):
        return self

    def _advance(self):
        s = self._shared
        if self._at == len(s._seen):
            if s._running:
                raise RuntimeError('cannot re-enter the tee iterator')
            s._running = True
            try:
                if not s._it._advance():
                    return False
            finally:
                s._running = False
            s._seen.append(s._it._value)
        self._value = s._seen[self._at]
        self._at = self._at + 1
        return True


def _tee_at(it, ahead):
    """A tee of what comes ahead, then of the iterator."""
    new = _Tee(it)
    for x in ahead:
        new._shared._seen.append(x)
    return new
