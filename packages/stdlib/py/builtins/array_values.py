"""What arrays hold: how values are read from words of 64 bits and written into them, a class for each kind."""
from __pyw__ import State, i32, i64, inline, noinline, op
from pyw.builtins.float_bits import _single_bits, _single_value
from pyw.builtins.sequences import _to_int


@noinline
def _raise_overflow(code, above):
    """What CPython says of an int that does not fit, by where its conversions notice."""
    if code == 'I':
        raise OverflowError('unsigned int is greater than maximum')
    what = 'signed short integer'
    if code == 'b':
        what = 'signed char'
    elif code == 'B':
        what = 'unsigned byte integer'
    elif code == 'H':
        what = 'unsigned short'
    elif code == 'i':
        what = 'signed integer'
    raise OverflowError(what + ' is ' + ('greater than maximum' if above else 'less than minimum'))


class _Ints(object):
    """Ints of `_bits` bits; `_free` of a 64-bit word are left over."""

    _free: i64
    _signed: bool
    _low: i64
    _high: i64

    def __init__(self, code, bits: i64, signed: bool):
        self.code = code
        self._free = 64 - bits
        self._signed = signed
        if signed:
            self._high = op.i64.shr_u(i64(-1), 64 - bits + 1)
            self._low = -self._high - 1
        else:
            self._low = 0
            self._high = op.i64.shr_u(i64(-1), 64 - bits)

    def size(self) -> i32:
        return i32(64 - self._free) >> 3

    @inline
    def get(self, d, i: i32):
        return int(d[i])

    def checked(self, value) -> i64:
        v = int(_to_int(value))
        if op.int.fits_i64(v) == 0:
            if self.code == 'I' or self.code == 'L':
                if v < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                if v <= 18446744073709551615:
                    _raise_overflow('I', True)
                raise OverflowError('Python int too large to convert to C unsigned long')
            if self.code == 'q' or self.code == 'Q':
                raise OverflowError('int too big to convert')
            raise OverflowError('Python int too large to convert to C long')
        w = i64(v)
        if w < self._low or w > self._high:
            if self.code == 'I' and w < 0:
                raise OverflowError("can't convert negative value to unsigned int")
            if self.code == 'H' and w != i64(i32(w)):
                _raise_overflow('i', w > 0)
            wide = self.code == 'b' and (w < -32768 or w > 32767)
            _raise_overflow('h' if wide else self.code, w > 0)
        return w

    @inline
    def put(self, d, i: i32, value):
        d[i] = self.checked(value)

    def word(self, d, i: i32) -> i64:
        return d[i]

    def put_word(self, d, i: i32, w: i64):
        """Sets an element to the low bits of a word."""
        w = w << self._free
        d[i] = w >> self._free if self._signed else op.i64.shr_u(w, self._free)


class _Unsigned64(_Ints):
    """Words from 2**63 up are negative as machine words."""

    def get(self, d, i: i32):
        w: i64 = d[i]
        if w < 0:
            return int(w) + 18446744073709551616
        return int(w)

    def checked(self, value) -> i64:
        v = int(_to_int(value))
        if v < 0:
            if self.code == 'Q':
                raise OverflowError("can't convert negative int to unsigned")
            raise OverflowError("can't convert negative value to unsigned int")
        if v > 18446744073709551615:
            if self.code == 'Q':
                raise OverflowError('int too big to convert')
            raise OverflowError('Python int too large to convert to C unsigned long')
        return i64(v)


def _real_item(value):
    if isinstance(value, float):
        return float(value)
    if isinstance(value, int) or hasattr(value, '__float__') or hasattr(value, '__index__'):
        return float(value)
    raise TypeError('must be real number, not ' + type(value).__name__)


class _Doubles(object):
    def __init__(self):
        self.code = 'd'

    def size(self) -> i32:
        return 8

    @inline
    def get(self, d, i: i32):
        return op.f64.reinterpret_i64(d[i])

    @inline
    def put(self, d, i: i32, value):
        d[i] = op.i64.reinterpret_f64(_real_item(value))

    def word(self, d, i: i32) -> i64:
        return d[i]

    def put_word(self, d, i: i32, w: i64):
        d[i] = w


class _Singles(_Doubles):
    """Held as the doubles of their values."""

    def __init__(self):
        self.code = 'f'

    def size(self) -> i32:
        return 4

    @inline
    def put(self, d, i: i32, value):
        d[i] = op.i64.reinterpret_f64(_single_value(_single_bits(_real_item(value))))

    def word(self, d, i: i32) -> i64:
        return i64(_single_bits(op.f64.reinterpret_i64(d[i])))

    def put_word(self, d, i: i32, w: i64):
        d[i] = op.i64.reinterpret_f64(_single_value(i32(w)))


class _Characters(object):
    def __init__(self, code):
        self.code = code

    def size(self) -> i32:
        return 4

    def get(self, d, i: i32):
        return chr(int(d[i]))

    def put(self, d, i: i32, value):
        if not isinstance(value, str) or value._len != 1:
            raise TypeError('array item must be unicode character')
        d[i] = i64(ord(value))

    def word(self, d, i: i32) -> i64:
        return d[i]

    def put_word(self, d, i: i32, w: i64):
        d[i] = w & 4294967295


def _compared(x, y, how: i32):
    """Lexicographic order of two arrays; `how` is 0 for <, 1 for <=, 2 for >, 3 for >=."""
    n: i32 = x._len
    m: i32 = y._len
    i: i32 = 0
    while i < n and i < m:
        a = x._codec.get(x._d, i)
        b = y._codec.get(y._d, i)
        if not a == b:
            if how == 0:
                return a < b
            if how == 1:
                return a <= b
            if how == 2:
                return a > b
            return a >= b
        i = i + 1
    if how == 0:
        return n < m
    if how == 1:
        return n <= m
    if how == 2:
        return n > m
    return n >= m


# How the values of a type code lie in memory, as pickles number it.
_FORMATS: State = None


def _format_of(typecode):
    global _FORMATS
    if _FORMATS is None:
        _FORMATS = {
            'B': 0, 'b': 1, 'H': 2, 'h': 4, 'I': 6, 'i': 8, 'L': 10, 'Q': 10, 'l': 12, 'q': 12, 'f': 14, 'd': 16,
            'u': 20, 'w': 20,
        }
    return _FORMATS.get(typecode)


def _reduced_array(made, protocol):
    code = made._codec.code
    if protocol < 3:
        return (type(made), (code, made.tolist()), None)
    return (_array_reconstructor, (type(made), code, _format_of(code), made.tobytes()), None)


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    if _format_of(typecode) != mformat_code:
        raise NotImplementedError('pyw: an array of another machine')
    return arraytype(typecode, items)
