"""Functions of ints in `math`."""
from __pyw__ import i32, i64, op


def _isqrt(n):
    """The floor of the square root of n >= 0."""
    if op.int.lt(n, 4503599627370496):
        # The root of a double below 2 ** 52 never rounds up to the next int.
        return op.int.from_f64(op.f64.floor(op.f64.sqrt(float(i64(n)))))
    # Each step doubles the number of correct bits.
    c = int(op.int.bit_length(n) - 1) >> 1
    a = 1
    d = 0
    s = c.bit_length() - 1
    while s >= 0:
        f = d
        d = c >> s
        a = (a << (d - f - 1)) + op.int.floordiv(n >> (2 * c - f - d + 1), a)
        s = s - 1
    return a - 1 if a * a > n else a


def _factorial(n):
    if n < 0:
        raise ValueError('factorial() not defined for negative values')
    if op.int.gt(n, 9223372036854775807):
        raise OverflowError('factorial() argument should not exceed 9223372036854775807')
    if op.int.lt(n, 21):
        r: i64 = 1
        k = i64(n)
        while k > 1:
            r = r * k
            k = k - 1
        return int(r)
    return _range_product(2, n)


def _range_product(low, high):
    """low * (low + 1) * ... * high, by halves so that factors stay of like size."""
    if high - low < 8:
        r = low
        while low < high:
            low = low + 1
            r = r * low
        return r
    middle = (low + high) >> 1
    return _range_product(low, middle) * _range_product(middle + 1, high)


def _perm(n, k):
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if n < k:
        return 0
    if op.int.gt(k, 9223372036854775807):
        raise OverflowError('k must not exceed 9223372036854775807')
    if k == 0:
        return 1
    return _range_product(n - k + 1, n)


def _comb(n, k):
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if n < k:
        return 0
    if n - k < k:
        k = n - k
    if op.int.gt(k, 9223372036854775807):
        raise OverflowError('min(n - k, k) must not exceed 9223372036854775807')
    if op.int.lt(k, 40):
        r = 1
        i = 0
        while i < k:
            i = i + 1
            r = op.int.floordiv(r * (n - k + i), i)
        return r
    return op.int.floordiv(_range_product(n - k + 1, n), _range_product(2, k))


def _gcd(a, b):
    if a < 0:
        a = -a
    if b < 0:
        b = -b
    while not (op.int.fits_i64(a) and op.int.fits_i64(b)):
        if b == 0:
            return a
        t = op.int.mod(a, b)
        a = b
        b = t
    x = i64(a)
    y = i64(b)
    while y != 0:
        z = x % y
        x = y
        y = z
    return int(x)


def _lcm(a, b):
    if a == 0 or b == 0:
        return 0
    r = op.int.floordiv(a, _gcd(a, b)) * b
    return -r if r < 0 else r
