"""Bytes as text in base 16, 32, 64 and 85, and what binascii and base64 share."""
from __pyw__ import Array, i8, i32, i64, noinline, op
from pyw.builtins.bytes_core import _buffer, _cut_bytes, _data_of, _is_buffer, _new_bytes


def _given_bytes(s, what):
    """The bytes of a bytes-like object or of ASCII text: array, start, length."""
    if isinstance(s, str):
        i: i32 = 0
        if s._kind != 1:
            _raise_not_ascii()
        d = _data_of(s)
        n: i32 = s._len
        while i < n:
            if d[i] > 127:
                _raise_not_ascii()
            i = i + 1
        return d, i32(0), n
    if _is_buffer(s):
        return _buffer(s)
    raise TypeError('argument should be bytes, buffer or ASCII string, not ' + repr(type(s).__name__))


@noinline
def _raise_not_ascii():
    raise ValueError('string argument should contain only ASCII characters')


def _symbol64(v: i32) -> i32:
    if v < 26:
        return v + 65
    if v < 52:
        return v + 71
    if v < 62:
        return v - 4
    return i32(43 if v == 62 else 47)


def _value64(c: i32) -> i32:
    if c >= 97 and c <= 122:
        return c - 71
    if c >= 65 and c <= 90:
        return c - 65
    if c >= 48 and c <= 57:
        return c + 4
    if c == 43:
        return 62
    if c == 47:
        return 63
    return -1


def _to_base64(s, newline):
    d, at, n = _buffer(s)
    out = Array[i8]((n + 2) // 3 * 4 + 1)
    k: i32 = 0
    i: i32 = 0
    while i + 2 < n:
        w = (i32(d[at + i]) << 16) | (i32(d[at + i + 1]) << 8) | d[at + i + 2]
        out[k] = _symbol64(w >> 18)
        out[k + 1] = _symbol64((w >> 12) & 63)
        out[k + 2] = _symbol64((w >> 6) & 63)
        out[k + 3] = _symbol64(w & 63)
        i = i + 3
        k = k + 4
    if i < n:
        w = i32(d[at + i]) << 16
        if i + 1 < n:
            w = w | (i32(d[at + i + 1]) << 8)
        out[k] = _symbol64(w >> 18)
        out[k + 1] = _symbol64((w >> 12) & 63)
        out[k + 2] = 61
        if i + 1 < n:
            out[k + 2] = _symbol64((w >> 6) & 63)
        out[k + 3] = 61
        k = k + 4
    if newline:
        out[k] = 10
        k = k + 1
    return _new_bytes(out, k)


@noinline
def _fail(error, message):
    raise error(message)


def _from_base64(s, strict, error):
    d, at, n = _given_bytes(s, 'a2b_base64')
    out = Array[i8](n // 4 * 3 + 3)
    k: i32 = 0
    quad: i32 = 0
    pads: i32 = 0
    left: i32 = 0
    i: i32 = 0
    if strict and n > 0 and d[at] == 61:
        _fail(error, 'Leading padding not allowed')
    while i < n:
        c: i32 = d[at + i]
        i = i + 1
        if c == 61:
            if strict and quad == 0:
                _fail(error, 'Excess padding not allowed' if pads > 0 else 'Discontinuous padding not allowed')
            pads = pads + 1
            if quad >= 2 and quad + pads >= 4:
                if strict and i < n:
                    _fail(error, 'Excess data after padding')
                return _new_bytes(out, k)
            continue
        v = _value64(c)
        if v < 0:
            if strict:
                _fail(error, 'Only base64 data is allowed')
            continue
        if strict and pads > 0:
            _fail(error, 'Discontinuous padding not allowed')
        pads = 0
        if quad == 0:
            quad = 1
            left = v
        elif quad == 1:
            quad = 2
            out[k] = (left << 2) | (v >> 4)
            k = k + 1
            left = v & 15
        elif quad == 2:
            quad = 3
            out[k] = (left << 4) | (v >> 2)
            k = k + 1
            left = v & 3
        else:
            quad = 0
            out[k] = (left << 6) | v
            k = k + 1
            left = 0
    if quad != 0:
        if quad == 1:
            _fail(
                error,
                'Invalid base64-encoded string: number of data characters (' + str(int(k) // 3 * 4 + 1)
                + ') cannot be 1 more than a multiple of 4',
            )
        _fail(error, 'Incorrect padding')
    return _new_bytes(out, k)


def _mapped(data, old, new):
    """Bytes with two of them exchanged for others."""
    d, at, n = _buffer(data)
    out = _cut_bytes(d, at, n)
    i: i32 = 0
    while i < n:
        c: i32 = out[i]
        if c == old._d[0]:
            out[i] = new._d[0]
        elif c == old._d[1]:
            out[i] = new._d[1]
        i = i + 1
    return _new_bytes(out, n)


def _hex_value(c: i32) -> i32:
    if c >= 48 and c <= 57:
        return c - 48
    if c >= 97 and c <= 102:
        return c - 87
    if c >= 65 and c <= 70:
        return c - 55
    return -1


def _from_hex_digits(s, error):
    d, at, n = _given_bytes(s, 'unhexlify')
    if n % 2 != 0:
        _fail(error, 'Odd-length string')
    out = Array[i8](n // 2)
    i: i32 = 0
    while i < n:
        v = (_hex_value(d[at + i]) << 4) | _hex_value(d[at + i + 1])
        if v < 0:
            _fail(error, 'Non-hexadecimal digit found')
        out[i // 2] = v
        i = i + 2
    return _new_bytes(out, n // 2)


def _crc32(data, value: i32) -> i32:
    """The CRC of Ethernet and zip, in four bits at a time."""
    d, at, n = _buffer(data)
    c = ~value
    table = _crc_table()
    i: i32 = 0
    while i < n:
        c = c ^ d[at + i]
        c = op.i32.shr_u(c, 4) ^ table[c & 15]
        c = op.i32.shr_u(c, 4) ^ table[c & 15]
        i = i + 1
    return ~c


def _crc_table():
    table = Array[i32](16)
    i: i32 = 0
    while i < 16:
        c = i
        k: i32 = 0
        while k < 4:
            if (c & 1) != 0:
                c = op.i32.shr_u(c, 1) ^ -306674912
            else:
                c = op.i32.shr_u(c, 1)
            k = k + 1
        table[i] = c
        i = i + 1
    return table


def _crc_hqx(data, value: i32) -> i32:
    d, at, n = _buffer(data)
    c = value & 65535
    i: i32 = 0
    while i < n:
        c = c ^ (i32(d[at + i]) << 8)
        k: i32 = 0
        while k < 8:
            c = c << 1
            if (c & 65536) != 0:
                c = c ^ 69665
            k = k + 1
        i = i + 1
    return c


def _unsigned32(x: i32):
    return int(i64(x) & 4294967295)


def _low32(x) -> i32:
    """The low bits of an int."""
    return i32(int(x) & 4294967295)


def _given(s):
    """A bytes-like object or ASCII text as bytes."""
    d, at, n = _given_bytes(s, '')
    return _new_bytes(_cut_bytes(d, at, n), n)
