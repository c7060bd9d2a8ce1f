"""time: the clocks, dates in UTC and in local time."""
from __pyw__ import host, op
from pyw.builtins.text_output import _flush_all


def time():
    return host.clock(0)


def monotonic():
    return host.clock(1)


def perf_counter():
    return host.clock(1)


def process_time():
    return host.clock(2)


def thread_time():
    return host.clock(2)


def _nanoseconds(seconds):
    # Microseconds are what the clocks tell: a double holds no more of a time since 1970.
    return int(op.f64.floor(seconds * 1000000.0)) * 1000


def time_ns():
    return _nanoseconds(host.clock(0))


def monotonic_ns():
    return _nanoseconds(host.clock(1))


def perf_counter_ns():
    return _nanoseconds(host.clock(1))


def process_time_ns():
    return _nanoseconds(host.clock(2))


_DAYS = 'MonTueWedThuFriSatSun'
_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'


class struct_time(object):
    """The nine fields by name and by index."""

    def __init__(self, iterable):
        fields = tuple(iterable)
        if len(fields) != 9:
            raise TypeError('time.struct_time() takes a 9-sequence (' + str(len(fields)) + '-sequence given)')
        self._fields = fields
        self.tm_year = fields[0]
        self.tm_mon = fields[1]
        self.tm_mday = fields[2]
        self.tm_hour = fields[3]
        self.tm_min = fields[4]
        self.tm_sec = fields[5]
        self.tm_wday = fields[6]
        self.tm_yday = fields[7]
        self.tm_isdst = fields[8]
        self.tm_gmtoff = 0

    def __len__(self):
        return 9

    def __getitem__(self, i):
        return self._fields[i]

    def __iter__(self):
        return iter(self._fields)

    def __eq__(self, other):
        if isinstance(other, struct_time):
            return self._fields == other._fields
        return NotImplemented

    def __repr__(self):
        return (
            'time.struct_time(tm_year=' + str(self.tm_year) + ', tm_mon=' + str(self.tm_mon) + ', tm_mday='
            + str(self.tm_mday) + ', tm_hour=' + str(self.tm_hour) + ', tm_min=' + str(self.tm_min) + ', tm_sec='
            + str(self.tm_sec) + ', tm_wday=' + str(self.tm_wday) + ', tm_yday=' + str(self.tm_yday) + ', tm_isdst='
            + str(self.tm_isdst) + ')'
        )


def _days_from_civil(y, m, d):
    """Days since 1970-01-01 of a date; years are counted from March, so that the leap day is last."""
    if m <= 2:
        y -= 1
    era = y // 400
    yoe = y - era * 400
    doy = (153 * (m + (-3 if m > 2 else 9)) + 2) // 5 + d - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def gmtime(seconds=None):
    if seconds is None:
        total = int(op.f64.floor(host.clock(0)))
    else:
        total = int(seconds // 1)
    days = total // 86400
    rest = total - days * 86400
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
    yday = days - _days_from_civil(year, 1, 1) + 1
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, 0))


def _standard_offset(year):
    """The smaller of the offsets in January and July: without daylight saving."""
    january = host.zone_offset(_days_from_civil(year, 1, 1) * 86400.0)
    july = host.zone_offset(_days_from_civil(year, 7, 1) * 86400.0)
    return int(january if january < july else july)


def localtime(seconds=None):
    if seconds is None:
        at = host.clock(0)
    else:
        at = float(seconds)
    offset = int(host.zone_offset(at))
    t = gmtime(int(at // 1) + offset)
    t.tm_gmtoff = offset
    if offset != _standard_offset(t.tm_year):
        t.tm_isdst = 1
        t._fields = (t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], 1)
    return t


def mktime(t):
    utc = float(_days_from_civil(t[0], t[1], t[2]) * 86400 + t[3] * 3600 + t[4] * 60 + t[5])
    at = utc - host.zone_offset(utc)
    return utc - host.zone_offset(at)


def asctime(t=None):
    if t is None:
        t = localtime()
    return strftime('%a %b ', t) + ('%2d' % t[2]) + strftime(' %H:%M:%S %Y', t)


def ctime(seconds=None):
    return asctime(localtime(seconds))


_LONG_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_LONG_MONTHS = (
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
)


def _directive(c, t):
    if c == 'Y':
        return str(t[0])
    if c == 'm':
        return '%02d' % t[1]
    if c == 'd':
        return '%02d' % t[2]
    if c == 'e':
        return '%2d' % t[2]
    if c == 'H':
        return '%02d' % t[3]
    if c == 'I':
        return '%02d' % ((t[3] + 11) % 12 + 1)
    if c == 'M':
        return '%02d' % t[4]
    if c == 'S':
        return '%02d' % t[5]
    if c == 'p':
        return 'AM' if t[3] < 12 else 'PM'
    if c == 'j':
        return '%03d' % t[7]
    if c == 'y':
        return '%02d' % (t[0] % 100)
    if c == 'C':
        return '%02d' % (t[0] // 100)
    if c == 'a':
        return _DAYS[t[6] * 3:t[6] * 3 + 3]
    if c == 'A':
        return _LONG_DAYS[t[6]]
    if c == 'b' or c == 'h':
        return _MONTHS[t[1] * 3 - 3:t[1] * 3]
    if c == 'B':
        return _LONG_MONTHS[t[1] - 1]
    if c == 'w':
        return str((t[6] + 1) % 7)
    if c == 'u':
        return str(t[6] + 1)
    if c == 'z':
        return _zone(t)
    if c == 'F':
        return strftime('%Y-%m-%d', t)
    if c == 'T' or c == 'X':
        return strftime('%H:%M:%S', t)
    if c == 'D' or c == 'x':
        return strftime('%m/%d/%y', t)
    if c == 'R':
        return strftime('%H:%M', t)
    if c == 'r':
        return strftime('%I:%M:%S %p', t)
    if c == 'c':
        return strftime('%a %b %e %H:%M:%S %Y', t)
    if c == 's':
        return str(int(mktime(t)))
    if c == 'n':
        return '\n'
    if c == 't':
        return '\t'
    if c == '%':
        return '%'
    return '%' + c


def _zone(t):
    offset = 0
    if isinstance(t, struct_time):
        offset = t.tm_gmtoff
    sign = '+'
    if offset < 0:
        sign = '-'
        offset = -offset
    return sign + '%02d%02d' % (offset // 3600, offset // 60 % 60)


def strftime(format, t=None):
    if t is None:
        t = localtime()
    out = []
    i = 0
    n = len(format)
    while i < n:
        c = format[i]
        if c == '%' and i + 1 < n:
            i += 1
            out.append(_directive(format[i], t))
        else:
            out.append(c)
        i += 1
    return ''.join(out)


def sleep(seconds, /):
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _flush_all()
    host.sleep(float(seconds))
