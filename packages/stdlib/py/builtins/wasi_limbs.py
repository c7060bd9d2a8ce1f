"""Arithmetic on magnitudes of 32-bit limbs, the lowest first, for the big integers of stand-alone modules."""
from __pyw__ import Array, array_copy, i32, i64, op


def _at(d, i: i32) -> i64:
    return op.i64.extend_i32_u(d[i])


def _compare(x, y, n: i32) -> i32:
    """-1, 0 or 1, of n limbs."""
    i = n
    while i > 0:
        i = i - 1
        if x[i] != y[i]:
            if op.i32.lt_u(x[i], y[i]) != 0:
                return -1
            return 1
    return 0


def _compare_sizes(x, n: i32, y, m: i32) -> i32:
    if n != m:
        if n < m:
            return -1
        return 1
    return _compare(x, y, n)


def _add(x, n: i32, y, m: i32):
    if n < m:
        return _add(y, m, x, n)
    r = Array[i32](n + 1)
    carry: i64 = 0
    i: i32 = 0
    while i < m:
        carry = carry + _at(x, i) + _at(y, i)
        r[i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    while i < n:
        carry = carry + _at(x, i)
        r[i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    r[n] = i32(carry)
    return r


def _subtract(x, n: i32, y, m: i32):
    """x - y, where x is not the smaller one."""
    r = Array[i32](n)
    borrow: i64 = 0
    i: i32 = 0
    while i < n:
        v = _at(x, i) - borrow
        if i < m:
            v = v - _at(y, i)
        r[i] = i32(v)
        borrow = op.i64.shr_u(v, 63)
        i = i + 1
    return r


def _shift_left(x, n: i32, count: i64):
    words = i32(count >> 5)
    shift = count & 31
    r = Array[i32](n + words + 1)
    carry: i64 = 0
    i: i32 = 0
    while i < n:
        carry = carry | (_at(x, i) << shift)
        r[i + words] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    r[n + words] = i32(carry)
    return r


def _multiply(x, n: i32, y, m: i32):
    r = Array[i32](n + m)
    if n < m:
        _multiply_into(r, 0, y, 0, m, x, 0, n)
    else:
        _multiply_into(r, 0, x, 0, n, y, 0, m)
    return r


def _multiply_into(r, at: i32, x, xs: i32, n: i32, y, ys: i32, m: i32):
    """r[at:at+n+m], which is zero, becomes x[xs:xs+n] * y[ys:ys+m]; n is not less than m."""
    if m > 40:
        if n > m:
            _multiply_blocks(r, at, x, xs, n, y, ys, m)
        else:
            _multiply_halves(r, at, x, xs, y, ys, n)
        return
    j: i32 = 0
    while j < m:
        f = _at(y, ys + j)
        carry: i64 = 0
        i: i32 = 0
        while i < n:
            k = at + i + j
            carry = carry + _at(x, xs + i) * f + _at(r, k)
            r[k] = i32(carry)
            carry = op.i64.shr_u(carry, 32)
            i = i + 1
        r[at + n + j] = i32(carry)
        j = j + 1


def _multiply_blocks(r, at: i32, x, xs: i32, n: i32, y, ys: i32, m: i32):
    """The longer factor in pieces as long as the shorter one."""
    i: i32 = 0
    while i < n:
        k = n - i
        if k > m:
            k = m
        part = Array[i32](k + m)
        if k < m:
            _multiply_into(part, 0, y, ys, m, x, xs + i, k)
        else:
            _multiply_into(part, 0, x, xs + i, k, y, ys, m)
        _add_to(r, at + i, part, k + m)
        i = i + k


def _multiply_halves(r, at: i32, x, xs: i32, y, ys: i32, n: i32):
    """Three products of halves instead of four."""
    h = n >> 1
    k = n - h
    _multiply_into(r, at, x, xs, h, y, ys, h)
    _multiply_into(r, at + h + h, x, xs + h, k, y, ys + h, k)
    xx = Array[i32](k + 1)
    yy = Array[i32](k + 1)
    array_copy(xx, 0, x, xs + h, k)
    array_copy(yy, 0, y, ys + h, k)
    _add_part(xx, x, xs, h)
    _add_part(yy, y, ys, h)
    middle = Array[i32](k + k + 2)
    _multiply_into(middle, 0, xx, 0, k + 1, yy, 0, k + 1)
    low = Array[i32](h + h)
    array_copy(low, 0, r, at, h + h)
    high = Array[i32](k + k)
    array_copy(high, 0, r, at + h + h, k + k)
    _take_from(middle, low, h + h)
    _take_from(middle, high, k + k)
    size = k + k + 2
    while size > 0 and middle[size - 1] == 0:
        size = size - 1
    _add_to(r, at + h, middle, size)


def _add_part(r, x, xs: i32, n: i32):
    """Adds x[xs:xs+n] to r, which has room for the carry."""
    carry: i64 = 0
    i: i32 = 0
    while i < n:
        carry = carry + _at(r, i) + _at(x, xs + i)
        r[i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    while carry != 0:
        carry = carry + _at(r, i)
        r[i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1


def _add_to(r, at: i32, x, n: i32):
    """Adds n limbs of x to r from `at` on."""
    carry: i64 = 0
    i: i32 = 0
    while i < n:
        carry = carry + _at(r, at + i) + _at(x, i)
        r[at + i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    while carry != 0:
        carry = carry + _at(r, at + i)
        r[at + i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1


def _take_from(r, x, n: i32):
    """Takes n limbs of x from r, which is not less."""
    borrow: i64 = 0
    i: i32 = 0
    while i < n or borrow != 0:
        v = _at(r, i) - borrow
        if i < n:
            v = v - _at(x, i)
        r[i] = i32(v)
        borrow = op.i64.shr_u(v, 63)
        i = i + 1


def _divide_small(x, n: i32, divisor: i64) -> i64:
    """x becomes its quotient; gives the remainder."""
    rest: i64 = 0
    i = n
    while i > 0:
        i = i - 1
        rest = (rest << 32) | _at(x, i)
        q = op.i64.div_u(rest, divisor)
        x[i] = i32(q)
        rest = rest - q * divisor
    return rest


def _divide(x, n: i32, y, m: i32):
    """
    The quotient; x, which has a limb more than n, becomes the remainder. Knuth, The Art of Computer Programming,
    volume 2, 4.3.1, algorithm D.
    """
    if n < m:
        return Array[i32](1)
    if m == 1:
        q = Array[i32](n + 1)
        array_copy(q, 0, x, 0, n)
        rest = _divide_small(q, n, _at(y, 0))
        i: i32 = 1
        while i < n:
            x[i] = 0
            i = i + 1
        x[0] = i32(rest)
        return q
    shift = i64(op.i32.clz(y[m - 1]))
    v = _shift_left(y, m, shift)
    u = _shift_left(x, n, shift)
    q = Array[i32](n - m + 2)
    top = _at(v, m - 1)
    second = _at(v, m - 2)
    j = n - m
    while j >= 0:
        head = (_at(u, j + m) << 32) | _at(u, j + m - 1)
        guess = op.i64.div_u(head, top)
        rest = head - guess * top
        while op.i64.gt_u(guess, 4294967295) or op.i64.gt_u(guess * second, (rest << 32) | _at(u, j + m - 2)):
            guess = guess - 1
            rest = rest + top
            if op.i64.gt_u(rest, 4294967295):
                break
        if _take_multiple(u, j, v, m, guess):
            guess = guess - 1
            _give_back(u, j, v, m)
        q[j] = i32(guess)
        j = j - 1
    i = 0
    while i < m:
        low = _at(u, i) | (_at(u, i + 1) << 32)
        x[i] = i32(op.i64.shr_u(low, shift))
        i = i + 1
    while i < n:
        x[i] = 0
        i = i + 1
    return q


def _take_multiple(u, j: i32, v, m: i32, f: i64):
    """u[j:j+m+1] -= v * f; was that too much?"""
    carry: i64 = 0
    borrow: i64 = 0
    i: i32 = 0
    while i <= m:
        if i < m:
            carry = carry + _at(v, i) * f
        d = _at(u, j + i) - (carry & 4294967295) - borrow
        u[j + i] = i32(d)
        borrow = op.i64.shr_u(d, 63)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    return borrow != 0


def _give_back(u, j: i32, v, m: i32):
    carry: i64 = 0
    i: i32 = 0
    while i < m:
        carry = carry + _at(u, j + i) + _at(v, i)
        u[j + i] = i32(carry)
        carry = op.i64.shr_u(carry, 32)
        i = i + 1
    u[j + m] = i32(carry + _at(u, j + m))
