"""Iterators of the built-in sequences, and enumerate, zip, reversed, map and filter.

The protocol: `_advance` puts the next item into `_value` and returns True, or returns False for ever.
"""
from __pyw__ import Array, class_defines, i32, inline, is_of_program, make_tuple, per_site, shown_as
from pyw.builtins.generator import generator
from pyw.builtins.held_iterators import _advance_held, _of_class
from pyw.builtins.iterator_ends import _clamped, _forget_stop, _note_stop, _raise_stop
from pyw.builtins.reversed_sequences import reversed
from pyw.builtins.sequences import _check_count, _to_int
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_of


def _unpack(iterable, n: i32, star: i32):
    """A list of the items to be unpacked into n targets, or at least n if there is a starred one."""
    if star:
        items = list(iterable)
    else:
        items = []
        for x in iterable:
            items.append(x)
            if items._len > n:
                break
    _check_count(items._len, n, star)
    return items


def _comes(it, item):
    """`item in it` for an iterator."""
    while it._advance():
        x = it._value
        if x is item or x == item:
            return True
    return False


def _next_item(it, default=_NotGiven):
    """`next(it)` of an iterator that advances."""
    if isinstance(it, generator) and it._result is not None:
        it._result = None  # It ended in a loop, and who comes later does not get it.
    if type(it).__name__ in ('enumerate', 'filter', 'map', 'zip'):
        _forget_stop()
    if it._advance():
        return it._value
    if default is not _NotGiven:
        return default
    if isinstance(it, generator) and it._result is not None:
        result = it._result
        it._result = None
        raise StopIteration(result)
    if type(it).__name__ in ('enumerate', 'filter', 'map', 'zip'):
        _raise_stop()
    raise StopIteration()


def _next_or(it, default):
    """`next(it, default)` of an iterator of the program."""
    try:
        return it.__next__()
    except StopIteration:
        return default


@per_site
class _NextIterator:
    """Over an object with `__next__`, for loops."""

    def __init__(self, it):
        self._it = it
        self._result = None
        self._sent = None
        self._thrown = None

    def __iter__(self):
        return self

    def _advance(self):
        try:
            thrown = self._thrown
            sent = self._sent
            if thrown is not None:
                self._thrown = None
                self._value = self._it.throw(thrown)
            elif sent is not None:
                self._sent = None
                self._value = self._it.send(sent)
            else:
                self._value = self._it.__next__()
        except StopIteration as stop:
            _note_stop(stop)
            result = stop.value
        else:
            return True
        self._result = result
        return False


@per_site
@shown_as('iterator')
class _IndexIterator(object):
    """Over an object with `__getitem__` and no `__iter__`."""

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        if self._i < 0:
            return 0
        if not class_defines(self._source, '__len__'):
            return NotImplemented
        return max(len(self._source) - self._i, 0)

    def _advance(self):
        if self._i < 0:
            return False
        try:
            self._value = self._source[self._i]
        except (IndexError, StopIteration):
            self._i = -1
            return False
        self._i = self._i + 1
        return True


@per_site
class callable_iterator(object):
    """iter(function, sentinel)."""

    def __init__(self, function, sentinel):
        self._function = function
        self._sentinel = sentinel
        self._ended = False

    def __iter__(self):
        return self

    def _advance(self):
        if self._ended:
            return False
        try:
            x = self._function()
        except StopIteration:
            self._ended = True
            return False
        # The function may have come to the end of this itself.
        if self._ended:
            return False
        if x is self._sentinel or x == self._sentinel:
            self._ended = True
            return False
        self._value = x
        return True


@per_site
class list_iterator(object):
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._source._len - self._i) if self._i < self._source._len else 0

    def __setstate__(self, state, /):
        if self._i != 2147483647:
            self._i = _clamped(state, self._source._len)

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = self._source._items[i]
            self._i = i + 1
            return True
        # Exhausted for ever, even if the list grows.
        self._i = 2147483647
        return False


@per_site
class list_reverseiterator(object):
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._i + 1) if self._i < self._source._len else 0

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0 and i < self._source._len:
            self._value = self._source._items[i]
            self._i = i - 1
            return True
        self._i = -1
        return False


@per_site
class tuple_iterator(object):
    """Over a whole array."""

    _i: i32

    def __init__(self, items):
        self._items = items
        self._i = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._items.length - self._i) if self._i < self._items.length else 0

    def __setstate__(self, state, /):
        if self._i != 2147483647:
            self._i = _clamped(state, self._items.length)

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._items.length:
            self._value = self._items[i]
            self._i = i + 1
            return True
        self._i = 2147483647
        return False


class str_ascii_iterator(object):
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._source._len - self._i) if self._i < self._source._len else 0

    def __setstate__(self, state, /):
        if self._i != 2147483647:
            self._i = _clamped(state, self._source._len)

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = _char_of(self._source, i)
            self._i = i + 1
            return True
        self._i = 2147483647
        return False


class range_iterator(object):
    """The number of values left is found at the start, so that no sum can pass the stop."""

    def __init__(self, start, step, count):
        self._next = start
        self._step = step
        self._left = count

    def __iter__(self):
        return self

    def __length_hint__(self):
        return int(self._left) if self._left > 0 else 0

    @inline
    def _advance(self):
        if self._left > 0:
            self._value = self._next
            self._next = self._next + self._step
            self._left = self._left - 1
            return True
        return False


@per_site
class enumerate(object):
    def __init__(self, iterable, start=0):
        self._n = start if type(start) is int else _to_int(start)
        self._it = iter(iterable)

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._it._advance():
            self._value = (self._n, self._it._value)
            self._n = self._n + 1
            return True
        return False


class zip(object):
    def __new__(cls, a=_NotGiven, b=_NotGiven, c=_NotGiven, d=_NotGiven, /, *rest, strict=False):
        if is_of_program(cls):
            return _of_class(cls, zip(a, b, c, d, *rest, strict=strict))
        if a is _NotGiven:
            return _Zip0()
        if b is _NotGiven:
            return _Zip1(iter(a))
        if c is _NotGiven:
            return _Zip2(iter(a), iter(b), strict)
        if d is _NotGiven:
            return _Zip3(iter(a), iter(b), iter(c), strict)
        n: i32 = 4
        for x in rest:
            n = n + 1
        its = Array(n)
        its[0] = iter(a)
        its[1] = iter(b)
        its[2] = iter(c)
        its[3] = iter(d)
        n = 4
        for x in rest:
            its[n] = iter(x)
            n = n + 1
        return _ZipMany(its, strict)

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


@shown_as('zip')
class _Zip0(object):
    def __iter__(self):
        return self

    def _advance(self):
        return False


@per_site
@shown_as('zip')
class _Zip1(object):
    def __init__(self, a):
        self._a = a

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._a._advance():
            self._value = (self._a._value,)
            return True
        return False


@per_site
@shown_as('zip')
class _Zip2(object):
    def __init__(self, a, b, strict):
        self._a = a
        self._b = b
        self._strict = strict

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._a._advance():
            # The two may be one.
            x = self._a._value
            if self._b._advance():
                self._value = (x, self._b._value)
                return True
            if self._strict:
                raise ValueError('zip() argument 2 is shorter than argument 1')
        elif self._strict and self._b._advance():
            raise ValueError('zip() argument 2 is longer than argument 1')
        return False


@per_site
@shown_as('zip')
class _Zip3(object):
    def __init__(self, a, b, c, strict):
        self._a = a
        self._b = b
        self._c = c
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            x = self._a._value
            if self._b._advance():
                y = self._b._value
                if self._c._advance():
                    self._value = (x, y, self._c._value)
                    return True
                if self._strict:
                    raise ValueError('zip() argument 3 is shorter than arguments 1-2')
            elif self._strict:
                raise ValueError('zip() argument 2 is shorter than argument 1')
        elif self._strict:
            if self._b._advance():
                raise ValueError('zip() argument 2 is longer than argument 1')
            if self._c._advance():
                raise ValueError('zip() argument 3 is longer than arguments 1-2')
        return False


@per_site
@shown_as('zip')
class _ZipMany(object):
    """More than three iterables: their iterators in an array."""

    def __init__(self, its, strict):
        self._its = its
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        n: i32 = self._its.length
        items = Array(n)
        i: i32 = 0
        while i < n:
            it = self._its[i]
            if not it._advance():
                if self._strict:
                    self._check_ended(i)
                return False
            items[i] = it._value
            i = i + 1
        self._value = make_tuple(items, n)
        return True

    def _check_ended(self, ended: i32):
        if ended > 0:
            others = 's 1-' + str(int(ended)) if ended > 1 else ' 1'
            raise ValueError('zip() argument ' + str(int(ended + 1)) + ' is shorter than argument' + others)
        i: i32 = 1
        while i < self._its.length:
            if self._its[i]._advance():
                others = 's 1-' + str(int(i)) if i > 1 else ' 1'
                raise ValueError('zip() argument ' + str(int(i + 1)) + ' is longer than argument' + others)
            i = i + 1


class map(object):
    def __new__(cls, function, first, second=_NotGiven, third=_NotGiven, /, *rest):
        if is_of_program(cls):
            return _of_class(cls, map(function, first, second, third, *rest))
        if second is _NotGiven:
            return _Map1(function, iter(first))
        if third is _NotGiven:
            return _Map2(function, iter(first), iter(second))
        n: i32 = 3
        for x in rest:
            n = n + 1
        its = Array(n)
        its[0] = iter(first)
        its[1] = iter(second)
        its[2] = iter(third)
        n = 3
        for x in rest:
            its[n] = iter(x)
            n = n + 1
        return _MapMany(function, its)

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


@per_site
@shown_as('map')
class _MapMany(object):
    """More than two iterables: their iterators in an array."""

    def __init__(self, function, its):
        self._function = function
        self._its = its

    def __iter__(self):
        return self

    def _advance(self):
        n: i32 = self._its.length
        items = Array(n)
        i: i32 = 0
        while i < n:
            it = self._its[i]
            if not it._advance():
                return False
            items[i] = it._value
            i = i + 1
        arguments = make_tuple(items, n)
        try:
            self._value = self._function(*arguments)
        except StopIteration as stop:
            _note_stop(stop)
            return False
        return True


@per_site
@shown_as('map')
class _Map2(object):
    def __init__(self, function, a, b):
        self._function = function
        self._a = a
        self._b = b

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            x = self._a._value
            if self._b._advance():
                try:
                    self._value = self._function(x, self._b._value)
                except StopIteration as stop:
                    _note_stop(stop)
                    return False
                return True
        return False


@per_site
@shown_as('map')
class _Map1(object):
    def __init__(self, function, it):
        self._function = function
        self._it = it

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._it._advance():
            try:
                self._value = self._function(self._it._value)
            except StopIteration as stop:
                _note_stop(stop)
                return False
            return True
        return False


@per_site
class filter(object):
    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            try:
                if self._function is None:
                    keep = bool(x)
                else:
                    keep = bool(self._function(x))
            except StopIteration as stop:
                _note_stop(stop)
                return False
            if keep:
                self._value = x
                return True
        return False
