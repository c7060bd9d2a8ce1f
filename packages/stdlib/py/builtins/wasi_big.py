"""
Big integers of stand-alone modules: what a host of JavaScript does with BigInt (the rows `big_...` of the host ABI).

A value is a sign and a magnitude of 32-bit limbs, the lowest first, none of the highest ones zero. Nothing here may use
exact ints, whose operators come back to it.
"""
from __pyw__ import Array, array_copy, extern, from_host, i32, i64, op, to_host
from pyw.builtins.wasi_limbs import _add, _compare, _compare_sizes, _divide, _multiply, _shift_left, _subtract


class _Big(object):
    _negative: i32
    _n: i32
    _d: Array

    def __init__(self, negative: i32, n: i32, d):
        self._negative = negative
        self._n = n
        self._d = d


def _big(x: extern):
    return from_host('big', x)


def _made(negative: i32, n: i32, d) -> extern:
    """The value of limbs of which the highest may be zero."""
    while n > 0 and d[n - 1] == 0:
        n = n - 1
    if n == 0:
        negative = 0
    return to_host('big', _Big(negative, n, d))


def _unsigned(negative: i32, m: i64) -> extern:
    d = Array[i32](2)
    d[0] = i32(m)
    d[1] = i32(op.i64.shr_u(m, 32))
    return _made(negative, 2, d)


def _limb(d, i: i32) -> i64:
    return op.i64.extend_i32_u(d[i])


def _magnitude(x) -> i64:
    """The low 64 bits of the magnitude."""
    m: i64 = 0
    d = x._d
    if x._n > 1:
        m = _limb(d, 1) << 32
    if x._n > 0:
        m = m | _limb(d, 0)
    return m


def _big_from_i64(v: i64) -> extern:
    if v < 0:
        return _unsigned(1, -v)
    return _unsigned(0, v)


def _big_from_f64(x) -> extern:
    bits = op.i64.reinterpret_f64(x)
    negative: i32 = 0
    if bits < 0:
        negative = 1
    e = (i32(op.i64.shr_u(bits, 52)) & 2047) - 1075
    m = (bits & 4503599627370495) | 4503599627370496
    if e <= 0:
        if e < -63:
            return _unsigned(0, 0)
        return _unsigned(negative, op.i64.shr_u(m, i64(-e)))
    d = Array[i32](2)
    d[0] = i32(m)
    d[1] = i32(op.i64.shr_u(m, 32))
    r = _shift_left(d, 2, i64(e))
    return _made(negative, r.length, r)


def _chunk_digits(radix: i32) -> i32:
    """How many digits fit a limb."""
    n: i32 = 0
    power: i64 = 1
    while power * i64(radix) < 4294967296:
        power = power * i64(radix)
        n = n + 1
    return n


def _power_of(radix: i32, n: i32) -> i64:
    power: i64 = 1
    while n > 0:
        power = power * i64(radix)
        n = n - 1
    return power


def _bits_of(radix: i32) -> i32:
    """Bits that a digit takes at most."""
    return 32 - op.i32.clz(radix - 1)


def _big_from_digits(ptr: i32, count: i32, radix: i32) -> extern:
    room = i32((i64(count) * i64(_bits_of(radix))) >> 5) + 1
    d = Array[i32](room)
    n: i32 = 0
    step = _chunk_digits(radix)
    i: i32 = 0
    while i < count:
        k = count - i
        if k > step:
            k = step
        v: i64 = 0
        j: i32 = 0
        while j < k:
            c: i32 = op.mem.load8(ptr + i + j)
            c = c - 48 if c < 58 else (c | 32) - 87
            v = v * i64(radix) + i64(c)
            j = j + 1
        power = _power_of(radix, k)
        j = 0
        while j < n:
            v = v + _limb(d, j) * power
            d[j] = i32(v)
            v = op.i64.shr_u(v, 32)
            j = j + 1
        if v != 0:
            d[n] = i32(v)
            n = n + 1
        i = i + k
    return _made(0, n, d)


def _big_fits_i64(a: extern) -> i32:
    x = _big(a)
    if x._n < 2:
        return 1
    if x._n > 2:
        return 0
    m = _magnitude(x)
    if m >= 0:
        return 1
    if x._negative != 0 and m == op.i64.shl(1, 63):
        return 1
    return 0


def _big_to_i64(a: extern) -> i64:
    x = _big(a)
    m = _magnitude(x)
    if x._negative != 0:
        return -m
    return m


def _big_bit_length(a: extern) -> i32:
    x = _big(a)
    if x._n == 0:
        return 0
    return (x._n << 5) - op.i32.clz(x._d[x._n - 1])


def _big_to_f64(a: extern):
    """Rounded to nearest, ties to even: 64 bits, of which the last says whether anything below them is set."""
    x = _big(a)
    n = x._n
    d = x._d
    if n <= 2:
        r = op.f64.convert_i64_u(_magnitude(x))
        return -r if x._negative != 0 else r
    shift = op.i32.clz(d[n - 1])
    m = (_limb(d, n - 1) << 32) | _limb(d, n - 2)
    low = _limb(d, n - 3)
    if shift > 0:
        m = (m << i64(shift)) | op.i64.shr_u(low, i64(32 - shift))
    rest = i32(low) << shift
    i = n - 4
    while i >= 0 and rest == 0:
        rest = d[i]
        i = i - 1
    if rest != 0:
        m = m | 1
    r = op.f64.convert_i64_u(m)
    e = (n << 5) - shift - 64
    while e > 0:
        k = e
        if k > 1000:
            k = 1000
        r = r * op.f64.reinterpret_i64(i64(k + 1023) << 52)
        e = e - k
    return -r if x._negative != 0 else r


def _big_cmp(a: extern, b: extern) -> i32:
    x = _big(a)
    y = _big(b)
    if x._negative != y._negative:
        return 1 - (x._negative << 1)
    c = _compare_sizes(x._d, x._n, y._d, y._n)
    return -c if x._negative != 0 else c


def _sum(x, y, negative: i32) -> extern:
    """x + y, y with that sign."""
    if x._negative == negative:
        r = _add(x._d, x._n, y._d, y._n)
        return _made(negative, r.length, r)
    if _compare_sizes(x._d, x._n, y._d, y._n) >= 0:
        r = _subtract(x._d, x._n, y._d, y._n)
        return _made(x._negative, r.length, r)
    r = _subtract(y._d, y._n, x._d, x._n)
    return _made(negative, r.length, r)


def _big_add(a: extern, b: extern) -> extern:
    y = _big(b)
    return _sum(_big(a), y, y._negative)


def _big_sub(a: extern, b: extern) -> extern:
    y = _big(b)
    return _sum(_big(a), y, 1 - y._negative)


def _big_mul(a: extern, b: extern) -> extern:
    x = _big(a)
    y = _big(b)
    r = _multiply(x._d, x._n, y._d, y._n)
    return _made(x._negative ^ y._negative, r.length, r)


def _divided(x, y, wants_rest: i32) -> extern:
    """Floor of the quotient, or the remainder that belongs to it. `_divide` leaves the remainder in what it divides."""
    size = x._n
    if y._n > size:
        size = y._n
    rest = Array[i32](size + 1)
    array_copy(rest, 0, x._d, 0, x._n)
    q = _divide(rest, x._n, y._d, y._n)
    exact = True
    i: i32 = 0
    while i < size:
        if rest[i] != 0:
            exact = False
        i = i + 1
    if wants_rest != 0:
        if exact or x._negative == y._negative:
            return _made(y._negative, size, rest)
        r = _subtract(y._d, y._n, rest, _used(rest, size))
        return _made(y._negative, r.length, r)
    if x._negative == y._negative:
        return _made(0, q.length, q)
    if not exact:
        i = 0
        while q[i] == -1:
            q[i] = 0
            i = i + 1
        q[i] = q[i] + 1
    return _made(1, q.length, q)


def _used(d, n: i32) -> i32:
    while n > 0 and d[n - 1] == 0:
        n = n - 1
    return n


def _big_floordiv(a: extern, b: extern) -> extern:
    return _divided(_big(a), _big(b), 0)


def _big_mod(a: extern, b: extern) -> extern:
    return _divided(_big(a), _big(b), 1)


def _big_pow(a: extern, b: extern) -> extern:
    e = _magnitude(_big(b))
    r = _big_from_i64(1)
    base = a
    while e != 0:
        if (e & 1) != 0:
            r = _big_mul(r, base)
        e = op.i64.shr_u(e, 1)
        if e != 0:
            base = _big_mul(base, base)
    return r


def _big_shl(a: extern, n: i64) -> extern:
    x = _big(a)
    r = _shift_left(x._d, x._n, n)
    return _made(x._negative, r.length, r)


def _big_shr(a: extern, n: i64) -> extern:
    """Towards minus infinity."""
    x = _big(a)
    words = n >> 5
    if words >= i64(x._n):
        if x._negative != 0:
            return _unsigned(1, 1)
        return _unsigned(0, 0)
    w = i32(words)
    shift = i32(n & 31)
    size = x._n - w
    r = Array[i32](size + 1)
    d = x._d
    lost = False
    i: i32 = 0
    while i < w:
        if d[i] != 0:
            lost = True
        i = i + 1
    if (i64(d[w]) & ((i64(1) << i64(shift)) - 1)) != 0:
        lost = True
    i = 0
    while i < size:
        v = _limb(d, w + i)
        if i + 1 < size:
            v = v | (_limb(d, w + i + 1) << 32)
        r[i] = i32(op.i64.shr_u(v, i64(shift)))
        i = i + 1
    if lost and x._negative != 0:
        i = 0
        while r[i] == -1:
            r[i] = 0
            i = i + 1
        r[i] = r[i] + 1
    return _made(x._negative, size + 1, r)


def _twos(x, n: i32):
    """n limbs of the two's complement."""
    r = Array[i32](n)
    array_copy(r, 0, x._d, 0, x._n)
    if x._negative != 0:
        _negate(r, n)
    return r


def _negate(d, n: i32):
    carry: i64 = 1
    i: i32 = 0
    while i < n:
        carry = carry + op.i64.extend_i32_u(~d[i])
        d[i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1


def _bitwise(a: extern, b: extern, which: i32) -> extern:
    x = _big(a)
    y = _big(b)
    n = x._n + 1
    if y._n >= n:
        n = y._n + 1
    p = _twos(x, n)
    q = _twos(y, n)
    i: i32 = 0
    while i < n:
        u: i32 = p[i]
        v: i32 = q[i]
        p[i] = u & v if which == 0 else u | v if which == 1 else u ^ v
        i = i + 1
    if p[n - 1] < 0:
        _negate(p, n)
        return _made(1, n, p)
    return _made(0, n, p)


def _big_and(a: extern, b: extern) -> extern:
    return _bitwise(a, b, 0)


def _big_or(a: extern, b: extern) -> extern:
    return _bitwise(a, b, 1)


def _big_xor(a: extern, b: extern) -> extern:
    return _bitwise(a, b, 2)
