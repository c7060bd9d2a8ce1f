"""Results of decimal arithmetic, fitted to a context: rounding, limits of exponents, NaN.

Functions take a Decimal (`like`) to make others with: `_of(kind, sign, n, exp)`; kind 0 is finite, 1 infinity, 2 NaN,
3 a signaling NaN.
"""
from pyw.builtins.int_text import _digit_count
from _decimal_signals import (
    ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP,
    INVALID, OVERFLOW, UNDERFLOW, SUBNORMAL, INEXACT, ROUNDED, CLAMPED, _check_rounding,
)


_POWERS = [1]


def _power(k):
    """10 ** k: those that are asked for all the time are kept."""
    if k > 500:
        return 10 ** k
    while len(_POWERS) <= k:
        _POWERS.append(_POWERS[-1] * 10)
    return _POWERS[k]


def _rounded_quotient(n, divisor, sign, rounding):
    """n / divisor as an int, by a way to round."""
    q, r = divmod(n, divisor)
    return _rounded(q, r, divisor, sign, rounding)


def _rounded(q, r, divisor, sign, rounding):
    """A quotient and its rest as an int, by a way to round."""
    if r == 0:
        return q
    twice = 2 * r
    if rounding == ROUND_HALF_EVEN:
        up = twice > divisor or (twice == divisor and q % 2 == 1)
    elif rounding == ROUND_HALF_UP:
        up = twice >= divisor
    elif rounding == ROUND_HALF_DOWN:
        up = twice > divisor
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = sign == 0
    elif rounding == ROUND_FLOOR:
        up = sign == 1
    elif rounding == ROUND_05UP:
        up = q % 5 == 0
    else:
        _check_rounding(rounding)
        up = False
    return q + 1 if up else q


def _too_large(like, sign, ctx, status):
    rounding = ctx._rounding
    ctx._note(status | OVERFLOW | INEXACT | ROUNDED)
    if (rounding == ROUND_DOWN or rounding == ROUND_05UP or (rounding == ROUND_CEILING and sign)
            or (rounding == ROUND_FLOOR and not sign)):
        return like._of(0, sign, 10 ** ctx._prec - 1, ctx.Etop())
    return like._of(1, sign, 0, 0)


def _finish(like, sign, n, exp, ctx, status=0):
    """A finite result in the precision and the exponents of a context, whose flags it sets."""
    tiny = ctx._Emin - ctx._prec + 1
    if n == 0:
        top = ctx._Emax - ctx._prec + 1 if ctx._clamp else ctx._Emax
        if exp < tiny:
            exp = tiny
            status |= CLAMPED
        elif exp > top:
            exp = top
            status |= CLAMPED
        if status:
            ctx._note(status)
        return like._of(0, sign, 0, exp)
    digits = _digit_count(n)
    adjusted = digits + exp - 1
    if adjusted > ctx._Emax:
        return _too_large(like, sign, ctx, status)
    least = digits + exp - ctx._prec
    small = adjusted < ctx._Emin
    if small:
        status |= SUBNORMAL
        if least < tiny:
            least = tiny
    if exp < least:
        power = _power(least - exp)
        status |= ROUNDED
        q, r = divmod(n, power)
        if r:
            status |= INEXACT
            if small:
                status |= UNDERFLOW
        n = _rounded(q, r, power, sign, ctx._rounding)
        exp = least
        if n == 0:
            status |= CLAMPED
        elif n != q and n >= _power(ctx._prec):
            n //= 10
            exp += 1
            if exp + ctx._prec - 1 > ctx._Emax:
                return _too_large(like, sign, ctx, status)
    if ctx._clamp and n:
        top = ctx._Emax - ctx._prec + 1
        if exp > top:
            n *= 10 ** (exp - top)
            exp = top
            status |= CLAMPED
    if status:
        ctx._note(status)
    return like._of(0, sign, n, exp)


def _bad(like, ctx, what='InvalidOperation'):
    """The result of an operation that is not valid: NaN where that is not trapped."""
    ctx._note(INVALID, what)
    return like._of(2, 0, 0, 0)


def _quiet(d, ctx):
    """A NaN as a result: no longer signaling, its payload as long as the precision allows."""
    if d._kind == 3:
        ctx._note(INVALID)
    n = d._n
    if n:
        room = ctx._prec - ctx._clamp
        if _digit_count(n) > room:
            n %= 10 ** room
    return d._of(2, d._sign, n, 0)


def _quiet_of(a, b, ctx):
    """The same where one of two operands is a NaN."""
    if a._kind == 3:
        return _quiet(a, ctx)
    if b._kind == 3:
        return _quiet(b, ctx)
    return _quiet(a if a._kind == 2 else b, ctx)


def _plain(d, ctx):
    """d rounded to a context."""
    if d._kind >= 2:
        return _quiet(d, ctx)
    return d if d._kind else _finish(d, d._sign, d._n, d._exp, ctx)


def _rescaled(d, exp, rounding, ctx):
    """n of a finite d with another exponent; sets no flags."""
    gap = exp - d._exp
    if gap <= 0:
        return d._n * _power(-gap)
    if d._n == 0 or gap > _digit_count(d._n) + 1:
        # Far below half: what matters is only that it is not zero.
        return _rounded_quotient(1 if d._n else 0, 100, d._sign, rounding)
    return _rounded_quotient(d._n, _power(gap), d._sign, rounding)
