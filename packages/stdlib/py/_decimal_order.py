"""Less usual operations on decimals: total order, neighbours, digits as bits, exponents."""
from pyw.builtins.int_text import _digit_count, _whole_text
from _decimal_signals import (
    ROUND_FLOOR, ROUND_CEILING, INVALID, DIVISION_BY_ZERO, OVERFLOW, UNDERFLOW, SUBNORMAL, INEXACT, ROUNDED, CLAMPED,
)
from _decimal_rules import _finish, _bad, _quiet, _quiet_of, _plain
from _decimal_arith import _versus, _sum


def _compare(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    c = _versus(a, b)
    return a._of(0, 1 if c < 0 else 0, abs(c), 0)


def _compare_signal(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        if a._kind != 3 and b._kind != 3:
            ctx._note(INVALID)
        return _quiet_of(a, b, ctx)
    return _compare(a, b, ctx)


def _total(a, b):
    """The total order: -NaN, -sNaN, -Infinity, numbers, Infinity, sNaN, NaN; -1, 0 or 1."""
    if a._sign != b._sign:
        return -1 if a._sign else 1
    way = -1 if a._sign else 1
    x = (0, 1, 3, 2)[a._kind]
    y = (0, 1, 3, 2)[b._kind]
    if x != y:
        return way if x > y else -way
    if a._kind >= 2:
        return way * ((a._n > b._n) - (a._n < b._n))
    if a._kind == 1:
        return 0
    c = _versus(a, b)
    return c if c else way * ((a._exp > b._exp) - (a._exp < b._exp))


def _one_of(a, b, way, magnitude, ctx):
    """max (way 1) or min (-1), by the absolute value where that is asked for."""
    if a._kind >= 2 or b._kind >= 2:
        if a._kind == 2 and b._kind < 2:
            return _plain(b, ctx)
        if b._kind == 2 and a._kind < 2:
            return _plain(a, ctx)
        return _quiet_of(a, b, ctx)
    c = _versus(a.copy_abs(), b.copy_abs()) if magnitude else _versus(a, b)
    if c == 0:
        c = _total(a, b)
    return _plain(b if c * way < 0 else a, ctx)


def _neighbour(d, up, ctx):
    if d._kind >= 2:
        return _quiet(d, ctx)
    if d._kind == 1:
        if (d._sign == 1) != up:
            return d
        return d._of(0, d._sign, 10 ** ctx._prec - 1, ctx.Etop())
    work = ctx._silent(ROUND_CEILING if up else ROUND_FLOOR)
    rounded = _plain(d, work)
    if rounded._kind or _versus(rounded, d):
        return rounded
    return _sum(d, d._of(0, 0 if up else 1, 1, ctx.Etiny() - 1), 0, work)


def _toward(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    c = _versus(a, b)
    if c == 0:
        return a.copy_sign(b)
    d = _neighbour(a, c < 0, ctx)
    if d._kind == 1:
        ctx._note(OVERFLOW | INEXACT | ROUNDED)
    elif _digit_count(d._n) + d._exp - 1 < ctx._Emin:
        status = UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED
        ctx._note(status if d._n else status | CLAMPED)
    return d


def _bits(d, ctx):
    """A logical operand, digits that are all 0 or 1, as an int of as many bits as the precision; None if it is none."""
    if d._kind or d._sign or d._exp:
        return None
    digits = _whole_text(d._n)
    if digits.strip('01'):
        return None
    return int(digits[-ctx._prec:], 2)


def _logical(a, b, kind, ctx):
    n = _bits(a, ctx)
    m = _bits(b, ctx)
    if n is None or m is None:
        return _bad(a, ctx)
    n = n & m if kind == '&' else n | m if kind == '|' else n ^ m
    return a._of(0, 0, int(bin(n)[2:]), 0)


def _inverted(d, ctx):
    n = _bits(d, ctx)
    if n is None:
        return _bad(d, ctx)
    return d._of(0, 0, int(bin(n ^ ((1 << ctx._prec) - 1))[2:]), 0)


def _logb(d, ctx):
    if d._kind >= 2:
        return _quiet(d, ctx)
    if d._kind == 1:
        return d._of(1, 0, 0, 0)
    if d._n == 0:
        ctx._note(DIVISION_BY_ZERO)
        return d._of(1, 1, 0, 0)
    k = d.adjusted()
    return _finish(d, 1 if k < 0 else 0, abs(k), 0, ctx)


def _scaled(a, b, ctx):
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    if b._kind or b._exp or b._n > 2 * (ctx._Emax + ctx._prec):
        return _bad(a, ctx)
    if a._kind:
        return a
    return _finish(a, a._sign, a._n, a._exp + (-b._n if b._sign else b._n), ctx)


def _moved(a, b, ctx, around):
    """The digits shifted to the left by b places, or rotated."""
    if a._kind >= 2 or b._kind >= 2:
        return _quiet_of(a, b, ctx)
    prec = ctx._prec
    if b._kind or b._exp or b._n > prec:
        return _bad(a, ctx)
    if a._kind:
        return a
    digits = _whole_text(a._n).rjust(prec, '0')[-prec:]
    k = -b._n if b._sign else b._n
    if around:
        k %= prec
        made = digits[k:] + digits[:k]
    elif k >= 0:
        made = digits[k:] + '0' * k
    else:
        made = '0' + digits[:k]
    return a._of(0, a._sign, int(made), a._exp)


def _number_class(d, ctx):
    if d._kind >= 2:
        return 'NaN' if d._kind == 2 else 'sNaN'
    sign = '-' if d._sign else '+'
    if d._kind == 1:
        return sign + 'Infinity'
    if d._n == 0:
        return sign + 'Zero'
    return sign + ('Normal' if d.adjusted() >= ctx._Emin else 'Subnormal')
