"""Complex numbers to text and back."""
from __pyw__ import i32, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.float_text import _float_repr, _parse_float
from pyw.builtins.format import _aligned, _parse_spec, _raise_unknown_code
from pyw.builtins.str_char import _blank_at, _digit_value_at
from pyw.builtins.str_core import _char_at, _substring


def _part(x):
    """repr of a double without a fraction that is zero."""
    s = _float_repr(x)
    n: i32 = s._len
    if n > 2 and _char_at(s, n - 1) == 48 and _char_at(s, n - 2) == 46:
        return _substring(s, 0, n - 2)
    return s


def _signed(x):
    s = _part(x)
    return s if _char_at(s, 0) == 45 else '+' + s


def _complex_repr(real, imag):
    if real == 0.0 and op.f64.copysign(1.0, real) > 0.0:
        return _part(imag) + 'j'
    return '(' + _part(real) + _signed(imag) + 'j)'


def _format_complex(real, imag, text):
    spec = _parse_spec(text, 'complex', 0, True)
    t: i32 = spec.type
    if t != 0 and t != 110 and not (t >= 101 and t <= 103) and not (t >= 69 and t <= 71):
        _raise_unknown_code(spec, 'complex')
    if spec.fill == 48 and spec.align == 61:
        raise ValueError('Zero padding is not allowed in complex format specifier')
    if spec.align == 61:
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    width: i32 = spec.width
    align: i32 = spec.align
    spec.width = 0
    plain = t == 0
    if plain and spec.precision >= 0:
        spec.type = 103
    alone = plain and real == 0.0 and op.f64.copysign(1.0, real) > 0.0
    first = ''
    if not alone:
        first = _one_part(real, spec)
        spec.sign = 43
    second = _one_part(imag, spec)
    result = first + second + 'j'
    if plain and not alone:
        result = '(' + result + ')'
    spec.width = width
    spec.align = align
    return _aligned(result, spec)


def _one_part(x, spec):
    if spec.type == 0 and spec.grouping == 0:
        s = _part(x)
        if (spec.sign == 43 or spec.sign == 32) and _char_at(s, 0) != 45:
            return ('+' if spec.sign == 43 else ' ') + s
        return s
    s = _format_float_spec(x, spec)
    # What has no type shows no empty fraction.
    return s.removesuffix('.0') if spec.type == 0 else s


# --- parsing


def _has_loose_underscore(s):
    """Does an underscore stand elsewhere than between two digits?"""
    n: i32 = s._len
    i: i32 = 0
    while i < n:
        if _char_at(s, i) == 95:
            if i == 0 or i + 1 == n or _digit_value_at(s, i - 1) > 9 or _digit_value_at(s, i + 1) > 9:
                return True
        i = i + 1
    return False


@noinline
def _raise_malformed(s):
    if _has_loose_underscore(s):
        raise ValueError('could not convert string to complex: ' + repr(s))
    raise ValueError('complex() arg is a malformed string')


def _number_end(s, i: i32, end: i32) -> i32:
    """The end of an unsigned number that starts here; the start where there is none."""
    start = i
    digits: i32 = 0
    while i < end:
        c = _char_at(s, i)
        if _digit_value_at(s, i) <= 9:
            digits = digits + 1
        elif c != 46 and c != 95:
            break
        i = i + 1
    if digits == 0:
        # inf, infinity, nan
        i = start
        while i < end and (_char_at(s, i) | 32) >= 97 and (_char_at(s, i) | 32) <= 122 and (_char_at(s, i) | 32) != 106:
            i = i + 1
        return i
    if i < end and (_char_at(s, i) | 32) == 101:
        j = i + 1
        if j < end and (_char_at(s, j) == 43 or _char_at(s, j) == 45):
            j = j + 1
        if j < end and _digit_value_at(s, j) <= 9:
            while j < end and (_digit_value_at(s, j) <= 9 or _char_at(s, j) == 95):
                j = j + 1
            return j
    return i


def _sign_at(s, i: i32, end: i32) -> i32:
    """1 or -1 for a sign, 0 for none."""
    if i < end:
        c = _char_at(s, i)
        if c == 43:
            return 1
        if c == 45:
            return -1
    return 0


def _value(s, start: i32, end: i32, sign: i32):
    try:
        x = _parse_float(s, start, end)
    except ValueError:
        _raise_malformed(s)
    return -x if sign < 0 else x


def _complex_from_text(s):
    i: i32 = 0
    end: i32 = s._len
    while i < end and _blank_at(s, i):
        i = i + 1
    while end > i and _blank_at(s, end - 1):
        end = end - 1
    if i < end and _char_at(s, i) == 40:
        if _char_at(s, end - 1) != 41:
            _raise_malformed(s)
        i = i + 1
        end = end - 1
        while i < end and _blank_at(s, i):
            i = i + 1
        while end > i and _blank_at(s, end - 1):
            end = end - 1
    if i >= end:
        _raise_malformed(s)
    sign = _sign_at(s, i, end)
    if sign != 0:
        i = i + 1
    stop = _number_end(s, i, end)
    unit = False
    if stop == i:
        # A unit alone: j, +j, -j.
        first = -1.0 if sign < 0 else 1.0
        unit = True
    else:
        first = _value(s, i, stop, sign)
    if stop < end and (_char_at(s, stop) | 32) == 106:
        if stop + 1 != end:
            _raise_malformed(s)
        return complex(0.0, first)
    if unit:
        _raise_malformed(s)
    if stop == end:
        return complex(first, 0.0)
    sign = _sign_at(s, stop, end)
    if sign == 0:
        _raise_malformed(s)
    i = stop + 1
    stop = _number_end(s, i, end)
    if stop == i:
        second = -1.0 if sign < 0 else 1.0
    else:
        second = _value(s, i, stop, sign)
    if stop + 1 != end or (_char_at(s, stop) | 32) != 106:
        _raise_malformed(s)
    return complex(first, second)
