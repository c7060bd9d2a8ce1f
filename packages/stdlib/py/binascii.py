"""binascii: bytes as ASCII text and back, checksums."""
from pyw.builtins.base_codes import (
    _crc_hqx, _crc32, _from_base64, _from_hex_digits, _given, _low32, _to_base64, _unsigned32,
)
from pyw.builtins.sequences import _to_int
from __pyw__ import i32


class Error(ValueError):
    __module__ = 'binascii'


class Incomplete(Exception):
    __module__ = 'binascii'


def b2a_base64(data, /, *, newline=True):
    return _to_base64(data, newline)


def a2b_base64(data, /, *, strict_mode=False):
    return _from_base64(data, strict_mode, Error)


def hexlify(data, sep=None, bytes_per_sep=1):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return _given(data).hex(sep, bytes_per_sep).encode() if sep is not None else _given(data).hex().encode()


def b2a_hex(data, sep=None, bytes_per_sep=1):
    return hexlify(data, sep, bytes_per_sep)


def unhexlify(hexstr, /):
    return _from_hex_digits(hexstr, Error)


def a2b_hex(hexstr, /):
    return _from_hex_digits(hexstr, Error)


def crc32(data, crc=0, /):
    return _unsigned32(_crc32(data, _low32(_to_int(crc))))


def crc_hqx(data, crc, /):
    return int(_crc_hqx(data, _low32(_to_int(crc))))


def _viewed(data):
    if not isinstance(data, (bytes, bytearray)):
        try:
            return memoryview(data)
        except TypeError:
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'") from None
    return data


def a2b_uu(data, /):
    if isinstance(data, str):
        data = data.encode('ascii')
    line = bytes(_viewed(data))
    if not line:
        return b'\0' * 32
    n = (line[0] - 32) & 63
    out = bytearray()
    left = 0
    bits = 0
    i = 1
    while len(out) < n:
        c = 32
        if i < len(line):
            c = line[i]
        if c in (10, 13):
            c = 32
        elif not 32 <= c <= 96:
            raise Error('Illegal char')
        i += 1
        left = (left << 6) | ((c - 32) & 63)
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append((left >> bits) & 255)
            left &= (1 << bits) - 1
    for c in line[i:]:
        if c not in (32, 96, 10, 13):
            raise Error('Trailing garbage')
    return bytes(out)


def b2a_uu(data, /, *, backtick=False):
    line = bytes(_viewed(data))
    if len(line) > 45:
        raise Error('At most 45 bytes at once')
    zero = 96 if backtick else 32
    out = bytearray()
    out.append(32 + len(line) if line else zero)
    for i in range(0, len(line), 3):
        w = int.from_bytes(line[i:i + 3].ljust(3, b'\0'), 'big')
        for shift in (18, 12, 6, 0):
            v = (w >> shift) & 63
            out.append(v + 32 if v else zero)
    out.append(10)
    return bytes(out)


def a2b_qp(data, header=False):
    line = _given(data)
    out = bytearray()
    i = 0
    while i < len(line):
        c = line[i]
        if c == 61:
            if i + 1 >= len(line):
                break
            if line[i + 1] in (10, 13):
                while i < len(line) and line[i] != 10:
                    i += 1
                i += 1
                continue
            if line[i + 1] == 61:
                out.append(61)
                i += 2
                continue
            digits = line[i + 1:i + 3]
            if len(digits) == 2 and all([d in b'0123456789abcdefABCDEF' for d in digits]):
                out.append(int(digits.decode(), 16))
                i += 3
            else:
                out.append(61)
                i += 1
            continue
        out.append(32 if header and c == 95 else c)
        i += 1
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    text = _given(data)
    out = bytearray()
    width = 0
    n = len(text)
    crlf = b'\r\n' in text[:text.find(b'\n') + 1]
    i = 0
    while i < n:
        c = text[i]
        last = i + 1 == n
        breaks = istext and (c == 10 or (c == 13 and not last and text[i + 1] == 10))
        if breaks:
            if out and out[-1] in (32, 9):
                end = out.pop()
                out += b'=%02X' % end
            if crlf:
                out.append(13)
            out.append(10)
            width = 0
            i += 2 if c == 13 else 1
            continue
        quoted = (
            c > 126 or c == 61 or (header and c == 95)
            or (c == 46 and width == 0 and (last or text[i + 1] in (10, 13, 0)))
            or (not istext and c in (10, 13)) or (c in (9, 32) and last)
            or (c < 33 and c not in (10, 13) and (quotetabs or c not in (9, 32)))
        )
        need = 3 if quoted else 1
        if width + need >= 76 and (quoted or last or text[i + 1] != 10 or width + need > 76):
            out += b'=\r\n' if crlf else b'=\n'
            width = 0
        if quoted:
            out += b'=%02X' % c
            width += 3
        else:
            out.append(95 if header and c == 32 else c)
            width += 1
        i += 1
    return bytes(out)
