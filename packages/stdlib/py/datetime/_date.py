"""date."""
from pyw.builtins.time_text import _civil_from_days, _iso_week
from pyw.builtins.zones import _clock
from datetime._delta import _constant_delta, _path, timedelta
from datetime._text import _KEEP, _check_date, _format, _index, _iso_ordinal, _ordinal, _parse_date
from collections import namedtuple
import time as _time

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

IsoCalendarDate = namedtuple('IsoCalendarDate', 'year week weekday')


class _IsoCalendarDate(IsoCalendarDate):
    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % (self.year, self.week, self.weekday)


def _civil(ordinal):
    if not 1 <= ordinal <= 3652059:
        raise OverflowError('date value out of range')
    return _civil_from_days(ordinal - 719163)


class date:
    __module__ = 'datetime'
    _with_time = False

    def __new__(cls, year, month, day):
        year = _index(year)
        month = _index(month)
        day = _index(day)
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        t = _time.localtime(_index(timestamp) if timestamp is None else timestamp)
        return cls(t.tm_year, t.tm_mon, t.tm_mday)

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > 3652059:
            raise ValueError('year is out of range')
        y, m, d = _civil(ordinal)
        return cls(y, m, d)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            y, m, d, ordinal = _parse_date(date_string)
        except ValueError:
            raise ValueError('Invalid isoformat string: ' + repr(date_string)) from None
        if ordinal:
            y, m, d = _civil(ordinal)
        return cls(y, m, d)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        y, m, d = _civil(_iso_ordinal(_index(year), _index(week), _index(day)))
        return cls(y, m, d)

    def replace(self, year=_KEEP, month=_KEEP, day=_KEEP):
        return type(self)(
            self._year if year is _KEEP else year, self._month if month is _KEEP else month,
            self._day if day is _KEEP else day,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return (self.toordinal() + 6) % 7 + 1

    def isocalendar(self):
        wday = self.weekday()
        yday = self.toordinal() - _ordinal(self._year, 1, 1)
        year, week = _iso_week(self._year, wday, yday)
        return _IsoCalendarDate(year, week, wday + 1)

    def isoformat(self):
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return _path(self, 'date') + '(%d, %d, %d)' % (self._year, self._month, self._day)

    def ctime(self):
        return '%s %s %2d 00:00:00 %04d' % (
            _DAYS[self.weekday()], _MONTHS[self._month - 1], self._day, self._year,
        )

    def strftime(self, format):
        return _format(format, self._year, self._month, self._day, 0, 0, 0, 0, '', '', 0)

    def __format__(self, format_spec, /):
        if not isinstance(format_spec, str):
            raise TypeError('__format__() argument 1 must be str, not ' + type(format_spec).__name__)
        if format_spec == '':
            return str(self)
        return self.strftime(format_spec)

    def timetuple(self):
        yday = self.toordinal() - _ordinal(self._year, 1, 1) + 1
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), yday, -1))

    def __add__(self, other):
        if isinstance(other, timedelta):
            y, m, d = _civil(self.toordinal() + other.days)
            return type(self)(y, m, d)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            y, m, d = _civil(self.toordinal() - other.days)
            return type(self)(y, m, d)
        if isinstance(other, date) and not other._with_time:
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def _day_key(self):
        return (self._year * 16 + self._month) * 32 + self._day

    def __eq__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() == other._day_key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() < other._day_key()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() <= other._day_key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() > other._day_key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not other._with_time:
            return self._day_key() >= other._day_key()
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def _reduced(self, protocol):
        """What pickle writes of it: as CPython's, its class and its state in bytes."""
        return type(self), (self._year.to_bytes(2, 'big') + bytes((self._month, self._day)),)

    @classmethod
    def _restored(cls, args):
        state = args[0] if len(args) == 1 else None
        if not isinstance(state, bytes) or len(state) != 4:
            raise TypeError('an integer is required (got type bytes)')
        self = object.__new__(cls)
        self._year = state[0] * 256 + state[1]
        self._month = state[2]
        self._day = state[3]
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _constant_date(year, month, day):
    d = object.__new__(date)
    d._year = year
    d._month = month
    d._day = day
    return d


date.min = _constant_date(1, 1, 1)
date.max = _constant_date(9999, 12, 31)
date.resolution = _constant_delta(1, 0, 0)
