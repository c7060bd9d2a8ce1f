"""time: the clocks, and times in fields. What is assigned here is evaluated where it is used."""
from __pyw__ import host, op
from pyw.builtins.named_tuple import __pyw_namedtuple__, _plain
from pyw.builtins.thread_switch import _sleep_here
from pyw.builtins.time_text import _civil_from_days, _days_from_civil, _format_time, _Moment, _parse_time
from pyw.builtins.zones import _local_name, _local_offset, _standard_offset

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3
CLOCK_MONOTONIC_RAW = 4
CLOCK_BOOTTIME = 7
CLOCK_TAI = 11

timezone = _zone_standard()
altzone = _zone_summer()
daylight = _zone_daylight()
tzname = _zone_names()


def time():
    return host.clock(0)


def _whole_nanoseconds():
    """Of the clock that only goes forward: both forms of it round alike, so that they can be compared."""
    return op.f64.floor(host.clock(1) * 1000000000.0)


def monotonic():
    return _whole_nanoseconds() / 1000000000.0


def perf_counter():
    return _whole_nanoseconds() / 1000000000.0


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
    return int(_whole_nanoseconds())


def perf_counter_ns():
    return int(_whole_nanoseconds())


def process_time_ns():
    return _nanoseconds(host.clock(2))


def thread_time_ns():
    return _nanoseconds(host.clock(2))


def clock_gettime(clk_id, /):
    if clk_id == 0 or clk_id == 11:
        return host.clock(0)
    if clk_id == 2 or clk_id == 3:
        return host.clock(2)
    if clk_id == 1 or clk_id == 4 or clk_id == 7:
        return host.clock(1)
    raise OSError(22, 'Invalid argument')


def clock_gettime_ns(clk_id, /):
    return _nanoseconds(clock_gettime(clk_id))


def clock_getres(clk_id, /):
    clock_gettime(clk_id)
    return 1e-06


class _ClockInfo(object):
    def __init__(self, implementation, monotonic, adjustable, resolution):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = resolution

    def __repr__(self):
        return (
            'namespace(implementation=' + repr(self.implementation) + ', monotonic=' + repr(self.monotonic)
            + ', adjustable=' + repr(self.adjustable) + ', resolution=' + repr(self.resolution) + ')'
        )


def get_clock_info(name, /):
    if name == 'time':
        return _ClockInfo('clock_gettime(CLOCK_REALTIME)', False, True, 1e-09)
    if name == 'monotonic' or name == 'perf_counter':
        return _ClockInfo('clock_gettime(CLOCK_MONOTONIC)', True, False, 1e-09)
    if name == 'process_time':
        return _ClockInfo('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False, 1e-09)
    if name == 'thread_time':
        return _ClockInfo('clock_gettime(CLOCK_THREAD_CPUTIME_ID)', True, False, 1e-09)
    raise ValueError('unknown clock')


def tzset():
    pass


def _zone_year():
    return _civil_from_days(int(host.clock(0)) // 86400)[0]


def _zone_standard():
    return -_standard_offset(_zone_year())


def _zone_offsets():
    year = _zone_year()
    january = _local_offset(_days_from_civil(year, 1, 1) * 86400.0)
    july = _local_offset(_days_from_civil(year, 7, 1) * 86400.0)
    return january, july


def _zone_summer():
    january, july = _zone_offsets()
    return -(january if january > july else july)


def _zone_daylight():
    january, july = _zone_offsets()
    return 0 if january == july else 1


def _zone_names():
    year = _zone_year()
    january = _days_from_civil(year, 1, 1) * 86400.0
    july = _days_from_civil(year, 7, 1) * 86400.0
    if _local_offset(january) > _local_offset(july):
        return (_local_name(july), _local_name(january))
    return (_local_name(january), _local_name(july))


class struct_time(__pyw_namedtuple__):
    __module__ = 'time'
    __match_args__ = (
        'tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst',
    )
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __init__(self, iterable, dict=None):
        fields = tuple(iterable)
        n = len(fields)
        if n < 9:
            raise TypeError('time.struct_time() takes an at least 9-sequence (' + str(n) + '-sequence given)')
        if n > 11:
            raise TypeError('time.struct_time() takes an at most 11-sequence (' + str(n) + '-sequence given)')
        self.tm_year = fields[0]
        self.tm_mon = fields[1]
        self.tm_mday = fields[2]
        self.tm_hour = fields[3]
        self.tm_min = fields[4]
        self.tm_sec = fields[5]
        self.tm_wday = fields[6]
        self.tm_yday = fields[7]
        self.tm_isdst = fields[8]
        self.tm_zone = None
        self.tm_gmtoff = None
        if dict is not None and not hasattr(dict, 'keys'):
            raise TypeError('time.struct_time() takes a dict as second arg, if any')
        if dict is not None:
            self.tm_zone = dict.get('tm_zone')
            self.tm_gmtoff = dict.get('tm_gmtoff')
        if n > 9:
            self.tm_zone = fields[9]
        if n > 10:
            self.tm_gmtoff = fields[10]

    def _astuple_(self):
        return (
            self.tm_year, self.tm_mon, self.tm_mday, self.tm_hour, self.tm_min, self.tm_sec, self.tm_wday,
            self.tm_yday, self.tm_isdst,
        )

    def __repr__(self):
        return (
            'time.struct_time(tm_year=' + repr(self.tm_year) + ', tm_mon=' + repr(self.tm_mon) + ', tm_mday='
            + repr(self.tm_mday) + ', tm_hour=' + repr(self.tm_hour) + ', tm_min=' + repr(self.tm_min) + ', tm_sec='
            + repr(self.tm_sec) + ', tm_wday=' + repr(self.tm_wday) + ', tm_yday=' + repr(self.tm_yday)
            + ', tm_isdst=' + repr(self.tm_isdst) + ')'
        )


def _seconds_of(seconds):
    if isinstance(seconds, float):
        if seconds - seconds != 0.0:
            if seconds != seconds:
                raise ValueError('Invalid value NaN (not a number)')
            raise OverflowError('timestamp out of range for platform time_t')
        total = int(op.f64.floor(seconds))
    elif isinstance(seconds, int):
        total = int(seconds)
    else:
        raise TypeError("'" + type(seconds).__name__ + "' object cannot be interpreted as an integer")
    if total > 9223372036854775807 or total < -9223372036854775808:
        raise OverflowError('timestamp out of range for platform time_t')
    if total > 67767976233532799 or total < -67768040609740800:
        raise OSError(75, 'Value too large for defined data type')
    return total


def _fields_at(total, isdst, zone, offset):
    days = (total + offset) // 86400
    rest = total + offset - days * 86400
    year, month, day = _civil_from_days(days)
    yday = days - _days_from_civil(year, 1, 1) + 1
    return struct_time(
        (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, isdst, zone, offset)
    )


def gmtime(seconds=None, /):
    if seconds is None:
        return _fields_at(int(op.f64.floor(host.clock(0))), 0, 'GMT', 0)
    return _fields_at(_seconds_of(seconds), 0, 'GMT', 0)


def localtime(seconds=None, /):
    if seconds is None:
        total = int(op.f64.floor(host.clock(0)))
    else:
        total = _seconds_of(seconds)
    at = float(total)
    offset = _local_offset(at)
    year = _civil_from_days((total + offset) // 86400)[0]
    return _fields_at(total, 0 if offset == _standard_offset(year) else 1, _local_name(at), offset)


def _nine(t, name):
    t = _plain(t)
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(name + '(): illegal time tuple argument')
    for x in t:
        if not isinstance(x, int):
            raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
        if x > 2147483647:
            raise OverflowError('signed integer is greater than maximum')
        if x < -2147483648:
            raise OverflowError('signed integer is less than minimum')
    return t


def mktime(time_tuple, /):
    t = _nine(time_tuple, 'mktime')
    month = t[1] - 1
    year = t[0] + month // 12
    days = _days_from_civil(year, month % 12 + 1, 1) + t[2] - 1
    utc = float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])
    standard = _standard_offset(year)
    if t[8] == 0:
        return utc - standard
    guess = utc - standard
    at = utc - _local_offset(guess)
    return utc - _local_offset(at)


def _moment(t, name):
    """The fields of nine numbers, checked as strftime needs them."""
    t = _nine(t, name)
    month = t[1] if t[1] != 0 else 1
    if month < 1 or month > 12:
        raise ValueError('month out of range')
    day = t[2] if t[2] != 0 else 1
    if day < 1 or day > 31:
        raise ValueError('day of month out of range')
    if t[3] < 0 or t[3] > 23:
        raise ValueError('hour out of range')
    if t[4] < 0 or t[4] > 59:
        raise ValueError('minute out of range')
    if t[5] < 0 or t[5] > 61:
        raise ValueError('seconds out of range')
    if t[6] < -1:
        raise ValueError('day of week out of range')
    yday = t[7] if t[7] != 0 else 1
    if yday < 1 or yday > 366:
        raise ValueError('day of year out of range')
    return t[0], month, day, t[3], t[4], t[5], t[6] % 7, yday


def asctime(time_tuple=None, /):
    if time_tuple is None:
        time_tuple = localtime()
    year, month, day, h, m, s, wday, yday = _moment(time_tuple, 'asctime')
    return _format_time('%a %b %e %H:%M:%S %Y', _Moment(year, month, day, h, m, s, wday, yday, 0, '', 0))


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def strftime(format, time_tuple=None, /):
    if time_tuple is None:
        time_tuple = localtime()
    if not isinstance(format, str):
        raise TypeError('strftime() argument 1 must be str, not ' + type(format).__name__)
    year, month, day, h, m, s, wday, yday = _moment(time_tuple, 'strftime')
    offset = 0
    zone = ''
    if isinstance(time_tuple, struct_time) and time_tuple.tm_gmtoff is not None:
        offset = time_tuple.tm_gmtoff
        zone = time_tuple.tm_zone
    elif '%Z' in format or '%z' in format:
        summer = time_tuple[8] > 0
        zone = tzname[1 if summer else 0]
        offset = -(altzone if summer else timezone)
    stamp = 0
    if '%s' in format:
        stamp = int(mktime(time_tuple))
    return _format_time(format, _Moment(year, month, day, h, m, s, wday, yday, offset, zone, stamp))


def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    if not isinstance(data_string, str):
        raise TypeError('strptime() argument 0 must be str, not ' + _class_text(data_string))
    if not isinstance(format, str):
        raise TypeError('strptime() argument 1 must be str, not ' + _class_text(format))
    zones = ('utc', 'utc')
    if '%Z' in format:
        zones = tzname
    s = _parse_time(data_string, format, zones)
    return struct_time(
        (s.year, s.month, s.day, s.hour, s.minute, s.second, s.wday, s.yday, s.isdst, s.zone, s.offset)
    )


def _class_text(x):
    return "<class '" + type(x).__name__ + "'>"


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError("'" + type(seconds).__name__ + "' object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _sleep_here(seconds)
