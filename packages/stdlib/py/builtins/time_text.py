"""Days of the calendar, and times as text by a format (strftime) and back (strptime)."""

_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = (
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
)


def _days_from_civil(y, m, d):
    """Days since 1970-01-01 of a date; years are counted from March, so that the leap day is last."""
    if m <= 2:
        y -= 1
    era = y // 400
    yoe = y - era * 400
    doy = (153 * (m + (-3 if m > 2 else 9)) + 2) // 5 + d - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def _civil_from_days(days):
    """Year, month and day of a number of days since 1970-01-01."""
    z = days + 719468
    era = z // 146097
    doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    day = doy - (153 * mp + 2) // 5 + 1
    month = mp + 3 if mp < 10 else mp - 9
    year = yoe + era * 400
    if month <= 2:
        year += 1
    return year, month, day


def _iso_week(year, wday, yday):
    """ISO year and week of a day; `wday` from Monday 0, `yday` from 0."""
    week = (yday - wday + 10) // 7
    if week < 1:
        year -= 1
        week = _iso_weeks(year)
    elif week == 53 and _iso_weeks(year) < 53:
        year += 1
        week = 1
    return year, week


def _iso_weeks(year):
    first = (_days_from_civil(year, 1, 1) + 3) % 7
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 53 if first == 3 or (first == 2 and leap) else 52


def _zone_text(offset, colon):
    """An offset in seconds as +hhmm or +hh:mm, with seconds where there are any."""
    sign = '+'
    if offset < 0:
        sign = '-'
        offset = -offset
    h = offset // 3600
    m = offset // 60 % 60
    s = offset % 60
    out = sign + '%02d%s%02d' % (h, colon, m)
    if s:
        out += colon + '%02d' % s
    return out


class _Moment:
    """A time in fields; `wday` from Monday 0, `yday` from 1; `offset` in seconds, or None without a zone."""

    def __init__(self, year, month, day, hour, minute, second, wday, yday, offset, zone, stamp):
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.wday = wday
        self.yday = yday
        self.offset = offset
        self.zone = zone
        self.stamp = stamp


def _number(value, width, pad, flag):
    if flag == '-':
        return str(value)
    if flag == '_':
        pad = ' '
    elif flag == '0':
        pad = '0'
    text = str(value if value >= 0 else -value)
    if value < 0:
        return '-' + text.rjust(width - 1, pad)
    return text.rjust(width, pad)


def _field(c, t, flag):
    """What a directive stands for; None for one that is unknown."""
    if c == 'Y':
        return str(t.year)
    if c == 'm':
        return _number(t.month, 2, '0', flag)
    if c == 'd':
        return _number(t.day, 2, '0', flag)
    if c == 'H':
        return _number(t.hour, 2, '0', flag)
    if c == 'M':
        return _number(t.minute, 2, '0', flag)
    if c == 'S':
        return _number(t.second, 2, '0', flag)
    if c == 'y':
        return _number(t.year % 100, 2, '0', flag)
    if c == 'a':
        return _DAYS[t.wday][:3]
    if c == 'A':
        return _DAYS[t.wday]
    if c == 'b' or c == 'h':
        return _MONTHS[t.month - 1][:3]
    if c == 'B':
        return _MONTHS[t.month - 1]
    if c == 'I':
        return _number((t.hour + 11) % 12 + 1, 2, '0', flag)
    if c == 'p':
        return 'AM' if t.hour < 12 else 'PM'
    if c == 'j':
        return _number(t.yday, 3, '0', flag)
    if c == 'z':
        return '' if t.offset is None else _zone_text(t.offset, '')
    if c == 'Z':
        return t.zone
    if c == 'F':
        return _format_time('%Y-%m-%d', t)
    if c == 'T' or c == 'X':
        return _format_time('%H:%M:%S', t)
    if c == 'c':
        return _format_time('%a %b %e %H:%M:%S %Y', t)
    if c == 'D' or c == 'x':
        return _format_time('%m/%d/%y', t)
    if c == 'e':
        return _number(t.day, 2, ' ', flag)
    return _rare_field(c, t, flag)


def _rare_field(c, t, flag):
    if c == 'k':
        return _number(t.hour, 2, ' ', flag)
    if c == 'l':
        return _number((t.hour + 11) % 12 + 1, 2, ' ', flag)
    if c == 'C':
        return _number(t.year // 100, 2, '0', flag)
    if c == 'P':
        return 'am' if t.hour < 12 else 'pm'
    if c == 'w':
        return str((t.wday + 1) % 7)
    if c == 'u':
        return str(t.wday + 1)
    if c == 'U':
        return _number((t.yday + 6 - (t.wday + 1) % 7) // 7, 2, '0', flag)
    if c == 'W':
        return _number((t.yday + 6 - t.wday) // 7, 2, '0', flag)
    if c == 'G':
        return str(_iso_week(t.year, t.wday, t.yday - 1)[0])
    if c == 'g':
        return _number(_iso_week(t.year, t.wday, t.yday - 1)[0] % 100, 2, '0', flag)
    if c == 'V':
        return _number(_iso_week(t.year, t.wday, t.yday - 1)[1], 2, '0', flag)
    if c == 'R':
        return _format_time('%H:%M', t)
    if c == 'r':
        return _format_time('%I:%M:%S %p', t)
    if c == 's':
        return str(t.stamp)
    if c == 'n':
        return '\n'
    if c == 't':
        return '\t'
    if c == '%':
        return '%'
    return None


def _format_time(format, t):
    out = []
    i = 0
    n = len(format)
    while i < n:
        c = format[i]
        i += 1
        if c != '%' or i == n:
            out.append(c)
            continue
        start = i - 1
        flag = ''
        width = ''
        while i < n and format[i] in '-_0^#':
            flag = format[i]
            i += 1
        while i < n and format[i] in '0123456789':
            width += format[i]
            i += 1
        if i < n and format[i] in 'EO':
            i += 1
        text = None
        if i < n:
            text = _field(format[i], t, flag)
            i += 1
        if text is None:
            out.append(format[start:i])
            continue
        if flag == '^':
            text = text.upper()
        if width:
            c = format[i - 1]
            text = text.rjust(int(width), ' ' if c in 'aAbBhpPZcekl' or flag == '_' else '0')
        out.append(text)
    return ''.join(out)


# --- strptime


class _Scan:
    """What has been read of a time."""

    def __init__(self):
        self.year = None
        self.month = 1
        self.day = 1
        self.has_day = False
        self.has_month = False
        self.hour = 0
        self.hour12 = None
        self.pm = None
        self.minute = 0
        self.second = 0
        self.fraction = 0
        self.wday = None
        self.yday = None
        self.week = None
        self.week_first = 0
        self.iso_year = None
        self.iso_week = None
        self.offset = None
        self.offset_fraction = 0
        self.zone = None
        self.isdst = -1
        self.places = {}


# Digits at most, smallest, largest.
_NUMBERS = {
    'd': (2, 1, 31), 'H': (2, 0, 23), 'I': (2, 1, 12), 'j': (3, 1, 366), 'm': (2, 1, 12), 'M': (2, 0, 59),
    'S': (2, 0, 61), 'U': (2, 0, 53), 'W': (2, 0, 53), 'w': (1, 0, 6), 'u': (1, 1, 7), 'V': (2, 1, 53),
}


def _expanded(format):
    """A format without the directives that stand for others."""
    out = ''
    i = 0
    while i < len(format):
        two = format[i:i + 2]
        if two == '%c':
            out += '%a %b %d %H:%M:%S %Y'
        elif two == '%x':
            out += '%m/%d/%y'
        elif two == '%X':
            out += '%H:%M:%S'
        elif two[0] == '%':
            out += two
        else:
            out += two[0]
            i -= 1
        i += 2
    return out


def _name_at(text, at, names, short):
    """Index of the name that stands there and where it ends."""
    low = text[at:at + 10].lower()
    found = -1
    size = 0
    for k in range(len(names)):
        name = names[k].lower()
        if short:
            name = name[:3]
        if low.startswith(name) and len(name) > size:
            found = k
            size = len(name)
    return found, at + size


def _offset_at(text, at, scan):
    """Where the offset that stands there ends, -1 if there is none."""
    c = text[at:at + 1]
    if c == 'Z' or c == 'z':
        scan.offset = 0
        scan.offset_fraction = 0
        return at + 1
    if c != '+' and c != '-':
        return -1
    i = at + 1
    parts = []
    colon = False
    while len(parts) < 3:
        if len(parts) > 0 and text[i:i + 1] == ':':
            if len(parts) == 2 and not colon:
                raise ValueError("Inconsistent use of : in " + text[at:])
            if not _digits(text[i + 1:i + 3], 2):
                break
            colon = True
            i += 1
        elif len(parts) == 2 and colon and _digits(text[i:i + 2], 2):
            raise ValueError("Inconsistent use of : in " + text[at:])
        if not _digits(text[i:i + 2], 2) or (len(parts) > 0 and text[i] > '5'):
            break
        parts.append(int(text[i:i + 2]))
        i += 2
    if len(parts) < 2:
        return -1
    fraction = 0
    if len(parts) == 3 and text[i:i + 1] == '.':
        k = i + 1
        while k < len(text) and k < i + 7 and '0' <= text[k] <= '9':
            k += 1
        if k > i + 1:
            fraction = int(text[i + 1:k].ljust(6, '0'))
            i = k
    seconds = parts[0] * 3600 + parts[1] * 60
    if len(parts) == 3:
        seconds += parts[2]
    if c == '-':
        seconds = -seconds
        fraction = -fraction
    scan.offset = seconds
    scan.offset_fraction = fraction
    return i


def _digits(text, n):
    if len(text) != n:
        return False
    for c in text:
        if not '0' <= c <= '9':
            return False
    return True


def _match(format, f, text, at, scan, zones):
    """Matches the rest of a format with the rest of a text; gives where that ends, -1 if they do not match."""
    while f < len(format):
        c = format[f]
        if c.isspace():
            while f < len(format) and format[f].isspace():
                f += 1
            if at >= len(text) or not text[at].isspace():
                return -1
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if c != '%':
            if text[at:at + 1].lower() != c.lower():
                return -1
            at += 1
            f += 1
            continue
        d = format[f + 1]
        f += 2
        if d in _NUMBERS:
            most, low, high = _NUMBERS[d]
            for n in range(most, 0, -1):
                part = text[at:at + n]
                if len(part) < n:
                    continue
                digits = part
                if d == 'd' and n == 2 and part[0] == ' ':
                    digits = part[1]
                if not _digits(digits, len(digits)) or not low <= int(digits) <= high:
                    continue
                end = _match(format, f, text, at + n, scan, zones)
                if end >= 0:
                    _store_number(scan, d, int(digits), f)
                    return end
            return -1
        if d == 'f':
            for n in range(6, 0, -1):
                part = text[at:at + n]
                if _digits(part, n):
                    end = _match(format, f, text, at + n, scan, zones)
                    if end >= 0:
                        scan.fraction = int(part.ljust(6, '0'))
                        return end
            return -1
        if d == 'Y' or d == 'G':
            if not _digits(text[at:at + 4], 4):
                return -1
            if d == 'Y':
                scan.year = int(text[at:at + 4])
            else:
                scan.iso_year = int(text[at:at + 4])
            at += 4
        elif d == 'y':
            if not _digits(text[at:at + 2], 2):
                return -1
            year = int(text[at:at + 2])
            scan.year = year + 2000 if year <= 68 else year + 1900
            at += 2
        elif d == 'a' or d == 'A':
            k, end = _name_at(text, at, _DAYS, d == 'a')
            if k < 0:
                return -1
            scan.wday = k
            scan.places['w'] = f
            at = end
        elif d == 'b' or d == 'B':
            k, end = _name_at(text, at, _MONTHS, d != 'B')
            if k < 0:
                return -1
            scan.month = k + 1
            scan.places['m'] = f
            scan.has_month = True
            at = end
        elif d == 'p':
            half = text[at:at + 2].lower()
            if half != 'am' and half != 'pm':
                return -1
            scan.pm = half == 'pm'
            at += 2
        elif d == 'z':
            at = _offset_at(text, at, scan)
            if at < 0:
                return -1
        elif d == 'Z':
            found = None
            low = text[at:].lower()
            for name in zones:
                if name and low.startswith(name.lower()) and (found is None or len(name) > len(found)):
                    found = name
            if found is None:
                return -1
            scan.zone = text[at:at + len(found)]
            at += len(found)
        else:
            if text[at:at + 1] != '%':
                return -1
            at += 1
    return at


_RIVALS = {'w': 'w', 'u': 'w', 'm': 'm', 'H': 'H', 'I': 'H', 'U': 'W', 'W': 'W'}


def _store_number(scan, d, value, place):
    """Those that stand behind are stored first: of two that say the same thing, the last counts."""
    if d in _RIVALS:
        group = _RIVALS[d]
        if place < scan.places.get(group, 0):
            return
        scan.places[group] = place
    if d == 'd':
        scan.day = value
        scan.has_day = True
    elif d == 'm':
        scan.month = value
        scan.has_month = True
    elif d == 'H':
        scan.hour = value
        scan.hour12 = None
    elif d == 'I':
        scan.hour12 = value
    elif d == 'M':
        scan.minute = value
    elif d == 'S':
        scan.second = value
    elif d == 'j':
        scan.yday = value
    elif d == 'w':
        scan.wday = (value + 6) % 7
    elif d == 'u':
        scan.wday = value - 1
    elif d == 'V':
        scan.iso_week = value
    else:
        scan.week = value
        scan.week_first = 6 if d == 'U' else 0


def _checked_format(format):
    """The format as it is matched; ValueError for a directive that is none."""
    whole = _expanded(format)
    i = 0
    while i < len(whole):
        if whole[i] == '%':
            d = whole[i + 1:i + 2]
            if d == '':
                raise ValueError("stray % in format '" + format + "'")
            if d not in 'dHIjmMSUWwuVfYGyaAbBpzZ%':
                raise ValueError("'" + d + "' is a bad directive in format '" + format + "'")
            i += 1
        i += 1
    return whole


def _parse_time(text, format, local_zones):
    """The fields of a time that a text gives by a format, as a `_Scan` with a whole date."""
    whole = _checked_format(format)
    scan = _Scan()
    zones = ('utc', 'gmt') + local_zones
    end = _match(whole, 0, text, 0, scan, zones)
    if end < 0:
        raise ValueError('time data ' + repr(text) + ' does not match format ' + repr(format))
    if end != len(text):
        raise ValueError('unconverted data remains: ' + text[end:])
    if scan.hour12 is not None:
        hour = scan.hour12
        if scan.pm:
            if hour != 12:
                hour += 12
        elif hour == 12:
            hour = 0
        scan.hour = hour
    if scan.zone is not None:
        name = scan.zone.lower()
        if name == 'utc' or name == 'gmt' or name == local_zones[0].lower():
            scan.isdst = 0
        else:
            scan.isdst = 1
    _complete_date(scan)
    return scan


def _complete_date(scan):
    if scan.iso_year is not None:
        if scan.yday is not None:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
        if scan.iso_week is None or scan.wday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
    elif scan.iso_week is not None:
        if scan.year is None or scan.wday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )
    leap_day = False
    year = scan.year
    if year is None:
        year = 1900
        if scan.month == 2 and scan.day == 29:
            year = 1904
            leap_day = True
    days = None
    if scan.yday is None and scan.wday is not None:
        if scan.week is not None:
            first = (_days_from_civil(year, 1, 1) + 3) % 7
            shift = (scan.wday - scan.week_first) % 7
            start = (7 - (first - scan.week_first) % 7) % 7
            days = _days_from_civil(year, 1, 1) + start + (scan.week - 1) * 7 + shift
        elif scan.iso_year is not None and scan.iso_week is not None:
            fourth = _days_from_civil(scan.iso_year, 1, 4)
            if scan.iso_week > _iso_weeks(scan.iso_year):
                raise ValueError('Invalid week: ' + str(scan.iso_week))
            days = fourth - (fourth + 3) % 7 + (scan.iso_week - 1) * 7 + scan.wday
    elif scan.yday is not None:
        days = _days_from_civil(year, 1, 1) + scan.yday - 1
    if days is not None:
        year, scan.month, scan.day = _civil_from_days(days)
    else:
        days = _days_from_civil(year, scan.month, scan.day)
        if _civil_from_days(days)[1] != scan.month:
            raise ValueError('day is out of range for month')
    if scan.yday is None:
        scan.yday = days - _days_from_civil(year, 1, 1) + 1
    if scan.wday is None:
        scan.wday = (days + 3) % 7
    scan.year = 1900 if leap_day else year
