"""datetime: a date and a time of day."""
from pyw.builtins.time_text import _civil_from_days, _parse_time
from pyw.builtins.zones import _clock, _local_name, _local_offset, _local_parts
from datetime._date import _civil, _DAYS, _MONTHS, date
from datetime._delta import (
    _check_zone, _checked_name, _checked_offset, _constant_delta, _delta, _offset_text, _path, timedelta, timezone,
    tzinfo,
)
from datetime._text import (
    _KEEP, _check_date, _check_text, _check_time, _clock_text, _date_length, _format, _index, _ordinal, _parse_clock,
    _parse_date,
)
from datetime._time import _zone_of, time
import time as _time
import warnings

_EPOCH = 719163


def _split(timestamp):
    """Whole seconds and microseconds of a time in seconds, rounded to nearest, ties to even."""
    if isinstance(timestamp, int):
        seconds = int(timestamp)
        us = 0
    elif isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if timestamp - timestamp != 0.0:
            raise OverflowError('timestamp out of range for platform time_t')
        seconds = int(timestamp)
        us = round((timestamp - seconds) * 1e6)
        if us < 0:
            seconds -= 1
            us += 1000000
        if us >= 1000000:
            seconds += 1
            us -= 1000000
    else:
        raise TypeError("'" + type(timestamp).__name__ + "' object cannot be interpreted as an integer")
    if not -9223372036854775808 <= seconds <= 9223372036854775807:
        raise OverflowError('timestamp out of range for platform time_t')
    return seconds, us


def _local_clock(seconds):
    """How far ahead of UTC clocks are, and 1 if they show that time for the second time."""
    offset = _local_offset(float(seconds))
    # The same clock time a day's change of the offset earlier: this is the second of the two.
    before = _local_offset(float(seconds - 86400))
    if before > offset and _local_offset(float(seconds - (before - offset))) == before:
        return offset, 1
    return offset, 0


def _local_now():
    days, rest, us, fold = _local_parts()
    y, m, d = _civil_from_days(days)
    return _made(y, m, d, rest // 3600, rest // 60 % 60, rest % 60, us, fold)


def _made(year, month, day, hour, minute, second, microsecond, fold):
    """A datetime without a zone, of parts that are in their ranges."""
    d = object.__new__(datetime)
    d._year = year
    d._month = month
    d._day = day
    d._hour = hour
    d._minute = minute
    d._second = second
    d._microsecond = microsecond
    d._tzinfo = None
    d._fold = fold
    return d


class datetime(date):
    __module__ = 'datetime'
    _with_time = True

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        year = _index(year)
        month = _index(month)
        day = _index(day)
        hour = _index(hour)
        minute = _index(minute)
        second = _index(second)
        microsecond = _index(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    @classmethod
    def _at(cls, seconds, us, tz, fold):
        """The date and time of seconds since 1970, as they stand."""
        if not -62135596800 <= seconds <= 253402300799:
            if not -67768040609740800 <= seconds <= 67767976233532799:
                raise OSError(75, 'Value too large for defined data type')
            raise ValueError('year ' + str(_civil_from_days(seconds // 86400)[0]) + ' is out of range')
        days, rest = divmod(seconds, 86400)
        y, m, d = _civil(days + _EPOCH)
        return cls(y, m, d, rest // 3600, rest // 60 % 60, rest % 60, us, tz, fold=fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        seconds, us = _split(timestamp)
        if tz is not None:
            return tz.fromutc(cls._at(seconds, us, tz, 0))
        offset, fold = _local_clock(seconds)
        return cls._at(seconds + offset, us, None, fold)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        warnings.warn(
            'datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. '
            'Use timezone-aware objects to represent datetimes in UTC: '
            'datetime.datetime.fromtimestamp(timestamp, datetime.UTC).',
            DeprecationWarning, stacklevel=2,
        )
        seconds, us = _split(timestamp)
        return cls._at(seconds, us, None, 0)

    @classmethod
    def now(cls, tz=None):
        if tz is None and cls is datetime:
            return _local_now()
        return cls.fromtimestamp(_clock(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock())

    @classmethod
    def utcnow(cls):
        warnings.warn(
            'datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. '
            'Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).',
            DeprecationWarning, stacklevel=2,
        )
        seconds, us = _split(_clock())
        return cls._at(seconds, us, None, 0)

    @classmethod
    def combine(cls, date, time, tzinfo=_KEEP):
        if not hasattr(date, '_day_key'):
            raise TypeError('combine() argument 1 must be datetime.date, not ' + type(date).__name__)
        if not hasattr(time, '_moment'):
            raise TypeError('combine() argument 2 must be datetime.time, not ' + type(time).__name__)
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
            time.tzinfo if tzinfo is _KEEP else tzinfo, fold=time.fold,
        )

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        offset = None
        fields = [0, 0, 0, 0]
        try:
            n = _date_length(date_string)
            y, m, d, ordinal = _parse_date(date_string[:n])
            if len(date_string) > n:
                fields, offset = _parse_clock(date_string[n + 1:])
        except ValueError:
            raise ValueError('Invalid isoformat string: ' + repr(date_string)) from None
        if ordinal:
            y, m, d = _civil(ordinal)
        h, mi, s, us = fields
        return cls(y, m, d, h, mi, s, us, _zone_of(offset))

    @classmethod
    def strptime(cls, date_string, format, /):
        _check_text(date_string, 'strptime() argument 1')
        _check_text(format, 'strptime() argument 2')
        zones = ('utc', 'utc')
        if '%Z' in format:
            zones = _time.tzname
        s = _parse_time(date_string, format, zones)
        tz = None
        if s.offset is not None:
            offset = timedelta(seconds=s.offset, microseconds=s.offset_fraction)
            if s.zone is None:
                tz = _zone_of(offset._total())
            else:
                tz = timezone(offset, s.zone)
        return cls(s.year, s.month, s.day, s.hour, s.minute, s.second, s.fraction, tz)

    def date(self):
        return _plain_date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(
        self, year=_KEEP, month=_KEEP, day=_KEEP, hour=_KEEP, minute=_KEEP, second=_KEEP, microsecond=_KEEP,
        tzinfo=_KEEP, *, fold=_KEEP
    ):
        return type(self)(
            self._year if year is _KEEP else year, self._month if month is _KEEP else month,
            self._day if day is _KEEP else day, self._hour if hour is _KEEP else hour,
            self._minute if minute is _KEEP else minute, self._second if second is _KEEP else second,
            self._microsecond if microsecond is _KEEP else microsecond,
            self._tzinfo if tzinfo is _KEEP else tzinfo, fold=self._fold if fold is _KEEP else fold,
        )

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.utcoffset(self), 'utcoffset')

    def dst(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.dst(self), 'dst')

    def tzname(self):
        if self._tzinfo is None:
            return None
        return _checked_name(self._tzinfo.tzname(self))

    def _clock_seconds(self):
        """Seconds since 1970 as if the clock showed UTC."""
        return (self.toordinal() - _EPOCH) * 86400 + self._hour * 3600 + self._minute * 60 + self._second

    def _micros(self):
        return self._clock_seconds() * 1000000 + self._microsecond

    def _local_seconds(self):
        """Seconds since 1970 of a local time; where the clock shows it twice or never, `fold` decides."""
        t = self._clock_seconds()
        a = _local_offset(float(t))
        first = t - a
        if first + _local_offset(float(first)) == t:
            other = _local_offset(float(first + (86400 if self._fold else -86400)))
            if other == a:
                return first
        else:
            other = _local_offset(float(first))
        second = t - other
        if second + _local_offset(float(second)) == t:
            return second
        if first + _local_offset(float(first)) == t:
            return first
        return min(first, second) if self._fold else max(first, second)

    def timestamp(self):
        offset = self.utcoffset() if self._tzinfo is not None else None
        if offset is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self._micros() - offset._total()) / 1000000

    def astimezone(self, tz=None):
        _check_zone(tz)
        offset = self.utcoffset()
        if offset is None:
            micros = self._local_seconds() * 1000000 + self._microsecond
        else:
            if tz is not None and tz is self._tzinfo:
                return self
            micros = self._micros() - offset._total()
        seconds, us = divmod(micros, 1000000)
        if tz is None:
            tz = timezone(timedelta(seconds=_local_offset(float(seconds))), _local_name(float(seconds)))
        return tz.fromutc(type(self)._at(seconds, us, tz, 0))

    def timetuple(self):
        dst = self.dst()
        flag = -1 if dst is None else 1 if dst else 0
        yday = self.toordinal() - _ordinal(self._year, 1, 1) + 1
        return _time.struct_time((
            self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), yday, flag,
        ))

    def utctimetuple(self):
        offset = self.utcoffset()
        seconds = self._clock_seconds()
        if offset is not None:
            seconds = (self._micros() - offset._total()) // 1000000
        t = _time.gmtime(seconds)
        return _time.struct_time((t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7], 0))

    def _zone_text(self):
        offset = self.utcoffset()
        return '' if offset is None else _offset_text(offset)

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str):
            raise TypeError('isoformat() argument 1 must be a unicode character, not ' + type(sep).__name__)
        if len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not str')
        _check_text(timespec, 'isoformat() argument 2')
        clock = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{clock}{self._zone_text()}'

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        s = _path(self, 'datetime') + '(%d, %d, %d, %d, %d' % (
            self._year, self._month, self._day, self._hour, self._minute,
        )
        if self._microsecond:
            s += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            s += ', %d' % self._second
        if self._fold:
            s += ', fold=1'
        if self._tzinfo is not None:
            s += ', tzinfo=' + repr(self._tzinfo)
        return s + ')'

    def ctime(self):
        return '%s %s %2d %02d:%02d:%02d %04d' % (
            _DAYS[self.weekday()], _MONTHS[self._month - 1], self._day, self._hour, self._minute, self._second,
            self._year,
        )

    def strftime(self, format):
        name = None
        stamp = 0
        if isinstance(format, str):
            if '%Z' in format:
                name = self.tzname()
            if '%s' in format:
                stamp = self._local_seconds()
        return _format(
            format, self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
            self._zone_text(), '' if name is None else name, stamp,
        )

    def _shifted(self, us):
        days, rest = divmod(self._micros() + us, 86400000000)
        y, m, d = _civil(days + _EPOCH)
        seconds, us = divmod(rest, 1000000)
        return type(self)(y, m, d, seconds // 3600, seconds // 60 % 60, seconds % 60, us, self._tzinfo)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other._total())
        if not isinstance(other, datetime):
            return NotImplemented
        if self._tzinfo is other._tzinfo:
            return _delta(self._micros() - other._micros())
        a = self.utcoffset()
        b = other.utcoffset()
        if a is None and b is None:
            return _delta(self._micros() - other._micros())
        if a is None or b is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(self._micros() - a._total() - other._micros() + b._total())

    def _against(self, other, equality):
        """The difference in microseconds; None where one has a zone and the other has none."""
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        a = self.utcoffset()
        b = other.utcoffset()
        if equality:
            # A time that its zone shows twice or never equals none of another zone.
            mine = self.replace(fold=1 - self._fold).utcoffset()
            if a != mine or b != other.replace(fold=1 - other._fold).utcoffset():
                return None
        if a is None and b is None:
            return self._micros() - other._micros()
        if a is None or b is None:
            return None
        return self._micros() - a._total() - other._micros() + b._total()

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._against(other, True) == 0
        return NotImplemented

    def _order(self, other):
        gap = self._against(other, False)
        if gap is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return gap

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._order(other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._order(other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._order(other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._order(other) >= 0
        return NotImplemented

    def _reduced(self, protocol):
        fold = 128 if self._fold and protocol > 3 else 0
        state = self._year.to_bytes(2, 'big') + bytes((
            self._month + fold, self._day, self._hour, self._minute, self._second,
        )) + self._microsecond.to_bytes(3, 'big')
        return type(self), ((state,) if self._tzinfo is None else (state, self._tzinfo))

    @classmethod
    def _restored(cls, args):
        state = args[0] if len(args) in (1, 2) else None
        zone = args[1] if len(args) == 2 else None
        if not isinstance(state, bytes) or len(state) != 10:
            raise TypeError('an integer is required (got type bytes)')
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError('bad tzinfo state arg')
        self = object.__new__(cls)
        self._year = state[0] * 256 + state[1]
        self._month = state[2] & 127
        self._day = state[3]
        self._hour = state[4]
        self._minute = state[5]
        self._second = state[6]
        self._microsecond = int.from_bytes(state[7:], 'big')
        self._tzinfo = zone
        self._fold = state[2] >> 7
        return self

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset()
        return hash(self._micros() if offset is None else self._micros() - offset._total())


_plain_date = date
datetime.min = _made(1, 1, 1, 0, 0, 0, 0, 0)
datetime.max = _made(9999, 12, 31, 23, 59, 59, 999999, 0)
datetime.resolution = _constant_delta(0, 0, 1)
