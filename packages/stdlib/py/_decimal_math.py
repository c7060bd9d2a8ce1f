"""Roots, powers, exponential and logarithms of decimals, over scaled ints."""
from pyw.builtins.int_text import _digit_count, _whole_text
from math import isqrt
from _decimal_signals import ROUND_HALF_EVEN, INEXACT, ROUNDED, CLAMPED
from _decimal_rules import _finish, _bad, _quiet, _quiet_of, _rounded_quotient
from _decimal_arith import _product, _quotient


def _half_even(like, sign, n, exp, ctx, inexact=True):
    """_finish, rounded half even whatever the context says; n has enough digits to round once more."""
    if inexact and n % 100 == 0:
        n += 1
    saved = ctx._rounding
    ctx._rounding = ROUND_HALF_EVEN
    try:
        return _finish(like, sign, n, exp, ctx)
    finally:
        ctx._rounding = saved


def _sqrt(d, ctx):
    if d._kind >= 2:
        return _quiet(d, ctx)
    if d._kind == 0 and d._n == 0:
        return _finish(d, d._sign, 0, d._exp >> 1, ctx)
    if d._sign:
        return _bad(d, ctx)
    if d._kind == 1:
        return d
    ideal = d._exp >> 1
    n = d._n * 10 if d._exp & 1 else d._n
    size = (_digit_count(n) + 1) >> 1
    shift = ctx._prec + 1 - size
    e = ideal
    exact = True
    if shift >= 0:
        n *= 100 ** shift
    else:
        n, rest = divmod(n, 100 ** -shift)
        exact = rest == 0
    e -= shift
    q = isqrt(n)
    exact = exact and q * q == n
    if exact:
        if shift >= 0:
            q //= 10 ** shift
        else:
            q *= 10 ** -shift
        e += shift
    elif q % 5 == 0:
        q += 1
    return _half_even(d, 0, q, e, ctx, False)


def _atanh_inverse(k, bits):
    """atanh(1/k) * 2**bits."""
    term = (1 << bits) // k
    total = term
    square = k * k
    i = 3
    while term:
        term //= square
        total += term // i
        i += 2
    return total


def _ln2(bits):
    b = bits + 10
    return (18 * _atanh_inverse(26, b) - 2 * _atanh_inverse(4801, b) + 8 * _atanh_inverse(8749, b)) >> 10


def _ln10(bits):
    b = bits + 10
    return (46 * _atanh_inverse(31, b) + 34 * _atanh_inverse(49, b) + 20 * _atanh_inverse(161, b)) >> 10


def _ln_scaled(n, exp, bits):
    """ln(n * 10**exp) * 2**bits, some units off at most."""
    work = bits + 30 + exp.bit_length() + n.bit_length().bit_length()
    shift = n.bit_length()
    if n.bit_length() > 1 and (n >> (shift - 2)) & 3 == 2:
        shift -= 1
    # n = f * 2**shift, f between 3/4 and 3/2.
    f = n << (work - shift) if work >= shift else n >> (shift - work)
    one = 1 << work
    z = ((f - one) << work) // (f + one)
    square = (z * z) >> work
    term = z
    total = z
    i = 3
    while term and term != -1:
        term = (term * square) >> work
        total += term // i
        i += 2
    total = 2 * total + shift * _ln2(work)
    if exp:
        total += exp * _ln10(work)
    return total >> (work - bits)


def _exp_scaled(x, bits):
    """exp(x / 2**bits) as (k, m): m / 2**bits * 10**k, m / 2**bits from 1 to 10."""
    extra = 20 + x.bit_length() - bits if x.bit_length() > bits else 20
    work = bits + extra + 20
    ten = _ln10(work)
    k, r = divmod(x << (work - bits), ten)
    halvings = isqrt(work) + 4
    work2 = work + 2 * halvings
    r = (r << (work2 - work)) >> halvings
    total = 1 << work2
    term = total
    i = 1
    while term:
        term = ((term * r) >> work2) // i
        total += term
        i += 1
    for _ in range(halvings):
        total = (total * total) >> work2
    return k, total >> (work2 - bits)


def _bits_for(digits):
    return digits * 3322 // 1000 + 24


def _decided(n, guard):
    """Whether an approximation, a few units off, rounds the same way all the same."""
    power = 10 ** guard
    rest = n % power
    return 100 < rest < power - 100 and abs(rest - power // 2) > 100


def _fixed(d, bits):
    n = d._n << bits
    if d._exp >= 0:
        n *= 10 ** d._exp
    else:
        n //= 10 ** -d._exp
    return -n if d._sign else n


def _exp(d, ctx):
    if d._kind >= 2:
        return _quiet(d, ctx)
    if d._kind == 1:
        return d._of(0, 0, 0, 0) if d._sign else d
    if d._n == 0:
        return d._of(0, 0, 1, 0)
    size = _digit_count(d._n) + d._exp
    if size > _digit_count(ctx._Emax) + 2:
        # Beyond every exponent.
        return _half_even(d, 0, 1, ctx._Emin - 2 * ctx._prec - 2 if d._sign else ctx._Emax + 1, ctx)
    if size < -ctx._prec - 1:
        # 1 and next to nothing.
        p = ctx._prec + 2
        return _half_even(d, 0, 10 ** p - 1 if d._sign else 10 ** p + 1, -p, ctx)
    guard = 6
    while True:
        p = ctx._prec + guard
        bits = _bits_for(p + max(size, 0))
        k, m = _exp_scaled(_fixed(d, bits), bits)
        n = (m * 10 ** (p - 1)) >> bits
        if _decided(n, guard - 1 if n < 10 ** p else guard):
            return _half_even(d, 0, n, k - p + 1, ctx)
        guard += guard


def _log(d, ctx, ten):
    if d._kind >= 2:
        return _quiet(d, ctx)
    if d._kind == 0 and d._n == 0:
        return d._of(1, 1, 0, 0)
    if d._sign:
        return _bad(d, ctx)
    if d._kind == 1:
        return d
    digits = _whole_text(d._n)
    power = digits.rstrip('0') == '1'
    if power and (ten or len(digits) - 1 + d._exp == 0):
        k = len(digits) - 1 + d._exp
        if not k and not ten:
            return d._of(0, 0, 0, 0)
        return _half_even(d, 1 if k < 0 else 0, abs(k), 0, ctx, False)
    guard = 6
    while True:
        p = ctx._prec + guard
        # Near 1 the first digits of the logarithm are zeros.
        bits = _bits_for(p) + (len(digits) + 2) * 4
        x = _ln_scaled(d._n, d._exp, bits)
        if ten:
            x = (x << bits) // _ln10(bits)
        sign = 1 if x < 0 else 0
        x = abs(x)
        q = p
        n = (x * 10 ** q) >> bits
        if _digit_count(n) < p:
            q += p - _digit_count(n)
            n = (x * 10 ** q) >> bits
        if _decided(n, _digit_count(n) - ctx._prec):
            return _half_even(d, sign, n, -q, ctx)
        guard += guard


def _is_integer(d):
    if d._kind:
        return False
    return d._exp >= 0 or d._n % 10 ** -d._exp == 0


def _is_odd(d):
    if d._exp > 0:
        return False
    return (d._n // 10 ** -d._exp) & 1 == 1


def _power_int(a, b, sign, ctx):
    """a ** b for an int b, squared from its first bit on in a precision a little larger."""
    work = ctx._silent(ROUND_HALF_EVEN)
    work._prec = ctx._prec + max(_digit_count(b._n) + b._exp, 0) + 2
    work._clamp = 0
    first = a
    if b._sign:
        work._prec += 1
        first = _quotient(a._of(0, 0, 1, 0), a, work)
    k = b._n * 10 ** b._exp if b._exp >= 0 else b._n // 10 ** -b._exp
    d = first
    bit = 1 << (k.bit_length() - 1) >> 1
    while bit:
        d = _product(d, d, work)
        if k & bit:
            d = _product(d, first, work)
        if d._kind or (d._n == 0 and work._flags._bits & CLAMPED):
            break
        bit >>= 1
    status = work._flags._bits
    if d._kind:
        return _finish(a, sign, 1, ctx._Emax + 1, ctx, status)
    if d._n == 0:
        ctx._note(status)
        return a._of(0, sign, 0, max(d._exp, ctx.Etiny()))
    return _finish(a, sign, d._n, d._exp, ctx, status)


def _compared_to_one(d):
    """-1, 0, 1: |d| and 1."""
    adjusted = _digit_count(d._n) + d._exp - 1
    if adjusted:
        return -1 if adjusted < 0 else 1
    if d._exp >= 0:
        return (d._n > 1) - (d._n < 1)
    one = 10 ** -d._exp
    return (d._n > one) - (d._n < one)


def _log_order(d):
    """At least this is the adjusted exponent of the common logarithm of |d|, which is not 1."""
    t = _digit_count(d._n) + d._exp - 1
    if t > 0:
        return _digit_count(t) - 1
    if t < -1:
        return _digit_count(-t - 1) - 1
    one = 10 ** -d._exp
    rest = d._n - one if t == 0 else one - d._n
    u = _digit_count(rest) + d._exp - 1
    return u - 2 if t == 0 else u - 1


def _power(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    whole = _is_integer(b)
    if b._kind == 0 and b._n == 0:
        if a._kind == 0 and a._n == 0:
            return _bad(a, ctx)
        return a._of(0, 0, 1, 0)
    sign = a._sign if a._sign and whole and _is_odd(b) else 0
    if a._kind == 0 and a._n == 0:
        return a._of(1, sign, 0, 0) if b._sign else a._of(0, sign, 0, 0)
    if a._sign and not whole:
        return _bad(a, ctx)
    if a._kind == 1:
        return a._of(0, sign, 0, 0) if b._sign else a._of(1, sign, 0, 0)
    side = _compared_to_one(a)
    if side == 0:
        if b._kind == 0 and whole:
            if b._sign:
                return a._of(0, sign, 1, 0)
            k = b._n * 10 ** b._exp if b._exp >= 0 else b._n // 10 ** -b._exp
            exp = a._exp * k
            if exp >= 1 - ctx._prec:
                return a._of(0, sign, 10 ** -exp, exp)
            ctx._note(ROUNDED)
            return a._of(0, sign, 10 ** (ctx._prec - 1), 1 - ctx._prec)
        ctx._note(INEXACT | ROUNDED)
        return a._of(0, 0, 10 ** (ctx._prec - 1), 1 - ctx._prec)
    if b._kind == 1:
        return a._of(1, 0, 0, 0) if (side > 0) == (b._sign == 0) else a._of(0, 0, 0, 0)
    # A first estimate of the exponent: what is far out needs no digits.
    order = _log_order(a) + _digit_count(b._n) + b._exp - 1
    if (side > 0) == (b._sign == 0):
        if order > _digit_count(ctx._Emax):
            return _finish(a, sign, 1, ctx._Emax + 1, ctx)
    elif order > _digit_count(-ctx.Etiny()):
        return _finish(a, sign, 1, ctx.Etiny() - 1, ctx)
    if whole:
        return _power_int(a, b, sign, ctx)
    return _power_real(a, b, ctx)


def _power_real(a, b, ctx):
    p = max(_digit_count(a._n), ctx._prec) + 23
    size = max(_digit_count(b._n) + b._exp, 0)
    bits = _bits_for(p + size) + (_digit_count(a._n) + 2) * 4 + 20
    x = _ln_scaled(a._n, a._exp, bits) * b._n
    x = x * 10 ** b._exp if b._exp >= 0 else x // 10 ** -b._exp
    if b._sign:
        x = -x
    if x >> bits > 3 * ctx._Emax + 10:
        return _finish(a, 0, 1, ctx._Emax + 1, ctx)
    if x >> bits < 3 * ctx._Emin - 4 * ctx._prec - 10:
        return _finish(a, 0, 1, ctx.Etiny() - 1, ctx)
    k, m = _exp_scaled(x, bits)
    n = (m * 10 ** (p - 1)) >> bits
    # As far as it is known: what follows are zeros, or nines, where the power is exact.
    n = _rounded_quotient(n, 10 ** 10, 0, ROUND_HALF_EVEN)
    return _finish(a, 0, n, k - p + 11, ctx, INEXACT | ROUNDED)


def _power_modulo(a, b, m, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    if m._kind >= 2:
        return _quiet(m, ctx)
    if not (_is_integer(a) and _is_integer(b) and _is_integer(m)):
        return _bad(a, ctx)
    if b._n and b._sign:
        return _bad(a, ctx)
    n = abs(int(m))
    if n == 0 or _digit_count(n) > ctx._prec:
        return _bad(a, ctx)
    if b._n == 0 and a._n == 0:
        return _bad(a, ctx)
    sign = a._sign if _is_odd(b) else 0
    return _finish(a, sign, pow(abs(int(a)), int(b), n), 0, ctx)
