"""The mixing of scrypt (RFC 7914)."""
from __pyw__ import Array, array_copy, i8, i32, inline, op
from pyw.builtins.bytes_core import _new_bytes


@inline
def _turned(x: i32, n: i32) -> i32:
    return (x << n) | op.i32.shr_u(x, 32 - n)


def _quarter(t, a: i32, b: i32, c: i32, d: i32):
    t[b] = t[b] ^ _turned(t[a] + t[d], 7)
    t[c] = t[c] ^ _turned(t[b] + t[a], 9)
    t[d] = t[d] ^ _turned(t[c] + t[b], 13)
    t[a] = t[a] ^ _turned(t[d] + t[c], 18)


def _salsa(x, t):
    """Salsa20/8 of sixteen words in place; `t` is scratch."""
    array_copy(t, 0, x, 0, 16)
    k: i32 = 0
    while k < 4:
        _quarter(t, 0, 4, 8, 12)
        _quarter(t, 5, 9, 13, 1)
        _quarter(t, 10, 14, 2, 6)
        _quarter(t, 15, 3, 7, 11)
        _quarter(t, 0, 1, 2, 3)
        _quarter(t, 5, 6, 7, 4)
        _quarter(t, 10, 11, 8, 9)
        _quarter(t, 15, 12, 13, 14)
        k = k + 1
    k = 0
    while k < 16:
        x[k] = x[k] + t[k]
        k = k + 1


def _mix_block(words, out, x, t, r: i32):
    """The chunks of a block, each mixed with what came before: those of even number first."""
    array_copy(x, 0, words, r * 32 - 16, 16)
    i: i32 = 0
    while i < r * 2:
        k: i32 = 0
        while k < 16:
            x[k] = x[k] ^ words[i * 16 + k]
            k = k + 1
        _salsa(x, t)
        array_copy(out, ((i >> 1) + (i & 1) * r) * 16, x, 0, 16)
        i = i + 1
    array_copy(words, 0, out, 0, r * 32)


def _scrypt_mixed(data, blocks, rounds, factor):
    """Every block of `factor` times 128 bytes mixed, `rounds` times with a table of as many."""
    n: i32 = i32(rounds)
    r: i32 = i32(factor)
    size: i32 = r * 32
    table = Array[i32](n * size)
    words = Array[i32](size)
    out = Array[i32](size)
    x = Array[i32](16)
    t = Array[i32](16)
    d = data._d
    e = Array[i8](data._len)
    block: i32 = 0
    while block < i32(blocks):
        at: i32 = block * size * 4
        i: i32 = 0
        while i < size:
            k = at + i * 4
            words[i] = d[k] | (d[k + 1] << 8) | (d[k + 2] << 16) | (d[k + 3] << 24)
            i = i + 1
        i = 0
        while i < n:
            array_copy(table, i * size, words, 0, size)
            _mix_block(words, out, x, t, r)
            i = i + 1
        i = 0
        while i < n:
            row: i32 = (words[size - 16] & (n - 1)) * size
            j: i32 = 0
            while j < size:
                words[j] = words[j] ^ table[row + j]
                j = j + 1
            _mix_block(words, out, x, t, r)
            i = i + 1
        i = 0
        while i < size:
            k = at + i * 4
            w: i32 = words[i]
            e[k] = w
            e[k + 1] = w >> 8
            e[k + 2] = w >> 16
            e[k + 3] = w >> 24
            i = i + 1
        block = block + 1
    return _new_bytes(e, data._len)
