"""Codes for decoding deflated data, heads of gzip members, and the checksum of zlib streams."""
from __pyw__ import Array, array_fill, i32, op
from pyw.builtins.base_codes import _crc_table


class _Codes(object):
    """A code for decoding: symbols in order of their codes, how many of each length; short ones in a table."""

    _counts: Array
    _symbols: Array
    _table: Array

    def __init__(self):
        self._counts = Array[i32](16)
        self._symbols = Array[i32](320)
        self._table = Array[i32](512)

    def _set(self, lengths, start: i32, n: i32) -> i32:
        """From the lengths of its codes. How many codes of 15 bits are left: negative if there are too many."""
        counts = Array[i32](16)
        i: i32 = 0
        while i < n:
            counts[lengths[start + i]] = counts[lengths[start + i]] + 1
            i = i + 1
        counts[0] = 0
        self._counts = counts
        left: i32 = 1
        places = Array[i32](17)
        first = Array[i32](17)
        code: i32 = 0
        w: i32 = 1
        while w < 16:
            left = (left << 1) - counts[w]
            if left < 0:
                return left
            code = (code + counts[w - 1]) << 1
            first[w] = code
            places[w + 1] = places[w] + counts[w]
            w = w + 1
        table = self._table
        array_fill(table, 0, 0, 512)
        i = 0
        while i < n:
            w = lengths[start + i]
            if w != 0:
                self._symbols[places[w]] = i
                places[w] = places[w] + 1
                if w <= 9:
                    c = first[w]
                    first[w] = c + 1
                    r: i32 = 0
                    k: i32 = 0
                    while k < w:
                        r = (r << 1) | (c & 1)
                        c = c >> 1
                        k = k + 1
                    while r < 512:
                        table[r] = (i << 4) | w
                        r = r + (1 << w)
            i = i + 1
        return left

    def _longest(self) -> i32:
        w: i32 = 15
        while w > 0 and self._counts[w] == 0:
            w = w - 1
        return w


def _fixed_codes():
    lengths = Array[i32](288)
    array_fill(lengths, 0, 8, 144)
    array_fill(lengths, 144, 9, 112)
    array_fill(lengths, 256, 7, 24)
    array_fill(lengths, 280, 8, 8)
    literals = _Codes()
    literals._set(lengths, 0, 288)
    array_fill(lengths, 0, 5, 32)
    distances = _Codes()
    distances._set(lengths, 0, 32)
    return literals, distances


def _adler(d, start: i32, n: i32, value: i32) -> i32:
    a = value & 65535
    b = op.i32.shr_u(value, 16)
    end = start + n
    i = start
    while i < end:
        stop = i + 3800
        if stop > end:
            stop = end
        while i < stop:
            a = a + d[i]
            b = b + a
            i = i + 1
        a = a % 65521
        b = b % 65521
    return (b << 16) | a


def _gzip_head_end(d, at: i32, to: i32) -> i32:
    """The place behind a member's head; -1: it does not end here, -2 to -4: what is wrong with it."""
    i = at + 3
    if i <= to and d[i - 1] != 8:
        return -2
    if i + 7 > to:
        return -1
    flags: i32 = d[i]
    if (flags & 224) != 0:
        return -3
    i = i + 7
    if (flags & 4) != 0:
        if i + 2 > to:
            return -1
        i = i + 2 + (i32(d[i]) | (i32(d[i + 1]) << 8))
        if i > to:
            return -1
    k: i32 = 8
    while k <= 16:
        if (flags & k) != 0:
            while i < to and d[i] != 0:
                i = i + 1
            if i >= to:
                return -1
            i = i + 1
        k = k << 1
    if (flags & 2) != 0:
        if i + 2 > to:
            return -1
        table = _crc_table()
        c: i32 = -1
        j: i32 = at
        while j < i:
            c = c ^ d[j]
            c = op.i32.shr_u(c, 4) ^ table[c & 15]
            c = op.i32.shr_u(c, 4) ^ table[c & 15]
            j = j + 1
        c = ~c
        if (c & 65535) != (i32(d[i]) | (i32(d[i + 1]) << 8)):
            return -4
        i = i + 2
    return i
