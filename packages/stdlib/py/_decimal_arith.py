"""The operations of arithmetic on decimals, each in a context."""
from pyw.builtins.int_text import _digit_count
from _decimal_signals import (
    ROUND_FLOOR, ROUND_HALF_EVEN, INVALID, DIVISION_BY_ZERO, INEXACT, ROUNDED, CLAMPED,
)
from _decimal_rules import _finish, _bad, _quiet, _quiet_of, _plain, _power, _rescaled


def _signed(d):
    return -d._n if d._sign else d._n


def _sum(a, b, flip, ctx):
    """a + b, or a - b where flip is 1."""
    other = b._sign ^ flip
    if a._kind or b._kind:
        if a._kind >= 2 or b._kind >= 2:
            return _quiet_of(a, b, ctx)
        if a._kind == 1:
            if b._kind == 1 and a._sign != other:
                return _bad(a, ctx)
            return a
        return a._of(1, other, 0, 0)
    return _sum_of(a, a._sign, a._n, a._exp, other, b._n, b._exp, ctx)


def _sum_of(like, sign, n, exp, sign2, n2, exp2, ctx):
    """The sum of two finite numbers."""
    least = exp if exp < exp2 else exp2
    if n == 0 and n2 == 0:
        negative = sign if sign == sign2 else 1 if ctx._rounding == ROUND_FLOOR else 0
        return _finish(like, negative, 0, least, ctx)
    if n == 0:
        least = max(least, exp2 - ctx._prec - 1)
        if exp2 >= least:
            return _finish(like, sign2, n2 * _power(exp2 - least), least, ctx)
        return _finish(like, sign2, n2, exp2, ctx)
    if n2 == 0:
        least = max(least, exp - ctx._prec - 1)
        if exp >= least:
            return _finish(like, sign, n * _power(exp - least), least, ctx)
        return _finish(like, sign, n, exp, ctx)
    if exp - exp2 > ctx._prec or exp2 - exp > ctx._prec:
        # One may be so much smaller that only its sign counts.
        size = _digit_count(n)
        size2 = _digit_count(n2)
        if size + exp > size2 + exp2:
            limit = exp + min(-1, size - ctx._prec - 2)
            if size2 + exp2 - 1 < limit:
                n2 = 1
                exp2 = limit
        else:
            limit = exp2 + min(-1, size2 - ctx._prec - 2)
            if size + exp - 1 < limit:
                n = 1
                exp = limit
        least = exp if exp < exp2 else exp2
    x = n * _power(exp - least)
    y = n2 * _power(exp2 - least)
    total = (-x if sign else x) + (-y if sign2 else y)
    if total == 0:
        return _finish(like, 1 if ctx._rounding == ROUND_FLOOR else 0, 0, least, ctx)
    return _finish(like, 1 if total < 0 else 0, abs(total), least, ctx)


def _product(a, b, ctx):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if a._kind >= 2 or b._kind >= 2:
            return _quiet_of(a, b, ctx)
        if (a._kind == 0 and a._n == 0) or (b._kind == 0 and b._n == 0):
            return _bad(a, ctx)
        return a._of(1, sign, 0, 0)
    return _finish(a, sign, a._n * b._n, a._exp + b._exp, ctx)


def _fma(a, b, c, ctx):
    """a * b + c, rounded once."""
    if a._kind >= 2 or b._kind >= 2:
        if a._kind != 3 and b._kind != 3 and c._kind == 3:
            return _quiet(c, ctx)
        return _quiet_of(a, b, ctx)
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if (a._kind == 0 and a._n == 0) or (b._kind == 0 and b._n == 0):
            return _bad(a, ctx)
        return _sum(a._of(1, sign, 0, 0), c, 0, ctx)
    if c._kind >= 2:
        return _quiet(c, ctx)
    if c._kind:
        return c
    return _sum_of(a, sign, a._n * b._n, a._exp + b._exp, c._sign, c._n, c._exp, ctx)


def _quotient(a, b, ctx):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        if a._kind >= 2 or b._kind >= 2:
            return _quiet_of(a, b, ctx)
        if a._kind == 1 and b._kind == 1:
            return _bad(a, ctx)
        if a._kind == 1:
            return a._of(1, sign, 0, 0)
        ctx._note(CLAMPED)
        return a._of(0, sign, 0, ctx.Etiny())
    if b._n == 0:
        if a._n == 0:
            return _bad(a, ctx, 'DivisionUndefined')
        ctx._note(DIVISION_BY_ZERO)
        return a._of(1, sign, 0, 0)
    ideal = a._exp - b._exp
    if a._n == 0:
        return _finish(a, sign, 0, ideal, ctx)
    shift = _digit_count(b._n) - _digit_count(a._n) + ctx._prec + 1
    exp = ideal - shift
    if shift >= 0:
        q, r = divmod(a._n * _power(shift), b._n)
    else:
        q, r = divmod(a._n, b._n * _power(-shift))
    if r:
        # Never a tie, never exact: what is left out only tells the direction.
        if q % 5 == 0:
            q += 1
    else:
        while exp < ideal and q % 10 == 0:
            q //= 10
            exp += 1
    return _finish(a, sign, q, exp, ctx)


def _whole_parts(a, b, ctx):
    """Quotient, remainder and its exponent, of the absolute values of finite numbers; None if too long."""
    exp = min(a._exp, b._exp)
    if a._n == 0:
        return 0, 0, exp
    gap = _digit_count(a._n) + a._exp - _digit_count(b._n) - b._exp
    if gap < 0:
        return 0, a._n * _power(a._exp - exp), exp
    if gap > ctx._prec:
        return None
    q, r = divmod(a._n * _power(a._exp - exp), b._n * _power(b._exp - exp))
    if _digit_count(q) > ctx._prec:
        return None
    return q, r, exp


def _whole_quotient(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    sign = a._sign ^ b._sign
    if a._kind == 1:
        if b._kind == 1:
            return _bad(a, ctx)
        return a._of(1, sign, 0, 0)
    if b._kind == 1:
        return a._of(0, sign, 0, 0)
    if b._n == 0:
        if a._n == 0:
            return _bad(a, ctx, 'DivisionUndefined')
        ctx._note(DIVISION_BY_ZERO)
        return a._of(1, sign, 0, 0)
    parts = _whole_parts(a, b, ctx)
    if parts is None:
        return _bad(a, ctx, 'DivisionImpossible')
    return _finish(a, sign, parts[0], 0, ctx)


def _remainder(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    if a._kind == 1:
        return _bad(a, ctx)
    if b._kind == 1:
        return _plain(a, ctx)
    if b._n == 0:
        return _bad(a, ctx, 'DivisionUndefined' if a._n == 0 else 'InvalidOperation')
    parts = _whole_parts(a, b, ctx)
    if parts is None:
        return _bad(a, ctx, 'DivisionImpossible')
    return _finish(a, a._sign, parts[1], parts[2], ctx)


def _both(a, b, ctx):
    """divmod: the quotient and the remainder."""
    if a._kind >= 2 or b._kind >= 2:
        d = _quiet_of(a, b, ctx)
        return d, d
    sign = a._sign ^ b._sign
    if a._kind == 1:
        if b._kind == 1:
            d = _bad(a, ctx)
            return d, d
        return a._of(1, sign, 0, 0), _bad(a, ctx)
    if b._kind == 1:
        return a._of(0, sign, 0, 0), _plain(a, ctx)
    if b._n == 0:
        if a._n == 0:
            d = _bad(a, ctx, 'DivisionUndefined')
            return d, d
        ctx._note(INVALID | DIVISION_BY_ZERO)
        return a._of(1, sign, 0, 0), a._of(2, 0, 0, 0)
    parts = _whole_parts(a, b, ctx)
    if parts is None:
        d = _bad(a, ctx, 'DivisionImpossible')
        return d, d
    return _finish(a, sign, parts[0], 0, ctx), _finish(a, a._sign, parts[1], parts[2], ctx)


def _remainder_near(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    if a._kind == 1:
        return _bad(a, ctx)
    if b._kind == 1:
        return _plain(a, ctx)
    if b._n == 0:
        return _bad(a, ctx, 'DivisionUndefined' if a._n == 0 else 'InvalidOperation')
    if a._n and _digit_count(a._n) + a._exp < _digit_count(b._n) + b._exp - 1:
        # Less than a tenth of it.
        parts = 0, a._n * 10 ** (a._exp - min(a._exp, b._exp)), min(a._exp, b._exp)
    else:
        parts = _whole_parts(a, b, ctx)
    if parts is None:
        return _bad(a, ctx, 'DivisionImpossible')
    q, r, exp = parts
    sign = a._sign
    if q or r:
        divisor = b._n * _power(b._exp - exp)
        if 2 * r > divisor or (2 * r == divisor and q & 1):
            r = divisor - r
            q += 1
            sign = 1 - sign
            if _digit_count(q) > ctx._prec:
                return _bad(a, ctx, 'DivisionImpossible')
    return _finish(a, sign, r, exp, ctx)


def _minus(a, ctx):
    if a._kind >= 2:
        return _quiet(a, ctx)
    if a._kind == 0 and a._n == 0:
        return _finish(a, 1 - a._sign if ctx._rounding == ROUND_FLOOR else 0, 0, a._exp, ctx)
    return _plain(a._of(a._kind, 1 - a._sign, a._n, a._exp), ctx)


def _plus(a, ctx):
    if a._kind == 0 and a._n == 0:
        return _finish(a, a._sign if ctx._rounding == ROUND_FLOOR else 0, 0, a._exp, ctx)
    return _plain(a, ctx)


def _abs(a, ctx):
    if a._kind >= 2:
        return _quiet(a, ctx)
    return _plain(a._of(a._kind, 0, a._n, a._exp), ctx)


def _quantize(a, b, rounding, ctx):
    if a._kind or b._kind:
        if a._kind >= 2 or b._kind >= 2:
            return _quiet_of(a, b, ctx)
        return a if a._kind == b._kind else _bad(a, ctx)
    if b._exp > ctx._Emax or b._exp < ctx.Etiny():
        return _bad(a, ctx)
    if a._n and _digit_count(a._n) + a._exp - b._exp > ctx._prec:
        return _bad(a, ctx)
    n = _rescaled(a, b._exp, rounding, ctx)
    size = _digit_count(n)
    if n and (size > ctx._prec or size + b._exp - 1 > ctx._Emax):
        return _bad(a, ctx)
    status = 0
    if b._exp > a._exp and a._n:
        status = ROUNDED
        if (_digit_count(a._n) <= b._exp - a._exp or a._n % _power(b._exp - a._exp)):
            status |= INEXACT
    return _finish(a, a._sign, n, b._exp, ctx, status)


def _integral(a, rounding, ctx, exact):
    if a._kind >= 2:
        return _quiet(a, ctx)
    if a._kind or a._exp >= 0:
        return a
    n = _rescaled(a, 0, rounding, ctx)
    if exact and a._n:
        inexact = _digit_count(a._n) <= -a._exp or a._n % _power(-a._exp)
        ctx._note(ROUNDED | INEXACT if inexact else ROUNDED)
    return a._of(0, a._sign, n, 0)


def _normalized(a, ctx):
    d = _plain(a, ctx)
    if d._kind:
        return d
    n = d._n
    exp = d._exp
    if n == 0:
        return d._of(0, d._sign, 0, 0)
    top = ctx.Etop() if ctx._clamp else ctx._Emax
    while exp < top and n % 10 == 0:
        n //= 10
        exp += 1
    return d._of(0, d._sign, n, exp)


def _versus(a, b):
    """-1, 0 or 1; neither is NaN."""
    if a._kind or b._kind:
        x = 0 if a._kind == 0 else -1 if a._sign else 1
        y = 0 if b._kind == 0 else -1 if b._sign else 1
        return (x > y) - (x < y)
    x = _signed(a)
    y = _signed(b)
    if a._exp != b._exp:
        if x == 0 or y == 0 or (x < 0) != (y < 0):
            return ((x > 0) - (x < 0) > (y > 0) - (y < 0)) - ((x > 0) - (x < 0) < (y > 0) - (y < 0))
        left = _digit_count(a._n) + a._exp
        right = _digit_count(b._n) + b._exp
        if left != right:
            return (1 if left > right else -1) * (-1 if x < 0 else 1)
        least = min(a._exp, b._exp)
        x *= _power(a._exp - least)
        y *= _power(b._exp - least)
    return (x > y) - (x < y)
