"""Decimals from text and as text: conversion, str, engineering notation, format()."""
from pyw.builtins.int_text import _digit_count, _whole_text
from _decimal_rules import _rounded_quotient

_MOST = 999999999999999999


def _digits_of(text):
    """text with ASCII digits where it has others that int() takes; '' if it has anything else beyond ASCII."""
    if text.isascii():
        return text
    made = ''
    for c in text:
        if c.isascii():
            made += c
        elif c.isdecimal():
            made += str(int(c))
        elif c.isspace():
            made += ' '
        else:
            return ''
    return made


def _parse(text):
    """(kind, sign, n, exp) of a text that is a number, else None."""
    s = _digits_of(text)
    sign = 0
    if s[:1] == '+' or s[:1] == '-':
        sign = 1 if s[0] == '-' else 0
        s = s[1:]
    low = s.lower()
    if low[:1] == 'i' or low[:1] == 'n' or low[:1] == 's':
        if low == 'inf' or low == 'infinity':
            return 1, sign, 0, 0
        kind = 2
        if low[:1] == 's':
            kind = 3
            low = low[1:]
        if low[:3] != 'nan':
            return None
        payload = low[3:]
        if payload == '':
            return kind, sign, 0, 0
        if not payload.isdecimal():
            return None
        return kind, sign, int(payload), 0
    mantissa, e, power = low.partition('e')
    exp = 0
    if e:
        digits = power[1:] if power[:1] == '+' or power[:1] == '-' else power
        if not digits.isdecimal():
            return None
        exp = int(power)
    whole, dot, part = mantissa.partition('.')
    if not (whole + part).isdecimal():
        return None
    return 0, sign, int(whole + part), exp - len(part)


def _in_reach(kind, n, exp):
    """Whether a number has an exponent that decimals can have."""
    if kind:
        return True
    if exp > 2 * _MOST or exp < -2 * _MOST:
        return False
    return exp + _digit_count(n) - 1 <= _MOST and exp >= 1 - 2 * _MOST


def _special(d):
    sign = '-' if d._sign else ''
    if d._kind == 1:
        return sign + 'Infinity'
    return sign + ('NaN' if d._kind == 2 else 'sNaN') + (_whole_text(d._n) if d._n else '')


def _scientific(d, capitals, engineering=False):
    if d._kind:
        return _special(d)
    digits = _whole_text(d._n)
    left = d._exp + len(digits)
    if d._exp <= 0 and left > -6:
        dot = left
    elif not engineering:
        dot = 1
    elif d._n == 0:
        dot = (left + 1) % 3 - 1
    else:
        dot = (left - 1) % 3 + 1
    if dot <= 0:
        body = '0.' + '0' * -dot + digits
    elif dot >= len(digits):
        body = digits + '0' * (dot - len(digits))
    else:
        body = digits[:dot] + '.' + digits[dot:]
    tail = '' if left == dot else ('E%+d' if capitals else 'e%+d') % (left - dot)
    return ('-' if d._sign else '') + body + tail


def _bad_format():
    raise ValueError('invalid format string')


def _grouped(digits, least):
    """Digits with commas between threes, with zeros before them up to so many characters."""
    made = ''
    count = 0
    i = len(digits) - 1
    while i >= 0 or len(made) < least:
        if count and count % 3 == 0:
            made = ',' + made
        made = (digits[i] if i >= 0 else '0') + made
        count += 1
        i -= 1
    return made


def _rounded_digits(n, exp, digits, sign, rounding):
    """n * 10**exp with so many digits at most."""
    more = _digit_count(n) - digits
    if more <= 0 or n == 0:
        return n, exp
    n = _rounded_quotient(n, 10 ** more, sign, rounding)
    exp += more
    if n == 10 ** digits:
        n //= 10
        exp += 1
    return n, exp


def _number_text(d, sign, kind, places, rounding):
    """Digits before the point, after it, what follows them, the sign (zeros that rounding made may lose it)."""
    n = d._n
    exp = d._exp
    low = kind.lower()
    if low == '%':
        exp += 2
    if low == 'f' or low == '%':
        if places is None:
            places = max(0, -exp)
        if exp < -places:
            n = _rounded_quotient(n, 10 ** (-places - exp), sign, rounding)
        else:
            n *= 10 ** (exp + places)
        digits = _whole_text(n).rjust(places + 1, '0')
        return digits[:len(digits) - places], digits[len(digits) - places:], '%' if low == '%' else '', n == 0
    mark = 'E%+d' if kind == 'E' or kind == 'G' else 'e%+d'
    if low == 'e':
        if places is not None:
            n, exp = _rounded_digits(n, exp, places + 1, sign, rounding)
        digits = _whole_text(n)
        left = exp + len(digits)
        if n == 0 and places is not None:
            return '0', '0' * places, mark % (left - 1 + places), True
        if places is not None:
            digits = digits.ljust(places + 1, '0')
        return digits[0], digits[1:], mark % (left - 1), n == 0
    if places is not None:
        n, exp = _rounded_digits(n, exp, max(places, 1), sign, rounding)
    digits = _whole_text(n)
    left = exp + len(digits)
    dot = left if exp <= 0 and left > -6 else 1
    tail = '' if left == dot else mark % (left - dot)
    if dot <= 0:
        return '0', '0' * -dot + digits, tail, n == 0
    return digits[:dot].ljust(dot, '0'), digits[dot:], tail, n == 0


def _formatted(d, spec, ctx):
    fill = ' '
    align = '>'
    given = False
    i = 0
    if len(spec) > 1 and spec[1] in '<>=^':
        fill = spec[0]
        align = spec[1]
        given = True
        i = 2
    elif spec and spec[0] in '<>=^':
        align = spec[0]
        given = True
        i = 1
    plus = ''
    if i < len(spec) and spec[i] in '+- ':
        plus = '' if spec[i] == '-' else spec[i]
        i += 1
    no_minus_zero = i < len(spec) and spec[i] == 'z'
    if no_minus_zero:
        i += 1
    pointed = i < len(spec) and spec[i] == '#'
    if pointed:
        i += 1
    zeros = i < len(spec) and spec[i] == '0'
    if zeros:
        if given:
            _bad_format()
        fill = '0'
        align = '='
        i += 1
    k = i
    while i < len(spec) and spec[i] in '0123456789':
        i += 1
    width = int(spec[k:i]) if i > k else 0
    if i > k and spec[k] == '0':
        _bad_format()
    commas = i < len(spec) and spec[i] == ','
    if commas:
        i += 1
    places = None
    if i < len(spec) and spec[i] == '.':
        k = i + 1
        i = k
        while i < len(spec) and spec[i] in '0123456789':
            i += 1
        if k == i:
            _bad_format()
        places = int(spec[k:i])
    kind = spec[i:]
    if kind not in ('', 'e', 'E', 'f', 'F', 'g', 'G', 'n', 'N', '%') or (commas and kind in ('n', 'N')):
        _bad_format()
    if kind == 'n' or kind == 'N':
        kind = 'g'
    elif kind == '':
        kind = 'G' if ctx._capitals else 'g'
    if d._kind:
        text = _special(d)
        sign = '-' if d._sign else plus
        body = (text[1:] if d._sign else text) + ('%' if kind == '%' else '')
        if zeros:
            fill = ' '
            align = '>'
    else:
        whole, part, tail, nothing = _number_text(d, d._sign, kind, places, ctx._rounding)
        sign = '-' if d._sign and not (no_minus_zero and nothing) else plus
        rest = ('.' + part if part or pointed else '') + tail
        if commas:
            whole = _grouped(whole, width - len(sign) - len(rest) if zeros else 0)
        body = whole + rest
    gap = width - len(sign) - len(body)
    if gap <= 0:
        return sign + body
    if align == '<':
        return sign + body + fill * gap
    if align == '=':
        return sign + fill * gap + body
    if align == '^':
        return fill * (gap // 2) + sign + body + fill * (gap - gap // 2)
    return fill * gap + sign + body
