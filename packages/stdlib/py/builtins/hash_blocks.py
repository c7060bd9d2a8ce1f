"""Hash functions over blocks of bytes: what they share, MD5, SHA-1 and the SHA-2 of 32-bit words.

A hash takes bytes by `_take(d, start, n)`, and `_result()` gives the digest of what was taken so far, as an array,
without ending the hash. Constants come in an object, which is made once.
"""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, op
from pyw.builtins.bytes_core import _buffer, _cut_bytes, _new_bytes


@inline
def _left(x: i32, n: i32) -> i32:
    return (x << n) | op.i32.shr_u(x, 32 - n)


@inline
def _right(x: i32, n: i32) -> i32:
    return op.i32.shr_u(x, n) | (x << (32 - n))


def _copy_bytes(a):
    b = Array[i8](a.length)
    array_copy(b, 0, a, 0, a.length)
    return b


def _copy_words(a):
    b = Array[i32](a.length)
    array_copy(b, 0, a, 0, a.length)
    return b


class _Hash(object):
    """Blocks of `_size` bytes are put into the state by `_block(d, at)`; the last one has padding and the length."""

    __module__ = '_hashlib'

    _size: i32
    _filled: i32
    _total: i64
    _pending: Array

    def _begin(self, size: i32):
        self._size = size
        self._filled = 0
        self._total = 0
        self._pending = Array[i8](size)

    def update(self, obj, /):
        if isinstance(obj, str):
            raise TypeError('Strings must be encoded before hashing')
        if not isinstance(obj, (bytes, bytearray, memoryview)):
            raise TypeError('object supporting the buffer API required')
        d, start, n = _buffer(obj)
        self._take(d, start, n)

    def _take(self, d, start: i32, n: i32):
        self._total = self._total + i64(n)
        filled: i32 = self._filled
        if filled > 0:
            part = self._size - filled
            if part > n:
                part = n
            array_copy(self._pending, filled, d, start, part)
            filled = filled + part
            start = start + part
            n = n - part
            if filled == self._size:
                self._block(self._pending, 0)
                filled = 0
        while n >= self._size:
            self._block(d, start)
            start = start + self._size
            n = n - self._size
        if n > 0:
            array_copy(self._pending, 0, d, start, n)
            filled = n
        self._filled = filled

    def _pad(self, big, width: i32):
        """Ends the message: a one bit, zeros, and the length in bits in `width` bytes."""
        bits = self._total << 3
        n: i32 = self._size - self._filled
        if n < width + 1:
            n = n + self._size
        tail = Array[i8](n)
        tail[0] = 128
        k: i32 = 0
        while k < 8:
            at = n - 8 + k
            if big:
                at = n - 1 - k
            tail[at] = i32(bits) & 255
            bits = op.i64.shr_u(bits, 8)
            k = k + 1
        self._take(tail, 0, n)

    def digest(self):
        d = self._result()
        return _new_bytes(d, d.length)

    def hexdigest(self):
        return self.digest().hex()

    @property
    def digest_size(self):
        return int(self._width())

    @property
    def block_size(self):
        return int(self._size)

    def __repr__(self):
        return '<' + self.name + ' _hashlib.HASH object @ 0x7f0000000000>'


def _word_big(d, at: i32) -> i32:
    return (i32(d[at]) << 24) | (i32(d[at + 1]) << 16) | (i32(d[at + 2]) << 8) | d[at + 3]


def _words_out(h, n: i32, big):
    """The first n bytes of words of 32 bits."""
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        shift = (i & 3) * 8
        if big:
            shift = 24 - shift
        d[i] = (h[i >> 2] >> shift) & 255
        i = i + 1
    return d


def _fraction32(x) -> i32:
    """The first 32 bits of the fraction of a number."""
    return i32(i64((x - op.f64.floor(x)) * 4294967296.0))


class _MD5Constants(object):
    """The sines of 1 to 64, by turning a unit vector on."""

    def __init__(self):
        k = Array[i32](64)
        s = 0.8414709848078965
        c = 0.5403023058681398
        x = s
        y = c
        i: i32 = 0
        while i < 64:
            k[i] = i32(i64(op.f64.abs(x) * 4294967296.0))
            z = x * c + y * s
            y = y * c - x * s
            x = z
            i = i + 1
        self.k = k


class _MD5(_Hash):
    def __init__(self, constants):
        self.name = 'md5'
        self._constants = constants
        self._begin(64)
        h = Array[i32](4)
        h[0] = 1732584193
        h[1] = -271733879
        h[2] = -1732584194
        h[3] = 271733878
        self._h = h
        self._w = Array[i32](16)

    def _width(self) -> i32:
        return 16

    def copy(self):
        other = _MD5(self._constants)
        _copy_state(other, self)
        other._h = _copy_words(self._h)
        return other

    def _result(self):
        done = self.copy()
        done._pad(False, 8)
        return _words_out(done._h, 16, False)

    def _block(self, d, at: i32):
        w = self._w
        k = self._constants.k
        h = self._h
        i: i32 = 0
        while i < 16:
            p = at + i * 4
            w[i] = d[p] | (i32(d[p + 1]) << 8) | (i32(d[p + 2]) << 16) | (i32(d[p + 3]) << 24)
            i = i + 1
        a: i32 = h[0]
        b: i32 = h[1]
        c: i32 = h[2]
        e: i32 = h[3]
        i = 0
        while i < 64:
            if i < 16:
                f = (b & c) | (~b & e)
                g = i
                turn = 7 + 5 * (i & 3)
            elif i < 32:
                f = (e & b) | (~e & c)
                g = (5 * i + 1) & 15
                q = i & 3
                turn = 5 + 4 * q + ((q * q - q) >> 1)
            elif i < 48:
                f = b ^ c ^ e
                g = (3 * i + 5) & 15
                q = i & 3
                turn = 4 + 7 * q - (q & 2)
            else:
                f = c ^ (b | ~e)
                g = (7 * i) & 15
                q = i & 3
                turn = 6 + 4 * q + ((q * q - q) >> 1)
            f = f + a + k[i] + w[g]
            a = e
            e = c
            c = b
            b = b + _left(f, turn)
            i = i + 1
        h[0] = h[0] + a
        h[1] = h[1] + b
        h[2] = h[2] + c
        h[3] = h[3] + e


def _copy_state(to, of):
    to._filled = of._filled
    to._total = of._total
    to._pending = _copy_bytes(of._pending)


class _SHA1(_Hash):
    def __init__(self):
        self.name = 'sha1'
        self._begin(64)
        h = Array[i32](5)
        h[0] = 1732584193
        h[1] = -271733879
        h[2] = -1732584194
        h[3] = 271733878
        h[4] = -1009589776
        self._h = h
        self._w = Array[i32](80)

    def _width(self) -> i32:
        return 20

    def copy(self):
        other = _SHA1()
        _copy_state(other, self)
        other._h = _copy_words(self._h)
        return other

    def _result(self):
        done = self.copy()
        done._pad(True, 8)
        return _words_out(done._h, 20, True)

    def _block(self, d, at: i32):
        w = self._w
        h = self._h
        i: i32 = 0
        while i < 16:
            w[i] = _word_big(d, at + i * 4)
            i = i + 1
        while i < 80:
            w[i] = _left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1)
            i = i + 1
        a: i32 = h[0]
        b: i32 = h[1]
        c: i32 = h[2]
        e: i32 = h[3]
        f: i32 = h[4]
        i = 0
        while i < 80:
            if i < 20:
                t = ((b & c) | (~b & e)) + 1518500249
            elif i < 40:
                t = (b ^ c ^ e) + 1859775393
            elif i < 60:
                t = ((b & c) | (b & e) | (c & e)) - 1894007588
            else:
                t = (b ^ c ^ e) - 899497514
            t = t + _left(a, 5) + f + w[i]
            f = e
            e = c
            c = _left(b, 30)
            b = a
            a = t
            i = i + 1
        h[0] = h[0] + a
        h[1] = h[1] + b
        h[2] = h[2] + c
        h[3] = h[3] + e
        h[4] = h[4] + f


class _SHA256Constants(object):
    """Fractions of the cube roots of primes, and of their square roots: `h` for SHA-256, BLAKE2s."""

    def __init__(self):
        k = Array[i32](64)
        h = Array[i32](8)
        p: i32 = 2
        i: i32 = 0
        while i < 64:
            q: i32 = 2
            while q * q <= p and p % q != 0:
                q = q + 1
            if q * q > p:
                x = op.f64.convert_i32_s(p)
                if i < 8:
                    h[i] = _fraction32(op.f64.sqrt(x))
                r = 3.0
                j: i32 = 0
                while j < 12:
                    r = r - (r * r * r - x) / (3.0 * r * r)
                    j = j + 1
                k[i] = _fraction32(r)
                i = i + 1
            p = p + 1
        self.k = k
        self.h = h


class _SHA256(_Hash):
    def __init__(self, name, constants):
        self.name = name
        self._constants = constants
        self._begin(64)
        if name == 'sha256':
            self._h = _copy_words(constants.h)
        else:
            # The second halves of the fractions of later square roots.
            h = Array[i32](8)
            h[0] = -1056596264
            h[1] = 914150663
            h[2] = 812702999
            h[3] = -150054599
            h[4] = -4191439
            h[5] = 1750603025
            h[6] = 1694076839
            h[7] = -1090891868
            self._h = h
        self._w = Array[i32](64)

    def _width(self) -> i32:
        return i32(32 if self.name == 'sha256' else 28)

    def copy(self):
        other = _SHA256(self.name, self._constants)
        _copy_state(other, self)
        other._h = _copy_words(self._h)
        return other

    def _result(self):
        done = self.copy()
        done._pad(True, 8)
        return _words_out(done._h, self._width(), True)

    def _block(self, d, at: i32):
        w = self._w
        k = self._constants.k
        h = self._h
        i: i32 = 0
        while i < 16:
            w[i] = _word_big(d, at + i * 4)
            i = i + 1
        while i < 64:
            p: i32 = w[i - 15]
            q: i32 = w[i - 2]
            x = _right(p, 7) ^ _right(p, 18) ^ op.i32.shr_u(p, 3)
            y = _right(q, 17) ^ _right(q, 19) ^ op.i32.shr_u(q, 10)
            w[i] = w[i - 16] + x + w[i - 7] + y
            i = i + 1
        a: i32 = h[0]
        b: i32 = h[1]
        c: i32 = h[2]
        e: i32 = h[3]
        f: i32 = h[4]
        g: i32 = h[5]
        m: i32 = h[6]
        n: i32 = h[7]
        i = 0
        while i < 64:
            x = n + (_right(f, 6) ^ _right(f, 11) ^ _right(f, 25)) + ((f & g) ^ (~f & m)) + k[i] + w[i]
            y = (_right(a, 2) ^ _right(a, 13) ^ _right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
            n = m
            m = g
            g = f
            f = e + x
            e = c
            c = b
            b = a
            a = x + y
            i = i + 1
        h[0] = h[0] + a
        h[1] = h[1] + b
        h[2] = h[2] + c
        h[3] = h[3] + e
        h[4] = h[4] + f
        h[5] = h[5] + g
        h[6] = h[6] + m
        h[7] = h[7] + n
