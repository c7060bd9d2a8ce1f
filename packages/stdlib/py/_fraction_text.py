"""Fractions as text: reading them, and what `format` makes of them."""


def _digits(s, i):
    """Where a run of digits that begins at i ends; single underscores may stand between them."""
    n = len(s)
    start = i
    while i < n:
        if s[i] == '_' and i > start and s[i - 1] != '_' and s[i + 1:i + 2].isdecimal():
            i += 1
        elif not s[i].isdecimal():
            break
        i += 1
    return i


def _parse(text):
    """Numerator and denominator of '3', '-3/4', '1.25', '1e-3'."""
    s = text.strip()
    n = len(s)
    i = 1 if s[:1] == '-' or s[:1] == '+' else 0
    end = _digits(s, i)
    whole = s[i:end]
    top = int(whole) if whole else 0
    bottom = 1
    fine = whole != '' or (s[end:end + 1] == '.' and s[end + 1:end + 2].isdecimal())
    after = end
    while after < n and s[after].isspace():
        after += 1
    if after < n and s[after] == '/' and whole:
        start = after + 1
        while start < n and s[start].isspace():
            start += 1
        end = _digits(s, start)
        fine = fine and end > start
        if fine:
            bottom = int(s[start:end])
    else:
        if end < n and s[end] == '.':
            start = end + 1
            end = _digits(s, start)
            part = s[start:end].replace('_', '')
            if part:
                bottom = 10 ** len(part)
                top = top * bottom + int(part)
        if end < n and (s[end] == 'e' or s[end] == 'E'):
            start = end + 1
            first = start + 1 if s[start:start + 1] == '-' or s[start:start + 1] == '+' else start
            end = _digits(s, first)
            fine = fine and end > first
            if fine:
                power = int(s[start:end])
                if power >= 0:
                    top *= 10 ** power
                else:
                    bottom *= 10 ** -power
    if not fine or end != n:
        raise ValueError(f'Invalid literal for Fraction: {text!r}')
    return -top if s[0] == '-' else top, bottom


class _Spec:
    """The parts of a format specification; `wrong` where it is none."""

    def __init__(self, text):
        self.fill = ' '
        self.align = ''
        i = 0
        if len(text) > 1 and text[1] in '<>=^':
            self.fill = text[0]
            self.align = text[1]
            i = 2
        elif text and text[0] in '<>=^':
            self.align = text[0]
            i = 1
        self.sign = text[i:i + 1] if text[i:i + 1] and text[i] in '-+ ' else ''
        i += len(self.sign)
        self.no_minus_zero = text[i:i + 1] == 'z'
        i += self.no_minus_zero
        self.alternate = text[i:i + 1] == '#'
        i += self.alternate
        self.zeros = text[i:i + 1] == '0' and text[i + 1:i + 2] in list('0123456789')
        i += self.zeros
        start = i
        while i < len(text) and text[i] in '0123456789':
            i += 1
        self.width = int(text[start:i] or '0')
        self.wrong = i - start > 1 and text[start] == '0'
        self.comma = text[i:i + 1] if text[i:i + 1] and text[i] in ',_' else ''
        i += len(self.comma)
        self.precision = -1
        if text[i:i + 1] == '.':
            start = i + 1
            i = start
            while i < len(text) and text[i] in '0123456789':
                i += 1
            self.precision = int(text[start:i] or '0')
            self.wrong = self.wrong or i == start or (i - start > 1 and text[start] == '0')
        self.kind = text[i:]
        if not self.kind:
            self.wrong = self.wrong or self.no_minus_zero or self.zeros or self.precision >= 0
        else:
            self.wrong = self.wrong or self.kind not in list('eEfFgG%') or (self.zeros and self.align != '')


def _formatted(n, d, text, name):
    spec = _Spec(text)
    if spec.wrong:
        raise ValueError(f'Invalid format specifier {text!r} for object of type {name!r}')
    minus = n < 0
    if not spec.kind:
        body = _grouped(str(abs(n)), spec.comma)
        if d > 1 or spec.alternate:
            body += '/' + _grouped(str(d), spec.comma)
    else:
        minus, body = _as_decimal(n, d, spec)
    sign = '-' if minus else spec.sign.replace('-', '')
    pad = spec.fill * (spec.width - len(sign) - len(body))
    if spec.align == '<':
        return sign + body + pad
    if spec.align == '=':
        return sign + pad + body
    if spec.align == '^':
        half = len(pad) // 2
        return pad[:half] + sign + body + pad[half:]
    return pad + sign + body


def _grouped(digits, comma):
    if not comma:
        return digits
    first = (len(digits) - 1) % 3 + 1
    return comma.join([digits[:first]] + [digits[i:i + 3] for i in range(first, len(digits), 3)])


def _rounded(n, d, exponent):
    """n/d in units of 10 ** exponent, to the nearest; of two as near, the even one."""
    if exponent > 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    low, rest = divmod(n, d)
    if rest * 2 > d or (rest * 2 == d and low % 2):
        low += 1
    return low


def _significant(n, d, figures):
    """abs(n/d) to so many significant figures: the figures as an int, and the exponent of the last."""
    n = abs(n)
    if n == 0:
        return 0, 1 - figures
    exponent = len(str(n)) - len(str(d)) - figures
    value = _rounded(n, d, exponent)
    if value >= 10 ** figures:
        exponent += 1
        value = _rounded(n, d, exponent)
        if value >= 10 ** figures:
            exponent += 1
            value //= 10
    return value, exponent


def _as_decimal(n, d, spec):
    """Whether there is a minus, and the digits, as a float is written."""
    kind = spec.kind
    precision = 6 if spec.precision < 0 else spec.precision
    minus = n < 0
    suffix = ''
    if kind in 'fF%':
        value = _rounded(n, d, -precision - (2 if kind == '%' else 0))
        if spec.no_minus_zero and value == 0:
            minus = False
        value = abs(value)
        places = precision
        if kind == '%':
            suffix = '%'
    else:
        figures = precision + 1 if kind in 'eE' else max(precision, 1)
        value, exponent = _significant(n, d, figures)
        if spec.no_minus_zero and value == 0:
            minus = False
        if kind in 'eE' or exponent > 0 or exponent + figures <= -4:
            places = figures - 1
            power = exponent + places
            suffix = f"{'E' if kind in 'EG' else 'e'}{power:+03d}"
        else:
            places = -exponent
    digits = str(value).zfill(places + 1)
    whole = digits[:len(digits) - places]
    part = digits[len(digits) - places:]
    if kind in 'gG' and not spec.alternate:
        part = part.rstrip('0')
    if part or spec.alternate:
        part = '.' + part
    part += suffix
    if spec.zeros:
        sign = 1 if minus or spec.sign.replace('-', '') else 0
        room = spec.width - sign - len(part)
        whole = whole.zfill(room * 3 // 4 + 1 if spec.comma else room)
    return minus, _grouped(whole, spec.comma) + part
