"""int.to_bytes and int.from_bytes."""
from __pyw__ import Array, i8, i32, i64, op
from pyw.builtins.bytes_core import _data_of, _new_bytes, _view
from pyw.builtins.kinds import _given
from pyw.builtins.sequences import _to_int


def _is_big(byteorder, name):
    if not isinstance(byteorder, str):
        raise TypeError(name + "() argument 'byteorder' must be str, not " + _given(byteorder))
    if byteorder == 'little':
        return False
    if byteorder == 'big':
        return True
    raise ValueError("byteorder must be either 'little' or 'big'")


def _int_to_bytes(x, length, byteorder, signed):
    if not isinstance(length, int):
        length = _to_int(length)
    big = _is_big(byteorder, 'to_bytes')
    if length < 0:
        raise ValueError('length argument must be non-negative')
    if length > 268435456:
        raise MemoryError()
    n = i32(length)
    if x < 0 and not signed:
        raise OverflowError("can't convert negative int to unsigned")
    bits = op.int.bit_length(~x if x < 0 else x)
    if signed:
        bits = bits + 1
        if x == 0:
            bits = 0
        if x == -1 and n == 0:
            bits = 0
    if i64(bits) > i64(n) * 8:
        raise OverflowError('int too big to convert')
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        if op.int.fits_i64(x):
            # What is left fits a machine word, whose sign fills the rest.
            v = i64(x)
            while i < n:
                d[_place(i, n, big)] = i32(v & 255)
                v = v >> 8
                i = i + 1
        else:
            v = i64(x & 72057594037927935)
            x = op.int.shr(x, 56)
            k: i32 = 0
            while k < 7 and i < n:
                d[_place(i, n, big)] = i32(v & 255)
                v = v >> 8
                i = i + 1
                k = k + 1
    return _new_bytes(d, n)


def _place(i: i32, n: i32, big) -> i32:
    if big:
        return n - 1 - i
    return i


def _int_from_bytes(source, byteorder, signed):
    big = _is_big(byteorder, 'from_bytes')
    if isinstance(source, str):
        raise TypeError("cannot convert 'str' object to bytes")
    b = bytes(source)
    d = b._d
    n: i32 = b._len
    total = 0
    word: i64 = 0
    filled: i32 = 0
    i: i32 = 0
    while i < n:
        at = i
        if not big:
            at = n - 1 - i
        c: i32 = d[at]
        word = (word << 8) | i64(c)
        filled = filled + 8
        if filled == 56:
            total = op.int.shl(total, 56) + int(word)
            word = 0
            filled = 0
        i = i + 1
    if filled > 0:
        total = op.int.shl(total, int(filled)) + int(word)
    if signed and n > 0:
        first: i32 = 0
        if not big:
            first = n - 1
        top: i32 = d[first]
        if top >= 128:
            total = total - op.int.shl(1, int(n) * 8)
    return total
