"""BLAKE2b and BLAKE2s (RFC 7693)."""
from __pyw__ import Array, array_copy, i8, i32, i64, inline, op
from pyw.builtins.bytes_core import _buffer
from pyw.builtins.hash_blocks import _copy_bytes, _copy_words, _Hash
from pyw.builtins.hash_wide import _copy_longs


def _schedule():
    """Ten orders of the sixteen words of a message, a byte each."""
    return bytes.fromhex(
        '000102030405060708090a0b0c0d0e0f0e0a0408090f0d06010c00020b070503'
        '0b080c0005020f0d0a0e030607010904070903010d0c0b0e0206050a04000f08'
        '0900050702040a0f0e010b0c0608030d020c060a000b0803040d07050f0e0109'
        '0c05010f0e0d040a000706030902080b0d0b070e0c01030905000f040806020a'
        '060f0e090b0300080c020d0701040a050a020804070601050f0b090e030c0d00'
    )


def _parameters(whole, width, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size):
    """The block of parameters: 64 bytes for BLAKE2b, 32 for BLAKE2s."""
    size = i32(int(whole))
    p = Array[i8](size)
    p[0] = i32(int(width))
    p[1] = key._len
    p[2] = i32(int(fanout))
    p[3] = i32(int(depth))
    _little(p, 4, 4, leaf_size)
    wide = size == 64
    _little(p, 8, i32(8 if wide else 6), node_offset)
    at = i32(16 if wide else 14)
    p[at] = i32(int(node_depth))
    p[at + 1] = i32(int(inner_size))
    half = i32(16 if wide else 8)
    array_copy(p, size - half * 2, salt._d, 0, salt._len)
    array_copy(p, size - half, person._d, 0, person._len)
    return p


def _little(p, at: i32, n: i32, value):
    v = i64(int(value))
    i: i32 = 0
    while i < n:
        p[at + i] = i32(v) & 255
        v = op.i64.shr_u(v, 8)
        i = i + 1


class _Blake(_Hash):
    """A block is taken when more follows: the last one is marked."""

    __module__ = '_blake2'
    _wide: i32

    def _width(self) -> i32:
        return self._wide

    def _keyed(self, key):
        if key._len > 0:
            block = Array[i8](self._size)
            array_copy(block, 0, key._d, 0, key._len)
            self._take(block, 0, self._size)

    def _take(self, d, start: i32, n: i32):
        while n > 0:
            if self._filled == self._size:
                self._total = self._total + i64(self._size)
                self._mix(self._pending, False)
                self._filled = 0
            part = self._size - self._filled
            if part > n:
                part = n
            array_copy(self._pending, self._filled, d, start, part)
            self._filled = self._filled + part
            start = start + part
            n = n - part

    def _end(self):
        i: i32 = self._filled
        while i < self._size:
            self._pending[i] = 0
            i = i + 1
        self._total = self._total + i64(self._filled)
        self._mix(self._pending, True)

    def _same(self, other):
        other._filled = self._filled
        other._total = self._total
        other._pending = _copy_bytes(self._pending)
        other._last_node = self._last_node
        return other


class blake2b(_Blake):
    MAX_DIGEST_SIZE = 64
    MAX_KEY_SIZE = 64
    SALT_SIZE = 16
    PERSON_SIZE = 16

    def __init__(self, constants, width, parameters, last_node):
        self.name = 'blake2b'
        self._constants = constants
        self._order = _schedule()
        self._begin(128)
        self._wide = i32(int(width))
        self._last_node = last_node
        self._parameters = parameters
        h = _copy_longs(constants.h)
        i: i32 = 0
        while i < 64:
            h[i >> 3] = h[i >> 3] ^ (i64(parameters[i]) << i64((i & 7) * 8))
            i = i + 1
        self._h = h
        self._v = Array[i64](16)
        self._m = Array[i64](16)

    def copy(self):
        other = self._same(blake2b(self._constants, int(self._wide), self._parameters, self._last_node))
        other._h = _copy_longs(self._h)
        return other

    def _result(self):
        done = self.copy()
        done._end()
        d = Array[i8](self._wide)
        i: i32 = 0
        while i < self._wide:
            w: i64 = done._h[i >> 3]
            d[i] = i32(w >> i64((i & 7) * 8)) & 255
            i = i + 1
        return d

    def _mix(self, d, last):
        v = self._v
        m = self._m
        h = self._h
        iv = self._constants.h
        i: i32 = 0
        while i < 16:
            w: i64 = 0
            k: i32 = 7
            while k >= 0:
                w = (w << 8) | i64(d[i * 8 + k])
                k = k - 1
            m[i] = w
            v[i] = h[i] if i < 8 else iv[i - 8]
            i = i + 1
        v[12] = v[12] ^ self._total
        if last:
            v[14] = v[14] ^ -1
            if self._last_node:
                v[15] = v[15] ^ -1
        order = self._order._d
        round: i32 = 0
        while round < 12:
            i = 0
            while i < 8:
                a = i & 3
                b = 4 + a
                c = 8 + a
                e = 12 + a
                if i >= 4:
                    b = 4 + ((a + 1) & 3)
                    c = 8 + ((a + 2) & 3)
                    e = 12 + ((a + 3) & 3)
                s = (round % 10) * 16 + i * 2
                va = v[a] + v[b] + m[order[s]]
                ve = _right64(v[e] ^ va, 32)
                vc = v[c] + ve
                vb = _right64(v[b] ^ vc, 24)
                va = va + vb + m[order[s + 1]]
                ve = _right64(ve ^ va, 16)
                vc = vc + ve
                v[a] = va
                v[b] = _right64(vb ^ vc, 63)
                v[c] = vc
                v[e] = ve
                i = i + 1
            round = round + 1
        i = 0
        while i < 8:
            h[i] = h[i] ^ v[i] ^ v[i + 8]
            i = i + 1


@inline
def _right64(x: i64, n: i64) -> i64:
    return op.i64.shr_u(x, n) | (x << (64 - n))


@inline
def _right32(x: i32, n: i32) -> i32:
    return op.i32.shr_u(x, n) | (x << (32 - n))


class blake2s(_Blake):
    MAX_DIGEST_SIZE = 32
    MAX_KEY_SIZE = 32
    SALT_SIZE = 8
    PERSON_SIZE = 8

    def __init__(self, constants, width, parameters, last_node):
        self.name = 'blake2s'
        self._constants = constants
        self._order = _schedule()
        self._begin(64)
        self._wide = i32(int(width))
        self._last_node = last_node
        self._parameters = parameters
        h = _copy_words(constants.h)
        i: i32 = 0
        while i < 32:
            h[i >> 2] = h[i >> 2] ^ (i32(parameters[i]) << ((i & 3) * 8))
            i = i + 1
        self._h = h
        self._v = Array[i32](16)
        self._m = Array[i32](16)

    def copy(self):
        other = self._same(blake2s(self._constants, int(self._wide), self._parameters, self._last_node))
        other._h = _copy_words(self._h)
        return other

    def _result(self):
        done = self.copy()
        done._end()
        d = Array[i8](self._wide)
        i: i32 = 0
        while i < self._wide:
            d[i] = (done._h[i >> 2] >> ((i & 3) * 8)) & 255
            i = i + 1
        return d

    def _mix(self, d, last):
        v = self._v
        m = self._m
        h = self._h
        iv = self._constants.h
        i: i32 = 0
        while i < 16:
            m[i] = d[i * 4] | (i32(d[i * 4 + 1]) << 8) | (i32(d[i * 4 + 2]) << 16) | (i32(d[i * 4 + 3]) << 24)
            v[i] = h[i] if i < 8 else iv[i - 8]
            i = i + 1
        v[12] = v[12] ^ i32(self._total)
        v[13] = v[13] ^ i32(self._total >> 32)
        if last:
            v[14] = v[14] ^ -1
            if self._last_node:
                v[15] = v[15] ^ -1
        order = self._order._d
        round: i32 = 0
        while round < 10:
            i = 0
            while i < 8:
                a = i & 3
                b = 4 + a
                c = 8 + a
                e = 12 + a
                if i >= 4:
                    b = 4 + ((a + 1) & 3)
                    c = 8 + ((a + 2) & 3)
                    e = 12 + ((a + 3) & 3)
                s = round * 16 + i * 2
                va = v[a] + v[b] + m[order[s]]
                ve = _right32(v[e] ^ va, 16)
                vc = v[c] + ve
                vb = _right32(v[b] ^ vc, 12)
                va = va + vb + m[order[s + 1]]
                ve = _right32(ve ^ va, 8)
                vc = vc + ve
                v[a] = va
                v[b] = _right32(vb ^ vc, 7)
                v[c] = vc
                v[e] = ve
                i = i + 1
            round = round + 1
        i = 0
        while i < 8:
            h[i] = h[i] ^ v[i] ^ v[i + 8]
            i = i + 1
