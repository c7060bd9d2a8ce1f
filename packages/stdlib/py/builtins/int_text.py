"""Ints to text and back."""
from __pyw__ import Array, State, host, i8, i32, i64, inline, noinline, op
from pyw.builtins.str_core import _char_at, _str1, _substring
from pyw.builtins.str_char import _blank_at, _digit_value_at

# None as long as nobody sets it.
_limit: State = None


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


def _digits_of(x):
    """As `_int_repr`, of any length: floats with many digits have no limit."""
    if op.int.fits_i64(x):
        return _i64_repr(i64(x))
    s = host.big_to_digits(op.int.to_extern(x), 10)
    return _host_str(s, host.str_length(s))


def _whole_text(x):
    return _digits_of(int(x))


def _digit_count(x):
    """How many decimal digits an int has that is not negative."""
    x = int(x)
    if not op.int.fits_i64(x):
        return _many_digits(x)
    m = i64(x)
    n: i32 = 1
    limit: i64 = 10
    while n < 19 and op.i64.ge_u(m, limit):
        limit = limit * 10
        n = n + 1
    return int(n)


@noinline
def _many_digits(x):
    """From the length in bits, which decides but near powers of ten."""
    bits = int(op.int.bit_length(x))
    n = (bits - 1) * 30102999566398 // 100000000000000
    if bits < 1000000 and bits * 30102999566398 // 100000000000000 == n:
        return n + 1
    while x >= 10 ** n:
        n += 1
    return n


@noinline
def _big_repr(x):
    s = host.big_to_digits(op.int.to_extern(x), 10)
    n = host.str_length(s)
    digits = n
    if x < 0:
        digits = n - 1
    limit = _digit_limit()
    if digits > limit:
        _raise_digits(limit)
    return _host_str(s, n)


@noinline
def _raise_digits(limit: i32):
    text = '4300' if _limit is None else _i64_repr(i64(limit))
    raise ValueError(
        f'Exceeds the limit ({text} digits) for integer string conversion; '
        'use sys.set_int_max_str_digits() to increase the limit'
    )


def _digit_limit() -> i32:
    """How many digits the decimal text of an int may have."""
    return i32(4300) if _limit is None else i32(_limit)


def _set_digit_limit(limit):
    global _limit
    _limit = 2147483647 if limit == 0 else limit


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


def _ascii_upper(s):
    """Capitals of a string of ASCII."""
    d = s._d1
    e = Array[i8](s._len)
    i: i32 = 0
    if d is not None:
        while i < s._len:
            c: i32 = d[i]
            if c >= 97 and c <= 122:
                c = c - 32
            e[i] = c
            i = i + 1
    return _str1(e, s._len)


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
    while i < end and _blank_at(s, i):
        i = i + 1
    while end > i and _blank_at(s, end - 1):
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
            v = _digit_value_at(s, i)
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
    limit = _digit_limit()
    if digits > limit and (radix & (radix - 1)) != 0:
        raise ValueError(
            'Exceeds the limit (' + _i64_repr(i64(limit)) + ' digits) for integer string conversion: value has '
            + _i64_repr(i64(digits))
            + ' digits; use sys.set_int_max_str_digits() to increase the limit'
        )
    value = 0
    i = start
    n: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if c != 95:
            v = _digit_value_at(s, i)
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
