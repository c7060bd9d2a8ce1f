"""What decimal rounds by and signals: the ways to round, the exceptions, a context's flags."""

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'

# A set of signals is an int of these.
INVALID = 1
FLOAT_OPERATION = 2
DIVISION_BY_ZERO = 4
OVERFLOW = 8
UNDERFLOW = 16
SUBNORMAL = 32
INEXACT = 64
ROUNDED = 128
CLAMPED = 256


class DecimalException(ArithmeticError):
    __module__ = 'decimal'


class Clamped(DecimalException):
    __module__ = 'decimal'


class InvalidOperation(DecimalException):
    __module__ = 'decimal'


class DivisionByZero(DecimalException, ZeroDivisionError):
    __module__ = 'decimal'


class Inexact(DecimalException):
    __module__ = 'decimal'


class Rounded(DecimalException):
    __module__ = 'decimal'


class Subnormal(DecimalException):
    __module__ = 'decimal'


class Overflow(Inexact, Rounded):
    __module__ = 'decimal'


class Underflow(Inexact, Rounded, Subnormal):
    __module__ = 'decimal'


class FloatOperation(DecimalException, TypeError):
    __module__ = 'decimal'


def _invalid(what):
    raise InvalidOperation("[<class 'decimal." + what + "'>]")


def _check_rounding(rounding):
    if isinstance(rounding, str) and rounding in (
        ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_DOWN, ROUND_HALF_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP
    ):
        return rounding
    raise TypeError(
        'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
        '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]'
    )


def _raise_signal(bits, what):
    """The exception for signals that are trapped: the first in the order of importance, listing all."""
    names = [what or 'InvalidOperation'] if bits & INVALID else []
    for bit, name in (
        (FLOAT_OPERATION, 'FloatOperation'), (DIVISION_BY_ZERO, 'DivisionByZero'), (OVERFLOW, 'Overflow'),
        (UNDERFLOW, 'Underflow'), (SUBNORMAL, 'Subnormal'), (INEXACT, 'Inexact'), (ROUNDED, 'Rounded'),
        (CLAMPED, 'Clamped'),
    ):
        if bits & bit:
            names.append(name)
    text = '[' + ', '.join(["<class 'decimal." + name + "'>" for name in names]) + ']'
    if bits & INVALID:
        raise InvalidOperation(text)
    if bits & FLOAT_OPERATION:
        raise FloatOperation(text)
    if bits & DIVISION_BY_ZERO:
        raise DivisionByZero(text)
    if bits & OVERFLOW:
        raise Overflow(text)
    if bits & UNDERFLOW:
        raise Underflow(text)
    if bits & SUBNORMAL:
        raise Subnormal(text)
    if bits & INEXACT:
        raise Inexact(text)
    if bits & ROUNDED:
        raise Rounded(text)
    raise Clamped(text)


def _classes():
    return [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]


def _bit_of(signal):
    bit = 1
    for c in _classes():
        if signal is c:
            return bit
        bit += bit
    raise KeyError(
        'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n'
        '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
    )


def _bits_of(signals):
    """The set that a list of signals, flags or a dict with all of them as keys says."""
    if isinstance(signals, SignalDict):
        return signals._bits
    bits = 0
    if isinstance(signals, list):
        for signal in signals:
            bits |= _bit_of(signal)
        return bits
    return _bits_of_dict(signals)


def _bits_of_dict(signals):
    if isinstance(signals, SignalDict):
        return signals._bits
    if not isinstance(signals, dict):
        raise TypeError('argument must be a signal dict')
    if len(signals) != 9:
        raise KeyError('invalid signal dict')
    bits = 0
    bit = 1
    for c in _classes():
        if c not in signals:
            raise KeyError('invalid signal dict')
        if signals[c]:
            bits |= bit
        bit += bit
    return bits


def _names_of(bits):
    names = []
    for bit, name in (
        (CLAMPED, 'Clamped'), (INVALID, 'InvalidOperation'), (DIVISION_BY_ZERO, 'DivisionByZero'), (INEXACT, 'Inexact'),
        (FLOAT_OPERATION, 'FloatOperation'), (OVERFLOW, 'Overflow'), (ROUNDED, 'Rounded'), (SUBNORMAL, 'Subnormal'),
        (UNDERFLOW, 'Underflow'),
    ):
        if bits & bit:
            names.append(name)
    return '[' + ', '.join(names) + ']'


class SignalDict:
    """The flags or traps of a context: a mapping of all signals to bools."""
    __slots__ = ('_bits',)
    __module__ = 'abc'

    def __init__(self, bits):
        self._bits = bits

    def __getitem__(self, signal):
        return self._bits & _bit_of(signal) != 0

    def __setitem__(self, signal, value):
        bit = _bit_of(signal)
        self._bits = self._bits | bit if value else self._bits & ~bit

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __contains__(self, signal):
        for c in _classes():
            if signal is c:
                return True
        return False

    def __iter__(self):
        return iter(_classes())

    def __len__(self):
        return 9

    def keys(self):
        return self.copy().keys()

    def values(self):
        return self.copy().values()

    def items(self):
        return self.copy().items()

    def get(self, signal, default=None):
        return self[signal] if signal in self else default

    def copy(self):
        return {c: self[c] for c in _classes()}

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self._bits == other._bits
        if isinstance(other, dict):
            return self.copy() == other
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join([repr(c) + ':' + repr(self[c]) for c in _classes()]) + '}'
