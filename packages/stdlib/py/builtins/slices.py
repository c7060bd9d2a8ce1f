"""Slices: bounds as the sequences use them, and slice objects."""
from __pyw__ import i64, op, per_site
from pyw.builtins.sequences import _to_int


class _NotGiven:
    """Default of parameters for which None means something."""


class slice(object):
    def __init__(self, start, stop=_NotGiven, step=None, /):
        if stop is _NotGiven:
            self.start = None
            self.stop = start
        else:
            self.start = start
            self.stop = stop
        self.step = step

    def __repr__(self):
        return 'slice(' + repr(self.start) + ', ' + repr(self.stop) + ', ' + repr(self.step) + ')'

    def __eq__(self, other):
        if isinstance(other, slice):
            return self.start == other.start and self.stop == other.stop and self.step == other.step
        return NotImplemented

    def __hash__(self):
        return hash((self.start, self.stop, self.step))

    def __lt__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) < (other.start, other.stop, other.step)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) <= (other.start, other.stop, other.step)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) > (other.start, other.stop, other.step)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, slice):
            return (self.start, self.stop, self.step) >= (other.start, other.stop, other.step)
        return NotImplemented

    def indices(self, length, /):
        n = op.int.clamp_i64(_to_int(length))
        if n < 0:
            raise ValueError('length should not be negative')
        step = _slice_step(self.step)
        return (int(_slice_start(self.start, step, n)), int(_slice_stop(self.stop, step, n)), int(step))


def _slice_index(x) -> i64:
    if isinstance(x, bool):
        if x:
            return 1
        return 0
    if isinstance(x, int):
        return op.int.clamp_i64(x)
    if hasattr(x, '__index__'):
        return op.int.clamp_i64(_to_int(x))
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def _slice_step(step) -> i64:
    if step is None:
        return 1
    s = _slice_index(step)
    if s == 0:
        raise ValueError('slice step cannot be zero')
    if s < -9223372036854775807:
        return -9223372036854775807
    return s


def _slice_start(start, step: i64, n: i64) -> i64:
    if start is None:
        if step < 0:
            return n - 1
        return 0
    return _clamp_bound(_slice_index(start), step, n)


def _slice_stop(stop, step: i64, n: i64) -> i64:
    if stop is None:
        if step < 0:
            return -1
        return n
    return _clamp_bound(_slice_index(stop), step, n)


def _clamp_bound(i: i64, step: i64, n: i64) -> i64:
    if i < 0:
        i = i + n
        if i < 0:
            if step < 0:
                return -1
            return 0
        return i
    if i >= n:
        if step < 0:
            return n - 1
        return n
    return i


def _slice_count(start: i64, stop: i64, step: i64) -> i64:
    """How many indices the slice has."""
    if step < 0:
        if stop < start:
            return (start - stop - 1) // (-step) + 1
        return 0
    if start < stop:
        return (stop - start - 1) // step + 1
    return 0
