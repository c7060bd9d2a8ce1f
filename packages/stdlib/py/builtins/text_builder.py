"""A growing text: bytes while every character is below 256, 32-bit units once one is not."""
from __pyw__ import Array, array_copy, i8, i16, i32, inline, noinline
from pyw.builtins.str_core import _char_at, _str1, _str2, _str4


class _TextBuilder:
    _n: i32
    _narrow: Array
    _wide: Array
    _top: i32

    def __init__(self, size: i32):
        self._n = 0
        self._top = 0
        self._narrow = Array[i8](size)
        self._wide = None

    def byte(self, c: i32):
        """Adds a character below 256."""
        if self._wide is not None:
            self._put_wide(c)
            return
        d = self._narrow
        if self._n == d.length:
            d = self._grow(1)
        d[self._n] = c
        self._n = self._n + 1

    def char(self, c: i32):
        """Adds any character."""
        if self._wide is None:
            if c < 256:
                self.byte(c)
                return
            self._widen()
        self._put_wide(c)

    @noinline
    def _put_wide(self, c: i32):
        w = self._wide
        if w is not None:
            if self._n == w.length:
                w = self._grow_wide(1)
            w[self._n] = c
            self._n = self._n + 1
            self._top = self._top | c

    def text(self, s):
        self.slice(s, 0, s._len)

    def slice(self, s, start: i32, stop: i32):
        """Adds characters start to stop of a string."""
        n = stop - start
        if n <= 0:
            return
        x = s._d1
        if x is not None:
            if self._wide is None:
                d = self._narrow
                if self._n + n > d.length:
                    d = self._grow(n)
                array_copy(d, self._n, x, start, n)
                self._n = self._n + n
                return
        self._wide_slice(s, start, stop)

    def fill_byte(self, c: i32, count: i32):
        """Adds a character below 256 several times."""
        while count > 0:
            self.byte(c)
            count = count - 1

    @noinline
    def _wide_slice(self, s, start: i32, stop: i32):
        while start < stop:
            self.char(_char_at(s, start))
            start = start + 1

    @noinline
    def _grow(self, more: i32):
        d = self._narrow
        size = self._n + more
        if size < d.length * 2:
            size = d.length * 2
        e = Array[i8](size)
        array_copy(e, 0, d, 0, self._n)
        self._narrow = e
        return e

    @noinline
    def _grow_wide(self, more: i32):
        size = (self._n + more) * 2
        e = Array[i32](size)
        d = self._wide
        if d is not None:
            array_copy(e, 0, d, 0, self._n)
        self._wide = e
        return e

    @noinline
    def _widen(self):
        d = self._narrow
        e = Array[i32](d.length + 8)
        i: i32 = 0
        while i < self._n:
            e[i] = d[i]
            i = i + 1
        self._wide = e
        self._top = 256

    def finish(self):
        """The text as a string; the builder must not be used after it."""
        n: i32 = self._n
        if n == 0:
            return ''
        if self._wide is not None:
            return self._finish_wide()
        d = self._narrow
        if d.length == n:
            return _str1(d, n)
        e = Array[i8](n)
        array_copy(e, 0, d, 0, n)
        return _str1(e, n)

    @noinline
    def _finish_wide(self):
        n: i32 = self._n
        w = self._wide
        if w is None:
            return ''
        if self._top < 65536:
            d = Array[i16](n)
            i: i32 = 0
            while i < n:
                d[i] = w[i]
                i = i + 1
            return _str2(d, n)
        e = Array[i32](n)
        array_copy(e, 0, w, 0, n)
        return _str4(e, n)
