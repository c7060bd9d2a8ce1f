"""range: start, stop, step are exact ints; `_count` is the number of values."""
from __pyw__ import i32, inline, noinline, op
from pyw.builtins.iterators import range_iterator
from pyw.builtins.sequences import _same_item, _to_int
from pyw.builtins.slices import _NotGiven, slice


@noinline
def _raise_range_step():
    raise ValueError('range() arg 3 must not be zero')


def _range_count(start, stop, step):
    if step > 0:
        if start < stop:
            return op.int.floordiv(stop - start - 1, step) + 1
        return 0
    if start > stop:
        return op.int.floordiv(start - stop - 1, -step) + 1
    return 0


class range(object):
    def __init__(self, start, stop=_NotGiven, step=1, /):
        if stop is _NotGiven:
            self.start = 0
            self.stop = _to_int(start)
        else:
            self.start = _to_int(start)
            self.stop = _to_int(stop)
        self.step = _to_int(step)
        if self.step == 0:
            _raise_range_step()
        self._count = _range_count(self.start, self.stop, self.step)

    def __len__(self):
        if self._count > 9223372036854775807:
            raise OverflowError('Python int too large to convert to C ssize_t')
        return self._count

    def _expected(self) -> i32:
        if self._count > 65536:
            return 65536
        return i32(self._count)

    def __bool__(self):
        return self._count > 0

    def __iter__(self):
        return range_iterator(self.start, self.step, self._count)

    def __reversed__(self):
        return range_iterator(self.start + (self._count - 1) * self.step, -self.step, self._count)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        if not isinstance(index, int) and not hasattr(index, '__index__'):
            raise TypeError('range indices must be integers or slices, not ' + type(index).__name__)
        i = _to_int(index)
        if i < 0:
            i = i + self._count
        if i < 0 or i >= self._count:
            raise IndexError('range object index out of range')
        return self.start + i * self.step

    def _slice(self, start, stop, step):
        by = 1 if step is None else _range_bound(step)
        if by == 0:
            raise ValueError('slice step cannot be zero')
        n = self._count
        low = 0 if by > 0 else -1
        high = n if by > 0 else n - 1
        a = (low if by > 0 else high) if start is None else _range_clamp(_range_bound(start), n, low, high)
        b = (high if by > 0 else low) if stop is None else _range_clamp(_range_bound(stop), n, low, high)
        return range(self.start + a * self.step, self.start + b * self.step, self.step * by)

    def __contains__(self, value):
        if isinstance(value, int):
            return self._has(_to_int(value))
        if isinstance(value, float):
            if value - value != 0.0 or op.f64.floor(value) != value:
                return False
            return self._has(op.int.from_f64(value))
        if isinstance(value, complex):
            return value.imag == 0.0 and value.real in self
        if isinstance(value, (str, list, tuple, dict, bytes)) or value is None:
            return False
        for x in self:
            if _same_item(x, value):
                return True
        return False

    def _has(self, n):
        if self.step > 0:
            if n < self.start or n >= self.stop:
                return False
        elif n > self.start or n <= self.stop:
            return False
        return op.int.mod(n - self.start, self.step) == 0

    def index(self, value, /):
        if isinstance(value, int):
            n = _to_int(value)
            if self._has(n):
                return op.int.floordiv(n - self.start, self.step)
        elif value in self:
            i = 0
            for x in self:
                if _same_item(x, value):
                    return i
                i = i + 1
        # CPython searches other values as those of any sequence.
        if not isinstance(value, int):
            raise ValueError('sequence.index(x): x not in sequence')
        raise ValueError(repr(value) + ' is not in range')

    def count(self, value, /):
        if isinstance(value, (int, float)):
            return 1 if value in self else 0
        n = 0
        for x in self:
            if _same_item(x, value):
                n = n + 1
        return n

    def __eq__(self, other):
        if isinstance(other, range):
            return _range_equal(self, other)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, range):
            return not _range_equal(self, other)
        return NotImplemented

    def __hash__(self):
        if self._count == 0:
            return hash((0, None, None))
        if self._count == 1:
            return hash((1, self.start, None))
        return hash((self._count, self.start, self.step))

    def __repr__(self):
        text = 'range(' + repr(self.start) + ', ' + repr(self.stop)
        if self.step != 1:
            text = text + ', ' + repr(self.step)
        return text + ')'

    def __str__(self):
        return self.__repr__()


def _range_equal(a, b):
    if a._count != b._count:
        return False
    if a._count == 0:
        return True
    return a.start == b.start and (a._count == 1 or a.step == b.step)


def _range_bound(x):
    if isinstance(x, int) or hasattr(x, '__index__'):
        return _to_int(x)
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def _range_clamp(i, n, low, high):
    if i < 0:
        i = i + n
        return low if i < low else i
    return high if i > high else i
