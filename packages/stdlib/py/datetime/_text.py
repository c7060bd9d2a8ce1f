"""Dates and times as ISO 8601 writes them, and by formats."""
from pyw.builtins.time_text import _days_from_civil, _format_time, _iso_weeks, _Moment


# A default that no caller gives.
_KEEP = object()


def _index(value):
    """An int as the constructors take it."""
    if isinstance(value, int):
        n = int(value)
    elif not isinstance(value, (float, type)) and hasattr(value, '__index__'):
        n = value.__index__()
    else:
        raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
    if -2147483648 <= n <= 2147483647:
        return n
    if not -9223372036854775808 <= n <= 9223372036854775807:
        raise OverflowError('Python int too large to convert to C long')
    raise OverflowError('signed integer is ' + ('greater than maximum' if n > 0 else 'less than minimum'))


def _check_text(value, what):
    if not isinstance(value, str):
        raise TypeError(what + ' must be str, not ' + ('None' if value is None else type(value).__name__))


def _days_in(year, month):
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError('year ' + str(year) + ' is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold != 0 and fold != 1:
        raise ValueError('fold must be either 0 or 1')


def _ordinal(year, month, day):
    return _days_from_civil(year, month, day) + 719163


def _number(text):
    """The digits of a text as an int; ValueError for anything else."""
    if not text:
        raise ValueError('no digits')
    n = 0
    for c in text:
        if not '0' <= c <= '9':
            raise ValueError('not a digit')
        n = n * 10 + ord(c) - 48
    return n


def _iso_ordinal(year, week, day):
    """The ordinal of a day of an ISO week."""
    if not 1 <= year <= 9999:
        raise ValueError('Year is out of range: ' + str(year))
    if not 1 <= week <= _iso_weeks(year):
        raise ValueError('Invalid week: ' + str(week))
    if not 1 <= day <= 7:
        raise ValueError('Invalid day: ' + str(day) + ' (range is [1, 7])')
    fourth = _ordinal(year, 1, 4)
    return fourth - (fourth + 6) % 7 + (week - 1) * 7 + day - 1


def _parse_date(text):
    """The ordinal or the (year, month, day) of the whole of a text."""
    if len(text) not in (7, 8, 10):
        raise ValueError('length')
    year = _number(text[:4])
    dash = text[4] == '-'
    at = 5 if dash else 4
    if text[at:at + 1] == 'W':
        week = _number(_two(text, at + 1))
        at += 3
        day = 1
        if at < len(text):
            if dash:
                if text[at] != '-':
                    raise ValueError('separator')
                at += 1
            # What comes behind the day is not looked at.
            day = _number(text[at:at + 1])
            if at == len(text):
                raise ValueError('length')
        return 0, 0, 0, _iso_ordinal(year, week, day)
    month = _number(_two(text, at))
    at += 2
    if dash:
        if text[at:at + 1] != '-':
            raise ValueError('separator')
        at += 1
    # What comes behind the day is not looked at.
    return year, month, _number(_two(text, at)), 0


def _two(text, at):
    part = text[at:at + 2]
    if len(part) != 2:
        raise ValueError('two digits')
    return part


def _date_length(text):
    """How many characters of the beginning of an ISO date and time are the date."""
    if len(text) < 7:
        raise ValueError('length')
    if text[4] == '-':
        if text[5] == 'W':
            if len(text) > 8 and text[8] == '-':
                if len(text) == 9:
                    raise ValueError('length')
                if len(text) > 10 and '0' <= text[10] <= '9':
                    return 8
                return 10
            return 8
        return 10
    if text[4] == 'W':
        at = 7
        while at < len(text) and '0' <= text[at] <= '9':
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8


def _clock_fields(text, start, end):
    """
    Hour, minute, second and microsecond of a time without zone, and whether anything is left behind it. The sign of a
    zone counts as left, and other characters stand for separators where CPython takes them for such.
    """
    fields = [0, 0, 0, 0]
    at = start
    colon = True
    k = 0
    while k < 3:
        fields[k] = _number(_two(text, at))
        c = text[at + 2:at + 3]
        at += 3
        if k == 0:
            colon = c == ':'
        if at >= end:
            return fields, c != ''
        if not colon or c != ':':
            if c == '.' or c == ',':
                break
            if colon:
                raise ValueError('separator')
            at -= 1
        k += 1
    digits = text[at:min(at + 6, end)]
    fields[3] = _number(digits) * 10 ** (6 - len(digits))
    at += len(digits)
    while '0' <= text[at:at + 1] <= '9':
        at += 1
    return fields, at < len(text)


def _parse_clock(text):
    """Fields of a time and the microseconds of its offset: None without a zone."""
    end = len(text)
    for i in range(len(text)):
        if text[i] in '+-Z':
            end = i
            break
    fields, left = _clock_fields(text, 0, end)
    if end == len(text):
        if left:
            raise ValueError('rest')
        return fields, None
    if text[end] == 'Z':
        if end + 1 < len(text):
            raise ValueError('zone')
        return fields, 0
    (h, m, s, us), left = _clock_fields(text, end + 1, len(text))
    if left:
        raise ValueError('zone')
    offset = ((h * 60 + m) * 60 + s) * 1000000 + us
    return fields, -offset if text[end] == '-' else offset


def _clock_text(hour, minute, second, microsecond, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'hours':
        return f'{hour:02d}'
    clock = f'{hour:02d}:{minute:02d}'
    if timespec == 'minutes':
        return clock
    clock = f'{clock}:{second:02d}'
    if timespec == 'seconds':
        return clock
    if timespec == 'microseconds':
        return f'{clock}.{microsecond:06d}'
    if timespec == 'milliseconds':
        return f'{clock}.{microsecond // 1000:03d}'
    raise ValueError('Unknown timespec value')


def _format(format, year, month, day, hour, minute, second, microsecond, offset, zone, stamp):
    """strftime; `offset` is a text as +hh:mm, empty without a zone."""
    _check_text(format, 'strftime() argument 1')
    if not format.isascii():
        # Lone surrogates have no bytes for the host's function.
        format.encode()
    out = ''
    i = 0
    while i < len(format):
        two = format[i:i + 2]
        if two == '%f':
            out += '%06d' % microsecond
        elif two == '%z':
            out += offset.replace(':', '')
        elif two == '%Z':
            out += zone.replace('%', '%%')
        elif format[i:i + 3] == '%:z':
            out += offset
            i += 1
        elif two[0] == '%':
            out += two
        else:
            out += two[0]
            i -= 1
        i += 2
    days = _days_from_civil(year, month, day)
    yday = days - _days_from_civil(year, 1, 1) + 1
    return _format_time(out, _Moment(year, month, day, hour, minute, second, (days + 3) % 7, yday, None, '', stamp))
