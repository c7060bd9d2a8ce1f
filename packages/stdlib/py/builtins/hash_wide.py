"""Hash functions over words of 64 bits: SHA-384 and SHA-512, SHA-3 and SHAKE."""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, op
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.hash_blocks import _copy_bytes, _copy_state, _Hash
from pyw.builtins.math_ints import _isqrt
from pyw.builtins.mersenne import _cube_root, _primes, _sha_block
from pyw.builtins.sequences import _to_int


class _SHA512Constants(object):
    """Fractions of the cube and square roots of primes; `g` is what SHA-384 begins with."""

    def __init__(self):
        primes = _primes(80)
        k = Array[i64](80)
        h = Array[i64](8)
        g = Array[i64](8)
        i: i32 = 0
        while i < 80:
            k[i] = i64(_cube_root(int(primes[i]) << 192) & 18446744073709551615)
            i = i + 1
        i = 0
        while i < 8:
            h[i] = i64(_isqrt(int(primes[i]) << 128) & 18446744073709551615)
            g[i] = i64(_isqrt(int(primes[i + 8]) << 128) & 18446744073709551615)
            i = i + 1
        self.k = k
        self.h = h
        self.g = g


def _copy_longs(a):
    b = Array[i64](a.length)
    array_copy(b, 0, a, 0, a.length)
    return b


class _SHA512(_Hash):
    def __init__(self, name, constants):
        self.name = name
        self._constants = constants
        self._begin(128)
        self._h = _copy_longs(constants.h if name == 'sha512' else constants.g)
        self._w = Array[i64](80)

    def _width(self) -> i32:
        return i32(64 if self.name == 'sha512' else 48)

    def copy(self):
        other = _SHA512(self.name, self._constants)
        _copy_state(other, self)
        other._h = _copy_longs(self._h)
        return other

    def _result(self):
        done = self.copy()
        done._pad(True, 16)
        n = self._width()
        d = Array[i8](n)
        i: i32 = 0
        while i < n:
            w: i64 = done._h[i >> 3]
            d[i] = i32(w >> i64(56 - (i & 7) * 8)) & 255
            i = i + 1
        return d

    def _block(self, d, at: i32):
        _sha_block(d, at, self._w, self._constants.k, self._h)


@inline
def _left64(x: i64, n: i64) -> i64:
    return (x << n) | op.i64.shr_u(x, 64 - n)


def _keccak_constants():
    """The round constants, by the shift register that defines them."""
    out = Array[i64](24)
    r: i32 = 1
    i: i32 = 0
    while i < 24:
        w: i64 = 0
        j: i32 = 0
        while j < 7:
            if (r & 1) != 0:
                w = w ^ (i64(1) << i64((1 << j) - 1))
            r = r << 1
            if (r & 256) != 0:
                r = r ^ 369
            j = j + 1
        out[i] = w
        i = i + 1
    return out


def _keccak(a, constants):
    c = Array[i64](5)
    round: i32 = 0
    while round < 24:
        x: i32 = 0
        while x < 5:
            c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20]
            x = x + 1
        x = 0
        while x < 5:
            d = c[(x + 4) % 5] ^ _left64(c[(x + 1) % 5], 1)
            a[x] = a[x] ^ d
            a[x + 5] = a[x + 5] ^ d
            a[x + 10] = a[x + 10] ^ d
            a[x + 15] = a[x + 15] ^ d
            a[x + 20] = a[x + 20] ^ d
            x = x + 1
        # Turning and moving follow one another around all lanes but the first.
        last: i64 = a[1]
        x = 1
        y: i32 = 0
        t: i32 = 0
        turn: i32 = 0
        while t < 24:
            turn = turn + t + 1
            z = (2 * x + 3 * y) % 5
            x = y
            y = z
            held: i64 = a[x + 5 * y]
            a[x + 5 * y] = _left64(last, i64(turn & 63))
            last = held
            t = t + 1
        y = 0
        while y < 25:
            x = 0
            while x < 5:
                c[x] = a[y + x]
                x = x + 1
            x = 0
            while x < 5:
                a[y + x] = c[x] ^ ((c[(x + 1) % 5] ^ -1) & c[(x + 2) % 5])
                x = x + 1
            y = y + 5
        a[0] = a[0] ^ constants[round]
        round = round + 1


class _Sponge(_Hash):
    """`_suffix` are the bits after the message."""

    _bits: i32
    _suffix: i32

    def __init__(self, name, bits, suffix):
        self.name = name
        self._bits = i32(int(bits))
        self._suffix = i32(int(suffix))
        self._begin(200 - self._bits // 4)
        self._a = Array[i64](25)
        self._constants = _keccak_constants()

    def _width(self) -> i32:
        return self._bits // 8

    def _copied(self, other):
        _copy_state(other, self)
        other._a = _copy_longs(self._a)
        return other

    def _block(self, d, at: i32):
        i: i32 = 0
        while i < self._size:
            w: i64 = 0
            k: i32 = 7
            while k >= 0:
                w = (w << 8) | i64(d[at + i + k])
                k = k - 1
            self._a[i >> 3] = self._a[i >> 3] ^ w
            i = i + 8
        _keccak(self._a, self._constants)

    def _squeezed(self, n: i32):
        done = self._copied(_Sponge(self.name, int(self._bits), int(self._suffix)))
        tail = Array[i8](self._size)
        array_copy(tail, 0, self._pending, 0, self._filled)
        tail[self._filled] = self._suffix
        tail[self._size - 1] = tail[self._size - 1] ^ 128
        done._block(tail, 0)
        d = Array[i8](n)
        i: i32 = 0
        at: i32 = 0
        while i < n:
            if at == self._size:
                _keccak(done._a, done._constants)
                at = 0
            w: i64 = done._a[at >> 3]
            d[i] = i32(w >> i64((at & 7) * 8)) & 255
            i = i + 1
            at = at + 1
        return d


class _SHA3(_Sponge):
    def copy(self):
        return self._copied(_SHA3(self.name, int(self._bits), int(self._suffix)))

    def _result(self):
        return self._squeezed(self._width())


class _SHAKE(_Sponge):
    """As long a digest as is asked for."""

    def copy(self):
        return self._copied(_SHAKE(self.name, int(self._bits), int(self._suffix)))

    def _width(self) -> i32:
        return 0

    def digest(self, length, /):
        n = int(_to_int(length))
        if n < 0:
            raise ValueError('value must be positive')
        d = self._squeezed(i32(n))
        return _new_bytes(d, d.length)

    def hexdigest(self, length, /):
        return self.digest(length).hex()
