"""product, permutations and combinations of itertools."""
from __pyw__ import Array, array_copy, i32, is_of_program, make_tuple, noinline, per_site, shown_as
from pyw.builtins.held_iterators import _advance_held, _of_class
from pyw.builtins.sequences import _to_int


@noinline
def _deprecated():
    """What copying and pickling the iterators of itertools warns of."""
    from warnings import warn
    text = 'Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.'
    warn(text, DeprecationWarning, stacklevel=2)


def _copied(indices):
    """Of an iterator that was copied: the positions are its own."""
    out = Array[i32](indices.length)
    array_copy(out, 0, indices, 0, indices.length)
    return out


def _places(indices, n: i32):
    """An array of machine ints as a tuple."""
    items = Array(n)
    i: i32 = 0
    while i < n:
        items[i] = int(indices[i])
        i = i + 1
    return make_tuple(items, n)


def _set_places(indices, given, low: i32, high: i32):
    """Positions from outside, each put between two bounds."""
    if not isinstance(given, tuple) or len(given) != int(indices.length):
        raise ValueError('invalid arguments')
    i: i32 = 0
    for x in given:
        n: i32 = i32(_to_int(x))
        if n < low:
            n = low
        if n > high:
            n = high
        indices[i] = n
        i = i + 1


def _pool(iterable):
    """An array of exactly the items."""
    items = list(iterable)
    out = Array(items._len)
    array_copy(out, 0, items._items, 0, items._len)
    return out


class product(object):
    __module__ = 'itertools'

    def __new__(cls, *iterables, repeat=1):
        if is_of_program(cls):
            return _of_class(cls, product(*iterables, repeat=repeat))
        times = _to_size(repeat)
        if times < 0:
            raise ValueError('repeat argument cannot be negative')
        n: i32 = 0
        for x in iterables:
            n = n + 1
        if times != 0 and int(n) > 1152921504606846975 // times:
            raise OverflowError('repeat argument too large')
        if int(n) * times > 268435455:
            raise MemoryError()
        pools = Array(n * i32(times))
        if times == 0:
            return _Product(pools)
        n = 0
        for x in iterables:
            pools[n] = _pool(x)
            n = n + 1
        i = n
        while i < pools.length:
            pools[i] = pools[i - n]
            i = i + 1
        return _Product(pools)

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


@per_site
@shown_as('product')
class _Product(object):
    _started: bool

    def __init__(self, pools):
        self._pools = pools
        self._at = Array[i32](pools.length)
        self._started = False
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        n: i32 = self._pools.length
        i: i32 = 0
        if not self._started:
            self._started = True
            while i < n:
                if self._pools[i].length == 0:
                    self._ended = True
                    return False
                i = i + 1
        else:
            i = n - 1
            while i >= 0:
                k: i32 = self._at[i] + 1
                if k < self._pools[i].length:
                    self._at[i] = k
                    break
                self._at[i] = 0
                i = i - 1
            if i < 0:
                self._ended = True
                return False
        items = Array(n)
        i = 0
        while i < n:
            k = self._at[i]
            pool = self._pools[i]
            items[i] = pool[k]
            i = i + 1
        self._value = make_tuple(items, n)
        return True

    def _detach_(self):
        self._at = _copied(self._at)

    def __reduce__(self):
        _deprecated()
        if self._ended:
            return (product, ((),))
        n: i32 = self._pools.length
        pools = Array(n)
        i: i32 = 0
        while i < n:
            pools[i] = make_tuple(self._pools[i], self._pools[i].length)
            i = i + 1
        if self._started:
            return (product, make_tuple(pools, n), _places(self._at, n))
        return (product, make_tuple(pools, n))

    def __setstate__(self, state, /):
        _deprecated()
        if not isinstance(state, tuple) or len(state) != int(self._at.length):
            raise ValueError('invalid arguments')
        i: i32 = 0
        for x in state:
            n: i32 = i32(_to_int(x))
            last: i32 = self._pools[i].length - 1
            if last < 0:
                self._ended = True
                return
            if n < 0:
                n = 0
            if n > last:
                n = last
            self._at[i] = n
            i = i + 1
        self._started = True


def _chosen(pool, indices, r: i32):
    items = Array(r)
    i: i32 = 0
    while i < r:
        items[i] = pool[indices[i]]
        i = i + 1
    return make_tuple(items, r)


def _to_size(x):
    n = _to_int(x)
    if n > 9223372036854775807 or n < -9223372036854775808:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return n


def _size_of(r) -> i32:
    n = _to_size(r)
    if n < 0:
        raise ValueError('r must be non-negative')
    if n >= 1099511627776:
        raise MemoryError()
    if n > 100000000:
        return 100000000
    return i32(n)


@per_site
class combinations(object):
    __module__ = 'itertools'

    _r: i32
    _started: bool
    _ended: bool

    def __init__(self, iterable, r):
        self._pool = _pool(iterable)
        self._r = _size_of(r)
        self._started = False
        self._ended = self._r > self._pool.length
        self._at = Array[i32](self._r if not self._ended else i32(0))
        i: i32 = 0
        while i < self._at.length:
            self._at[i] = i
            i = i + 1

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        r: i32 = self._r
        if self._started:
            n: i32 = self._pool.length
            i = r - 1
            while i >= 0 and self._at[i] == i + n - r:
                i = i - 1
            if i < 0:
                self._ended = True
                return False
            k: i32 = self._at[i] + 1
            while i < r:
                self._at[i] = k
                k = k + 1
                i = i + 1
        self._started = True
        self._value = _chosen(self._pool, self._at, r)
        return True

    def _detach_(self):
        self._at = _copied(self._at)

    def __reduce__(self):
        _deprecated()
        if self._ended:
            return (combinations, ((), int(self._r)))
        pool = make_tuple(self._pool, self._pool.length)
        if self._started:
            return (combinations, (pool, int(self._r)), _places(self._at, self._r))
        return (combinations, (pool, int(self._r)))

    def __setstate__(self, state, /):
        _deprecated()
        _set_places(self._at, state, 0, self._pool.length - 1)
        self._started = True


@per_site
class combinations_with_replacement(object):
    __module__ = 'itertools'

    _r: i32
    _started: bool
    _ended: bool

    def __init__(self, iterable, r):
        self._pool = _pool(iterable)
        self._r = _size_of(r)
        self._started = False
        self._ended = self._r > 0 and self._pool.length == 0
        self._at = Array[i32](self._r)

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        r: i32 = self._r
        if self._started:
            n: i32 = self._pool.length
            i = r - 1
            while i >= 0 and self._at[i] == n - 1:
                i = i - 1
            if i < 0:
                self._ended = True
                return False
            k: i32 = self._at[i] + 1
            while i < r:
                self._at[i] = k
                i = i + 1
        self._started = True
        self._value = _chosen(self._pool, self._at, r)
        return True

    def _detach_(self):
        self._at = _copied(self._at)

    def __reduce__(self):
        _deprecated()
        if self._ended:
            return (combinations_with_replacement, ((), int(self._r)))
        pool = make_tuple(self._pool, self._pool.length)
        if self._started:
            return (combinations_with_replacement, (pool, int(self._r)), _places(self._at, self._r))
        return (combinations_with_replacement, (pool, int(self._r)))

    def __setstate__(self, state, /):
        _deprecated()
        _set_places(self._at, state, 0, self._pool.length - 1)
        self._started = True


@per_site
class permutations(object):
    """In order of positions: `_at` orders all of them, `_cycles` counts the swaps left at each place."""
    __module__ = 'itertools'

    _r: i32
    _started: bool
    _ended: bool

    def __init__(self, iterable, r=None):
        self._pool = _pool(iterable)
        n: i32 = self._pool.length
        self._r = n
        if r is not None:
            if not isinstance(r, int):
                raise TypeError('Expected int as r')
            self._r = _size_of(r)
        self._started = False
        self._ended = self._r > n
        self._at = Array[i32](n)
        self._cycles = Array[i32](self._r if not self._ended else i32(0))
        i: i32 = 0
        while i < n:
            self._at[i] = i
            i = i + 1
        i = 0
        while i < self._cycles.length:
            self._cycles[i] = n - i
            i = i + 1

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        r: i32 = self._r
        if self._started:
            n: i32 = self._pool.length
            i = r - 1
            while i >= 0:
                c: i32 = self._cycles[i] - 1
                self._cycles[i] = c
                if c == 0:
                    # The place goes through all positions: the first of the rest moves to the end.
                    first: i32 = self._at[i]
                    array_copy(self._at, i, self._at, i + 1, n - i - 1)
                    self._at[n - 1] = first
                    self._cycles[i] = n - i
                    i = i - 1
                else:
                    j = n - c
                    t: i32 = self._at[i]
                    self._at[i] = self._at[j]
                    self._at[j] = t
                    break
            if i < 0:
                self._ended = True
                return False
        self._started = True
        self._value = _chosen(self._pool, self._at, r)
        return True

    def _detach_(self):
        self._at = _copied(self._at)
        self._cycles = _copied(self._cycles)

    def __reduce__(self):
        _deprecated()
        if self._ended:
            return (permutations, ((), int(self._r)))
        n: i32 = self._pool.length
        pool = make_tuple(self._pool, n)
        if self._started:
            state = (_places(self._at, n), _places(self._cycles, self._r))
            return (permutations, (pool, int(self._r)), state)
        return (permutations, (pool, int(self._r)))

    def __setstate__(self, state, /):
        _deprecated()
        if not isinstance(state, tuple) or len(state) != 2:
            raise ValueError('invalid arguments')
        n: i32 = self._pool.length
        _set_places(self._at, state[0], 0, n - 1)
        _set_places(self._cycles, state[1], 1, n)
        self._started = True
