"""What decimal rounds by and raises, and its numbers as text."""

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'


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
    raise InvalidOperation('[<class \'decimal.' + what + "'>]")


def _rounded_quotient(n, divisor, sign, rounding):
    """n / divisor as an int, by a way to round."""
    q, r = divmod(n, divisor)
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
        raise TypeError(
            'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
            '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]'
        )
    return q + 1 if up else q


def _from_text(d, text):
    s = text.strip().replace('_', '')
    sign = 0
    if s[:1] == '+' or s[:1] == '-':
        sign = 1 if s[0] == '-' else 0
        s = s[1:]
    low = s.lower()
    d._sign = sign
    d._n = 0
    d._exp = 0
    d._kind = 0
    if low == 'inf' or low == 'infinity':
        d._kind = 1
        return
    if low == 'nan':
        d._kind = 2
        return
    mantissa, e, power = low.partition('e')
    exp = 0
    if e:
        digits = power[1:] if power[:1] in ('+', '-') else power
        if not (digits.isdigit()):
            _invalid('ConversionSyntax')
        exp = int(power)
    whole, dot, part = mantissa.partition('.')
    if not (whole + part).isdigit():
        _invalid('ConversionSyntax')
    d._n = int(whole + part)
    d._exp = exp - len(part)


def _formatted(self, spec, rounding):
    if spec == '':
        return str(self)
    fill = ' '
    align = ''
    i = 0
    if len(spec) > 1 and spec[1] in '<>=^':
        fill = spec[0]
        align = spec[1]
        i = 2
    elif spec[0] in '<>=^':
        align = spec[0]
        i = 1
    plus = ''
    if i < len(spec) and spec[i] in '+- ':
        plus = '' if spec[i] == '-' else spec[i]
        i += 1
    if i < len(spec) and spec[i] == '0':
        if not align:
            fill = '0'
            align = '='
        i += 1
    width = ''
    while i < len(spec) and spec[i].isdigit():
        width += spec[i]
        i += 1
    commas = i < len(spec) and spec[i] == ','
    if commas:
        i += 1
    places = None
    if i < len(spec) and spec[i] == '.':
        k = i + 1
        while k < len(spec) and spec[k].isdigit():
            k += 1
        if k == i + 1:
            raise ValueError('invalid format string')
        places = int(spec[i + 1:k])
        i = k
    kind = spec[i:]
    if kind not in ('', 'f', 'F', '%') or (kind == '' and places is not None):
        raise NotImplementedError('pyw: Decimal with format ' + repr(spec))
    d = self
    if self._kind == 0 and kind:
        exp = self._exp + (2 if kind == '%' else 0)
        n = self._n
        if places is None:
            places = max(0, -exp)
        if exp < -places:
            n = _rounded_quotient(n, 10 ** (-places - exp), self._sign, rounding)
        else:
            n *= 10 ** (exp + places)
        digits = str(n).rjust(places + 1, '0')
        body = digits[:len(digits) - places]
        part = digits[len(digits) - places:] if places else ''
    else:
        text = str(d)
        text = text[1:] if d._sign else text
        body, dot, part = text.partition('.')
        if 'E' in body and commas:
            raise NotImplementedError('pyw: Decimal with format ' + repr(spec))
    if commas and self._kind == 0:
        groups = []
        while len(body) > 3:
            groups.append(body[-3:])
            body = body[:-3]
        groups.append(body)
        body = ','.join(reversed(groups))
    sign = '-' if self._sign else plus
    text = body + ('.' + part if part else '') + ('%' if kind == '%' else '')
    n = int(width) if width else 0
    gap = n - len(sign) - len(text)
    if gap <= 0:
        return sign + text
    if align == '<':
        return sign + text + fill * gap
    if align == '=':
        if commas and fill == '0':
            raise NotImplementedError('pyw: Decimal with format ' + repr(spec))
        return sign + fill * gap + text
    if align == '^':
        return fill * (gap // 2) + sign + text + fill * (gap - gap // 2)
    return fill * gap + sign + text
