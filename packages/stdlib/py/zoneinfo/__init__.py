"""zoneinfo: time zones from the host's files."""
import os
from bisect import bisect_right
from datetime import datetime, timedelta, timezone, tzinfo

from zoneinfo._rules import Rule

TZPATH = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')

_cache = {}


class ZoneInfoNotFoundError(KeyError):
    __module__ = 'zoneinfo._common'


class InvalidTZPathWarning(RuntimeWarning):
    __module__ = 'zoneinfo'


def reset_tzpath(to=None):
    global TZPATH
    if to is None:
        TZPATH = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
    relative = [f'    {path}' for path in to if not path.startswith('/')]
    if relative:
        listed = '\n'.join(relative)
        raise ValueError(f'Paths should be absolute but found the following relative paths:\n{listed}')
    TZPATH = tuple([path for path in to])


def _path_of(key):
    """Where the file of a zone is, or None."""
    if key.startswith('/'):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    if os.path.normpath(key) != key:
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if key.startswith('..'):
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
    for folder in TZPATH:
        path = folder + '/' + key
        if os.path.isfile(path):
            return path
    return None


def available_timezones():
    found = set()
    for folder in TZPATH:
        if os.path.isdir(folder):
            _collect(folder, '', found)
    return found


def _collect(folder, prefix, found):
    for name in os.listdir(folder):
        if not prefix and name in ('posix', 'right', 'posixrules'):
            continue
        path = folder + '/' + name
        if os.path.isdir(path):
            _collect(path, prefix + name + '/', found)
        else:
            with open(path, 'rb') as f:
                if f.read(4) == b'TZif':
                    found.add(prefix + name)


class ZoneInfo(tzinfo):
    """
    `_changes` has the moments of changes, `_walls` the same on local clocks, for fold 0 and 1. Before change i the time
    is that of `_kinds[i]`, an index of `_offsets`, `_dsts` and `_names`.
    """

    __module__ = 'zoneinfo'

    def __new__(cls, key):
        known = _cache.get(key)
        if known is not None:
            return known
        path = _path_of(key)
        if path is None:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = object.__new__(cls)
        self.key = key
        with open(path, 'rb') as f:
            self._read(f.read())
        _cache[key] = self
        return self

    @classmethod
    def no_cache(cls, key):
        known = _cache.pop(key, None)
        made = cls(key)
        if known is not None:
            _cache[key] = known
        else:
            _cache.pop(key, None)
        return made

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        if only_keys is None:
            _cache.clear()
        else:
            for key in only_keys:
                _cache.pop(key, None)

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        self = object.__new__(cls)
        self.key = key
        self._read(file_obj.read())
        return self

    def _read(self, data):
        if data[:4] != b'TZif':
            raise ValueError('Invalid TZif file: magic not found')
        version = data[4:5]
        at = 0
        width = 4
        if version >= b'2':
            # What is there for old readers is passed over.
            counts = [int.from_bytes(data[20 + 4 * i:24 + 4 * i]) for i in range(6)]
            at = 44 + counts[3] * 5 + counts[4] * 6 + counts[5] + counts[2] * 8 + counts[1] + counts[0]
            width = 8
        isut, isstd, leap, n, kinds, chars = [int.from_bytes(data[at + 20 + 4 * i:at + 24 + 4 * i]) for i in range(6)]
        at += 44
        self._changes = [int.from_bytes(data[at + width * i:at + width * i + width], signed=True) for i in range(n)]
        at += width * n
        after = list(data[at:at + n])
        at += n
        offsets = []
        summers = []
        starts = []
        for i in range(kinds):
            offsets.append(int.from_bytes(data[at:at + 4], signed=True))
            summers.append(data[at + 4] != 0)
            starts.append(data[at + 5])
            at += 6
        text = data[at:at + chars]
        at += chars + leap * (width + 4) + isstd + isut
        self._names = [text[s:text.index(0, s)].decode() for s in starts]
        self._offsets = offsets
        first = 0
        for i in range(kinds):
            if not summers[i]:
                first = i
                break
        self._kinds = [first] + after
        self._dsts = _summer_parts(offsets, summers, after)
        self._walls = [[], []]
        for i in range(n):
            before = offsets[self._kinds[i]]
            behind = offsets[self._kinds[i + 1]]
            self._walls[0].append(self._changes[i] + max(before, behind))
            self._walls[1].append(self._changes[i] + min(before, behind))
        self._rule = None
        if width == 8:
            footer = data[at:].strip(b'\n').decode()
            if footer:
                self._rule = Rule(footer)
        self._fixed = n == 0 and (self._rule is None or not self._rule.dst_name)

    def _at_wall(self, dt):
        """Offset, summer part and name for a local time."""
        days = dt.toordinal() - 719163
        seconds = days * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        walls = self._walls[dt.fold]
        if self._rule is not None and (not walls or seconds >= walls[-1]):
            return self._by_rule(seconds, dt.year, dt.fold)
        kind = self._kinds[bisect_right(walls, seconds)]
        return self._offsets[kind], self._dsts[kind], self._names[kind]

    def _by_rule(self, seconds, year, fold):
        rule = self._rule
        if not rule.dst_name:
            return rule.std, 0, rule.std_name
        start, end = rule.span(year)
        more = rule.dst - rule.std
        # A gap belongs to the time before it when fold is 0, an hour that comes twice to the first.
        if (more > 0) == (fold == 1):
            end -= more
        else:
            start += more if more > 0 else 0
        inside = start <= seconds < end if start < end else not end <= seconds < start
        if inside:
            return rule.dst, more, rule.dst_name
        return rule.std, 0, rule.std_name

    def utcoffset(self, dt, /):
        if dt is None:
            return timedelta(seconds=self._offsets[0]) if self._fixed and self._offsets else None
        return timedelta(seconds=self._at_wall(dt)[0])

    def dst(self, dt, /):
        if dt is None:
            return timedelta(0) if self._fixed else None
        return timedelta(seconds=self._at_wall(dt)[1])

    def tzname(self, dt, /):
        if dt is None:
            return self._names[0] if self._fixed and self._names else None
        return self._at_wall(dt)[2]

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        seconds = (dt.toordinal() - 719163) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        changes = self._changes
        fold = 0
        if self._rule is not None and (not changes or seconds >= changes[-1]):
            offset, fold = self._utc_by_rule(seconds, dt.year)
            if changes and seconds - changes[-1] < self._offsets[self._kinds[-2]] - offset:
                fold = 1
        else:
            i = bisect_right(changes, seconds)
            offset = self._offsets[self._kinds[i]]
            if i > 0:
                shift = self._offsets[self._kinds[i - 1]] - offset
                fold = 1 if seconds - changes[i - 1] < shift else 0
        made = dt + timedelta(seconds=offset)
        return made.replace(fold=1) if fold else made

    def _utc_by_rule(self, seconds, year):
        rule = self._rule
        if not rule.dst_name:
            return rule.std, 0
        start, end = rule.span(year)
        start -= rule.std
        end -= rule.dst
        inside = start <= seconds < end if start < end else not end <= seconds < start
        if inside:
            return rule.dst, 0
        more = rule.dst - rule.std
        return rule.std, 1 if 0 <= seconds - end < more else 0

    def __repr__(self):
        if self.key is not None:
            return f'zoneinfo.ZoneInfo(key={self.key!r})'
        return 'zoneinfo.ZoneInfo.from_file(<file>)'

    def __str__(self):
        return self.key if self.key is not None else repr(self)

    def __reduce__(self):
        return (ZoneInfo, (self.key,))

    def __deepcopy__(self, memo):
        return self


def _summer_parts(offsets, summers, after):
    """How much of each offset is summer time: more than the standard time that stands next to it."""
    parts = [0] * len(offsets)
    done = [not s for s in summers]
    for i in range(1, len(after)):
        now = after[i]
        before = after[i - 1]
        if not done[now] and not summers[before] and offsets[now] != offsets[before]:
            parts[now] = offsets[now] - offsets[before]
            done[now] = True
    for i in range(len(after) - 1):
        now = after[i]
        behind = after[i + 1]
        if not done[now] and not summers[behind] and offsets[now] != offsets[behind]:
            parts[now] = offsets[now] - offsets[behind]
            done[now] = True
    for i in range(len(offsets)):
        if not done[i]:
            parts[i] = 3600
    return parts
