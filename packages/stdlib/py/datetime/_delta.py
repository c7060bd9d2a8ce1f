"""timedelta, and the zones that are a fixed time ahead of UTC."""
from datetime._text import _KEEP, _check_text


def _path(obj, name):
    """What the repr of an object calls its class: the name with the module, but of derived classes."""
    own = type(obj).__name__
    return 'datetime.' + own if own == name else own


def _add_part(tag, total, value, factor, rest):
    """Adds a number of units of `factor` microseconds; `rest` is the fraction of a microsecond that is left over."""
    if isinstance(value, int):
        return total + int(value) * factor, rest
    if isinstance(value, float):
        whole = int(value)
        part = (value - whole) * float(factor)
        more = int(part)
        return total + whole * factor + more, rest + (part - more)
    raise TypeError('unsupported type for timedelta ' + tag + ' component: ' + type(value).__name__)


def _nearest(a, b):
    """a / b rounded to an int, ties to even."""
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or (r == b and q % 2 == 1):
        q += 1
    return q


class timedelta:
    __module__ = 'datetime'

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        total, rest = _add_part('microseconds', total, microseconds, 1, rest)
        total, rest = _add_part('milliseconds', total, milliseconds, 1000, rest)
        total, rest = _add_part('seconds', total, seconds, 1000000, rest)
        total, rest = _add_part('minutes', total, minutes, 60000000, rest)
        total, rest = _add_part('hours', total, hours, 3600000000, rest)
        total, rest = _add_part('days', total, days, 86400000000, rest)
        total, rest = _add_part('weeks', total, weeks, 604800000000, rest)
        if rest != 0.0:
            odd = total & 1
            total += 2 * round((rest + odd) * 0.5) - odd if abs(rest % 1.0 - 0.5) == 0.0 else round(rest)
        self = object.__new__(cls)
        self._set(total)
        return self

    def _set(self, total):
        seconds, self._microseconds = divmod(total, 1000000)
        self._days, self._seconds = divmod(seconds, 86400)
        if not -999999999 <= self._days <= 999999999:
            if not -0x80000000 <= self._days < 0x80000000:
                raise OverflowError('Python int too large to convert to C int')
            raise OverflowError('days=' + str(self._days) + '; must have magnitude <= 999999999')

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append('days=' + str(self._days))
        if self._seconds:
            parts.append('seconds=' + str(self._seconds))
        if self._microseconds:
            parts.append('microseconds=' + str(self._microseconds))
        return _path(self, 'timedelta') + '(' + (', '.join(parts) if parts else '0') + ')'

    def __str__(self):
        s = '%d:%02d:%02d' % (self._seconds // 3600, self._seconds // 60 % 60, self._seconds % 60)
        if self._days:
            s = '%d day%s, ' % (self._days, '' if abs(self._days) == 1 else 's') + s
        if self._microseconds:
            s += '.%06d' % self._microseconds
        return s

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return _delta(-self._total())

    def __pos__(self):
        return _delta(self._total())

    def __abs__(self):
        return _delta(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_nearest(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return _delta(_nearest(self._total(), int(other)))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if a == 0:
                raise ZeroDivisionError('division by zero')
            return _delta(_nearest(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, _delta(r)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0

    def _reduced(self, protocol):
        return type(self), (self._days, self._seconds, self._microseconds)

    @classmethod
    def _restored(cls, args):
        if len(args) == 3:
            days = args[0]
            seconds = args[1]
            micro = args[2]
            if isinstance(days, int) and isinstance(seconds, int) and isinstance(micro, int):
                return cls(int(days), int(seconds), int(micro))
        raise TypeError('unsupported type for timedelta')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _delta(total):
    """The timedelta of a number of microseconds."""
    d = object.__new__(timedelta)
    d._set(total)
    return d


def _constant_delta(days, seconds, microseconds):
    """A timedelta of parts that are in their ranges: nothing is checked, and what is not used is not linked."""
    d = object.__new__(timedelta)
    d._days = days
    d._seconds = seconds
    d._microseconds = microseconds
    return d


timedelta.min = _constant_delta(-999999999, 0, 0)
timedelta.max = _constant_delta(999999999, 86399, 999999)
timedelta.resolution = _constant_delta(0, 0, 1)


class tzinfo:
    __module__ = 'datetime'

    def tzname(self, dt, /):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt, /):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt, /):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt, /):
        if not hasattr(dt, 'utctimetuple'):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        dst = dt.dst()
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - dst
        if delta:
            dt = dt + delta
            dst = dt.dst()
            if dst is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + dst


def _check_moment(dt, name):
    if dt is not None and not hasattr(dt, 'utctimetuple'):
        kind = type(dt)
        text = 'datetime.' + kind.__name__ if kind.__module__ == 'datetime' else kind.__name__
        raise TypeError(name + '(dt) argument must be a datetime instance or None, not ' + text)


def _offset_text(offset):
    """A timedelta as +hh:mm, with what more it has."""
    total = offset._total()
    sign = '+'
    if total < 0:
        sign = '-'
        total = -total
    seconds, micro = divmod(total, 1000000)
    out = sign + '%02d:%02d' % (seconds // 3600, seconds // 60 % 60)
    if seconds % 60 or micro:
        out += ':%02d' % (seconds % 60)
        if micro:
            out += '.%06d' % micro
    return out


class timezone(tzinfo):
    __module__ = 'datetime'

    def __new__(cls, offset, name=_KEEP):
        if not isinstance(offset, timedelta):
            raise TypeError(
                'timezone() argument 1 must be datetime.timedelta, not '
                + ('None' if offset is None else type(offset).__name__)
            )
        if name is not _KEEP and name is not None:
            _check_text(name, 'timezone() argument 2')
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError(
                'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not '
                + repr(offset) + '.'
            )
        if name is not _KEEP and name is not None:
            return timezone._made(offset, name)
        return timezone._made(offset, None) if offset else _utc

    @staticmethod
    def _made(offset, name):
        self = object.__new__(timezone)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt, /):
        _check_moment(dt, 'utcoffset')
        return self._offset

    def dst(self, dt, /):
        _check_moment(dt, 'dst')
        return None

    def tzname(self, dt, /):
        _check_moment(dt, 'tzname')
        if self._name is not None:
            return self._name
        if not self._offset:
            return 'UTC'
        return 'UTC' + _offset_text(self._offset)

    def fromutc(self, dt, /):
        if not hasattr(dt, 'utctimetuple'):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self._name is None:
            if not self._offset:
                return 'datetime.timezone.utc'
            return _path(self, 'timezone') + '(' + repr(self._offset) + ')'
        return _path(self, 'timezone') + '(' + repr(self._offset) + ', ' + repr(self._name) + ')'

    def __str__(self):
        return self.tzname(None)

    def _reduced(self, protocol):
        return type(self), ((self._offset,) if self._name is None else (self._offset, self._name))

    @classmethod
    def _restored(cls, args):
        offset = args[0] if len(args) in (1, 2) else None
        name = args[1] if len(args) == 2 else None
        if not isinstance(offset, timedelta) or (name is not None and not isinstance(name, str)):
            raise TypeError('timezone() argument 1 must be datetime.timedelta, not ' + type(offset).__name__)
        return timezone(offset, name)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_utc = timezone._made(_constant_delta(0, 0, 0), None)
timezone.utc = _utc
timezone.min = timezone._made(_constant_delta(-1, 60, 0), None)
timezone.max = timezone._made(_constant_delta(0, 86340, 0), None)


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + type(tz).__name__ + "'")


def _checked_offset(offset, name):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError('tzinfo.' + name + "() must return None or a timedelta, not '" + type(offset).__name__ + "'")
    if not -86400000000 < offset._total() < 86400000000:
        raise ValueError(
            'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).'
        )
    return offset


def _checked_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not '" + type(name).__name__ + "'")
    return name
