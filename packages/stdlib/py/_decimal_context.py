"""Contexts of decimal arithmetic: precision, rounding, limits of exponents, flags and traps."""
from pyw.builtins.int_text import _digit_count
from _decimal_signals import (
    ROUND_HALF_EVEN, ROUND_HALF_UP, INVALID, FLOAT_OPERATION, DIVISION_BY_ZERO, OVERFLOW, UNDERFLOW, CLAMPED,
    _check_rounding, _raise_signal, _bits_of, _bits_of_dict, _names_of, _classes, SignalDict,
)
from _decimal_rules import _plain, _bad
from _decimal_arith import (
    _sum, _product, _quotient, _whole_quotient, _remainder, _remainder_near, _both, _fma, _minus, _plus, _abs,
    _quantize, _integral, _normalized,
)
from _decimal_order import (
    _compare, _compare_signal, _total, _one_of, _neighbour, _toward, _logical, _inverted, _logb, _scaled, _moved,
    _number_class,
)
from _decimal_math import _sqrt, _exp, _log, _power, _power_modulo
from _decimal_text import _scientific, _parse, _in_reach

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997


def _limit(name, value, least, most, text):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    if not least <= value <= most:
        raise ValueError('valid range for ' + name + ' is ' + text)
    return int(value)


def _zero_or_one(name, value):
    if not isinstance(value, int):
        raise TypeError('an integer is required')
    if value != 0 and value != 1:
        raise ValueError('valid values for ' + name + ' are 0 or 1')
    return int(value)


def _convert(x):
    """An operand of a method: a Decimal or an int."""
    from decimal import Decimal
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return Decimal(x)
    raise TypeError('conversion from ' + type(x).__name__ + ' to Decimal is not supported')


class Context:
    __module__ = 'decimal'
    __slots__ = ('_prec', '_rounding', '_Emin', '_Emax', '_capitals', '_clamp', '_flags', '_traps')

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
    ):
        self._prec = 28 if prec is None else _limit('prec', prec, 1, MAX_PREC, '[1, MAX_PREC]')
        self._rounding = ROUND_HALF_EVEN if rounding is None else _check_rounding(rounding)
        self._Emin = -999999 if Emin is None else _limit('Emin', Emin, MIN_EMIN, 0, '[MIN_EMIN, 0]')
        self._Emax = 999999 if Emax is None else _limit('Emax', Emax, 0, MAX_EMAX, '[0, MAX_EMAX]')
        self._capitals = 1 if capitals is None else _zero_or_one('capitals', capitals)
        self._clamp = 0 if clamp is None else _zero_or_one('clamp', clamp)
        self._flags = SignalDict(0 if flags is None else _bits_of(flags))
        self._traps = SignalDict(INVALID | DIVISION_BY_ZERO | OVERFLOW if traps is None else _bits_of(traps))

    def _note(self, status, what=None):
        """Sets flags, and raises what is trapped."""
        self._flags._bits |= status
        trapped = status & self._traps._bits
        if trapped:
            _raise_signal(trapped, what)

    def _silent(self, rounding):
        """A copy that traps nothing."""
        made = Context(self._prec, rounding, self._Emin, self._Emax, self._capitals, self._clamp, None, [])
        return made

    def __delattr__(self, name):
        raise AttributeError('context attributes cannot be deleted')

    def __repr__(self):
        return (
            f'Context(prec={self._prec}, rounding={self._rounding}, Emin={self._Emin}, Emax={self._Emax}, '
            f'capitals={self._capitals}, clamp={self._clamp}, flags={_names_of(self._flags._bits)}, '
            f'traps={_names_of(self._traps._bits)})'
        )

    def copy(self):
        made = Context(self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp)
        made._flags._bits = self._flags._bits
        made._traps._bits = self._traps._bits
        return made

    __copy__ = copy

    def __reduce__(self):
        return type(self), (
            self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp,
            [c for c in _classes() if self._flags[c]], [c for c in _classes() if self._traps[c]],
        )

    def clear_flags(self):
        self._flags._bits = 0

    def clear_traps(self):
        self._traps._bits = 0

    def Etiny(self):
        return self._Emin - self._prec + 1

    def Etop(self):
        return self._Emax - self._prec + 1

    def radix(self):
        from decimal import Decimal
        return Decimal(10)

    def create_decimal(self, num='0', /):
        from decimal import Decimal
        if isinstance(num, str):
            parts = None if '_' in num or num != num.strip() else _parse(num)
            zero = Decimal()
            if parts is None:
                return _bad(zero, self, 'ConversionSyntax')
            kind, sign, n, exp = parts
            if kind >= 2 and n and _digit_count(n) > self._prec - self._clamp:
                return _bad(zero, self, 'ConversionSyntax')
            d = zero._of(kind, sign, n, exp)
            return d if kind else _plain(d, self)
        d = Decimal(num, self)
        if d._kind >= 2 and d._n and _digit_count(d._n) > self._prec - self._clamp:
            return _bad(d, self, 'ConversionSyntax')
        return d if d._kind else _plain(d, self)

    def create_decimal_from_float(self, f, /):
        from decimal import Decimal
        return _plain(Decimal.from_float(f), self)

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _limit('prec', value, 1, MAX_PREC, '[1, MAX_PREC]')

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        self._rounding = _check_rounding(value)

    @property
    def Emin(self):
        return self._Emin

    @Emin.setter
    def Emin(self, value):
        self._Emin = _limit('Emin', value, MIN_EMIN, 0, '[MIN_EMIN, 0]')

    @property
    def Emax(self):
        return self._Emax

    @Emax.setter
    def Emax(self, value):
        self._Emax = _limit('Emax', value, 0, MAX_EMAX, '[0, MAX_EMAX]')

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _zero_or_one('capitals', value)

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _zero_or_one('clamp', value)

    @property
    def flags(self):
        return self._flags

    @flags.setter
    def flags(self, value):
        self._flags._bits = _bits_of_dict(value)

    @property
    def traps(self):
        return self._traps

    @traps.setter
    def traps(self, value):
        self._traps._bits = _bits_of_dict(value)

    def abs(self, x, /):
        return _abs(_convert(x), self)

    def add(self, x, y, /):
        return _sum(_convert(x), _convert(y), 0, self)

    def canonical(self, x, /):
        return _convert(x)

    def compare(self, x, y, /):
        return _compare(_convert(x), _convert(y), self)

    def compare_signal(self, x, y, /):
        return _compare_signal(_convert(x), _convert(y), self)

    def compare_total(self, x, y, /):
        return _convert(x).compare_total(_convert(y))

    def compare_total_mag(self, x, y, /):
        return _convert(x).compare_total_mag(_convert(y))

    def copy_abs(self, x, /):
        return _convert(x).copy_abs()

    def copy_decimal(self, x, /):
        return _convert(x)

    def copy_negate(self, x, /):
        return _convert(x).copy_negate()

    def copy_sign(self, x, y, /):
        return _convert(x).copy_sign(_convert(y))

    def divide(self, x, y, /):
        return _quotient(_convert(x), _convert(y), self)

    def divide_int(self, x, y, /):
        return _whole_quotient(_convert(x), _convert(y), self)

    def divmod(self, x, y, /):
        return _both(_convert(x), _convert(y), self)

    def exp(self, x, /):
        return _exp(_convert(x), self)

    def fma(self, x, y, z, /):
        return _fma(_convert(x), _convert(y), _convert(z), self)

    def is_canonical(self, x, /):
        return _convert(x).is_canonical()

    def is_finite(self, x, /):
        return _convert(x).is_finite()

    def is_infinite(self, x, /):
        return _convert(x).is_infinite()

    def is_nan(self, x, /):
        return _convert(x).is_nan()

    def is_qnan(self, x, /):
        return _convert(x).is_qnan()

    def is_signed(self, x, /):
        return _convert(x).is_signed()

    def is_snan(self, x, /):
        return _convert(x).is_snan()

    def is_zero(self, x, /):
        return _convert(x).is_zero()

    def is_normal(self, x, /):
        return _convert(x).is_normal(self)

    def is_subnormal(self, x, /):
        return _convert(x).is_subnormal(self)

    def ln(self, x, /):
        return _log(_convert(x), self, False)

    def log10(self, x, /):
        return _log(_convert(x), self, True)

    def logb(self, x, /):
        return _logb(_convert(x), self)

    def logical_and(self, x, y, /):
        return _logical(_convert(x), _convert(y), '&', self)

    def logical_invert(self, x, /):
        return _inverted(_convert(x), self)

    def logical_or(self, x, y, /):
        return _logical(_convert(x), _convert(y), '|', self)

    def logical_xor(self, x, y, /):
        return _logical(_convert(x), _convert(y), '^', self)

    def max(self, x, y, /):
        return _one_of(_convert(x), _convert(y), 1, False, self)

    def max_mag(self, x, y, /):
        return _one_of(_convert(x), _convert(y), 1, True, self)

    def min(self, x, y, /):
        return _one_of(_convert(x), _convert(y), -1, False, self)

    def min_mag(self, x, y, /):
        return _one_of(_convert(x), _convert(y), -1, True, self)

    def minus(self, x, /):
        return _minus(_convert(x), self)

    def multiply(self, x, y, /):
        return _product(_convert(x), _convert(y), self)

    def next_minus(self, x, /):
        return _neighbour(_convert(x), False, self)

    def next_plus(self, x, /):
        return _neighbour(_convert(x), True, self)

    def next_toward(self, x, y, /):
        return _toward(_convert(x), _convert(y), self)

    def normalize(self, x, /):
        return _normalized(_convert(x), self)

    def number_class(self, x, /):
        return _number_class(_convert(x), self)

    def plus(self, x, /):
        return _plus(_convert(x), self)

    def power(self, a, b, modulo=None):
        if modulo is None:
            return _power(_convert(a), _convert(b), self)
        return _power_modulo(_convert(a), _convert(b), _convert(modulo), self)

    def quantize(self, x, y, /):
        return _quantize(_convert(x), _convert(y), self._rounding, self)

    def remainder(self, x, y, /):
        return _remainder(_convert(x), _convert(y), self)

    def remainder_near(self, x, y, /):
        return _remainder_near(_convert(x), _convert(y), self)

    def rotate(self, x, y, /):
        return _moved(_convert(x), _convert(y), self, True)

    def same_quantum(self, x, y, /):
        return _convert(x).same_quantum(_convert(y))

    def scaleb(self, x, y, /):
        return _scaled(_convert(x), _convert(y), self)

    def shift(self, x, y, /):
        return _moved(_convert(x), _convert(y), self, False)

    def sqrt(self, x, /):
        return _sqrt(_convert(x), self)

    def subtract(self, x, y, /):
        return _sum(_convert(x), _convert(y), 1, self)

    def to_eng_string(self, x, /):
        return _scientific(_convert(x), self._capitals, True)

    def to_integral_exact(self, x, /):
        return _integral(_convert(x), self._rounding, self, True)

    def to_integral_value(self, x, /):
        return _integral(_convert(x), self._rounding, self, False)

    def to_sci_string(self, x, /):
        return _scientific(_convert(x), self._capitals)


DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP)
BasicContext._traps._bits = INVALID | DIVISION_BY_ZERO | OVERFLOW | UNDERFLOW | CLAMPED
ExtendedContext = Context(9, traps=[])


class _State:
    """The context in use; None before the first use, which copies DefaultContext."""

    def __init__(self):
        self.context = None


_state = _State()


def getcontext():
    context = _state.context
    if context is None:
        context = DefaultContext.copy()
        _state.context = context
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context._flags._bits = 0
    _state.context = context


class _Manager:
    """What localcontext() gives: it sets a copy of a context for a while."""
    __slots__ = ('_inner', '_outer')

    def __init__(self, inner):
        self._inner = inner
        self._outer = getcontext()

    def __enter__(self):
        self._outer = getcontext()
        setcontext(self._inner)
        return self._inner

    def __exit__(self, *exc_info):
        setcontext(self._outer)
        return False


def localcontext(
    ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    made = ctx.copy()
    if prec is not None:
        made.prec = prec
    if rounding is not None:
        made.rounding = rounding
    if Emin is not None:
        made.Emin = Emin
    if Emax is not None:
        made.Emax = Emax
    if capitals is not None:
        made.capitals = capitals
    if clamp is not None:
        made.clamp = clamp
    if flags is not None:
        made._flags._bits = _bits_of(flags)
    if traps is not None:
        made._traps._bits = _bits_of(traps)
    return _Manager(made)


def _context_of(context):
    """The context of a method's optional argument."""
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError('optional argument must be a context')
    return context
