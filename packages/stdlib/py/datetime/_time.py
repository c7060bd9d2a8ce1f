"""time of day."""
from datetime._delta import (
    _check_zone, _checked_name, _checked_offset, _constant_delta, _delta, _offset_text, _path, timedelta, timezone,
    tzinfo,
)
from datetime._text import _KEEP, _check_text, _check_time, _clock_text, _format, _index, _parse_clock


def _zone_of(offset):
    """The zone of a number of microseconds ahead of UTC, or of None."""
    if offset is None:
        return None
    if offset == 0:
        return timezone.utc
    return timezone(_delta(offset))


class time:
    __module__ = 'datetime'

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour = _index(hour)
        minute = _index(minute)
        second = _index(second)
        microsecond = _index(microsecond)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
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
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        text = time_string[1:] if time_string.startswith('T') else time_string
        try:
            fields, offset = _parse_clock(text)
        except ValueError:
            raise ValueError('Invalid isoformat string: ' + repr(time_string)) from None
        h, m, s, us = fields
        return cls(h, m, s, us, _zone_of(offset))

    def replace(
        self, hour=_KEEP, minute=_KEEP, second=_KEEP, microsecond=_KEEP, tzinfo=_KEEP, *, fold=_KEEP
    ):
        return type(self)(
            self._hour if hour is _KEEP else hour, self._minute if minute is _KEEP else minute,
            self._second if second is _KEEP else second, self._microsecond if microsecond is _KEEP else microsecond,
            self._tzinfo if tzinfo is _KEEP else tzinfo, fold=self._fold if fold is _KEEP else fold,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def utcoffset(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.utcoffset(None), 'utcoffset')

    def dst(self):
        if self._tzinfo is None:
            return None
        return _checked_offset(self._tzinfo.dst(None), 'dst')

    def tzname(self):
        if self._tzinfo is None:
            return None
        return _checked_name(self._tzinfo.tzname(None))

    def _zone_text(self):
        offset = self.utcoffset()
        return '' if offset is None else _offset_text(offset)

    def isoformat(self, timespec='auto'):
        _check_text(timespec, 'isoformat() argument 1')
        return (
            _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + self._zone_text()
        )

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        s = _path(self, 'time') + '(%d, %d' % (self._hour, self._minute)
        if self._microsecond:
            s += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            s += ', %d' % self._second
        if self._tzinfo is not None:
            s += ', tzinfo=' + repr(self._tzinfo)
        if self._fold:
            s += ', fold=1'
        return s + ')'

    def strftime(self, format):
        name = None
        if isinstance(format, str) and '%Z' in format:
            name = self.tzname()
        return _format(
            format, 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond, self._zone_text(),
            '' if name is None else name, 0,
        )

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(format_spec).__name__)
        if format_spec == '':
            return str(self)
        return self.strftime(format_spec)

    def _moment(self):
        """Microseconds since midnight, in UTC where there is a zone."""
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        offset = self.utcoffset()
        return us if offset is None else us - offset._total()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._moment() == other._moment()

    def _compared(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._moment() - other._moment()

    def __lt__(self, other):
        if isinstance(other, time):
            return self._compared(other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._compared(other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._compared(other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._compared(other) >= 0
        return NotImplemented

    def __hash__(self):
        return hash(self._moment())

    def _reduced(self, protocol):
        fold = 128 if self._fold and protocol > 3 else 0
        state = bytes((self._hour + fold, self._minute, self._second)) + self._microsecond.to_bytes(3, 'big')
        return type(self), ((state,) if self._tzinfo is None else (state, self._tzinfo))

    @classmethod
    def _restored(cls, args):
        state = args[0] if len(args) in (1, 2) else None
        zone = args[1] if len(args) == 2 else None
        if not isinstance(state, bytes) or len(state) != 6:
            raise TypeError('an integer is required (got type bytes)')
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError('bad tzinfo state arg')
        self = object.__new__(cls)
        self._hour = state[0] & 127
        self._minute = state[1]
        self._second = state[2]
        self._microsecond = int.from_bytes(state[3:], 'big')
        self._tzinfo = zone
        self._fold = state[0] >> 7
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _constant_time(hour, minute, second, microsecond):
    t = object.__new__(time)
    t._hour = hour
    t._minute = minute
    t._second = second
    t._microsecond = microsecond
    t._tzinfo = None
    t._fold = 0
    return t


time.min = _constant_time(0, 0, 0, 0)
time.max = _constant_time(23, 59, 59, 999999)
time.resolution = _constant_delta(0, 0, 1)
