/** Generated from py/ by scripts/write-sources.ts: do not edit. Module name to path below py/, and to source text. */
export const paths: Readonly<Record<string, string>> = {
  'pyw.builtins': 'builtins/__init__.py',
  'pyw.builtins.bool': 'builtins/bool.py',
  'pyw.builtins.exceptions': 'builtins/exceptions.py',
  'pyw.builtins.float': 'builtins/float.py',
  'pyw.builtins.float_format': 'builtins/float_format.py',
  'pyw.builtins.float_math': 'builtins/float_math.py',
  'pyw.builtins.float_text': 'builtins/float_text.py',
  'pyw.builtins.format': 'builtins/format.py',
  'pyw.builtins.functions': 'builtins/functions.py',
  'pyw.builtins.int': 'builtins/int.py',
  'pyw.builtins.int_division': 'builtins/int_division.py',
  'pyw.builtins.int_text': 'builtins/int_text.py',
  'pyw.builtins.iterators': 'builtins/iterators.py',
  'pyw.builtins.list': 'builtins/list.py',
  'pyw.builtins.list_sort': 'builtins/list_sort.py',
  'pyw.builtins.none': 'builtins/none.py',
  'pyw.builtins.object': 'builtins/object.py',
  'pyw.builtins.range': 'builtins/range.py',
  'pyw.builtins.sequences': 'builtins/sequences.py',
  'pyw.builtins.slices': 'builtins/slices.py',
  'pyw.builtins.str': 'builtins/str.py',
  'pyw.builtins.str_case': 'builtins/str_case.py',
  'pyw.builtins.str_char': 'builtins/str_char.py',
  'pyw.builtins.str_core': 'builtins/str_core.py',
  'pyw.builtins.str_fields': 'builtins/str_fields.py',
  'pyw.builtins.str_find': 'builtins/str_find.py',
  'pyw.builtins.str_pad': 'builtins/str_pad.py',
  'pyw.builtins.str_percent': 'builtins/str_percent.py',
  'pyw.builtins.str_repr': 'builtins/str_repr.py',
  'pyw.builtins.str_split': 'builtins/str_split.py',
  'pyw.builtins.text_builder': 'builtins/text_builder.py',
  'pyw.builtins.text_output': 'builtins/text_output.py',
  'pyw.builtins.tuple': 'builtins/tuple.py',
  'pyw.builtins.unicode_tables': 'builtins/unicode_tables.py',
};
export const sources: Readonly<Record<string, string>> = {
  'pyw.builtins': `"""The table of Python's built-in names."""
from pyw.builtins.bool import bool
from pyw.builtins.exceptions import (
    ArithmeticError, AssertionError, AttributeError, BaseException, BlockingIOError, BrokenPipeError, BufferError,
    BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
    ConnectionResetError, DeprecationWarning, EncodingWarning, EOFError, Exception, FileExistsError,
    FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportError, ImportWarning,
    IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyboardInterrupt, KeyError, LookupError,
    MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
    PendingDeprecationWarning, PermissionError, ProcessLookupError, PythonFinalizationError, RecursionError,
    ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError,
    SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeEncodeError,
    UnicodeError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
)
from pyw.builtins.float import float
from pyw.builtins.functions import (
    abs, all, any, ascii, bin, callable, chr, divmod, format, hash, hex, iter, len, max, min, next, oct, ord, pow,
    print, repr, round, sorted, sum,
)
from pyw.builtins.int import int
from pyw.builtins.iterators import enumerate, filter, map, reversed, zip
from pyw.builtins.list import list
from pyw.builtins.none import NoneType, NotImplemented, NotImplementedType
from pyw.builtins.object import object
from pyw.builtins.range import range
from pyw.builtins.slices import slice
from pyw.builtins.str import str
from pyw.builtins.tuple import tuple

EnvironmentError = OSError
IOError = OSError
`,
  'pyw.builtins.bool': `"""bool: two objects; arithmetic is int's."""
from __pyw__ import boxed
from pyw.builtins.format import _format_int
from pyw.builtins.int import int


@boxed('bool')
class bool(int):
    def __new__(cls, value=False, /):
        if value:
            return True
        return False

    def __repr__(self):
        return 'True' if self else 'False'

    def __str__(self):
        return 'True' if self else 'False'

    def __bool__(self):
        return self

    def __int__(self):
        return 1 if self else 0

    def __index__(self):
        return 1 if self else 0

    def __float__(self):
        return 1.0 if self else 0.0

    def __hash__(self):
        return 1 if self else 0

    def __format__(self, spec):
        if spec._len == 0:
            return 'True' if self else 'False'
        return _format_int(1 if self else 0, spec)

    def __abs__(self):
        return 1 if self else 0

    def __round__(self, ndigits=None):
        return round(1 if self else 0, ndigits)

    def __trunc__(self):
        return 1 if self else 0

    def __floor__(self):
        return 1 if self else 0

    def __ceil__(self):
        return 1 if self else 0

    def bit_length(self):
        return 1 if self else 0

    def bit_count(self):
        return 1 if self else 0

    def conjugate(self):
        return 1 if self else 0

    def as_integer_ratio(self):
        return (1 if self else 0, 1)

    def is_integer(self):
        return True
`,
  'pyw.builtins.exceptions': `"""The exception classes, and the report of an exception that nobody caught."""
from __pyw__ import host, noinline, op
from pyw.builtins.text_output import _flush_all, _put_byte, _put_text, _to_stderr


def _exception_text(args):
    """str() of an exception: of its only argument, or of all of them."""
    if len(args) == 0:
        return ''
    if len(args) == 1:
        return str(args[0])
    return repr(args)


def _exception_repr(name, args):
    if len(args) == 1:
        return name + '(' + repr(args[0]) + ')'
    return name + repr(args)


class BaseException(object):
    """\`_tb\` is the host's record of where it was raised, set when it is."""

    _tb: extern

    def __init__(self, *args):
        self.args = args
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False

    def __str__(self):
        return _exception_text(self.args)

    def __repr__(self):
        return _exception_repr(type(self).__name__, self.args)

    def with_traceback(self, tb):
        return self


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        if len(args) == 0:
            self.code = None
        elif len(args) == 1:
            self.code = args[0]
        else:
            self.code = args


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


class Exception(BaseException):
    pass


class StopIteration(Exception):
    def __init__(self, *args):
        self.args = args
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        if len(args) == 0:
            self.value = None
        else:
            self.value = args[0]


class StopAsyncIteration(Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    pass


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    pass


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


def _key_error_text(args):
    if len(args) == 1:
        return repr(args[0])
    return _exception_text(args)


class KeyError(LookupError):
    def __str__(self):
        return _key_error_text(self.args)


class MemoryError(Exception):
    pass


class NameError(Exception):
    pass


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    pass


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class PythonFinalizationError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class SyntaxError(Exception):
    pass


class IndentationError(SyntaxError):
    pass


class TabError(IndentationError):
    pass


class SystemError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeEncodeError(UnicodeError):
    """Made by encoders only: \`object\` is a string, \`start\` and \`end\` ints."""

    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "'" + self.encoding + "' codec can't encode character"
        if self.end == self.start + 1:
            c = repr(self.object[self.start])
            return head + ' ' + c + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class Warning(Exception):
    pass


class BytesWarning(Warning):
    pass


class DeprecationWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class UserWarning(Warning):
    pass


@noinline
def _report_uncaught(exc):
    """Prints an exception that ends the program as CPython does: its chain, its traceback, its class and text."""
    _to_stderr()
    _report_chain(exc)
    _flush_all()


def _report_chain(exc):
    cause = exc.__cause__
    if cause is not None:
        _report_chain(cause)
        _put_text('\\nThe above exception was the direct cause of the following exception:\\n\\n')
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            _report_chain(context)
            _put_text('\\nDuring handling of the above exception, another exception occurred:\\n\\n')
    _flush_all()
    host.print_traceback(exc._tb)
    _put_text(type(exc).__name__)
    text = str(exc)
    if text._len > 0:
        _put_text(': ')
        _put_text(text)
    _put_byte(10)
`,
  'pyw.builtins.float': `"""float."""
from __pyw__ import boxed, i32, i64, inline, noinline, op
from pyw.builtins.float_format import _format_float
from pyw.builtins.float_math import _fmod, _pow
from pyw.builtins.float_text import _exponent, _float_from_text, _float_repr, _mantissa, _scaled_int
from pyw.builtins.int import _int_to_float
from pyw.builtins.int_division import _big_truediv, _hash_int
from pyw.builtins.int_text import _float_to_int
from pyw.builtins.sequences import _not_an_index


@boxed('f64')
class float(object):
    def __new__(cls, x=0.0, /):
        if isinstance(x, float):
            return x
        if isinstance(x, bool):
            return 1.0 if x else 0.0
        if isinstance(x, int):
            return _int_to_float(x)
        if isinstance(x, str):
            return _float_from_text(x)
        raise TypeError("float() argument must be a string or a real number, not '" + type(x).__name__ + "'")

    def __repr__(self):
        return _float_repr(self)

    def __str__(self):
        return _float_repr(self)

    def __format__(self, spec):
        if spec._len == 0:
            return _float_repr(self)
        return _format_float(self, spec)

    def __bool__(self):
        return self != 0.0

    def __int__(self):
        return _float_to_int(self)

    def __float__(self):
        return self

    def __hash__(self):
        return _hash_float(self)

    def __abs__(self):
        return op.f64.abs(self)

    def __round__(self, ndigits=None):
        return _round_float(self, ndigits)

    def __trunc__(self):
        return _float_to_int(self)

    def __floor__(self):
        return _float_to_int(op.f64.floor(self))

    def __ceil__(self):
        return _float_to_int(op.f64.ceil(self))

    def is_integer(self):
        return self - self == 0.0 and op.f64.floor(self) == self

    def conjugate(self):
        return self

    def as_integer_ratio(self):
        return _integer_ratio(self)


def _hash_float(x):
    if x - x != 0.0:
        if x != x:
            return 0
        if x > 0.0:
            return 314159
        return -314159
    if op.f64.floor(x) == x:
        return _hash_int(op.int.from_f64(x))
    # A dyadic fraction: the mantissa times a power of two, modulo 2 ** 61 - 1, where 2 ** 61 is 1.
    a = op.f64.abs(x)
    e = _exponent(a) % 61
    if e < 0:
        e = e + 61
    h = op.int.mod(int(_mantissa(a)) * op.int.shl(1, int(e)), 2305843009213693951)
    if x < 0.0:
        h = -h
    if h == -1:
        return -2
    return h


def _integer_ratio(x):
    if x - x != 0.0:
        if x != x:
            raise ValueError('cannot convert NaN to integer ratio')
        raise OverflowError('cannot convert Infinity to integer ratio')
    a = op.f64.abs(x)
    m = _mantissa(a)
    e = _exponent(a)
    if m == 0:
        return (0, 1)
    zeros = op.i64.ctz(m)
    m = m >> zeros
    e = e + i32(zeros)
    top = int(m)
    if x < 0.0:
        top = -top
    if e >= 0:
        return (op.int.shl(top, int(e)), 1)
    return (top, op.int.shl(1, int(-e)))


def _round_float(x, ndigits):
    if ndigits is None:
        return _float_to_int(op.f64.nearest(x))
    if not isinstance(ndigits, int):
        _not_an_index(ndigits)
    if x - x != 0.0 or x == 0.0:
        return x
    n: i32 = 400
    if ndigits < -400:
        n = -400
    elif ndigits < 400:
        n = i32(ndigits)
    if n > 330:
        return x
    if n < -309:
        return op.f64.copysign(0.0, x)
    q = _scaled_int(op.f64.abs(x), n)
    if n >= 0:
        r = _big_truediv(q, op.int.pow(10, int(n)))
    else:
        r = op.int.to_f64(q * op.int.pow(10, int(-n)))
        if r - r != 0.0:
            raise OverflowError('rounded value too large to represent')
    return op.f64.copysign(r, x)


# --- operators on two floats


@noinline
def _raise_float_division():
    raise ZeroDivisionError('float division by zero')


@inline
def _float_truediv(a, b):
    if b == 0.0:
        _raise_float_division()
    return op.f64.div(a, b)


def _float_floordiv(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float floor division by zero')
    return _floor_quotient(a, b, _fmod(a, b))


def _float_mod(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float modulo by zero')
    return _floor_remainder(b, _fmod(a, b))


def _float_divmod(a, b):
    if b == 0.0:
        raise ZeroDivisionError('float divmod()')
    r = _fmod(a, b)
    return (_floor_quotient(a, b, r), _floor_remainder(b, r))


@inline
def _floor_remainder(b, r):
    if r == 0.0:
        return op.f64.copysign(0.0, b)
    if (b < 0.0) != (r < 0.0):
        return r + b
    return r


def _floor_quotient(a, b, r):
    """Floor of a / b, from the remainder that has the sign of a."""
    q = op.f64.div(a - r, b)
    if r != 0.0 and (b < 0.0) != (r < 0.0):
        q = q - 1.0
    if q == 0.0:
        return op.f64.copysign(0.0, op.f64.div(a, b))
    low = op.f64.floor(q)
    if q - low > 0.5:
        low = low + 1.0
    return low


def _float_pow(a, b):
    if a == 0.0 and b < 0.0:
        raise ZeroDivisionError('0.0 cannot be raised to a negative power')
    r = _pow(a, b)
    if r - r != 0.0 and a - a == 0.0 and b - b == 0.0:
        if r != r:
            raise ValueError('a negative number cannot be raised to a fractional power: complex results are not supported')
        raise OverflowError(34, 'Numerical result out of range')
    return r
`,
  'pyw.builtins.float_format': `"""Formatting floats: fixed, exponent and general form with exactly rounded digits."""
from __pyw__ import Array, host, i8, i32, noinline, op
from pyw.builtins.format import _number_text, _parse_spec, _raise_unknown_code
from pyw.builtins.float_text import _float_repr, _put_exponent, _scaled_int, _special_text
from pyw.builtins.int_text import _int_repr
from pyw.builtins.str_core import _char_at, _str1, _substring
from pyw.builtins.text_builder import _TextBuilder


def _format_float(x, text):
    spec = _parse_spec(text, 'float', 0, True)
    t: i32 = spec.type
    if t != 0 and t != 37 and t != 110 and not (t >= 101 and t <= 103) and not (t >= 69 and t <= 71):
        _raise_unknown_code(spec, 'float')
    return _format_float_spec(x, spec)


def _format_float_spec(x, spec):
    t: i32 = spec.type
    percent = t == 37
    if percent:
        x = x * 100.0
        t = 102
    negative = op.f64.copysign(1.0, x) < 0.0 and x == x
    a = op.f64.abs(x)
    if a - a != 0.0:
        body = _special_text(a)
        if t >= 69 and t <= 71:
            body = body.upper()
        return _number_text(spec, negative, 0, '', body + '%' if percent else body)
    body = _float_body(a, t, spec.precision, spec.alternate)
    if negative and spec.no_negative_zero and _all_zero(body):
        negative = False
    end: i32 = 0
    while end < body._len and _char_at(body, end) >= 48 and _char_at(body, end) <= 57:
        end = end + 1
    rest = _substring(body, end, body._len)
    if percent:
        rest = rest + '%'
    return _number_text(spec, negative, 0, _substring(body, 0, end), rest)


def _all_zero(body):
    """Is every digit before the exponent zero?"""
    i: i32 = 0
    while i < body._len:
        c = _char_at(body, i)
        if c >= 49 and c <= 57:
            return False
        if (c | 32) == 101:
            return True
        i = i + 1
    return True


def _float_body(a, t: i32, precision: i32, alternate):
    """Text of a finite double >= 0 by type (0, or e f g n and capitals) and precision (-1: the default)."""
    if t == 0 and precision < 0:
        return _float_repr(a)
    if precision < 0:
        precision = 6
    if (t | 32) == 102:
        return _fixed_text(a, precision, alternate)
    if (t | 32) == 101:
        digits, exponent = _exponent_digits(a, precision)
        return _scientific_text(digits, i32(exponent), t, alternate, False)
    if precision == 0:
        precision = 1
    digits, exponent = _exponent_digits(a, precision - 1)
    e = i32(exponent)
    limit = precision
    if t == 0:
        limit = precision - 1
    letter: i32 = 101
    if t == 71:
        letter = 69
    if e < -4 or e >= limit:
        return _scientific_text(digits, e, letter, alternate, True)
    return _general_text(digits, e, alternate, t == 0)


def _fixed_text(a, precision: i32, alternate):
    digits = _fixed_digits(a, precision)
    n: i32 = digits._len
    out = _TextBuilder(n + 3)
    if n <= precision:
        out.byte(48)
        if precision > 0:
            out.byte(46)
            out.fill_byte(48, precision - n)
            out.text(digits)
    else:
        out.slice(digits, 0, n - precision)
        if precision > 0:
            out.byte(46)
            out.slice(digits, n - precision, n)
    if precision == 0 and alternate:
        out.byte(46)
    return out.finish()


def _scientific_text(digits, exponent: i32, letter: i32, alternate, strip):
    n: i32 = digits._len
    if strip and not alternate:
        while n > 1 and _char_at(digits, n - 1) == 48:
            n = n - 1
    out = _TextBuilder(n + 7)
    out.slice(digits, 0, 1)
    if n > 1 or alternate:
        out.byte(46)
    out.slice(digits, 1, n)
    _put_exponent(out, exponent, letter)
    return out.finish()


def _general_text(digits, exponent: i32, alternate, decimal):
    """Without an exponent; \`decimal\` asks for at least one digit after the point."""
    n: i32 = digits._len
    if not alternate:
        while n > 1 and n > exponent + 1 and _char_at(digits, n - 1) == 48:
            n = n - 1
    out = _TextBuilder(n + 8)
    if exponent < 0:
        out.byte(48)
        out.byte(46)
        out.fill_byte(48, -exponent - 1)
        out.slice(digits, 0, n)
    else:
        out.slice(digits, 0, exponent + 1)
        if n > exponent + 1:
            out.byte(46)
            out.slice(digits, exponent + 1, n)
        elif alternate:
            out.byte(46)
        elif decimal:
            out.byte(46)
            out.byte(48)
    return out.finish()


# --- digits


def _fixed_digits(a, precision: i32):
    """Digits of a * 10 ** precision, rounded to an int; ties to even."""
    if a == 0.0:
        return '0'
    code = host.f64_digits(a, 36864)
    n = code >> 12
    p = (code & 4095) - 2048 + precision
    if p < 0:
        return '0'
    if p < 1000:
        carry = _round_digits(a, n, p)
        if carry == 0 and p == 0:
            return '0'
        if carry >= 0:
            return _memory_digits(p + carry)
    return _int_repr(_scaled_int(a, precision))


def _exponent_digits(a, precision: i32):
    """precision + 1 significant digits, and the decimal exponent of the first."""
    p = precision + 1
    if a == 0.0:
        zeros = _TextBuilder(p)
        zeros.fill_byte(48, p)
        return (zeros.finish(), 0)
    code = host.f64_digits(a, 36864)
    n = code >> 12
    e = (code & 4095) - 2049
    if p < 1000:
        carry = _round_digits(a, n, p)
        if carry >= 0:
            return (_memory_digits(p), int(e + carry))
    digits = _int_repr(_scaled_int(a, precision - e))
    # The shortest digits may have been those of the next power of ten; rounding may lead to it.
    if digits._len < p:
        e = e - 1
        digits = _int_repr(_scaled_int(a, precision - e))
    if digits._len > p:
        e = e + 1
        digits = _int_repr(_scaled_int(a, precision - e))
    return (digits, int(e))


def _round_digits(a, n: i32, p: i32) -> i32:
    """
    Rounds the n shortest digits of a, in scratch memory, to p >= 0 digits in place. Gives 1 if that carried beyond the first
    digit (there are p + 1 digits then), 0 if not, -1 if the shortest digits do not decide.

    The shortest digits lie on the same side of every rounding point as the number itself, unless they are that point:
    otherwise the point would have been shorter or nearer. With more digits asked for than there are, they may be
    padded with zeros only up to 15 digits, which a normal double always keeps.
    """
    i: i32 = n
    if n <= p:
        if p > 15 or (n < p and a < 2.2250738585072014e-308):
            return -1
        while i < p:
            op.mem.store8(i + 36864, 48)
            i = i + 1
        return 0
    c: i32 = op.mem.load8(p + 36864)
    if c == 53 and n == p + 1:
        return -1
    if c < 53:
        return 0
    i = p - 1
    while i >= 0:
        d: i32 = op.mem.load8(i + 36864)
        if d < 57:
            op.mem.store8(i + 36864, d + 1)
            return 0
        op.mem.store8(i + 36864, 48)
        i = i - 1
    op.mem.store8(36864, 49)
    if p > 0:
        op.mem.store8(p + 36864, 48)
    return 1


def _memory_digits(n: i32):
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(i + 36864)
        i = i + 1
    return _str1(d, n)
`,
  'pyw.builtins.float_math': `"""Remainder and power of doubles.

\`_pow\` works with pairs of doubles (high and low part, about 100 bits): log by the series of atanh, exp by Taylor's
series after reduction, so that the result is the nearest double in all but a few cases in 10^5. Error-free sums and
products are Dekker's and Knuth's.
"""
from __pyw__ import i32, i64, inline, noinline, op


def _fmod(x, y):
    """The exact remainder of x / y, with the sign of x; y is not 0."""
    if x - x != 0.0 or y != y:
        return op.f64.div(0.0, 0.0)
    if y - y != 0.0:
        return x
    a = op.f64.abs(x)
    b = op.f64.abs(y)
    if a < b:
        return x
    if a < 9007199254740992.0 and op.f64.floor(a) == a and op.f64.floor(b) == b:
        return op.f64.copysign(float(i64(a) % i64(b)), x)
    return op.f64.copysign(_long_fmod(a, b), x)


@noinline
def _long_fmod(a, b):
    """Division of mantissas, ten bits of the exponents' difference at a time."""
    u = op.i64.reinterpret_f64(a)
    v = op.i64.reinterpret_f64(b)
    e = i32(u >> 52)
    f = i32(v >> 52)
    m = u & 4503599627370495
    n = v & 4503599627370495
    if e == 0:
        e = 1
    else:
        m = m | 4503599627370496
    if f == 0:
        f = 1
    else:
        n = n | 4503599627370496
    m = m % n
    gap = e - f
    while gap > 0 and m != 0:
        step: i32 = 10
        if gap < step:
            step = gap
        m = (m << i64(step)) % n
        gap = gap - step
    # m < n <= 2 ** 53, so this is exact: m * 2 ** (f - 1075).
    r = float(m)
    if f > 1000:
        return r * op.f64.reinterpret_i64(i64(f - 52) << 52)
    return r * op.f64.reinterpret_i64(i64(f + 100) << 52) * op.f64.reinterpret_i64(i64(871) << 52)


def _pow(x, y):
    """x ** y as C's pow; NaN for a negative x and a fractional y."""
    if y == 0.0 or x == 1.0:
        return 1.0
    if x != x or y != y:
        return op.f64.div(0.0, 0.0)
    if y == 1.0:
        return x
    if y == 2.0:
        return x * x
    if y == -1.0:
        return op.f64.div(1.0, x)
    if y - y != 0.0 or x - x != 0.0 or x == 0.0:
        return _pow_special(x, y)
    if y == 0.5 and x > 0.0:
        return op.f64.sqrt(x)
    negative = False
    if x < 0.0:
        if op.f64.floor(y) != y:
            return op.f64.div(0.0, 0.0)
        negative = _is_odd(y)
        x = -x
    r = _pow_positive(x, y)
    return -r if negative else r


def _is_odd(y):
    """Is a finite double an odd integer?"""
    h = y * 0.5
    return op.f64.floor(y) == y and op.f64.floor(h) != h


@noinline
def _pow_special(x, y):
    """x or y infinite, or x zero."""
    a = op.f64.abs(x)
    if y - y != 0.0:
        if a == 1.0:
            return 1.0
        if (a > 1.0) == (y > 0.0):
            return op.f64.abs(y)
        return 0.0
    r = 0.0
    if (a == 0.0) != (y > 0.0):
        r = op.f64.div(1.0, 0.0)
    if x < 0.0 or op.f64.copysign(1.0, x) < 0.0:
        if _is_odd(y):
            return -r
    return r


@noinline
def _pow_positive(x, y):
    if x == 1.0:
        return 1.0
    # x = m * 2 ** k with m between sqrt(1/2) and sqrt(2).
    k = 0.0
    if x < 2.2250738585072014e-308:
        x = x * 18014398509481984.0
        k = -54.0
    bits = op.i64.reinterpret_f64(x)
    k = k + float((bits >> 52) - 1023)
    m = op.f64.reinterpret_i64((bits & 4503599627370495) | 4607182418800017408)
    if m > 1.4142135623730951:
        m = m * 0.5
        k = k + 1.0
    # s = (m - 1) / (m + 1) as a pair; m - 1 is exact.
    top = m - 1.0
    bh = m + 1.0
    bl = m - (bh - 1.0)
    sh = op.f64.div(top, bh)
    p = sh * bh
    e = _product_error(sh, bh, p)
    sl = op.f64.div((top - p - e) - sh * bl, bh)
    # t = s * s
    th = sh * sh
    tl = _product_error(sh, sh, th) + 2.0 * sh * sl
    q = th + tl
    tl = th - q + tl
    th = q
    # The tail of atanh(s)/s = 1 + t/3 + t^2/5 + ..., in doubles; its first terms as pairs.
    c = 0.034482758620689655 + th * (0.03225806451612903 + th * 0.030303030303030304)
    c = 0.04 + th * (0.037037037037037035 + th * c)
    c = 0.047619047619047616 + th * (0.043478260869565216 + th * c)
    c = 0.058823529411764705 + th * (0.05263157894736842 + th * c)
    c = 0.07692307692307693 + th * (0.06666666666666667 + th * c)
    c = 0.1111111111111111 + th * (0.09090909090909091 + th * c)
    # h + l = 1/7 + t * c, then 1/5 + t * that, then 1/3 + t * that.
    p = th * c
    e = _product_error(th, c, p) + tl * c
    h = 0.14285714285714285 + p
    l = 0.14285714285714285 - h + p + (e + 7.93016446160826e-18)
    p = th * h
    e = _product_error(th, h, p) + th * l + tl * h
    h = 0.2 + p
    l = 0.2 - h + p + (e - 1.1102230246251566e-17)
    g = th * h
    e = _product_error(th, h, g) + (th * l + tl * h)
    h = 0.3333333333333333 + g
    l = 0.3333333333333333 - h + g + (e + 1.850371707708594e-17)
    p = th * h
    e = _product_error(th, h, p) + (th * l + tl * h)
    # log(m) = 2 * s * (1 + p + e)
    h = 1.0 + p
    l = 1.0 - h + p + e
    sh = 2.0 * sh
    sl = 2.0 * sl
    lh = sh * h
    ll = _product_error(sh, h, lh) + (sh * l + sl * h)
    # + k * log(2); the high part of log(2) has 11 zero bits at its end, so the product is exact.
    p = k * 0.6931471805598903
    e = k * 5.497923018708371e-14
    g = _product_error(k, 5.497923018708371e-14, e) + k * 1.94704509238075e-31
    h = p + lh
    if op.f64.abs(p) > op.f64.abs(lh):
        l = p - h + lh
    else:
        l = lh - h + p
    q = l + (ll + g)
    l = q + e
    lh = h + l
    ll = h - lh + l
    # y * log(x)
    if op.f64.abs(y) > 1e25:
        return _pow_limit(lh, y)
    p = y * lh
    if p > 720.0 or p < -760.0:
        return _pow_limit(lh, y)
    e = _product_error(y, lh, p) + y * ll
    return _exp_pair(p, e)


@noinline
def _pow_limit(logarithm, y):
    if (logarithm > 0.0) == (y > 0.0):
        return op.f64.div(1.0, 0.0)
    return 0.0


@inline
def _product_error(a, b, p):
    """a * b - p where p is the rounded product: by splitting both into halves of 26 bits."""
    s = a * 134217729.0
    ah = s - (s - a)
    al = a - ah
    t = b * 134217729.0
    bh = t - (t - b)
    bl = b - bh
    return al * bl - (p - ah * bh - al * bh - ah * bl)


def _exp_pair(p, e):
    """exp(p + e) for -760 < p < 720, |e| tiny."""
    n = op.f64.nearest(p * 1.4426950408889634)
    # r = p + e - n * log(2), as a pair.
    rh = p - n * 0.6931471805598903
    u = n * 5.497923018708371e-14
    v = _product_error(n, 5.497923018708371e-14, u) + n * 1.94704509238075e-31
    h = rh - u
    l = rh - h - u + (e - v)
    # A sixteenth of it, then four squarings.
    q = h + l
    l = (h - q + l) * 0.0625
    h = q * 0.0625
    # exp(r) - 1 = r + r^2/2 + tail
    c = 1.0 + h * (0.1111111111111111 + h * 0.011111111111111112)
    c = 1.0 + op.f64.div(h, 7.0) * (1.0 + h * 0.125 * c)
    c = 1.0 + h * 0.2 * (1.0 + op.f64.div(h, 6.0) * c)
    tail = h * h * h * 0.16666666666666666 * (1.0 + h * 0.25 * c)
    sq = h * h
    sl = _product_error(h, h, sq) + 2.0 * h * l
    sq = sq * 0.5
    sl = sl * 0.5
    q = h + sq
    l = h - q + sq + (sl + l + tail)
    a = q + l
    b = q - a + l
    i: i32 = 0
    while i < 4:
        # (1 + a)^2 - 1 = 2a + a^2
        sq = a * a
        sl = _product_error(a, a, sq) + 2.0 * a * b
        h = 2.0 * a + sq
        l = 2.0 * a - h + sq + (sl + 2.0 * b)
        a = h + l
        b = h - a + l
        i = i + 1
    h = 1.0 + a
    l = 1.0 - h + a + b
    return _scale_pair(h, l, i32(n))


def _scale_pair(h, l, n: i32):
    """(h + l) * 2 ** n, rounded once."""
    if n > -1000:
        r = h + l
        if n > 1000:
            return r * op.f64.reinterpret_i64(i64(2023) << 52) * op.f64.reinterpret_i64(i64(n - 1000 + 1023) << 52)
        return r * op.f64.reinterpret_i64(i64(n + 1023) << 52)
    if n < -1080:
        return 0.0
    # Subnormal: the pair is added to a number whose last bit is the last bit of the result.
    unit = op.f64.reinterpret_i64(i64(-n - 1022 + 1023) << 52) if n < -1022 else 1.0
    if n < -1022:
        big = unit + h
        low = unit - big + h + l
        r = (big + low) - unit
        return r * op.f64.reinterpret_i64(i64(123) << 52) * op.f64.reinterpret_i64(i64(n + 900 + 1023) << 52)
    r = h + l
    return r * op.f64.reinterpret_i64(i64(n + 1023) << 52)
`,
  'pyw.builtins.float_text': `"""Floats to text and back: shortest digits, exact digits, correctly rounded parsing."""
from __pyw__ import host, i32, i64, inline, noinline, op
from pyw.builtins.int_division import _big_truediv
from pyw.builtins.int_text import _i64_repr
from pyw.builtins.str_char import _digit_value, _is_space
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _float_repr(x):
    if x - x != 0.0:
        return _special_text(x)
    out = _TextBuilder(24)
    if op.f64.copysign(1.0, x) < 0.0:
        out.byte(45)
        x = -x
    code = host.f64_digits(x, 36864)
    n = code >> 12
    point = (code & 4095) - 2048
    if point > -4 and point <= 16:
        _put_fixed(out, n, point)
    else:
        _put_scientific(out, n, point - 1)
    return out.finish()


def _special_text(x):
    if x != x:
        return 'nan'
    if x > 0.0:
        return 'inf'
    return '-inf'


def _put_fixed(out, n: i32, point: i32):
    """The n digits in scratch memory with the decimal point after the first \`point\` of them, at least one decimal."""
    i: i32 = 0
    if point <= 0:
        out.byte(48)
        out.byte(46)
        out.fill_byte(48, -point)
    while i < n:
        if i == point and i > 0:
            out.byte(46)
        out.byte(op.mem.load8(i + 36864))
        i = i + 1
    if n <= point:
        out.fill_byte(48, point - n)
        out.byte(46)
        out.byte(48)


def _put_scientific(out, n: i32, exponent: i32):
    out.byte(op.mem.load8(36864))
    if n > 1:
        out.byte(46)
        i: i32 = 1
        while i < n:
            out.byte(op.mem.load8(i + 36864))
            i = i + 1
    _put_exponent(out, exponent, 101)


def _put_exponent(out, exponent: i32, letter: i32):
    """e+XX: sign, at least two digits."""
    out.byte(letter)
    if exponent < 0:
        out.byte(45)
        exponent = -exponent
    else:
        out.byte(43)
    if exponent >= 100:
        out.byte(exponent // 100 + 48)
        exponent = exponent % 100
    out.byte(exponent // 10 + 48)
    out.byte(exponent % 10 + 48)


# --- exact digits of a finite double >= 0


def _mantissa(x) -> i64:
    """x = mantissa * 2 ** _exponent(x)."""
    bits = op.i64.reinterpret_f64(x)
    m = bits & 4503599627370495
    if (bits >> 52) & 2047 != 0:
        return m + 4503599627370496
    return m


def _exponent(x) -> i32:
    e = i32((op.i64.reinterpret_f64(x) >> 52) & 2047)
    if e == 0:
        return -1074
    return e - 1075


def _scaled_int(x, decimals: i32):
    """x * 10 ** decimals as an int, ties to even, exactly rounded."""
    m = int(_mantissa(x))
    e = _exponent(x)
    if decimals >= 0:
        m = m * op.int.pow(10, int(decimals))
        if e >= 0:
            return op.int.shl(m, int(e))
        return _round_quotient(m, op.int.shl(1, int(-e)))
    d = op.int.pow(10, int(-decimals))
    if e >= 0:
        return _round_quotient(op.int.shl(m, int(e)), d)
    return _round_quotient(m, op.int.shl(d, int(-e)))


def _round_quotient(a, b):
    """a / b for a >= 0, b > 0, to the nearest int, ties to even."""
    q = op.int.floordiv(a, b)
    twice = (a - q * b) * 2
    if twice > b or (twice == b and (op.int.to_i32(q) & 1) != 0):
        return q + 1
    return q


def _decimal_exponent(x) -> i32:
    """floor(log10(x)) of the shortest digits of x > 0, which may be one more than that of x itself."""
    return (host.f64_digits(x, 36864) & 4095) - 2049


# --- parsing


@noinline
def _raise_invalid_float(s):
    raise ValueError('could not convert string to float: ' + repr(s))


def _float_from_text(s):
    i: i32 = 0
    end: i32 = s._len
    while i < end and _is_space(_char_at(s, i)):
        i = i + 1
    while end > i and _is_space(_char_at(s, end - 1)):
        end = end - 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    x = _parse_float(s, i, end)
    return -x if negative else x


def _parse_float(s, start: i32, end: i32):
    """Digits, point, exponent; or inf, infinity, nan in any case."""
    mantissa: i64 = 0
    kept: i32 = 0
    scale: i32 = 0
    seen: i32 = 0
    first: i32 = -1
    i = start
    state: i32 = 0
    last: i32 = 0
    exact = True
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            # Only between two digits.
            if last != 1 or i + 1 >= end or _digit_value(_char_at(s, i + 1)) > 9:
                _raise_invalid_float(s)
            last = 2
        elif c == 46:
            if state != 0 or last == 2:
                _raise_invalid_float(s)
            state = 1
            last = 3
        else:
            v = _digit_value(c)
            if v > 9:
                break
            seen = seen + 1
            last = 1
            if state == 1:
                scale = scale - 1
            if kept > 0 or v > 0:
                if kept < 18:
                    mantissa = mantissa * 10 + i64(v)
                    if first < 0:
                        first = i
                else:
                    exact = False
                kept = kept + 1
        i = i + 1
    if seen == 0:
        return _parse_special(s, start, end)
    digits_end = i
    if i < end:
        exponent = _parse_exponent(s, i, end)
        scale = scale + exponent
    if mantissa == 0:
        return 0.0
    if exact:
        if mantissa < 9007199254740992 and scale >= -22 and scale <= 22:
            if scale < 0:
                return op.f64.div(float(mantissa), _small_power(-scale))
            return float(mantissa) * _small_power(scale)
        return _decimal_float(int(mantissa), kept, scale)
    return _long_float(s, first, digits_end, kept, scale)


def _parse_exponent(s, i: i32, end: i32) -> i32:
    if (_char_at(s, i) | 32) != 101:
        _raise_invalid_float(s)
    i = i + 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    n: i32 = 0
    digits: i32 = 0
    last: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            if last != 1 or i + 1 >= end:
                _raise_invalid_float(s)
            last = 2
        else:
            v = _digit_value(c)
            if v > 9:
                _raise_invalid_float(s)
            last = 1
            digits = digits + 1
            if n < 1000000:
                n = n * 10 + v
        i = i + 1
    if digits == 0:
        _raise_invalid_float(s)
    if negative:
        return -n
    return n


def _parse_special(s, start: i32, end: i32):
    n = end - start
    if n == 3 and _lower_is(s, start, 'nan'):
        return _nan()
    if n == 3 and _lower_is(s, start, 'inf'):
        return _inf()
    if n == 8 and _lower_is(s, start, 'infinity'):
        return _inf()
    _raise_invalid_float(s)


def _nan():
    """A new NaN: its payload is its identity, by which containers tell it from others (4084 holds the last one)."""
    n = op.mem.load32(4084) + 1
    op.mem.store32(4084, n)
    return op.f64.reinterpret_i64(9221120237041090560 + i64(n))


def _inf():
    return op.f64.div(1.0, 0.0)


def _lower_is(s, start: i32, word):
    i: i32 = 0
    while i < word._len:
        if (_char_at(s, start + i) | 32) != _char_at(word, i):
            return False
        i = i + 1
    return True


def _small_power(n: i32):
    """10 ** n for n up to 22, exact."""
    r = 1.0
    while n > 0:
        r = r * 10.0
        n = n - 1
    return r


def _decimal_float(mantissa, digits: i32, scale: i32):
    """mantissa * 10 ** scale, where the mantissa is a positive int of so many digits."""
    if digits + scale > 310:
        return _inf()
    if digits + scale < -330:
        return 0.0
    if scale >= 0:
        return op.int.to_f64(mantissa * op.int.pow(10, int(scale)))
    return _big_truediv(mantissa, op.int.pow(10, int(-scale)))


def _long_float(s, first: i32, end: i32, digits: i32, scale: i32):
    """More digits than fit 64 bits: up to 800 of them decide, the rest only whether there is anything more."""
    value = 0
    chunk: i64 = 0
    unit: i64 = 1
    used: i32 = 0
    more = False
    i = first
    while i < end:
        v = _digit_value(_char_at(s, i))
        if v <= 9:
            if used < 800:
                chunk = chunk * 10 + i64(v)
                unit = unit * 10
                used = used + 1
                if unit == 1000000000000000000:
                    value = value * int(unit) + int(chunk)
                    chunk = 0
                    unit = 1
            elif v > 0:
                more = True
        i = i + 1
    value = value * int(unit) + int(chunk)
    if more:
        value = value * 10 + 1
        return _decimal_float(value, used + 1, scale + digits - used - 1)
    return _decimal_float(value, used, scale + digits - used)
`,
  'pyw.builtins.format': `"""The format specification: parsing it, and laying out strings and ints by it."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.int_text import _int_repr, _radix_digits
from pyw.builtins.str_core import _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


class _Spec:
    """Characters as code points, 0 where not given; \`precision\` is -1 when not given."""

    fill: i32
    align: i32
    sign: i32
    width: i32
    grouping: i32
    precision: i32
    type: i32

    def __init__(self):
        self.fill = 32
        self.align = 0
        self.sign = 0
        self.no_negative_zero = False
        self.alternate = False
        self.width = 0
        self.grouping = 0
        self.precision = -1
        self.type = 0


def _is_align(c: i32):
    return c == 60 or c == 62 or c == 61 or c == 94


def _spec_char(s, i: i32) -> i32:
    if i < s._len:
        return _char_at(s, i)
    return 0


def _parse_spec(s, class_name, default_type: i32, right):
    """\`right\` says that the default alignment is to the right, as numbers have it."""
    spec = _Spec()
    spec.align = 60
    if right:
        spec.align = 62
    spec.type = default_type
    i: i32 = 0
    aligned = False
    filled = False
    if s._len > 1 and _is_align(_char_at(s, 1)):
        spec.fill = _char_at(s, 0)
        spec.align = _char_at(s, 1)
        aligned = True
        filled = True
        i = 2
    elif s._len > 0 and _is_align(_char_at(s, 0)):
        spec.align = _char_at(s, 0)
        aligned = True
        i = 1
    c = _spec_char(s, i)
    if c == 43 or c == 45 or c == 32:
        spec.sign = c
        i = i + 1
    if _spec_char(s, i) == 122:
        spec.no_negative_zero = True
        i = i + 1
    if _spec_char(s, i) == 35:
        spec.alternate = True
        i = i + 1
    if not filled and _spec_char(s, i) == 48:
        spec.fill = 48
        if not aligned and right:
            spec.align = 61
        i = i + 1
    end = _digits_end(s, i)
    if end > i:
        spec.width = _spec_number(s, i, end)
        i = end
    if _spec_char(s, i) == 44:
        spec.grouping = 44
        i = i + 1
    if _spec_char(s, i) == 95:
        if spec.grouping != 0:
            raise ValueError("Cannot specify both ',' and '_'.")
        spec.grouping = 95
        i = i + 1
    if _spec_char(s, i) == 44 and spec.grouping == 95:
        raise ValueError("Cannot specify both ',' and '_'.")
    if _spec_char(s, i) == 46:
        i = i + 1
        end = _digits_end(s, i)
        if end == i:
            raise ValueError('Format specifier missing precision')
        spec.precision = _spec_number(s, i, end)
        i = end
    if s._len - i > 1:
        raise ValueError("Invalid format specifier '" + s + "' for object of type '" + class_name + "'")
    if i < s._len:
        spec.type = _char_at(s, i)
    if spec.grouping != 0:
        _check_grouping(spec)
    return spec


def _check_grouping(spec):
    t: i32 = spec.type
    if t == 100 or t == 0 or t == 37 or (t >= 101 and t <= 103) or (t >= 69 and t <= 71):
        return
    if spec.grouping == 95 and (t == 98 or t == 111 or t == 120 or t == 88):
        return
    raise ValueError("Cannot specify '" + _char_str(spec.grouping) + "' with '" + _char_str(t) + "'.")


def _digits_end(s, i: i32) -> i32:
    while i < s._len and _char_at(s, i) >= 48 and _char_at(s, i) <= 57:
        i = i + 1
    return i


def _spec_number(s, i: i32, end: i32) -> i32:
    n: i64 = 0
    while i < end:
        n = n * 10 + i64(_char_at(s, i) - 48)
        if n > 922337203685477580:
            raise ValueError('Too many decimal digits in format string')
        i = i + 1
    if n > 536870912:
        raise MemoryError()
    return i32(n)


@noinline
def _raise_unknown_code(spec, class_name):
    raise ValueError(
        "Unknown format code '" + _char_str(spec.type) + "' for object of type '" + class_name + "'"
    )


# --- strings


def _format_str(s, text):
    spec = _parse_spec(text, 'str', 115, False)
    if spec.type != 115:
        _raise_unknown_code(spec, 'str')
    if spec.sign != 0:
        if spec.sign == 32:
            raise ValueError('Space not allowed in string format specifier')
        raise ValueError('Sign not allowed in string format specifier')
    if spec.no_negative_zero:
        raise ValueError('Negative zero coercion (z) not allowed in string format specifier')
    if spec.alternate:
        raise ValueError('Alternate form (#) not allowed in string format specifier')
    if spec.align == 61:
        raise ValueError("'=' alignment not allowed in string format specifier")
    if spec.precision >= 0 and spec.precision < s._len:
        s = _substring(s, 0, spec.precision)
    return _aligned(s, spec)


def _aligned(s, spec):
    n = spec.width - s._len
    if n <= 0:
        return s
    left: i32 = 0
    if spec.align == 62:
        left = n
    elif spec.align == 94:
        left = n >> 1
    out = _TextBuilder(spec.width)
    _put_fill(out, spec.fill, left)
    out.text(s)
    _put_fill(out, spec.fill, n - left)
    return out.finish()


def _put_fill(out, c: i32, count: i32):
    """A fill character that is wide goes in as a string: whether one can be is then known from the strings."""
    if c < 256:
        out.fill_byte(c, count)
    else:
        out.fill(c, count)


# --- numbers


def _format_int(x, text):
    spec = _parse_spec(text, 'int', 100, True)
    t: i32 = spec.type
    if t == 37 or (t >= 101 and t <= 103) or (t >= 69 and t <= 71):
        return _format_float_spec(float(x), spec)
    if t != 98 and t != 99 and t != 100 and t != 110 and t != 111 and t != 120 and t != 88:
        _raise_unknown_code(spec, 'int')
    if spec.precision >= 0:
        raise ValueError('Precision not allowed in integer format specifier')
    if spec.no_negative_zero:
        raise ValueError('Negative zero coercion (z) not allowed in integer format specifier')
    if t == 99:
        return _format_code_point(x, spec)
    negative = x < 0
    if negative:
        x = -x
    prefix: i32 = 0
    if spec.alternate and t != 100 and t != 110:
        prefix = t
    return _number_text(spec, negative, prefix, _int_digits(x, t), '')


def _int_digits(x, t: i32):
    if t == 98:
        return _radix_digits(x, 2)
    if t == 111:
        return _radix_digits(x, 8)
    if t == 120:
        return _radix_digits(x, 16)
    if t == 88:
        return _radix_digits(x, 16).upper()
    return _int_repr(x)


def _format_code_point(x, spec):
    if spec.sign != 0:
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec.alternate:
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    if not op.int.fits_i64(x):
        raise OverflowError('Python int too large to convert to C long')
    if x < 0 or x > 1114111:
        raise OverflowError('%c arg not in range(0x110000)')
    return _aligned(_char_str(i32(x)), spec)


def _number_text(spec, negative, prefix: i32, digits, rest):
    """Sign, prefix (0 and a letter), digits grouped and zero-filled as asked, the rest; padded to the width."""
    lead: i32 = 0
    if negative or spec.sign == 43 or spec.sign == 32:
        lead = 1
    if prefix != 0:
        lead = lead + 2
    count: i32 = digits._len
    group: i32 = 0
    if spec.grouping != 0:
        group = 3
        if spec.type == 98 or spec.type == 111 or spec.type == 120 or spec.type == 88:
            group = 4
    filled = count
    if spec.fill == 48 and spec.align == 61 and count > 0:
        # Zeros are digits here: they are grouped too.
        room = spec.width - lead - rest._len
        if group == 0:
            if room > filled:
                filled = room
        else:
            while filled + (filled - 1) // group < room:
                filled = filled + 1
    total = lead + filled + rest._len
    if group != 0 and filled > 0:
        total = total + (filled - 1) // group
    pad = spec.width - total
    if pad < 0:
        pad = 0
    left = pad
    inner: i32 = 0
    if spec.align == 60:
        left = 0
    elif spec.align == 94:
        left = pad >> 1
    elif spec.align == 61:
        left = 0
        inner = pad
    out = _TextBuilder(total + pad)
    _put_fill(out, spec.fill, left)
    if negative:
        out.byte(45)
    elif spec.sign == 43 or spec.sign == 32:
        out.byte(spec.sign)
    if prefix != 0:
        out.byte(48)
        out.byte(prefix)
    _put_fill(out, spec.fill, inner)
    i: i32 = 0
    while i < filled:
        if group != 0 and i > 0 and (filled - i) % group == 0:
            out.byte(spec.grouping)
        if i < filled - count:
            out.byte(48)
        else:
            out.slice(digits, i - (filled - count), i - (filled - count) + 1)
        i = i + 1
    out.text(rest)
    _put_fill(out, spec.fill, pad - left - inner)
    return out.finish()
`,
  'pyw.builtins.functions': `"""The built-in functions."""
from __pyw__ import i32, inline, op
from pyw.builtins.float import _float_divmod
from pyw.builtins.int import _int_divmod, _int_pow_mod
from pyw.builtins.int_text import _radix_digits
from pyw.builtins.sequences import _not_an_index
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_at, _char_str
from pyw.builtins.str_repr import _escape_wide
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.text_output import _end_line, _flush_buffer, _put_byte, _put_text


@inline
def _print_value(x):
    if isinstance(x, str):
        _put_text(x)
    else:
        _put_text(str(x))


def print(*args, sep=None, end=None, file=None, flush=False):
    if sep is not None and not isinstance(sep, str):
        raise TypeError('sep must be None or a string, not ' + type(sep).__name__)
    if end is not None and not isinstance(end, str):
        raise TypeError('end must be None or a string, not ' + type(end).__name__)
    if len(args) == 1:
        _print_value(args[0])
    else:
        following = False
        for x in args:
            if following:
                if sep is None:
                    _put_byte(32)
                else:
                    _put_text(sep)
            following = True
            _print_value(x)
    if end is None:
        _put_byte(10)
    else:
        _put_text(end)
    if flush:
        _flush_buffer()
    _end_line()


def len(x, /):
    if isinstance(x, (int, float)) or x is None:
        raise TypeError("object of type '" + type(x).__name__ + "' has no len()")
    return x.__len__()


def repr(x, /):
    return x.__repr__()


def ascii(x, /):
    return _escape_wide(repr(x))


def format(x, spec='', /):
    return x.__format__(spec)


def hash(x, /):
    return x.__hash__()


def iter(x, /):
    if isinstance(x, (int, float)) or x is None:
        raise TypeError("'" + type(x).__name__ + "' object is not iterable")
    return x.__iter__()


def next(it, default=_NotGiven, /):
    if isinstance(it, (int, float, str, list, tuple, range)) or it is None:
        raise TypeError("'" + type(it).__name__ + "' object is not an iterator")
    if it._advance():
        return it._value
    if default is _NotGiven:
        raise StopIteration()
    return default


def callable(x, /):
    return False


def any(iterable, /):
    for x in iterable:
        if x:
            return True
    return False


def all(iterable, /):
    for x in iterable:
        if not x:
            return False
    return True


# --- numbers


def abs(x, /):
    if isinstance(x, (int, float)):
        return x.__abs__()
    raise TypeError("bad operand type for abs(): '" + type(x).__name__ + "'")


def round(number, ndigits=None):
    if isinstance(number, (int, float)):
        return number.__round__(ndigits)
    raise TypeError('type ' + type(number).__name__ + " doesn't define __round__ method")


@inline
def _plain_int(x):
    if isinstance(x, bool):
        return 1 if x else 0
    return x


def divmod(a, b, /):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        if isinstance(a, float) or isinstance(b, float):
            return _float_divmod(float(a), float(b))
        return _int_divmod(_plain_int(a), _plain_int(b))
    raise TypeError(
        "unsupported operand type(s) for divmod(): '" + type(a).__name__ + "' and '" + type(b).__name__ + "'"
    )


def pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    if isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int):
        return _int_pow_mod(_plain_int(base), _plain_int(exp), _plain_int(mod))
    raise TypeError('pow() 3rd argument not allowed unless all arguments are integers')


def sum(iterable, /, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    it = iter(iterable)
    total = start
    if isinstance(start, float):
        return _sum_floats(it, start)
    while it._advance():
        x = it._value
        if isinstance(x, float) and isinstance(total, int):
            return _sum_floats(it, float(total) + x)
        total = total + x
    return total


def _sum_floats(it, total):
    """Neumaier's compensated summation, as CPython has it since 3.12."""
    c = 0.0
    while it._advance():
        x = it._value
        if isinstance(x, float):
            t = total + x
            if op.f64.abs(total) >= op.f64.abs(x):
                c = c + (total - t + x)
            else:
                c = c + (x - t + total)
            total = t
        elif isinstance(x, int):
            total = total + float(x)
        else:
            return _sum_rest(it, _compensated(total, c) + x)
    return _compensated(total, c)


def _compensated(total, c):
    if c != 0.0 and c - c == 0.0:
        return total + c
    return total


def _sum_rest(it, total):
    while it._advance():
        total = total + it._value
    return total


# --- order


def min(*args, key=None, default=_NotGiven):
    if len(args) == 0:
        raise TypeError('min expected at least 1 argument, got 0')
    if len(args) == 1:
        return _least(iter(args[0]), key, default)
    if len(args) == 2 and key is None and default is _NotGiven:
        a = args[0]
        b = args[1]
        return b if b < a else a
    if default is not _NotGiven:
        raise TypeError('Cannot specify a default for min() with multiple positional arguments')
    return _least(iter(args), key, default)


def max(*args, key=None, default=_NotGiven):
    if len(args) == 0:
        raise TypeError('max expected at least 1 argument, got 0')
    if len(args) == 1:
        return _greatest(iter(args[0]), key, default)
    if len(args) == 2 and key is None and default is _NotGiven:
        a = args[0]
        b = args[1]
        return b if b > a else a
    if default is not _NotGiven:
        raise TypeError('Cannot specify a default for max() with multiple positional arguments')
    return _greatest(iter(args), key, default)


def _least(it, key, default):
    if not it._advance():
        if default is _NotGiven:
            raise ValueError('min() iterable argument is empty')
        return default
    best = it._value
    if key is None:
        while it._advance():
            x = it._value
            if x < best:
                best = x
        return best
    rank = key(best)
    while it._advance():
        x = it._value
        r = key(x)
        if r < rank:
            best = x
            rank = r
    return best


def _greatest(it, key, default):
    if not it._advance():
        if default is _NotGiven:
            raise ValueError('max() iterable argument is empty')
        return default
    best = it._value
    if key is None:
        while it._advance():
            x = it._value
            if x > best:
                best = x
        return best
    rank = key(best)
    while it._advance():
        x = it._value
        r = key(x)
        if r > rank:
            best = x
            rank = r
    return best


def sorted(iterable, /, *, key=None, reverse=False):
    items = list(iterable)
    items.sort(key=key, reverse=reverse)
    return items


# --- characters and digits


def chr(i, /):
    if not isinstance(i, int):
        _not_an_index(i)
    n = _plain_int(i)
    if n < 0 or n > 1114111:
        raise ValueError('chr() arg not in range(0x110000)')
    return _char_str(i32(n))


def ord(c, /):
    if not isinstance(c, str):
        raise TypeError('ord() expected string of length 1, but ' + type(c).__name__ + ' found')
    if c._len != 1:
        raise TypeError('ord() expected a character, but string of length ' + str(int(c._len)) + ' found')
    return int(_char_at(c, 0))


def _in_base(x, radix: i32, letter: i32):
    if not isinstance(x, int):
        _not_an_index(x)
    n = _plain_int(x)
    out = _TextBuilder(20)
    if n < 0:
        out.byte(45)
        n = -n
    out.byte(48)
    out.byte(letter)
    out.text(_radix_digits(n, radix))
    return out.finish()


def bin(x, /):
    return _in_base(x, 2, 98)


def oct(x, /):
    return _in_base(x, 8, 111)


def hex(x, /):
    return _in_base(x, 16, 120)
`,
  'pyw.builtins.int': `"""int, and the functions that the compiler calls for operators on ints and floats that can fail or round."""
from __pyw__ import boxed, i32, i64, inline, noinline, op
from pyw.builtins.format import _format_int
from pyw.builtins.int_text import _int_from_text, _int_repr, _float_to_int
from pyw.builtins.int_division import _big_truediv, _hash_int, _invert_mod, _pow_mod
from pyw.builtins.float import _float_pow


@boxed('int')
class int(object):
    def __new__(cls, x=0, /, base=None):
        if base is not None:
            return _int_with_base(x, base)
        if isinstance(x, bool):
            return 1 if x else 0
        if isinstance(x, int):
            return x
        if isinstance(x, float):
            return _float_to_int(x)
        if isinstance(x, str):
            return _int_from_text(x, 10)
        raise TypeError(
            "int() argument must be a string, a bytes-like object or a real number, not '" + type(x).__name__ + "'"
        )

    def __repr__(self):
        return _int_repr(self)

    def __str__(self):
        return _int_repr(self)

    def __format__(self, spec):
        if spec._len == 0:
            return _int_repr(self)
        return _format_int(self, spec)

    def __bool__(self):
        return self != 0

    def __int__(self):
        return self

    def __index__(self):
        return self

    def __float__(self):
        return _int_to_float(self)

    def __hash__(self):
        return _hash_int(self)

    def __abs__(self):
        return -self if self < 0 else self

    def __round__(self, ndigits=None):
        return _round_int(self, ndigits)

    def __trunc__(self):
        return self

    def __floor__(self):
        return self

    def __ceil__(self):
        return self

    def bit_length(self):
        return int(op.int.bit_length(self))

    def bit_count(self):
        return _bit_count(self)

    def conjugate(self):
        return self

    def as_integer_ratio(self):
        return (self, 1)

    def is_integer(self):
        return True


def _int_with_base(x, base):
    if not isinstance(base, int):
        raise TypeError("'" + type(base).__name__ + "' object cannot be interpreted as an integer")
    if not isinstance(x, str):
        raise TypeError("int() can't convert non-string with explicit base")
    if base != 0 and (base < 2 or base > 36):
        raise ValueError('int() base must be >= 2 and <= 36, or 0')
    return _int_from_text(x, i32(base))


def _bit_count(x):
    if x < 0:
        x = -x
    n: i64 = 0
    while not op.int.fits_i64(x):
        n = n + op.i64.popcnt(i64(x))
        x = op.int.shr(x, 64)
    return int(n + op.i64.popcnt(i64(x)))


def _round_int(x, ndigits):
    """round(): to a multiple of 10 ** -ndigits, ties to even."""
    if ndigits is None:
        return x
    if not isinstance(ndigits, int):
        raise TypeError("'" + type(ndigits).__name__ + "' object cannot be interpreted as an integer")
    if ndigits >= 0:
        return x
    if op.int.lt(ndigits, -1000000):
        return 0
    unit = op.int.pow(10, -ndigits)
    q = op.int.floordiv(x, unit)
    rest = x - q * unit
    twice = rest * 2
    if twice > unit or (twice == unit and op.int.mod(q, 2) == 1):
        q = q + 1
    return q * unit


# --- operators on two ints


@noinline
def _raise_int_division():
    raise ZeroDivisionError('integer division or modulo by zero')


@noinline
def _raise_int_modulo():
    raise ZeroDivisionError('integer modulo by zero')


@noinline
def _raise_true_division():
    raise ZeroDivisionError('division by zero')


@inline
def _int_floordiv(a, b):
    if b == 0:
        _raise_int_division()
    return op.int.floordiv(a, b)


@inline
def _int_mod(a, b):
    if b == 0:
        _raise_int_modulo()
    return op.int.mod(a, b)


@inline
def _int_truediv(a, b):
    if b == 0:
        _raise_true_division()
    if op.int.fits_i64(a) and op.int.fits_i64(b):
        x = i64(a)
        y = i64(b)
        # Both are doubles without loss, so one division rounds once.
        if op.i64.lt_u(x + 9007199254740992, 18014398509481985) and op.i64.lt_u(y + 9007199254740992, 18014398509481985):
            return float(x) / float(y)
    return _big_truediv(a, b)


def _int_pow(a, b):
    if b < 0:
        if a == 0:
            raise ZeroDivisionError('0.0 cannot be raised to a negative power')
        return _float_pow(_int_to_float(a), _int_to_float(b))
    return op.int.pow(a, b)


def _int_pow_mod(a, b, m):
    """pow(a, b, m)."""
    if m == 0:
        raise ValueError('pow() 3rd argument cannot be 0')
    if b < 0:
        a = _invert_mod(a, m)
        b = -b
    return _pow_mod(a, b, m)


@noinline
def _raise_shift_count():
    raise ValueError('negative shift count')


@inline
def _int_lshift(a, b):
    if b < 0:
        _raise_shift_count()
    if b > 1000000000:
        return _huge_lshift(a, b)
    return op.int.shl(a, b)


@noinline
def _huge_lshift(a, b):
    if a == 0:
        return 0
    if b > 9223372036854775807:
        raise OverflowError('too many digits in integer')
    raise MemoryError()


@inline
def _int_rshift(a, b):
    if b < 0:
        _raise_shift_count()
    if b > 9223372036854775807:
        return -1 if a < 0 else 0
    return op.int.shr(a, b)


@inline
def _int_divmod(a, b):
    if b == 0:
        _raise_int_division()
    return (op.int.floordiv(a, b), op.int.mod(a, b))


# --- int and float


@inline
def _int_to_float(x):
    if op.int.fits_i64(x):
        return float(i64(x))
    return _big_to_float(x)


@noinline
def _big_to_float(x):
    r = op.int.to_f64(x)
    if r - r != 0.0:
        raise OverflowError('int too large to convert to float')
    return r


@inline
def _cmp_int_float_lt(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) < b
    return _order_int_float(a, b) == -1


@inline
def _cmp_int_float_le(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) <= b
    return _order_int_float(a, b) <= 0


@inline
def _cmp_int_float_gt(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) > b
    return _order_int_float(a, b) == 1


@inline
def _cmp_int_float_ge(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) >= b
    return (_order_int_float(a, b) | 1) == 1


@inline
def _cmp_int_float_eq(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) == b
    return _order_int_float(a, b) == 0


@inline
def _cmp_int_float_ne(a, b):
    if op.int.fits_i64(a) and op.i64.lt_u(i64(a) + 9007199254740992, 18014398509481985):
        return float(i64(a)) != b
    return _order_int_float(a, b) != 0


@noinline
def _order_int_float(a, b) -> i32:
    """-1, 0 or 1 as the int is less than, equal to or greater than the float; 2 if the float is not a number."""
    if b != b:
        return 2
    if b - b != 0.0:
        if b > 0.0:
            return -1
        return 1
    low = op.f64.floor(b)
    n = op.int.from_f64(low)
    if a < n:
        return -1
    if a > n:
        return 1
    if low == b:
        return 0
    return -1
`,
  'pyw.builtins.int_division': `"""Arithmetic on ints that the exact ops do not give directly."""
from __pyw__ import i32, i64, inline, noinline, op


def _hash_int(x):
    """The value modulo 2 ** 61 - 1, with the sign of the int; -1 is reserved."""
    if op.int.fits_i64(x):
        v = i64(x)
        m = v
        if v < 0:
            m = -v
        m = (m & 2305843009213693951) + op.i64.shr_u(m, 61)
        if m >= 2305843009213693951:
            m = m - 2305843009213693951
        if v < 0:
            m = -m
        if m == -1:
            return -2
        return int(m)
    if x < 0:
        h = -op.int.mod(-x, 2305843009213693951)
        if h == -1:
            return -2
        return h
    return op.int.mod(x, 2305843009213693951)


@noinline
def _big_truediv(a, b):
    """The double nearest to a / b, ties to even; b is not 0."""
    negative = (a < 0) != (b < 0)
    if a < 0:
        a = -a
    if b < 0:
        b = -b
    if a == 0:
        return -0.0 if negative else 0.0
    gap = op.int.bit_length(a) - op.int.bit_length(b)
    if gap > 1024:
        _raise_division_overflow()
    if gap < -1076:
        return -0.0 if negative else 0.0
    # The quotient is scaled to 55 or 56 bits (fewer where the result is subnormal); what is cut off is kept as an odd
    # last bit, so that the one rounding below is exact.
    shift = gap - 55
    if gap < -1021:
        shift = -1076
    if shift <= 0:
        a = op.int.shl(a, int(-shift))
    else:
        b = op.int.shl(b, int(shift))
    q = op.int.floordiv(a, b)
    m = i64(q)
    if q * b != a:
        m = m | 1
    bits = 64 - i32(op.i64.clz(m))
    extra = bits - 53
    if extra < -1074 - shift:
        extra = -1074 - shift
    if extra > 0:
        m = _round_bits(m, i64(extra))
    r = _scale(float(m), shift)
    if r - r != 0.0:
        _raise_division_overflow()
    return -r if negative else r


def _round_bits(m: i64, extra: i64) -> i64:
    """Clears the last \`extra\` bits of m, rounding to nearest, ties to even."""
    unit: i64 = 1
    unit = unit << extra
    half = unit >> 1
    rest = m & (unit - 1)
    m = m - rest
    if rest > half or (rest == half and (m & unit) != 0):
        m = m + unit
    return m


@noinline
def _raise_division_overflow():
    raise OverflowError('integer division result too large for a float')


def _scale(x, e: i32):
    """x * 2 ** e for results that are exact or infinite."""
    while e > 1000:
        x = x * _power_of_two(1000)
        e = e - 1000
    while e < -1000:
        x = x * _power_of_two(-1000)
        e = e + 1000
    return x * _power_of_two(e)


@inline
def _power_of_two(e: i32):
    return op.f64.reinterpret_i64(i64(e + 1023) << 52)


def _pow_mod(a, b, m):
    """a ** b % m for b >= 0 and m != 0."""
    result = op.int.mod(1, m)
    a = op.int.mod(a, m)
    while b > 0:
        if (op.int.to_i32(b) & 1) != 0:
            result = op.int.mod(result * a, m)
        b = op.int.shr(b, 1)
        if b > 0:
            a = op.int.mod(a * a, m)
    return result


def _invert_mod(a, m):
    """The inverse of a modulo m, by Euclid's algorithm."""
    n = -m if m < 0 else m
    x = 1
    y = 0
    r = op.int.mod(a, n)
    s = n
    while s != 0:
        q = op.int.floordiv(r, s)
        t = r - q * s
        r = s
        s = t
        t = x - q * y
        x = y
        y = t
    if r != 1:
        raise ValueError('base is not invertible for the given modulus')
    return op.int.mod(x, n)
`,
  'pyw.builtins.int_text': `"""Ints to text and back."""
from __pyw__ import Array, host, i8, i32, i64, inline, noinline, op
from pyw.builtins.str_core import _char_at, _str1, _substring
from pyw.builtins.str_char import _digit_value, _is_space


def _int_repr(x):
    if op.int.fits_i64(x):
        return _i64_repr(i64(x))
    return _big_repr(x)


def _i64_repr(v: i64):
    n: i32 = 1
    at: i32 = 0
    m = v
    if v < 0:
        m = -v
        at = 1
    limit: i64 = 10
    while n < 19 and op.i64.ge_u(m, limit):
        limit = limit * 10
        n = n + 1
    n = n + at
    d = Array[i8](n)
    if v < 0:
        d[0] = 45
    end = n
    while op.i64.gt_u(m, 999999999):
        q = op.i64.div_u(m, 1000000000)
        _put_digits(d, end - 9, end, i32(m - q * 1000000000))
        m = q
        end = end - 9
    _put_digits(d, at, end, i32(m))
    return _str1(d, n)


def _put_digits(d, start: i32, end: i32, v: i32):
    """Decimal digits of v >= 0 into d[start:end], with leading zeros."""
    while end > start:
        q = op.i32.div_u(v, 10)
        end = end - 1
        d[end] = v - q * 10 + 48
        v = q


@noinline
def _big_repr(x):
    s = host.big_to_digits(op.int.to_extern(x), 10)
    n = host.str_length(s)
    digits = n
    if x < 0:
        digits = n - 1
    if digits > 4300:
        raise ValueError(
            'Exceeds the limit (4300 digits) for integer string conversion; '
            'use sys.set_int_max_str_digits() to increase the limit'
        )
    return _host_str(s, n)


def _host_str(s, n: i32):
    """The first n units of a host string, which are ASCII."""
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = host.str_unit(s, i)
        i = i + 1
    return _str1(d, n)


def _radix_digits(x, radix: i32):
    """Digits of an int >= 0 in a base that is a power of two, in lower case."""
    if op.int.fits_i64(x):
        return _i64_radix_digits(i64(x), radix)
    s = host.big_to_digits(op.int.to_extern(x), radix)
    return _host_str(s, host.str_length(s))


def _i64_radix_digits(v: i64, radix: i32):
    shift = op.i32.ctz(radix)
    n: i32 = 1
    m = op.i64.shr_u(v, i64(shift))
    while m != 0:
        n = n + 1
        m = op.i64.shr_u(m, i64(shift))
    d = Array[i8](n)
    i = n
    while i > 0:
        i = i - 1
        c = i32(v) & (radix - 1)
        d[i] = c + 48 if c < 10 else c + 87
        v = op.i64.shr_u(v, i64(shift))
    return _str1(d, n)


def _float_to_int(x):
    """int(x): towards zero."""
    if x - x != 0.0:
        if x != x:
            raise ValueError('cannot convert float NaN to integer')
        raise OverflowError('cannot convert float infinity to integer')
    return op.int.from_f64(x)


# --- parsing


@noinline
def _raise_invalid_int(s, base: i32):
    raise ValueError('invalid literal for int() with base ' + _i64_repr(i64(base)) + ': ' + repr(s))


def _int_from_text(s, base: i32):
    """int(s, base); base 0 takes the base from the prefix."""
    i: i32 = 0
    end: i32 = s._len
    while i < end and _is_space(_char_at(s, i)):
        i = i + 1
    while end > i and _is_space(_char_at(s, end - 1)):
        end = end - 1
    negative = False
    if i < end:
        c = _char_at(s, i)
        if c == 45 or c == 43:
            negative = c == 45
            i = i + 1
    radix = base
    if i + 1 < end and _char_at(s, i) == 48:
        c = _char_at(s, i + 1) | 32
        prefix: i32 = 0
        if c == 120:
            prefix = 16
        elif c == 111:
            prefix = 8
        elif c == 98:
            prefix = 2
        if prefix != 0 and (base == 0 or base == prefix):
            radix = prefix
            i = i + 2
            if i < end and _char_at(s, i) == 95:
                i = i + 1
    if radix == 0:
        radix = 10
        # Without a prefix, a leading zero may only be followed by zeros.
        if i < end and _char_at(s, i) == 48:
            j = i
            while j < end:
                c = _char_at(s, j)
                if c != 48 and c != 95:
                    _raise_invalid_int(s, base)
                j = j + 1
    return _parse_digits(s, i, end, radix, base, negative)


def _parse_digits(s, start: i32, end: i32, radix: i32, base: i32, negative):
    """Digits with single underscores between them, all of start to end."""
    value: i64 = 0
    digits: i32 = 0
    i = start
    underscore = True
    while i < end:
        c = _char_at(s, i)
        if c == 95:
            if underscore:
                _raise_invalid_int(s, base)
            underscore = True
        else:
            v = _digit_value(c)
            if v >= radix:
                _raise_invalid_int(s, base)
            underscore = False
            digits = digits + 1
            # Wraps for long numbers, which are read again below.
            value = value * i64(radix) + i64(v)
        i = i + 1
    if underscore:
        _raise_invalid_int(s, base)
    if digits <= 12 or (digits <= 18 and radix <= 10):
        return int(-value) if negative else int(value)
    big = _parse_big(s, start, end, radix, digits)
    return -big if negative else big


@noinline
def _parse_big(s, start: i32, end: i32, radix: i32, digits: i32):
    if digits > 4300 and (radix & (radix - 1)) != 0:
        raise ValueError(
            'Exceeds the limit (4300 digits) for integer string conversion: value has '
            + _i64_repr(i64(digits))
            + ' digits; use sys.set_int_max_str_digits() to increase the limit'
        )
    value = 0
    i = start
    n: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if c != 95:
            v = _digit_value(c)
            op.mem.store8(n + 36864, v + 48 if v < 10 else v + 87)
            n = n + 1
            if n == 8192:
                value = _append_digits(value, n, radix)
                n = 0
        i = i + 1
    if n > 0:
        value = _append_digits(value, n, radix)
    return value


def _append_digits(value, n: i32, radix: i32):
    """value * radix ** n + the n digits in scratch memory."""
    chunk = op.int.from_extern(host.big_from_digits(36864, n, radix))
    if value == 0:
        return chunk
    return value * op.int.pow(int(radix), int(n)) + chunk
`,
  'pyw.builtins.iterators': `"""Iterators of the built-in sequences, and enumerate, zip, reversed, map and filter.

The protocol: \`_advance\` puts the next item into \`_value\` and returns True, or returns False for ever.
"""
from __pyw__ import Array, i32, i64, inline, noinline, op, per_site
from pyw.builtins.str_core import _char_of


def _unpack(iterable, n: i32, star: i32):
    """A list of the items to be unpacked into n targets, or at least n if there is a starred one."""
    if isinstance(iterable, (int, float)) or iterable is None:
        raise TypeError('cannot unpack non-iterable ' + type(iterable).__name__ + ' object')
    items = list(iterable)
    if items._len < n:
        least = 'at least ' if star else ''
        raise ValueError(
            'not enough values to unpack (expected ' + least + str(int(n)) + ', got ' + str(int(items._len)) + ')'
        )
    if items._len > n and not star:
        raise ValueError('too many values to unpack (expected ' + str(int(n)) + ')')
    return items


@per_site
class _ListIterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = self._source._items[i]
            self._i = i + 1
            return True
        # Exhausted for ever, even if the list grows.
        self._i = 2147483647
        return False


@per_site
class _ListReverseIterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0 and i < self._source._len:
            self._value = self._source._items[i]
            self._i = i - 1
            return True
        self._i = -1
        return False


@per_site
class _ItemsIterator:
    """Over a whole array."""

    _i: i32

    def __init__(self, items):
        self._items = items
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._items.length:
            self._value = self._items[i]
            self._i = i + 1
            return True
        return False


@per_site
class _ItemsReverseIterator:
    _i: i32

    def __init__(self, items):
        self._items = items
        self._i = items.length - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0:
            self._value = self._items[i]
            self._i = i - 1
            return True
        return False


class _StrIterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = 0

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i < self._source._len:
            self._value = _char_of(self._source, i)
            self._i = i + 1
            return True
        return False


class _StrReverseIterator:
    _i: i32

    def __init__(self, source):
        self._source = source
        self._i = source._len - 1

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        i: i32 = self._i
        if i >= 0:
            self._value = _char_of(self._source, i)
            self._i = i - 1
            return True
        return False


class _RangeIterator:
    """The number of values left is found at the start, so that no sum can pass the stop."""

    def __init__(self, start, step, count):
        self._next = start
        self._step = step
        self._left = count

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._left > 0:
            self._value = self._next
            self._next = self._next + self._step
            self._left = self._left - 1
            return True
        return False


@per_site
class enumerate(object):
    def __init__(self, iterable, start=0):
        self._it = iter(iterable)
        self._n = start

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._it._advance():
            self._value = (self._n, self._it._value)
            self._n = self._n + 1
            return True
        return False


class zip(object):
    def __new__(cls, *iterables, strict=False):
        if len(iterables) == 2:
            return _Zip2(iter(iterables[0]), iter(iterables[1]), strict)
        if len(iterables) == 3:
            return _Zip3(iter(iterables[0]), iter(iterables[1]), iter(iterables[2]), strict)
        if len(iterables) == 1:
            return _Zip1(iter(iterables[0]))
        return _ItemsIterator(Array(0))


@per_site
class _Zip1:
    def __init__(self, a):
        self._a = a

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._a._advance():
            self._value = (self._a._value,)
            return True
        return False


@per_site
class _Zip2:
    def __init__(self, a, b, strict):
        self._a = a
        self._b = b
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            if self._b._advance():
                self._value = (self._a._value, self._b._value)
                return True
            if self._strict:
                raise ValueError('zip() argument 2 is shorter than argument 1')
        elif self._strict and self._b._advance():
            raise ValueError('zip() argument 2 is longer than argument 1')
        return False


@per_site
class _Zip3:
    def __init__(self, a, b, c, strict):
        self._a = a
        self._b = b
        self._c = c
        self._strict = strict

    def __iter__(self):
        return self

    def _advance(self):
        if self._a._advance():
            if self._b._advance():
                if self._c._advance():
                    self._value = (self._a._value, self._b._value, self._c._value)
                    return True
                if self._strict:
                    raise ValueError('zip() argument 3 is shorter than arguments 1-2')
            elif self._strict:
                raise ValueError('zip() argument 2 is shorter than argument 1')
        elif self._strict:
            if self._b._advance():
                raise ValueError('zip() argument 2 is longer than argument 1')
            if self._c._advance():
                raise ValueError('zip() argument 3 is longer than arguments 1-2')
        return False


class reversed(object):
    def __new__(cls, sequence, /):
        return sequence.__reversed__()


@per_site
class map(object):
    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    @inline
    def _advance(self):
        if self._it._advance():
            self._value = self._function(self._it._value)
            return True
        return False


@per_site
class filter(object):
    def __init__(self, function, iterable, /):
        self._function = function
        self._it = iter(iterable)

    def __iter__(self):
        return self

    def _advance(self):
        while self._it._advance():
            x = self._it._value
            if self._function is None:
                keep = bool(x)
            else:
                keep = bool(self._function(x))
            if keep:
                self._value = x
                return True
        return False
`,
  'pyw.builtins.list': `"""list: \`_len\` elements at the start of \`_items\`."""
from __pyw__ import Array, array_clear, array_copy, i32, i64, inline, noinline, op, per_site
from pyw.builtins.iterators import _ListIterator, _ListReverseIterator
from pyw.builtins.list_sort import _sort_list
from pyw.builtins.sequences import (
    _check_index_size, _items_compare, _items_equal, _items_repr, _not_an_index, _repeat_count, _same_item,
)
from pyw.builtins.slices import _slice_count, _slice_index, _slice_start, _slice_step, _slice_stop, slice


@noinline
def _raise_list_index(index):
    _check_index_size(index)
    raise IndexError('list index out of range')


@noinline
def _raise_list_assignment(index):
    _check_index_size(index)
    raise IndexError('list assignment index out of range')


@noinline
def _raise_list_index_type(index):
    raise TypeError('list indices must be integers or slices, not ' + type(index).__name__)


@inline
def _list_index(index) -> i64:
    if isinstance(index, bool):
        if index:
            return 1
        return 0
    if isinstance(index, int):
        return op.int.clamp_i64(index)
    _raise_list_index_type(index)


def _list_literal(items, n: i32):
    """The list of the first n elements of an array, which it keeps; what displays are compiled to."""
    new = object.__new__(list)
    new._len = n
    new._items = items
    new._printing = False
    return new


@per_site
class list(object):
    _len: i32
    _items: Array
    _printing: bool

    def __init__(self, iterable=(), /):
        self._len = 0
        self._printing = False
        self._items = Array(0)
        self.extend(iterable)

    def __len__(self):
        return int(self._len)

    def __bool__(self):
        return self._len != 0

    def __iter__(self):
        return _ListIterator(self)

    def __reversed__(self):
        return _ListReverseIterator(self)

    @inline
    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        i = _list_index(index)
        if op.i64.ge_u(i, i64(self._len)):
            i = i + i64(self._len)
            if op.i64.ge_u(i, i64(self._len)):
                _raise_list_index(index)
        return self._items[i32(i)]

    @inline
    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._set_slice(index.start, index.stop, index.step, value)
        else:
            i = _list_index(index)
            if op.i64.ge_u(i, i64(self._len)):
                i = i + i64(self._len)
                if op.i64.ge_u(i, i64(self._len)):
                    _raise_list_assignment(index)
            self._items[i32(i)] = value

    def __delitem__(self, index):
        if isinstance(index, slice):
            self._del_slice(index.start, index.stop, index.step)
        else:
            i = _list_index(index)
            if op.i64.ge_u(i, i64(self._len)):
                i = i + i64(self._len)
                if op.i64.ge_u(i, i64(self._len)):
                    _raise_list_assignment(index)
            self._remove_at(i32(i))

    @inline
    def append(self, item, /):
        n: i32 = self._len
        if n == self._items.length:
            self._reserve(1)
        self._items[n] = item
        self._len = n + 1

    @noinline
    def _reserve(self, more: i32):
        """Makes room for more elements; capacity grows by an eighth and a bit, as CPython's does."""
        n: i32 = self._len
        size = n + more
        items = self._items
        if size <= items.length:
            return
        size = size + (size >> 2) + 6
        bigger = Array(size)
        array_copy(bigger, 0, items, 0, n)
        self._items = bigger

    def _remove_at(self, i: i32):
        n = self._len - 1
        items = self._items
        array_copy(items, i, items, i + 1, n - i)
        array_clear(items, n, 1)
        self._len = n

    def extend(self, iterable, /):
        if isinstance(iterable, list):
            self._extend_items(iterable._items, iterable._len)
        else:
            for x in iterable:
                self.append(x)

    def _extend_items(self, source, n: i32):
        self._reserve(n)
        array_copy(self._items, self._len, source, 0, n)
        self._len = self._len + n

    def insert(self, index, item, /):
        i = _insert_index(index)
        n = i64(self._len)
        if i < 0:
            i = i + n
            if i < 0:
                i = 0
        if i > n:
            i = n
        self._reserve(1)
        at = i32(i)
        items = self._items
        array_copy(items, at + 1, items, at, self._len - at)
        items[at] = item
        self._len = self._len + 1

    def pop(self, index=-1, /):
        if self._len == 0:
            raise IndexError('pop from empty list')
        i = _insert_index(index)
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            raise IndexError('pop index out of range')
        item = self._items[i32(i)]
        self._remove_at(i32(i))
        return item

    def remove(self, value, /):
        i: i32 = 0
        while i < self._len:
            if _same_item(self._items[i], value):
                self._remove_at(i)
                return
            i = i + 1
        raise ValueError('list.remove(x): x not in list')

    def clear(self):
        self._len = 0
        self._items = Array(0)

    def copy(self):
        return self._part(0, self._len)

    def index(self, value, start=0, stop=9223372036854775807, /):
        i = _clamped(start, self._len)
        end = _clamped(stop, self._len)
        while i < end and i < self._len:
            if _same_item(self._items[i], value):
                return int(i)
            i = i + 1
        raise ValueError(repr(value) + ' is not in list')

    def count(self, value, /):
        found = 0
        i: i32 = 0
        while i < self._len:
            if _same_item(self._items[i], value):
                found = found + 1
            i = i + 1
        return found

    def reverse(self):
        items = self._items
        i: i32 = 0
        j = self._len - 1
        while i < j:
            x = items[i]
            items[i] = items[j]
            items[j] = x
            i = i + 1
            j = j - 1

    def sort(self, *, key=None, reverse=False):
        _sort_list(self, key, reverse)

    def __contains__(self, value):
        i: i32 = 0
        while i < self._len:
            if _same_item(self._items[i], value):
                return True
            i = i + 1
        return False

    def __add__(self, other):
        if not isinstance(other, list):
            raise TypeError('can only concatenate list (not "' + type(other).__name__ + '") to list')
        n = self._len + other._len
        items = Array(n)
        array_copy(items, 0, self._items, 0, self._len)
        array_copy(items, self._len, other._items, 0, other._len)
        return _list_literal(items, n)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, count):
        n = i32(_repeat_count(count, self._len))
        total = n * self._len
        items = Array(total)
        _repeat_items(items, self._items, self._len, total)
        return _list_literal(items, total)

    def __rmul__(self, count):
        return self.__mul__(count)

    def __imul__(self, count):
        n = i32(_repeat_count(count, self._len))
        total = n * self._len
        items = Array(total)
        _repeat_items(items, self._items, self._len, total)
        self._items = items
        self._len = total
        return self

    def __eq__(self, other):
        if isinstance(other, list):
            return _items_equal(self._items, self._len, other._items, other._len)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, list):
            return not _items_equal(self._items, self._len, other._items, other._len)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 0)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 1)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 2)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, list):
            return _items_compare(self._items, self._len, other._items, other._len, 3)
        return NotImplemented

    def __hash__(self):
        raise TypeError("unhashable type: 'list'")

    def __repr__(self):
        if self._printing:
            return '[...]'
        self._printing = True
        text = _items_repr(self._items, self._len, 91, 93)
        self._printing = False
        return text

    def __str__(self):
        return self.__repr__()

    # --- slices; what the compiler calls for x[a:b:c]

    def _part(self, start: i32, stop: i32):
        n = stop - start
        items = Array(n)
        array_copy(items, 0, self._items, start, n)
        return _list_literal(items, n)

    def _middle(self, before: i32, after: i32):
        """What a starred target takes."""
        return self._part(before, self._len - after)

    def _slice(self, start, stop, step):
        n = i64(self._len)
        if step is None:
            a = _slice_start(start, 1, n)
            b = _slice_stop(stop, 1, n)
            if b < a:
                b = a
            return self._part(i32(a), i32(b))
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        items = Array(count)
        i: i32 = 0
        while i < count:
            items[i] = self._items[i32(a)]
            a = a + by
            i = i + 1
        return _list_literal(items, count)

    def _set_slice(self, start, stop, step, value):
        if step is not None:
            by = _slice_step(step)
            if by != 1:
                self._set_stepped(start, stop, by, value)
                return
        n = i64(self._len)
        a = i32(_slice_start(start, 1, n))
        b = i32(_slice_stop(stop, 1, n))
        if b < a:
            b = a
        if isinstance(value, (int, float)) or value is None:
            raise TypeError('must assign iterable to extended slice')
        source = list(value)
        more = source._len - (b - a)
        size: i32 = self._len
        if more > 0:
            self._reserve(more)
        items = self._items
        array_copy(items, b + more, items, b, size - b)
        array_copy(items, a, source._items, 0, source._len)
        if more < 0:
            array_clear(items, size + more, -more)
        self._len = size + more

    def _set_stepped(self, start, stop, by: i64, value):
        n = i64(self._len)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        source = list(value)
        if source._len != count:
            raise ValueError(
                'attempt to assign sequence of size ' + str(int(source._len)) + ' to extended slice of size '
                + str(int(count))
            )
        i: i32 = 0
        while i < count:
            self._items[i32(a)] = source._items[i]
            a = a + by
            i = i + 1

    def _del_slice(self, start, stop, step):
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = _slice_count(a, b, by)
        if count == 0:
            return
        if by < 0:
            a = a + by * (count - 1)
            by = -by
        items = self._items
        # Elements between the removed ones move down.
        at = i32(a)
        skip = i32(a)
        i: i32 = i32(a)
        end = i32(a + by * (count - 1))
        while i < self._len:
            if i == skip and i <= end:
                if i < end:
                    skip = skip + i32(by)
            else:
                items[at] = items[i]
                at = at + 1
            i = i + 1
        array_clear(items, at, self._len - at)
        self._len = at


def _insert_index(index) -> i64:
    if isinstance(index, bool):
        if index:
            return 1
        return 0
    if isinstance(index, int):
        return op.int.clamp_i64(index)
    _not_an_index(index)


def _clamped(index, n: i32) -> i32:
    """A bound of index(): counted from the end if negative, then cut to the sequence."""
    i = _slice_index(index)
    if i < 0:
        i = i + i64(n)
        if i < 0:
            return 0
    if i > i64(n):
        return n
    return i32(i)


def _repeat_items(items, source, n: i32, total: i32):
    at: i32 = 0
    if n == 1:
        x = source[0]
        while at < total:
            items[at] = x
            at = at + 1
        return
    while at < total:
        array_copy(items, at, source, 0, n)
        at = at + n
`,
  'pyw.builtins.list_sort': `"""Stable sorting: runs already in order are found and merged pairwise, short ones extended by insertion first.

Only \`<\` is used, with the later element on the left, as CPython's sort does.
"""
from __pyw__ import Array, array_copy, i32, inline


def _sort_list(target, key, reverse):
    n: i32 = target._len
    items = target._items
    if n < 2 and key is None:
        return
    # The list is empty while it is being sorted, so that changes are noticed.
    target._len = 0
    target._items = Array(0)
    if reverse:
        _reverse_part(items, 0, n)
    if key is None:
        _sort_items(items, n)
    else:
        keys = Array(n)
        i: i32 = 0
        while i < n:
            keys[i] = key(items[i])
            i = i + 1
        _sort_keyed(keys, items, n)
    if reverse:
        _reverse_part(items, 0, n)
    changed = target._len != 0
    target._items = items
    target._len = n
    if changed:
        raise ValueError('list modified during sort')


def _reverse_part(items, i: i32, j: i32):
    j = j - 1
    while i < j:
        x = items[i]
        items[i] = items[j]
        items[j] = x
        i = i + 1
        j = j - 1


def _run_end(keys, start: i32, n: i32) -> i32:
    """End of the run that starts here: in order, or (negated) strictly falling."""
    i = start + 1
    if i == n:
        return n
    if keys[i] < keys[start]:
        i = i + 1
        while i < n and keys[i] < keys[i - 1]:
            i = i + 1
        return -i
    i = i + 1
    while i < n and not keys[i] < keys[i - 1]:
        i = i + 1
    return i


def _sort_items(items, n: i32):
    starts = Array[i32](64)
    depth: i32 = 0
    spare = Array((n >> 1) + 1)
    at: i32 = 0
    while at < n:
        end = _run_end(items, at, n)
        if end < 0:
            end = -end
            _reverse_part(items, at, end)
        if end - at < 24 and end < n:
            stop = at + 24
            if stop > n:
                stop = n
            _insert_sort(items, at, end, stop)
            end = stop
        starts[depth] = at
        depth = depth + 1
        # Runs on the stack stay at least twice as long as the one above them.
        while depth > 1 and (starts[depth - 1] - starts[depth - 2] < 2 * (end - starts[depth - 1]) or end == n):
            middle: i32 = starts[depth - 1]
            depth = depth - 1
            _merge(items, starts[depth - 1], middle, end, spare)
        at = end


def _insert_sort(items, start: i32, done: i32, stop: i32):
    """Sorts start to stop by binary insertion, where start to done is in order already."""
    while done < stop:
        x = items[done]
        low = start
        high = done
        while low < high:
            mid = (low + high) >> 1
            if x < items[mid]:
                high = mid
            else:
                low = mid + 1
        i = done
        while i > low:
            items[i] = items[i - 1]
            i = i - 1
        items[low] = x
        done = done + 1


def _merge(items, low: i32, middle: i32, high: i32, spare):
    """Merges two runs side by side; the shorter one is moved out of the way."""
    if not items[middle] < items[middle - 1]:
        return
    left = middle - low
    right = high - middle
    if left <= right:
        array_copy(spare, 0, items, low, left)
        i: i32 = 0
        j = middle
        k = low
        while i < left and j < high:
            if items[j] < spare[i]:
                items[k] = items[j]
                j = j + 1
            else:
                items[k] = spare[i]
                i = i + 1
            k = k + 1
        array_copy(items, k, spare, i, left - i)
        return
    array_copy(spare, 0, items, middle, right)
    a = middle - 1
    b = right - 1
    k = high - 1
    while b >= 0 and a >= low:
        if spare[b] < items[a]:
            items[k] = items[a]
            a = a - 1
        else:
            items[k] = spare[b]
            b = b - 1
        k = k - 1
    array_copy(items, low, spare, 0, b + 1)


def _sort_keyed(keys, items, n: i32):
    """Merge sort of keys and items together, bottom up over runs of insertion-sorted elements."""
    at: i32 = 0
    while at < n:
        stop = at + 16
        if stop > n:
            stop = n
        _insert_keyed(keys, items, at, stop)
        at = stop
    width: i32 = 16
    if width < n:
        keys2 = Array(n)
        items2 = Array(n)
        while width < n:
            at = 0
            while at + width < n:
                high = at + width + width
                if high > n:
                    high = n
                _merge_keyed(keys, items, at, at + width, high, keys2, items2)
                at = high
            width = width + width


def _insert_keyed(keys, items, start: i32, stop: i32):
    done = start + 1
    while done < stop:
        x = keys[done]
        y = items[done]
        low = start
        high = done
        if not x < keys[done - 1]:
            low = done
        while low < high:
            mid = (low + high) >> 1
            if x < keys[mid]:
                high = mid
            else:
                low = mid + 1
        i = done
        while i > low:
            keys[i] = keys[i - 1]
            items[i] = items[i - 1]
            i = i - 1
        keys[low] = x
        items[low] = y
        done = done + 1


def _merge_keyed(keys, items, low: i32, middle: i32, high: i32, keys2, items2):
    if not keys[middle] < keys[middle - 1]:
        return
    left = middle - low
    array_copy(keys2, 0, keys, low, left)
    array_copy(items2, 0, items, low, left)
    i: i32 = 0
    j = middle
    k = low
    while i < left and j < high:
        if keys[j] < keys2[i]:
            keys[k] = keys[j]
            items[k] = items[j]
            j = j + 1
        else:
            keys[k] = keys2[i]
            items[k] = items2[i]
            i = i + 1
        k = k + 1
    array_copy(keys, k, keys2, i, left - i)
    array_copy(items, k, items2, i, left - i)
`,
  'pyw.builtins.none': `"""The class of None."""
from __pyw__ import boxed


@boxed('none')
class NoneType(object):
    def __repr__(self):
        return 'None'

    def __str__(self):
        return 'None'

    def __bool__(self):
        return False

    def __hash__(self):
        return 2 ** 61 - 3

    def __format__(self, spec):
        if spec._len == 0:
            return 'None'
        raise TypeError('unsupported format string passed to NoneType.__format__')


class NotImplementedType(object):
    """What a binary method returns to say that it does not know the other operand."""

    def __repr__(self):
        return 'NotImplemented'


NotImplemented = NotImplementedType()
`,
  'pyw.builtins.object': `"""The root class: what every value can do unless its class says otherwise."""


class object:
    def __repr__(self):
        return '<' + type(self).__name__ + ' object>'

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec):
        if spec._len == 0:
            return str(self)
        raise TypeError('unsupported format string passed to ' + type(self).__name__ + '.__format__')
`,
  'pyw.builtins.range': `"""range: start, stop, step are exact ints; \`_count\` is the number of values."""
from __pyw__ import i32, inline, noinline, op
from pyw.builtins.iterators import _RangeIterator
from pyw.builtins.sequences import _not_an_index
from pyw.builtins.slices import _NotGiven, slice


def _range_int(x):
    if isinstance(x, bool):
        return 1 if x else 0
    if isinstance(x, int):
        return x
    _not_an_index(x)


@noinline
def _raise_range_step():
    raise ValueError('range() arg 3 must not be zero')


def _range_count(start, stop, step):
    if step > 0:
        if start < stop:
            return op.int.floordiv(stop - start - 1, step) + 1
        return 0
    if start > stop:
        return op.int.floordiv(start - stop - 1, -step) + 1
    return 0


class range(object):
    def __init__(self, start, stop=_NotGiven, step=1, /):
        if stop is _NotGiven:
            self.start = 0
            self.stop = _range_int(start)
        else:
            self.start = _range_int(start)
            self.stop = _range_int(stop)
        self.step = _range_int(step)
        if self.step == 0:
            _raise_range_step()
        self._count = _range_count(self.start, self.stop, self.step)

    def __len__(self):
        if self._count > 9223372036854775807:
            raise OverflowError('Python int too large to convert to C ssize_t')
        return self._count

    def __bool__(self):
        return self._count > 0

    def __iter__(self):
        return _RangeIterator(self.start, self.step, self._count)

    def __reversed__(self):
        return _RangeIterator(self.start + (self._count - 1) * self.step, -self.step, self._count)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        if not isinstance(index, int):
            raise TypeError('range indices must be integers or slices, not ' + type(index).__name__)
        i = _range_int(index)
        if i < 0:
            i = i + self._count
        if i < 0 or i >= self._count:
            raise IndexError('range object index out of range')
        return self.start + i * self.step

    def _slice(self, start, stop, step):
        by = 1 if step is None else _range_bound(step)
        if by == 0:
            raise ValueError('slice step cannot be zero')
        n = self._count
        low = 0 if by > 0 else -1
        high = n if by > 0 else n - 1
        a = (low if by > 0 else high) if start is None else _range_clamp(_range_bound(start), n, low, high)
        b = (high if by > 0 else low) if stop is None else _range_clamp(_range_bound(stop), n, low, high)
        return range(self.start + a * self.step, self.start + b * self.step, self.step * by)

    def __contains__(self, value):
        if isinstance(value, int):
            return self._has(_range_int(value))
        if isinstance(value, float):
            if value - value != 0.0 or op.f64.floor(value) != value:
                return False
            return self._has(op.int.from_f64(value))
        return False

    def _has(self, n):
        if self.step > 0:
            if n < self.start or n >= self.stop:
                return False
        elif n > self.start or n <= self.stop:
            return False
        return op.int.mod(n - self.start, self.step) == 0

    def index(self, value, /):
        if isinstance(value, int):
            n = _range_int(value)
            if self._has(n):
                return op.int.floordiv(n - self.start, self.step)
        raise ValueError(repr(value) + ' is not in range')

    def count(self, value, /):
        return 1 if value in self else 0

    def __eq__(self, other):
        if isinstance(other, range):
            return _range_equal(self, other)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, range):
            return not _range_equal(self, other)
        return NotImplemented

    def __hash__(self):
        if self._count == 0:
            return hash((0, None, None))
        if self._count == 1:
            return hash((1, self.start, None))
        return hash((self._count, self.start, self.step))

    def __repr__(self):
        text = 'range(' + repr(self.start) + ', ' + repr(self.stop)
        if self.step != 1:
            text = text + ', ' + repr(self.step)
        return text + ')'

    def __str__(self):
        return self.__repr__()


def _range_equal(a, b):
    if a._count != b._count:
        return False
    if a._count == 0:
        return True
    return a.start == b.start and (a._count == 1 or a.step == b.step)


def _range_bound(x):
    if isinstance(x, int):
        return _range_int(x)
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def _range_clamp(i, n, low, high):
    if i < 0:
        i = i + n
        return low if i < low else i
    return high if i > high else i
`,
  'pyw.builtins.sequences': `"""What lists and tuples share, over an array of elements and their number."""
from __pyw__ import i32, i64, inline, noinline, op
from pyw.builtins.text_builder import _TextBuilder


@inline
def _same_item(a, b):
    """Equality as containers see it: an element equals itself, even NaN, whose bits are its identity."""
    if isinstance(a, float) and isinstance(b, float):
        return a == b or op.i64.eq(op.i64.reinterpret_f64(a), op.i64.reinterpret_f64(b)) != 0
    return a == b


def _items_equal(a, n: i32, b, m: i32):
    if n != m:
        return False
    i: i32 = 0
    while i < n:
        if not _same_item(a[i], b[i]):
            return False
        i = i + 1
    return True


def _items_compare(a, n: i32, b, m: i32, how: i32):
    """Lexicographic order; \`how\` is 0 for <, 1 for <=, 2 for >, 3 for >=."""
    shorter = n
    if m < shorter:
        shorter = m
    i: i32 = 0
    while i < shorter:
        if not _same_item(a[i], b[i]):
            if how == 0:
                return a[i] < b[i]
            if how == 1:
                return a[i] <= b[i]
            if how == 2:
                return a[i] > b[i]
            return a[i] >= b[i]
        i = i + 1
    if how == 0:
        return n < m
    if how == 1:
        return n <= m
    if how == 2:
        return n > m
    return n >= m


def _items_repr(items, n: i32, left: i32, right: i32):
    out = _TextBuilder(n * 4 + 2)
    out.byte(left)
    i: i32 = 0
    while i < n:
        if i > 0:
            out.byte(44)
            out.byte(32)
        out.text(repr(items[i]))
        i = i + 1
    out.byte(right)
    return out.finish()


@noinline
def _not_an_index(x):
    raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")


def _check_index_size(index):
    if isinstance(index, int) and not isinstance(index, bool):
        if not op.int.fits_i64(index):
            raise IndexError("cannot fit 'int' into an index-sized integer")


def _repeat_count(count, n: i32) -> i64:
    """How many times a sequence of n elements is to be repeated."""
    c: i64 = 0
    if isinstance(count, bool):
        if count:
            c = 1
    elif isinstance(count, int):
        c = op.int.clamp_i64(count)
    else:
        raise TypeError("can't multiply sequence by non-int of type '" + type(count).__name__ + "'")
    if c <= 0 or n == 0:
        return 0
    if c > 536870912 or c * i64(n) > 536870912:
        raise MemoryError()
    return c
`,
  'pyw.builtins.slices': `"""Slices: bounds as the sequences use them, and slice objects."""
from __pyw__ import i64, op, per_site


class _NotGiven:
    """Default of parameters for which None means something."""


@per_site
class slice(object):
    def __init__(self, start, stop=_NotGiven, step=None, /):
        if stop is _NotGiven:
            self.start = None
            self.stop = start
        else:
            self.start = start
            self.stop = stop
        self.step = step

    def __repr__(self):
        return 'slice(' + repr(self.start) + ', ' + repr(self.stop) + ', ' + repr(self.step) + ')'

    def __eq__(self, other):
        if isinstance(other, slice):
            return self.start == other.start and self.stop == other.stop and self.step == other.step
        return NotImplemented

    def indices(self, length):
        n = op.int.clamp_i64(length)
        step = _slice_step(self.step)
        return (int(_slice_start(self.start, step, n)), int(_slice_stop(self.stop, step, n)), int(step))


def _slice_index(x) -> i64:
    if isinstance(x, bool):
        if x:
            return 1
        return 0
    if isinstance(x, int):
        return op.int.clamp_i64(x)
    raise TypeError('slice indices must be integers or None or have an __index__ method')


def _slice_step(step) -> i64:
    if step is None:
        return 1
    s = _slice_index(step)
    if s == 0:
        raise ValueError('slice step cannot be zero')
    if s < -9223372036854775807:
        return -9223372036854775807
    return s


def _slice_start(start, step: i64, n: i64) -> i64:
    if start is None:
        if step < 0:
            return n - 1
        return 0
    return _clamp_bound(_slice_index(start), step, n)


def _slice_stop(stop, step: i64, n: i64) -> i64:
    if stop is None:
        if step < 0:
            return -1
        return n
    return _clamp_bound(_slice_index(stop), step, n)


def _clamp_bound(i: i64, step: i64, n: i64) -> i64:
    if i < 0:
        i = i + n
        if i < 0:
            if step < 0:
                return -1
            return 0
        return i
    if i >= n:
        if step < 0:
            return n - 1
        return n
    return i


def _slice_count(start: i64, stop: i64, step: i64) -> i64:
    """How many indices the slice has."""
    if step < 0:
        if stop < start:
            return (start - stop - 1) // (-step) + 1
        return 0
    if start < stop:
        return (stop - start - 1) // step + 1
    return 0
`,
  'pyw.builtins.str': `"""str. The data of a string is described in \`str_core\`."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.format import _format_str
from pyw.builtins.iterators import _StrIterator, _StrReverseIterator
from pyw.builtins.sequences import _check_index_size, _repeat_count
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.str_case import (
    _all_chars, _capitalize, _is_identifier, _is_title, _lower_str, _one_case, _swap_case, _title_str, _upper_str,
)
from pyw.builtins.str_core import (
    _char_at, _char_of, _concat, _concat2, _repeat, _str_compare, _str_eq, _str_hash, _substring,
)
from pyw.builtins.str_find import (
    _affix, _bounded_find, _contains, _count, _find_from, _join, _need_str, _raise_not_found, _replace,
)
from pyw.builtins.str_fields import _format_fields
from pyw.builtins.str_pad import _center, _expand_tabs, _pad, _strip, _zero_fill
from pyw.builtins.str_percent import _percent_format
from pyw.builtins.str_repr import _str_repr
from pyw.builtins.str_split import _partition, _rpartition, _rsplit, _split, _split_lines
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_str_index(index):
    _check_index_size(index)
    raise IndexError('string index out of range')


class str(object):
    _hash: i32
    _len: i32
    _kind: i32
    _d1: Array
    _d2: Array
    _d4: Array

    def __new__(cls, object='', /):
        if isinstance(object, str):
            return object
        return object.__str__()

    def __str__(self):
        return self

    def __repr__(self):
        return _str_repr(self)

    def __format__(self, spec):
        if spec._len == 0:
            return self
        return _format_str(self, spec)

    def __len__(self):
        return int(self._len)

    def __bool__(self):
        return self._len != 0

    def __hash__(self):
        return int(_str_hash(self))

    def __iter__(self):
        return _StrIterator(self)

    def __reversed__(self):
        return _StrReverseIterator(self)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        i: i64 = 0
        if isinstance(index, bool):
            if index:
                i = 1
        elif isinstance(index, int):
            i = op.int.clamp_i64(index)
        else:
            raise TypeError("string indices must be integers, not '" + type(index).__name__ + "'")
        if i < 0:
            i = i + i64(self._len)
        if op.i64.ge_u(i, i64(self._len)):
            _raise_str_index(index)
        return _char_of(self, i32(i))

    def _slice(self, start, stop, step):
        n = i64(self._len)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        if by == 1:
            return _substring(self, i32(a), i32(b))
        count = i32(_slice_count(a, b, by))
        out = _TextBuilder(count)
        while count > 0:
            i = i32(a)
            out.slice(self, i, i + 1)
            a = a + by
            count = count - 1
        return out.finish()

    def __contains__(self, part):
        if not isinstance(part, str):
            raise TypeError("'in <string>' requires string as left operand, not " + type(part).__name__)
        return _contains(self, part)

    def __add__(self, other):
        if isinstance(other, str):
            return _concat2(self, other)
        raise TypeError('can only concatenate str (not "' + type(other).__name__ + '") to str')

    def __mul__(self, count):
        return _repeat(self, _repeat_count(count, self._len))

    def __rmul__(self, count):
        return _repeat(self, _repeat_count(count, self._len))

    def __mod__(self, values):
        return _percent_format(self, values)

    def __eq__(self, other):
        if isinstance(other, str):
            return _str_eq(self, other)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, str):
            return not _str_eq(self, other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, str):
            return _str_compare(self, other) >= 0
        return NotImplemented

    # --- searching

    def find(self, sub, start=None, end=None, /):
        return int(_bounded_find(self, sub, start, end, 'find', True))

    def rfind(self, sub, start=None, end=None, /):
        return int(_bounded_find(self, sub, start, end, 'rfind', False))

    def index(self, sub, start=None, end=None, /):
        i = _bounded_find(self, sub, start, end, 'index', True)
        if i < 0:
            _raise_not_found()
        return int(i)

    def rindex(self, sub, start=None, end=None, /):
        i = _bounded_find(self, sub, start, end, 'rindex', False)
        if i < 0:
            _raise_not_found()
        return int(i)

    def count(self, sub, start=None, end=None, /):
        return _count(self, sub, start, end)

    def startswith(self, prefix, start=None, end=None, /):
        return _affix(self, prefix, start, end, 'startswith', True)

    def endswith(self, suffix, start=None, end=None, /):
        return _affix(self, suffix, start, end, 'endswith', False)

    def removeprefix(self, prefix, /):
        _need_str(prefix, 'removeprefix() argument must be str, not ')
        if _affix(self, prefix, None, None, 'startswith', True):
            return _substring(self, prefix._len, self._len)
        return self

    def removesuffix(self, suffix, /):
        _need_str(suffix, 'removesuffix() argument must be str, not ')
        if _affix(self, suffix, None, None, 'endswith', False):
            return _substring(self, 0, self._len - suffix._len)
        return self

    def replace(self, old, new, /, count=-1):
        return _replace(self, old, new, count)

    # --- splitting and joining

    def join(self, iterable, /):
        return _join(self, iterable)

    def split(self, sep=None, maxsplit=-1):
        return _split(self, sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return _rsplit(self, sep, maxsplit)

    def splitlines(self, keepends=False):
        return _split_lines(self, keepends)

    def partition(self, sep, /):
        return _partition(self, sep)

    def rpartition(self, sep, /):
        return _rpartition(self, sep)

    # --- case

    def lower(self):
        return _lower_str(self)

    def upper(self):
        return _upper_str(self)

    def casefold(self):
        return _lower_str(self.replace('\\xdf', 'ss').replace('\\xb5', '\\u03bc'))

    def capitalize(self):
        return _capitalize(self)

    def swapcase(self):
        return _swap_case(self)

    def title(self):
        return _title_str(self)

    # --- classes of characters

    def isalpha(self):
        return _all_chars(self, 0)

    def isdecimal(self):
        return _all_chars(self, 1)

    def isdigit(self):
        return _all_chars(self, 2)

    def isnumeric(self):
        return _all_chars(self, 3)

    def isalnum(self):
        return _all_chars(self, 4)

    def isspace(self):
        return _all_chars(self, 5)

    def isprintable(self):
        return self._len == 0 or _all_chars(self, 6)

    def isascii(self):
        return self._len == 0 or _all_chars(self, 7)

    def islower(self):
        return _one_case(self, True)

    def isupper(self):
        return _one_case(self, False)

    def istitle(self):
        return _is_title(self)

    def isidentifier(self):
        return _is_identifier(self)

    # --- padding and stripping

    def strip(self, chars=None, /):
        return _strip(self, chars, 3, 'strip')

    def lstrip(self, chars=None, /):
        return _strip(self, chars, 1, 'lstrip')

    def rstrip(self, chars=None, /):
        return _strip(self, chars, 2, 'rstrip')

    def ljust(self, width, fillchar=' ', /):
        return _pad(self, width, fillchar, False)

    def rjust(self, width, fillchar=' ', /):
        return _pad(self, width, fillchar, True)

    def center(self, width, fillchar=' ', /):
        return _center(self, width, fillchar)

    def zfill(self, width, /):
        return _zero_fill(self, width)

    def expandtabs(self, tabsize=8):
        return _expand_tabs(self, tabsize)

    def format(self, *args):
        return _format_fields(self, args)
`,
  'pyw.builtins.str_case': `"""Case, and tests on all characters of a string."""
from __pyw__ import Array, i8, i32, noinline
from pyw.builtins.str_char import (
    _is_alpha, _is_cased, _is_decimal, _is_digit, _is_lower, _is_numeric, _is_printable, _is_space, _is_upper, _lower,
    _title, _upper,
)
from pyw.builtins.str_core import _char_at, _str1
from pyw.builtins.text_builder import _TextBuilder


def _is_ascii(s):
    i: i32 = 0
    d = s._d1
    if d is None:
        return False
    while i < s._len:
        if d[i] >= 128:
            return False
        i = i + 1
    return True


def _lower_str(s):
    d = s._d1
    if d is not None:
        e = Array[i8](s._len)
        i: i32 = 0
        while i < s._len:
            e[i] = _lower(d[i])
            i = i + 1
        return _str1(e, s._len)
    return _wide_lower_str(s)


@noinline
def _wide_lower_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _put_lower(out, s, i: i32):
    c = _char_at(s, i)
    if c == 931 and _final_sigma(s, i):
        out.char(962)
    elif c == 304:
        out.char(105)
        out.char(775)
    else:
        out.char(_lower(c))


def _final_sigma(s, i: i32):
    """Capital sigma at the end of a word: a letter before it and none after it."""
    if i == 0 or not _is_cased(_char_at(s, i - 1)):
        return False
    return i + 1 == s._len or not _is_cased(_char_at(s, i + 1))


def _upper_str(s):
    if _is_ascii(s):
        d = s._d1
        if d is not None:
            e = Array[i8](s._len)
            i: i32 = 0
            while i < s._len:
                c = d[i]
                if c >= 97 and c <= 122:
                    c = c - 32
                e[i] = c
                i = i + 1
            return _str1(e, s._len)
    return _other_upper_str(s)


@noinline
def _other_upper_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_upper(out, _char_at(s, i))
        i = i + 1
    return out.finish()


def _put_upper(out, c: i32):
    if c == 223:
        out.byte(83)
        out.byte(83)
    else:
        out.char(_upper(c))


def _put_title(out, c: i32):
    if c == 223:
        out.byte(83)
        out.byte(115)
    else:
        out.char(_title(c))


def _capitalize(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        if i == 0:
            _put_title(out, _char_at(s, i))
        else:
            _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _swap_case(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if _is_upper(c):
            _put_lower(out, s, i)
        else:
            _put_upper(out, c)
        i = i + 1
    return out.finish()


def _title_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    inside = False
    while i < s._len:
        c = _char_at(s, i)
        if inside:
            _put_lower(out, s, i)
        else:
            _put_title(out, c)
        inside = _is_cased(c)
        i = i + 1
    return out.finish()


def _has_class(c: i32, what: i32):
    if what == 0:
        return _is_alpha(c)
    if what == 1:
        return _is_decimal(c)
    if what == 2:
        return _is_digit(c)
    if what == 3:
        return _is_numeric(c)
    if what == 4:
        return _is_alpha(c) or _is_decimal(c) or _is_digit(c) or _is_numeric(c)
    if what == 5:
        return _is_space(c)
    if what == 6:
        return _is_printable(c)
    return c < 128


def _all_chars(s, what: i32):
    i: i32 = 0
    while i < s._len:
        if not _has_class(_char_at(s, i), what):
            return False
        i = i + 1
    return s._len != 0


def _one_case(s, lower):
    """At least one cased character, and none of the other case."""
    found = False
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if _is_lower(c):
            if not lower:
                return False
            found = True
        elif _is_upper(c):
            if lower:
                return False
            found = True
        i = i + 1
    return found


def _is_title(s):
    found = False
    inside = False
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if _is_upper(c):
            if inside:
                return False
            inside = True
            found = True
        elif _is_lower(c):
            if not inside:
                return False
        else:
            inside = False
        i = i + 1
    return found


def _is_identifier(s):
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if not (c == 95 or _is_alpha(c) or (i > 0 and (_is_decimal(c) or c == 183))):
            return False
        i = i + 1
    return s._len != 0
`,
  'pyw.builtins.str_char': `"""Classes of characters and case, by code point. Latin-1 is written out; beyond it \`unicode_tables\` decides."""
from __pyw__ import i32, inline
from pyw.builtins.unicode_tables import (
    _wide_digit, _wide_is_alpha, _wide_is_decimal, _wide_is_lower, _wide_is_numeric, _wide_is_printable,
    _wide_is_space, _wide_is_upper, _wide_lower, _wide_title, _wide_upper,
)


def _is_space(c: i32):
    if c <= 32:
        return c == 32 or (c >= 9 and c <= 13) or (c >= 28 and c <= 31)
    if c < 256:
        return c == 133 or c == 160
    return _wide_is_space(c)


def _digit_value(c: i32) -> i32:
    """Value of a digit or letter in bases up to 36; 99 for anything else."""
    if c >= 48 and c <= 57:
        return c - 48
    if c < 128:
        c = c | 32
        if c >= 97 and c <= 122:
            return c - 87
        return 99
    if c < 256:
        return 99
    return _wide_digit(c)


def _is_alpha(c: i32):
    if c < 128:
        return (c | 32) >= 97 and (c | 32) <= 122
    if c < 256:
        return c == 170 or c == 181 or c == 186 or (c >= 192 and c != 215 and c != 247)
    return _wide_is_alpha(c)


def _is_decimal(c: i32):
    if c < 256:
        return c >= 48 and c <= 57
    return _wide_is_decimal(c)


def _is_digit(c: i32):
    if c < 256:
        return (c >= 48 and c <= 57) or c == 178 or c == 179 or c == 185
    return _wide_digit(c) < 10


def _is_numeric(c: i32):
    if c < 256:
        return (c >= 48 and c <= 57) or c == 178 or c == 179 or c == 185 or (c >= 188 and c <= 190)
    return _wide_is_numeric(c)


def _is_lower(c: i32):
    if c < 128:
        return c >= 97 and c <= 122
    if c < 256:
        return c == 170 or c == 181 or c == 186 or (c >= 223 and c != 247)
    return _wide_is_lower(c)


def _is_upper(c: i32):
    if c < 128:
        return c >= 65 and c <= 90
    if c < 256:
        return c >= 192 and c <= 222 and c != 215
    return _wide_is_upper(c)


def _is_cased(c: i32):
    return _is_lower(c) or _is_upper(c)


def _is_printable(c: i32):
    if c < 127:
        return c >= 32
    if c < 256:
        return c > 160 and c != 173
    return _wide_is_printable(c)


def _lower(c: i32) -> i32:
    if c < 128:
        if c >= 65 and c <= 90:
            return c + 32
        return c
    if c < 256:
        if c >= 192 and c <= 222 and c != 215:
            return c + 32
        return c
    return _wide_lower(c)


def _upper(c: i32) -> i32:
    """Upper case of one character by one character; sharp s, which becomes two, is the caller's."""
    if c < 128:
        if c >= 97 and c <= 122:
            return c - 32
        return c
    if c < 256:
        if c >= 224 and c != 247 and c != 255:
            return c - 32
        if c == 255:
            return 376
        if c == 181:
            return 924
        return c
    return _wide_upper(c)


def _title(c: i32) -> i32:
    if c < 256:
        return _upper(c)
    return _wide_title(c)
`,
  'pyw.builtins.str_core': `"""Making and reading strings: allocation, characters, substrings, concatenation, comparison, and a text builder.

A string's data is the first \`_len\` elements of one of \`_d1\`, \`_d2\`, \`_d4\`; the other two are None. The tests for
wide strings are written \`s._d2 is not None\`, so that a program in which no wide string can arise links no code for
them.
"""
from __pyw__ import Array, array_copy, i8, i16, i32, i64, inline, noinline


def _str1(d, n: i32):
    """The string of the first n elements of a byte array, which it keeps."""
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 1
    s._d1 = d
    s._d2 = None
    s._d4 = None
    return s


def _str2(d, n: i32):
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 2
    s._d1 = None
    s._d2 = d
    s._d4 = None
    return s


def _str4(d, n: i32):
    s = object.__new__(str)
    s._hash = 0
    s._len = n
    s._kind = 4
    s._d1 = None
    s._d2 = None
    s._d4 = d
    return s


@inline
def _char_at(s, i: i32) -> i32:
    """The code point at an index that is in range."""
    d = s._d1
    if d is not None:
        return d[i]
    return _wide_char_at(s, i)


@noinline
def _wide_char_at(s, i: i32) -> i32:
    d = s._d2
    if d is not None:
        return d[i]
    e = s._d4
    if e is not None:
        return e[i]
    return 0


def _char_str(c: i32):
    """The string of one code point."""
    if c < 256:
        return _byte_str(c)
    return _wide_char_str(c)


def _byte_str(c: i32):
    d = Array[i8](1)
    d[0] = c
    return _str1(d, 1)


@noinline
def _wide_char_str(c: i32):
    if c < 65536:
        d = Array[i16](1)
        d[0] = c
        return _str2(d, 1)
    e = Array[i32](1)
    e[0] = c
    return _str4(e, 1)


def _char_of(s, i: i32):
    """The one-character string at an index that is in range."""
    d = s._d1
    if d is not None:
        return _byte_str(d[i])
    return _char_str(_wide_char_at(s, i))


def _substring(s, start: i32, stop: i32):
    """Characters start to stop, 0 <= start <= length; empty if stop <= start."""
    n = stop - start
    if n <= 0:
        return ''
    if n == s._len:
        return s
    d = s._d1
    if d is not None:
        e = Array[i8](n)
        array_copy(e, 0, d, start, n)
        return _str1(e, n)
    return _wide_substring(s, start, n)


@noinline
def _wide_substring(s, start: i32, n: i32):
    top: i32 = 0
    i: i32 = 0
    while i < n:
        top = top | _wide_char_at(s, start + i)
        i = i + 1
    if top < 256:
        d = Array[i8](n)
        i = 0
        while i < n:
            d[i] = _wide_char_at(s, start + i)
            i = i + 1
        return _str1(d, n)
    if top < 65536:
        e = Array[i16](n)
        _fill2(e, 0, s, start, n)
        return _str2(e, n)
    f = Array[i32](n)
    _fill4(f, 0, s, start, n)
    return _str4(f, n)


def _fill2(e, at: i32, s, start: i32, n: i32):
    """Copies n characters below 65536 into a 16-bit array."""
    i: i32 = 0
    d = s._d2
    if d is not None:
        array_copy(e, at, d, start, n)
        return
    while i < n:
        e[at + i] = _char_at(s, start + i)
        i = i + 1


def _fill4(e, at: i32, s, start: i32, n: i32):
    """Copies n characters of any string into a 32-bit array."""
    i: i32 = 0
    d = s._d4
    if d is not None:
        array_copy(e, at, d, start, n)
        return
    while i < n:
        e[at + i] = _char_at(s, start + i)
        i = i + 1


def _concat2(a, b):
    if a._len == 0:
        return b
    if b._len == 0:
        return a
    n = a._len + b._len
    x = a._d1
    if x is not None:
        y = b._d1
        if y is not None:
            d = Array[i8](n)
            array_copy(d, 0, x, 0, a._len)
            array_copy(d, a._len, y, 0, b._len)
            return _str1(d, n)
    return _wide_concat2(a, b, n)


@noinline
def _wide_concat2(a, b, n: i32):
    if a._kind <= 2 and b._kind <= 2:
        d = Array[i16](n)
        _fill2(d, 0, a, 0, a._len)
        _fill2(d, a._len, b, 0, b._len)
        return _str2(d, n)
    e = Array[i32](n)
    _fill4(e, 0, a, 0, a._len)
    _fill4(e, a._len, b, 0, b._len)
    return _str4(e, n)


def _concat(parts, n: i32):
    """The strings of an array joined: what the compiler calls for f-strings, and join for separators of nothing."""
    total: i32 = 0
    kind: i32 = 1
    i: i32 = 0
    while i < n:
        p = parts[i]
        total = total + p._len
        if p._d1 is None:
            kind = kind | p._kind
        i = i + 1
    if total == 0:
        return ''
    if kind > 1:
        return _wide_concat(parts, n, kind, total)
    d = Array[i8](total)
    at: i32 = 0
    i = 0
    while i < n:
        p = parts[i]
        x = p._d1
        if x is not None:
            array_copy(d, at, x, 0, p._len)
        at = at + p._len
        i = i + 1
    return _str1(d, total)


@noinline
def _wide_concat(parts, n: i32, kind: i32, total: i32):
    at: i32 = 0
    i: i32 = 0
    if kind < 4:
        d = Array[i16](total)
        while i < n:
            p = parts[i]
            _fill2(d, at, p, 0, p._len)
            at = at + p._len
            i = i + 1
        return _str2(d, total)
    e = Array[i32](total)
    while i < n:
        p = parts[i]
        _fill4(e, at, p, 0, p._len)
        at = at + p._len
        i = i + 1
    return _str4(e, total)


def _repeat(s, count: i64):
    """s * count."""
    n = s._len
    if count <= 0 or n == 0:
        return ''
    if count == 1:
        return s
    if count * i64(n) > 536870912 or count > 536870912:
        raise MemoryError()
    total = i32(count) * n
    d = s._d1
    if d is not None:
        e = Array[i8](total)
        array_copy(e, 0, d, 0, n)
        _double(e, n, total)
        return _str1(e, total)
    return _wide_repeat(s, total)


def _double(e, done: i32, total: i32):
    """Fills an array with copies of its first elements."""
    while done < total:
        n = total - done
        if n > done:
            n = done
        array_copy(e, done, e, 0, n)
        done = done + n


@noinline
def _wide_repeat(s, total: i32):
    d = s._d2
    if d is not None:
        e = Array[i16](total)
        array_copy(e, 0, d, 0, s._len)
        _double(e, s._len, total)
        return _str2(e, total)
    f = Array[i32](total)
    _fill4(f, 0, s, 0, s._len)
    _double(f, s._len, total)
    return _str4(f, total)


def _str_eq(a, b):
    if a is b:
        return True
    n = a._len
    if n != b._len:
        return False
    i: i32 = 0
    x = a._d1
    if x is not None:
        y = b._d1
        if y is not None:
            while i < n:
                if x[i] != y[i]:
                    return False
                i = i + 1
            return True
        return False
    return _wide_eq(a, b, n)


@noinline
def _wide_eq(a, b, n: i32):
    i: i32 = 0
    while i < n:
        if _wide_char_at(a, i) != _char_at(b, i):
            return False
        i = i + 1
    return True


def _str_compare(a, b) -> i32:
    """Less than, equal to or greater than 0, by code points."""
    n = a._len
    if b._len < n:
        n = b._len
    i: i32 = 0
    while i < n:
        c = _char_at(a, i) - _char_at(b, i)
        if c != 0:
            return c
        i = i + 1
    return a._len - b._len


def _str_hash(s) -> i32:
    """FNV-1a over code points, never 0; kept in the string."""
    h: i32 = s._hash
    if h == 0:
        h = -2128831035
        i: i32 = 0
        while i < s._len:
            h = (h ^ _char_at(s, i)) * 16777619
            i = i + 1
        if h == 0:
            h = 1
        s._hash = h
    return h
`,
  'pyw.builtins.str_fields': `"""str.format: fields by position. Names, attributes and indices come with dicts."""
from __pyw__ import i32, noinline
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.text_builder import _TextBuilder


def _format_fields(s, args):
    return _format_nested(s, args, 2, 0)


def _format_nested(s, args, depth: i32, auto: i32):
    """\`auto\` counts automatic fields already used; -1 once fields are numbered."""
    out = _TextBuilder(s._len + 16)
    i: i32 = 0
    run: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 125:
            if i + 1 < s._len and _char_at(s, i + 1) == 125:
                out.slice(s, run, i + 1)
                i = i + 2
                run = i
                continue
            raise ValueError("Single '}' encountered in format string")
        if c != 123:
            i = i + 1
            continue
        if i + 1 < s._len and _char_at(s, i + 1) == 123:
            out.slice(s, run, i + 1)
            i = i + 2
            run = i
            continue
        out.slice(s, run, i)
        if i + 1 == s._len:
            raise ValueError("Single '{' encountered in format string")
        # The field ends at the brace that closes it; a specification may contain fields itself.
        start = i + 1
        end = _field_end(s, start)
        name_end = start
        while name_end < end and _char_at(s, name_end) != 33 and _char_at(s, name_end) != 58:
            name_end = name_end + 1
        at = name_end
        conversion: i32 = 0
        if at < end and _char_at(s, at) == 33:
            if at + 1 >= end:
                raise ValueError('end of string while looking for conversion specifier')
            conversion = _char_at(s, at + 1)
            at = at + 2
            if at < end and _char_at(s, at) != 58:
                raise ValueError("expected ':' after conversion specifier")
        spec = ''
        index: i32 = auto
        if name_end > start:
            if auto > 0:
                raise ValueError('cannot switch from automatic field numbering to manual field specification')
            auto = -1
            index = _field_number(s, start, name_end)
        else:
            if auto < 0:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            auto = auto + 1
        if at < end:
            spec = _substring(s, at + 1, end)
            if _has_field(spec):
                if depth == 1:
                    raise ValueError('Max string recursion exceeded')
                fields = _count_auto(spec)
                spec = _format_nested(spec, args, 1, auto)
                if auto >= 0:
                    auto = auto + fields
        out.text(_field_text(args, index, conversion, spec))
        i = end + 1
        run = i
    out.slice(s, run, i)
    return out.finish()


def _field_end(s, i: i32) -> i32:
    depth: i32 = 1
    while i < s._len:
        c = _char_at(s, i)
        if c == 123:
            depth = depth + 1
        elif c == 125:
            depth = depth - 1
            if depth == 0:
                return i
        i = i + 1
    raise ValueError("expected '}' before end of string")


def _has_field(spec):
    i: i32 = 0
    while i < spec._len:
        if _char_at(spec, i) == 123:
            return True
        i = i + 1
    return False


def _count_auto(spec) -> i32:
    """Automatic fields in a specification."""
    n: i32 = 0
    i: i32 = 0
    while i + 1 < spec._len:
        if _char_at(spec, i) == 123:
            c = _char_at(spec, i + 1)
            if c == 125 or c == 58 or c == 33:
                n = n + 1
        i = i + 1
    return n


def _field_number(s, start: i32, end: i32) -> i32:
    n: i32 = 0
    i = start
    while i < end:
        c = _char_at(s, i)
        if c < 48 or c > 57:
            raise KeyError(_substring(s, start, end))
        n = n * 10 + c - 48
        i = i + 1
    return n


def _field_text(args, index: i32, conversion: i32, spec):
    """The argument at an index, converted and formatted; arguments of every class are tried in turn."""
    i: i32 = 0
    for x in args:
        if i == index:
            if conversion == 0:
                return format(x, spec)
            if conversion == 114:
                return format(repr(x), spec)
            if conversion == 115:
                return format(str(x), spec)
            if conversion == 97:
                return format(ascii(x), spec)
            _raise_conversion(conversion)
        i = i + 1
    raise IndexError('Replacement index ' + str(int(index)) + ' out of range for positional args tuple')


@noinline
def _raise_conversion(c: i32):
    raise ValueError('Unknown conversion specifier ' + chr(int(c)))
`,
  'pyw.builtins.str_find': `"""Searching, replacing, joining."""
from __pyw__ import Array, i32, i64, inline, noinline, op
from pyw.builtins.slices import _slice_start, _slice_stop
from pyw.builtins.str_core import _char_at, _concat, _substring
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_not_found():
    raise ValueError('substring not found')


def _need_str(x, message):
    if not isinstance(x, str):
        raise TypeError(message + type(x).__name__)


def _find_from(s, part, start: i32, stop: i32) -> i32:
    """First index of part at or after start, ending by stop; -1 if there is none."""
    n: i32 = part._len
    last = stop - n
    if n == 0:
        if start <= stop:
            return start
        return -1
    first = _char_at(part, 0)
    i = start
    while i <= last:
        if _char_at(s, i) == first:
            j: i32 = 1
            while j < n and _char_at(s, i + j) == _char_at(part, j):
                j = j + 1
            if j == n:
                return i
        i = i + 1
    return -1


def _find_back(s, part, start: i32, stop: i32) -> i32:
    """Last index of part at or after start, ending by stop."""
    n: i32 = part._len
    i = stop - n
    while i >= start:
        j: i32 = 0
        while j < n and _char_at(s, i + j) == _char_at(part, j):
            j = j + 1
        if j == n:
            return i
        i = i - 1
    return -1


def _contains(s, part):
    return _find_from(s, part, 0, s._len) >= 0


def _bounded_find(s, sub, start, end, name, forward) -> i32:
    if not isinstance(sub, str):
        raise TypeError(name + '() argument 1 must be str, not ' + type(sub).__name__)
    if start is None and end is None:
        if forward:
            return _find_from(s, sub, 0, s._len)
        return _find_back(s, sub, 0, s._len)
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    if a > n:
        return -1
    if forward:
        return _find_from(s, sub, i32(a), b)
    return _find_back(s, sub, i32(a), b)


def _start_bound(start, n: i64) -> i64:
    """A start that lies beyond the end stays there: nothing is found then, not even the empty string."""
    if start is None:
        return 0
    if isinstance(start, int) and not isinstance(start, bool):
        if op.int.clamp_i64(start) > n:
            return n + 1
    return _slice_start(start, 1, n)


def _count(s, sub, start, end):
    if not isinstance(sub, str):
        raise TypeError('count() argument 1 must be str, not ' + type(sub).__name__)
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    if a > n:
        return 0
    i = i32(a)
    if sub._len == 0:
        return int(b - i + 1) if b >= i else 0
    found: i32 = 0
    while True:
        i = _find_from(s, sub, i, b)
        if i < 0:
            return int(found)
        found = found + 1
        i = i + sub._len


def _affix(s, affix, start, end, name, at_start):
    if isinstance(affix, tuple):
        for one in affix:
            if not isinstance(one, str):
                raise TypeError('tuple for ' + name + ' must only contain str, not ' + type(one).__name__)
            elif _has_affix(s, one, start, end, at_start):
                return True
        return False
    if not isinstance(affix, str):
        raise TypeError(name + ' first arg must be str or a tuple of str, not ' + type(affix).__name__)
    return _has_affix(s, affix, start, end, at_start)


def _has_affix(s, affix, start, end, at_start):
    n = i64(s._len)
    a = _start_bound(start, n)
    b = i32(_slice_stop(end, 1, n))
    m: i32 = affix._len
    if a > n or b - i32(a) < m:
        return False
    at = i32(a)
    if not at_start:
        at = b - m
    j: i32 = 0
    while j < m:
        if _char_at(s, at + j) != _char_at(affix, j):
            return False
        j = j + 1
    return True


def _replace(s, old, new, count):
    if not isinstance(old, str):
        raise TypeError('replace() argument 1 must be str, not ' + type(old).__name__)
    if not isinstance(new, str):
        raise TypeError('replace() argument 2 must be str, not ' + type(new).__name__)
    left: i64 = op.int.clamp_i64(count)
    if left < 0:
        left = 9223372036854775807
    if left == 0:
        return s
    if old._len == 0:
        return _interleave(s, new, left)
    i = _find_from(s, old, 0, s._len)
    if i < 0:
        return s
    out = _TextBuilder(s._len + new._len)
    done: i32 = 0
    while i >= 0 and left > 0:
        out.slice(s, done, i)
        out.text(new)
        done = i + old._len
        left = left - 1
        i = _find_from(s, old, done, s._len)
    out.slice(s, done, s._len)
    return out.finish()


def _interleave(s, new, left: i64):
    """The new text before each character and at the end."""
    out = _TextBuilder(s._len * 2 + new._len)
    i: i32 = 0
    while i < s._len:
        if left > 0:
            out.text(new)
            left = left - 1
        out.slice(s, i, i + 1)
        i = i + 1
    if left > 0:
        out.text(new)
    return out.finish()


def _join(sep, iterable):
    if isinstance(iterable, (int, float)) or iterable is None:
        raise TypeError('can only join an iterable')
    if isinstance(iterable, list):
        return _join_list(sep, iterable)
    return _join_list(sep, list(iterable))


def _join_list(sep, items):
    n: i32 = items._len
    i: i32 = 0
    source = items._items
    parts = Array(n)
    while i < n:
        p = source[i]
        if not isinstance(p, str):
            raise TypeError(
                'sequence item ' + str(int(i)) + ': expected str instance, ' + type(p).__name__ + ' found'
            )
        parts[i] = p
        i = i + 1
    if n == 0:
        return ''
    if n == 1:
        return parts[0]
    if sep._len == 0:
        return _concat(parts, n)
    both = Array(n * 2 - 1)
    both[0] = parts[0]
    i = 1
    while i < n:
        both[i * 2 - 1] = sep
        both[i * 2] = parts[i]
        i = i + 1
    return _concat(both, n * 2 - 1)
`,
  'pyw.builtins.str_pad': `"""Padding and stripping."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.sequences import _not_an_index
from pyw.builtins.str_char import _is_space
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.text_builder import _TextBuilder


def _strip(s, chars, sides: i32, name):
    """\`sides\` is 1 for the left, 2 for the right, 3 for both."""
    start: i32 = 0
    end: i32 = s._len
    if chars is None:
        if (sides & 1) != 0:
            while start < end and _is_space(_char_at(s, start)):
                start = start + 1
        if (sides & 2) != 0:
            while end > start and _is_space(_char_at(s, end - 1)):
                end = end - 1
        return _substring(s, start, end)
    if not isinstance(chars, str):
        raise TypeError(name + ' arg must be None or str')
    if (sides & 1) != 0:
        while start < end and _has_char(chars, _char_at(s, start)):
            start = start + 1
    if (sides & 2) != 0:
        while end > start and _has_char(chars, _char_at(s, end - 1)):
            end = end - 1
    return _substring(s, start, end)


def _has_char(s, c: i32):
    i: i32 = 0
    while i < s._len:
        if _char_at(s, i) == c:
            return True
        i = i + 1
    return False


def _width(width) -> i32:
    if isinstance(width, bool):
        return i32(width)
    if not isinstance(width, int):
        _not_an_index(width)
    if width > 536870912:
        raise MemoryError()
    if width < 0:
        return 0
    return i32(width)


def _fill_char(fill) -> i32:
    if not isinstance(fill, str):
        raise TypeError('The fill character must be a unicode character, not ' + type(fill).__name__)
    if fill._len != 1:
        raise TypeError('The fill character must be exactly one character long')
    return _char_at(fill, 0)


def _padded(s, left: i32, right: i32, fill):
    out = _TextBuilder(left + s._len + right)
    while left > 0:
        out.text(fill)
        left = left - 1
    out.text(s)
    while right > 0:
        out.text(fill)
        right = right - 1
    return out.finish()


def _pad(s, width, fill, left):
    n = _width(width) - s._len
    _fill_char(fill)
    if n <= 0:
        return s
    if left:
        return _padded(s, n, 0, fill)
    return _padded(s, 0, n, fill)


def _center(s, width, fill):
    w = _width(width)
    n = w - s._len
    _fill_char(fill)
    if n <= 0:
        return s
    left = (n >> 1) + (n & w & 1)
    return _padded(s, left, n - left, fill)


def _zero_fill(s, width):
    n = _width(width) - s._len
    if n <= 0:
        return s
    out = _TextBuilder(s._len + n)
    i: i32 = 0
    if s._len > 0 and (_char_at(s, 0) == 43 or _char_at(s, 0) == 45):
        out.slice(s, 0, 1)
        i = 1
    out.fill_byte(48, n)
    out.slice(s, i, s._len)
    return out.finish()


def _expand_tabs(s, tabsize):
    size = _width(tabsize)
    out = _TextBuilder(s._len + size)
    column: i32 = 0
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 9:
            if size > 0:
                n = size - column % size
                out.fill_byte(32, n)
                column = column + n
        else:
            out.slice(s, i, i + 1)
            column = column + 1
            if c == 10 or c == 13:
                column = 0
        i = i + 1
    return out.finish()
`,
  'pyw.builtins.str_percent': `"""str % values."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.format import _Spec, _aligned, _int_digits, _number_text
from pyw.builtins.str_core import _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


def _percent_format(s, values):
    if isinstance(values, tuple):
        return _percent_items(s, values)
    return _percent_items(s, (values,))


@noinline
def _raise_too_few():
    raise TypeError('not enough arguments for format string')


@noinline
def _raise_incomplete():
    raise ValueError('incomplete format')


def _percent_items(s, values):
    """Values are consumed by position: text up to the next conversion, the conversion, and so on."""
    out = _TextBuilder(s._len + 16)
    at = _put_plain(out, s, 0)
    for value in values:
        if at >= s._len:
            raise TypeError('not all arguments converted during string formatting')
        at = _convert(out, s, at, value)
        at = _put_plain(out, s, at)
    if at < s._len:
        _raise_too_few()
    return out.finish()


def _put_plain(out, s, at: i32) -> i32:
    """Copies text up to the next conversion other than %%; gives the index of its %."""
    run = at
    while at < s._len:
        if _char_at(s, at) == 37:
            if at + 1 < s._len and _char_at(s, at + 1) == 37:
                out.slice(s, run, at + 1)
                at = at + 2
                run = at
            else:
                break
        else:
            at = at + 1
    out.slice(s, run, at)
    return at


def _convert(out, s, at: i32, value) -> i32:
    """Puts one value by the conversion that starts at the % here; gives the index after it."""
    i = at + 1
    spec = _Spec()
    spec.align = 62
    zero = False
    left = False
    while i < s._len:
        c = _char_at(s, i)
        if c == 45:
            left = True
        elif c == 43:
            spec.sign = 43
        elif c == 32:
            if spec.sign == 0:
                spec.sign = 32
        elif c == 35:
            spec.alternate = True
        elif c == 48:
            zero = True
        else:
            break
        i = i + 1
    while i < s._len and _char_at(s, i) >= 48 and _char_at(s, i) <= 57:
        spec.width = spec.width * 10 + _char_at(s, i) - 48
        i = i + 1
    if i < s._len and _char_at(s, i) == 46:
        i = i + 1
        spec.precision = 0
        while i < s._len and _char_at(s, i) >= 48 and _char_at(s, i) <= 57:
            spec.precision = spec.precision * 10 + _char_at(s, i) - 48
            i = i + 1
    while i < s._len and (_char_at(s, i) == 104 or _char_at(s, i) == 108 or _char_at(s, i) == 76):
        i = i + 1
    if i >= s._len:
        _raise_incomplete()
    t: i32 = _char_at(s, i)
    spec.type = t
    if left:
        spec.align = 60
    if t == 115 or t == 114 or t == 97:
        out.text(_percent_text(spec, value, t))
    elif t == 99:
        spec.sign = 0
        out.text(_aligned(_percent_char(value), spec))
    else:
        if zero and not left:
            spec.fill = 48
            spec.align = 61
        if t == 100 or t == 105 or t == 117 or t == 120 or t == 88 or t == 111:
            out.text(_percent_int(spec, value, t))
        elif (t >= 101 and t <= 103) or (t >= 69 and t <= 71):
            out.text(_percent_float(spec, value))
        else:
            raise ValueError(
                "unsupported format character '" + _char_str(t) + "' (0x" + _hex_text(t) + ') at index ' + str(int(i))
            )
    return i + 1


def _hex_text(c: i32):
    return _int_digits(int(c), 120)


def _percent_text(spec, value, t: i32):
    if t == 115:
        text = str(value)
    elif t == 114:
        text = repr(value)
    else:
        text = ascii(value)
    if spec.precision >= 0 and spec.precision < text._len:
        text = _substring(text, 0, spec.precision)
    return _aligned(text, spec)


def _percent_char(value):
    if isinstance(value, int):
        n = int(value)
        if n < 0 or n > 1114111:
            raise OverflowError('%c arg not in range(0x110000)')
        return _char_str(i32(n))
    if isinstance(value, str):
        if value._len == 1:
            return value
        raise TypeError('%c requires int or char')
    raise TypeError('%c requires int or char')


def _percent_int(spec, value, t: i32):
    if isinstance(value, int):
        n = int(value)
    elif isinstance(value, float):
        if t == 120 or t == 88 or t == 111:
            raise TypeError('%' + _char_str(t) + ' format: an integer is required, not float')
        n = int(value)
    else:
        if t == 120 or t == 88 or t == 111:
            raise TypeError('%' + _char_str(t) + ' format: an integer is required, not ' + type(value).__name__)
        raise TypeError('%' + _char_str(t) + ' format: a real number is required, not ' + type(value).__name__)
    negative = n < 0
    if negative:
        n = -n
    digits = _int_digits(n, t)
    if spec.precision > digits._len:
        digits = digits.zfill(int(spec.precision))
    prefix: i32 = 0
    if spec.alternate and (t == 120 or t == 88 or t == 111):
        prefix = t
    return _number_text(spec, negative, prefix, digits, '')


def _percent_float(spec, value):
    if isinstance(value, (int, float)):
        return _format_float_spec(float(value), spec)
    raise TypeError('must be real number, not ' + type(value).__name__)
`,
  'pyw.builtins.str_repr': `"""repr() and ascii() of strings."""
from __pyw__ import i32
from pyw.builtins.str_char import _is_printable
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _escape_wide(text):
    """ascii(): a repr with what is not ASCII escaped too."""
    i: i32 = 0
    while i < text._len and _char_at(text, i) < 128:
        i = i + 1
    if i == text._len:
        return text
    out = _TextBuilder(text._len + 16)
    i = 0
    while i < text._len:
        c = _char_at(text, i)
        if c < 128:
            out.byte(c)
        else:
            _escape(out, c)
        i = i + 1
    return out.finish()


def _str_repr(s):
    """In quotes; what is not printable is escaped."""
    quote: i32 = 39
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 34:
            quote = 39
            break
        if c == 39:
            quote = 34
        i = i + 1
    out = _TextBuilder(s._len + 2)
    out.byte(quote)
    run: i32 = 0
    i = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == quote or c == 92 or not _is_printable(c):
            out.slice(s, run, i)
            _escape(out, c)
            run = i + 1
        i = i + 1
    out.slice(s, run, i)
    out.byte(quote)
    return out.finish()


def _escape(out, c: i32):
    out.byte(92)
    if c == 10:
        out.byte(110)
    elif c == 13:
        out.byte(114)
    elif c == 9:
        out.byte(116)
    elif c == 39 or c == 34 or c == 92:
        out.byte(c)
    elif c < 256:
        out.byte(120)
        _hex(out, c, 2)
    elif c < 65536:
        out.byte(117)
        _hex(out, c, 4)
    else:
        out.byte(85)
        _hex(out, c, 8)


def _hex(out, c: i32, digits: i32):
    while digits > 0:
        digits = digits - 1
        v = (c >> (digits * 4)) & 15
        out.byte(v + 48 if v < 10 else v + 87)
`,
  'pyw.builtins.str_split': `"""Splitting strings."""
from __pyw__ import Array, i32, i64, op
from pyw.builtins.str_char import _is_space
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.str_find import _find_back, _find_from


def _check_separator(sep):
    if not isinstance(sep, str):
        raise TypeError('must be str or None, not ' + type(sep).__name__)
    elif sep._len == 0:
        raise ValueError('empty separator')


def _limit(maxsplit) -> i64:
    if isinstance(maxsplit, bool):
        return i64(maxsplit)
    if not isinstance(maxsplit, int):
        raise TypeError("'" + type(maxsplit).__name__ + "' object cannot be interpreted as an integer")
    n = op.int.clamp_i64(maxsplit)
    if n < 0:
        return 9223372036854775807
    return n


def _split(s, sep, maxsplit):
    left = _limit(maxsplit)
    if sep is None:
        return _split_space(s, left)
    _check_separator(sep)
    out = []
    start: i32 = 0
    while left > 0:
        i = _find_from(s, sep, start, s._len)
        if i < 0:
            break
        out.append(_substring(s, start, i))
        start = i + sep._len
        left = left - 1
    out.append(_substring(s, start, s._len))
    return out


def _split_space(s, left: i64):
    out = []
    n: i32 = s._len
    i: i32 = 0
    while True:
        while i < n and _is_space(_char_at(s, i)):
            i = i + 1
        if i == n:
            return out
        start = i
        if left == 0:
            out.append(_substring(s, start, n))
            return out
        while i < n and not _is_space(_char_at(s, i)):
            i = i + 1
        out.append(_substring(s, start, i))
        left = left - 1


def _rsplit(s, sep, maxsplit):
    left = _limit(maxsplit)
    out = []
    if sep is None:
        _rsplit_space(s, left, out)
    else:
        _check_separator(sep)
        end: i32 = s._len
        while left > 0:
            i = _find_back(s, sep, 0, end)
            if i < 0:
                break
            out.append(_substring(s, i + sep._len, end))
            end = i
            left = left - 1
        out.append(_substring(s, 0, end))
    out.reverse()
    return out


def _rsplit_space(s, left: i64, out):
    end: i32 = s._len
    while True:
        while end > 0 and _is_space(_char_at(s, end - 1)):
            end = end - 1
        if end == 0:
            return
        if left == 0:
            out.append(_substring(s, 0, end))
            return
        i = end
        while i > 0 and not _is_space(_char_at(s, i - 1)):
            i = i - 1
        out.append(_substring(s, i, end))
        end = i
        left = left - 1


def _is_line_end(c: i32):
    if c < 256:
        return (c >= 10 and c <= 13) or (c >= 28 and c <= 30) or c == 133
    return c == 8232 or c == 8233


def _split_lines(s, keepends):
    out = []
    n: i32 = s._len
    i: i32 = 0
    while i < n:
        start = i
        while i < n and not _is_line_end(_char_at(s, i)):
            i = i + 1
        end = i
        if i < n:
            if _char_at(s, i) == 13 and i + 1 < n and _char_at(s, i + 1) == 10:
                i = i + 1
            i = i + 1
            if keepends:
                end = i
        out.append(_substring(s, start, end))
    return out


def _partition(s, sep):
    _check_separator(sep)
    i = _find_from(s, sep, 0, s._len)
    if i < 0:
        return (s, '', '')
    return (_substring(s, 0, i), sep, _substring(s, i + sep._len, s._len))


def _rpartition(s, sep):
    _check_separator(sep)
    i = _find_back(s, sep, 0, s._len)
    if i < 0:
        return ('', '', s)
    return (_substring(s, 0, i), sep, _substring(s, i + sep._len, s._len))
`,
  'pyw.builtins.text_builder': `"""A growing text: bytes while every character is below 256, 32-bit units once one is not."""
from __pyw__ import Array, array_copy, i8, i16, i32, inline, noinline
from pyw.builtins.str_core import _char_at, _str1, _str2, _str4


class _TextBuilder:
    _n: i32
    _narrow: Array
    _wide: Array
    _top: i32

    def __init__(self, size: i32):
        self._n = 0
        self._top = 0
        self._narrow = Array[i8](size)
        self._wide = None

    def byte(self, c: i32):
        """Adds a character below 256."""
        if self._wide is not None:
            self._put_wide(c)
            return
        d = self._narrow
        if self._n == d.length:
            d = self._grow(1)
        d[self._n] = c
        self._n = self._n + 1

    def char(self, c: i32):
        """Adds any character."""
        if self._wide is None:
            if c < 256:
                self.byte(c)
                return
            self._widen()
        self._put_wide(c)

    @noinline
    def _put_wide(self, c: i32):
        w = self._wide
        if w is not None:
            if self._n == w.length:
                w = self._grow_wide(1)
            w[self._n] = c
            self._n = self._n + 1
            self._top = self._top | c

    def text(self, s):
        self.slice(s, 0, s._len)

    def slice(self, s, start: i32, stop: i32):
        """Adds characters start to stop of a string."""
        n = stop - start
        if n <= 0:
            return
        x = s._d1
        if x is not None:
            if self._wide is None:
                d = self._narrow
                if self._n + n > d.length:
                    d = self._grow(n)
                array_copy(d, self._n, x, start, n)
                self._n = self._n + n
                return
        self._wide_slice(s, start, stop)

    def fill(self, c: i32, count: i32):
        """Adds a character several times."""
        while count > 0:
            self.char(c)
            count = count - 1

    def fill_byte(self, c: i32, count: i32):
        while count > 0:
            self.byte(c)
            count = count - 1

    @noinline
    def _wide_slice(self, s, start: i32, stop: i32):
        while start < stop:
            self.char(_char_at(s, start))
            start = start + 1

    @noinline
    def _grow(self, more: i32):
        d = self._narrow
        size = self._n + more
        if size < d.length * 2:
            size = d.length * 2
        e = Array[i8](size)
        array_copy(e, 0, d, 0, self._n)
        self._narrow = e
        return e

    @noinline
    def _grow_wide(self, more: i32):
        size = (self._n + more) * 2
        e = Array[i32](size)
        d = self._wide
        if d is not None:
            array_copy(e, 0, d, 0, self._n)
        self._wide = e
        return e

    @noinline
    def _widen(self):
        d = self._narrow
        e = Array[i32](d.length + 8)
        i: i32 = 0
        while i < self._n:
            e[i] = d[i]
            i = i + 1
        self._wide = e
        self._top = 256

    def finish(self):
        """The text as a string; the builder must not be used after it."""
        n: i32 = self._n
        if n == 0:
            return ''
        if self._wide is not None:
            return self._finish_wide()
        d = self._narrow
        if d.length == n:
            return _str1(d, n)
        e = Array[i8](n)
        array_copy(e, 0, d, 0, n)
        return _str1(e, n)

    @noinline
    def _finish_wide(self):
        n: i32 = self._n
        w = self._wide
        if w is None:
            return ''
        if self._top < 65536:
            d = Array[i16](n)
            i: i32 = 0
            while i < n:
                d[i] = w[i]
                i = i + 1
            return _str2(d, n)
        e = Array[i32](n)
        array_copy(e, 0, w, 0, n)
        return _str4(e, n)
`,
  'pyw.builtins.text_output': `"""Standard output and error: text is encoded as UTF-8 into a buffer in linear memory, which the host writes out.

Memory: 4084 belongs to \`float_text\`; 4080 holds whether stdout is a terminal (0 not asked yet, 1 no, 2 yes), 4088 the file descriptor the buffer is
for, less one (so that fresh memory means stdout), 4092 the bytes in the buffer; the buffer is 4096 to 36863.
"""
from __pyw__ import host, i32, inline, noinline, op
from pyw.builtins.str_core import _char_at


@noinline
def _flush_buffer():
    n = op.mem.load32(4092)
    if n > 0:
        op.mem.store32(4092, 0)
        host.write(op.mem.load32(4088) + 1, 4096, n)


def _flush_all():
    """What the compiler calls when the program ends."""
    _flush_buffer()


def _put_byte(c: i32):
    """One ASCII character."""
    n: i32 = op.mem.load32(4092)
    if n >= 32768:
        _flush_buffer()
        n = 0
    op.mem.store8(n + 4096, c)
    op.mem.store32(4092, n + 1)


def _put_text(s):
    n: i32 = op.mem.load32(4092)
    i: i32 = 0
    d = s._d1
    if d is None:
        _put_wide(s)
        return
    while i < s._len:
        if n > 32766:
            op.mem.store32(4092, n)
            _flush_buffer()
            n = 0
        c = d[i]
        if c < 128:
            op.mem.store8(n + 4096, c)
            n = n + 1
        else:
            op.mem.store8(n + 4096, 192 | (c >> 6))
            op.mem.store8(n + 4097, 128 | (c & 63))
            n = n + 2
        i = i + 1
    op.mem.store32(4092, n)


@noinline
def _put_wide(s):
    _check_surrogates(s)
    i: i32 = 0
    n: i32 = op.mem.load32(4092)
    while i < s._len:
        if n > 32764:
            op.mem.store32(4092, n)
            _flush_buffer()
            n = 0
        c = _char_at(s, i)
        if c < 128:
            op.mem.store8(n + 4096, c)
            n = n + 1
        elif c < 2048:
            op.mem.store8(n + 4096, 192 | (c >> 6))
            op.mem.store8(n + 4097, 128 | (c & 63))
            n = n + 2
        elif c < 65536:
            op.mem.store8(n + 4096, 224 | (c >> 12))
            op.mem.store8(n + 4097, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 4098, 128 | (c & 63))
            n = n + 3
        else:
            op.mem.store8(n + 4096, 240 | (c >> 18))
            op.mem.store8(n + 4097, 128 | ((c >> 12) & 63))
            op.mem.store8(n + 4098, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 4099, 128 | (c & 63))
            n = n + 4
        i = i + 1
    op.mem.store32(4092, n)


def _check_surrogates(s):
    """A lone surrogate has no UTF-8 form: CPython's strict stdout raises before it writes anything of the string."""
    i: i32 = 0
    while i < s._len:
        if (_char_at(s, i) >> 11) == 27:
            first = i
            while i + 1 < s._len and (_char_at(s, i + 1) >> 11) == 27:
                i = i + 1
            raise UnicodeEncodeError('utf-8', s, int(first), int(i + 1), 'surrogates not allowed')
        i = i + 1


@inline
def _end_line():
    """After a line: a person watching a terminal sees it at once."""
    t: i32 = op.mem.load32(4080)
    if t != 1:
        _flush_terminal()


@noinline
def _flush_terminal():
    if op.mem.load32(4080) == 0:
        op.mem.store32(4080, host.is_tty(1) + 1)
    if op.mem.load32(4080) == 2:
        _flush_buffer()


def _to_stderr():
    """From now on the buffer is for standard error."""
    _flush_buffer()
    op.mem.store32(4088, 1)


def _to_stdout():
    _flush_buffer()
    op.mem.store32(4088, 0)
`,
  'pyw.builtins.tuple': `"""tuple: \`_items\` holds exactly the elements."""
from __pyw__ import Array, i32, i64, inline, make_tuple, noinline, op
from pyw.builtins.iterators import _ItemsIterator, _ItemsReverseIterator
from pyw.builtins.list import _clamped, _repeat_items
from pyw.builtins.sequences import (
    _check_index_size, _items_compare, _items_equal, _items_repr, _repeat_count, _same_item,
)
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop, slice
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _raise_tuple_index(index):
    _check_index_size(index)
    raise IndexError('tuple index out of range')


def _put_items(items, at: i32, source):
    i: i32 = 0
    while i < source.length:
        items[at + i] = source[i]
        i = i + 1


class tuple(object):
    _items: Array

    def __new__(cls, iterable=(), /):
        if isinstance(iterable, tuple):
            return iterable
        source = list(iterable)
        return make_tuple(source._items, source._len)

    def __len__(self):
        return int(self._items.length)

    def __bool__(self):
        return self._items.length != 0

    def __iter__(self):
        return _ItemsIterator(self._items)

    def __reversed__(self):
        return _ItemsReverseIterator(self._items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index.start, index.stop, index.step)
        n = i64(self._items.length)
        i: i64 = 0
        if isinstance(index, bool):
            if index:
                i = 1
        elif isinstance(index, int):
            i = op.int.clamp_i64(index)
        else:
            raise TypeError('tuple indices must be integers or slices, not ' + type(index).__name__)
        if i < 0:
            i = i + n
        if op.i64.ge_u(i, n):
            _raise_tuple_index(index)
        return self._items[i32(i)]

    def _slice(self, start, stop, step):
        n = i64(self._items.length)
        by = _slice_step(step)
        a = _slice_start(start, by, n)
        b = _slice_stop(stop, by, n)
        count = i32(_slice_count(a, b, by))
        items = Array(count)
        i: i32 = 0
        while i < count:
            items[i] = self._items[i32(a)]
            a = a + by
            i = i + 1
        return make_tuple(items, count)

    def index(self, value, start=0, stop=9223372036854775807, /):
        i = _clamped(start, self._items.length)
        end = _clamped(stop, self._items.length)
        while i < end:
            if _same_item(self._items[i], value):
                return int(i)
            i = i + 1
        raise ValueError('tuple.index(x): x not in tuple')

    def count(self, value, /):
        found = 0
        i: i32 = 0
        while i < self._items.length:
            if _same_item(self._items[i], value):
                found = found + 1
            i = i + 1
        return found

    def __contains__(self, value):
        i: i32 = 0
        while i < self._items.length:
            if _same_item(self._items[i], value):
                return True
            i = i + 1
        return False

    def __add__(self, other):
        if not isinstance(other, tuple):
            raise TypeError('can only concatenate tuple (not "' + type(other).__name__ + '") to tuple')
        n = self._items.length + other._items.length
        items = Array(n)
        _put_items(items, 0, self._items)
        _put_items(items, self._items.length, other._items)
        return make_tuple(items, n)

    def __mul__(self, count):
        total = i32(_repeat_count(count, self._items.length)) * self._items.length
        items = Array(total)
        _repeat_items(items, self._items, self._items.length, total)
        return make_tuple(items, total)

    def __rmul__(self, count):
        return self.__mul__(count)

    def __eq__(self, other):
        if isinstance(other, tuple):
            return _items_equal(self._items, self._items.length, other._items, other._items.length)
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, tuple):
            return not _items_equal(self._items, self._items.length, other._items, other._items.length)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 0)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 1)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 2)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, tuple):
            return _items_compare(self._items, self._items.length, other._items, other._items.length, 3)
        return NotImplemented

    def __hash__(self):
        """CPython's, after xxHash: so that sets of tuples of numbers have the same order."""
        acc: i64 = 2870177450012600261
        i: i32 = 0
        while i < self._items.length:
            acc = acc + i64(hash(self._items[i])) * -4417276706812531889
            acc = (acc << 31) | op.i64.shr_u(acc, 33)
            acc = acc * -7046029288634856825
            i = i + 1
        acc = acc + (i64(self._items.length) ^ 2870177450013471926)
        if acc == -1:
            return 1546275796
        return int(acc)

    def __repr__(self):
        if self._items.length == 1:
            out = _TextBuilder(16)
            out.byte(40)
            out.text(repr(self._items[0]))
            out.byte(44)
            out.byte(41)
            return out.finish()
        return _items_repr(self._items, self._items.length, 40, 41)

    def __str__(self):
        return self.__repr__()
`,
  'pyw.builtins.unicode_tables': `"""Character properties beyond Latin-1 (code points from 256). First cut: the ranges that programs meet most."""
from __pyw__ import i32


def _wide_is_space(c: i32):
    return (
        c == 0x1680 or (c >= 0x2000 and c <= 0x200A) or c == 0x2028 or c == 0x2029 or c == 0x202F or c == 0x205F
        or c == 0x3000
    )


def _wide_digit(c: i32) -> i32:
    if c >= 0xFF10 and c <= 0xFF19:
        return c - 0xFF10
    if c >= 0x660 and c <= 0x669:
        return c - 0x660
    if c >= 0x6F0 and c <= 0x6F9:
        return c - 0x6F0
    if c >= 0x966 and c <= 0x96F:
        return c - 0x966
    return 99


def _wide_is_decimal(c: i32):
    return _wide_digit(c) < 10


def _wide_is_numeric(c: i32):
    return _wide_digit(c) < 10


def _wide_is_alpha(c: i32):
    return (c < 0x2000 and not _wide_is_decimal(c)) or (c >= 0x3041 and c <= 0xD7A3) or (c >= 0x20000 and c <= 0x323AF)


def _wide_is_lower(c: i32):
    return _wide_upper(c) != c


def _wide_is_upper(c: i32):
    return _wide_lower(c) != c


def _wide_is_printable(c: i32):
    if c >= 0xD800 and c <= 0xF8FF:
        return False
    if c >= 0x2000 and c <= 0x206F:
        return (c >= 0x2010 and c <= 0x2027) or (c >= 0x2030 and c <= 0x205E)
    return c != 0x3000 and c != 0x1680 and c != 0xFEFF and c < 0xE0000


def _wide_lower(c: i32) -> i32:
    if c < 0x180:
        if c == 0x178:
            return 255
        if c == 0x130 or c == 0x131 or c == 0x138 or c == 0x149 or c == 0x17F:
            return c
        if (c >= 0x139 and c <= 0x148) or c >= 0x179:
            return c + (c & 1)
        return c | 1
    if (c >= 0x391 and c <= 0x3AB and c != 0x3A2) or (c >= 0x410 and c <= 0x42F):
        return c + 32
    if c >= 0x400 and c <= 0x40F:
        return c + 80
    if c >= 0x386 and c <= 0x38F:
        if c == 0x386:
            return 0x3AC
        if c <= 0x38A and c >= 0x388:
            return c + 37
        if c == 0x38C:
            return 0x3CC
        if c >= 0x38E:
            return c + 63
    return c


def _wide_upper(c: i32) -> i32:
    if c < 0x180:
        if c == 0x131:
            return 73
        if c == 0x17F:
            return 83
        if c == 0x130 or c == 0x138 or c == 0x149 or c == 0x178:
            return c
        if (c >= 0x139 and c <= 0x148) or c >= 0x179:
            if (c & 1) == 0:
                return c - 1
            return c
        if (c & 1) == 1:
            return c - 1
        return c
    if c == 0x3C2:
        return 0x3A3
    if (c >= 0x3B1 and c <= 0x3CB) or (c >= 0x430 and c <= 0x44F):
        return c - 32
    if c >= 0x450 and c <= 0x45F:
        return c - 80
    if c == 0x3AC:
        return 0x386
    if c >= 0x3AD and c <= 0x3AF:
        return c - 37
    if c == 0x3CC:
        return 0x38C
    if c == 0x3CD or c == 0x3CE:
        return c - 63
    return c


def _wide_title(c: i32) -> i32:
    return _wide_upper(c)
`,
};
