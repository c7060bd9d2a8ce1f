"""email.utils: dates and addresses of mail headers."""
import calendar
import datetime
import time

_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'
_DAYS = 'mon tue wed thu fri sat sun'
_ZONES = (
    'ut 0 utc 0 gmt 0 z 0 ast -400 adt -300 est -500 edt -400 cst -600 cdt -500 mst -700 mdt -600 pst -800 pdt -700'
)
_SPECIAL = '()<>@,:;".[]'
_BLANK = ' \t\r\n'
_ATOM_ENDS = _SPECIAL + _BLANK
_PHRASE_ENDS = '()<>@,:;"[]' + _BLANK


# --- dates

def formatdate(timeval=None, localtime=False, usegmt=False):
    if timeval is None:
        timeval = time.time()
    dt = datetime.datetime.fromtimestamp(timeval, datetime.timezone.utc)
    if localtime:
        dt = dt.astimezone()
        usegmt = False
    elif not usegmt:
        dt = dt.replace(tzinfo=None)
    return format_datetime(dt, usegmt)


def format_datetime(dt, usegmt=False):
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError('usegmt option requires a UTC datetime')
        zone = 'GMT'
    elif dt.tzinfo is None:
        zone = '-0000'
    else:
        zone = dt.strftime('%z')
    day = _DAYS.split()[dt.weekday()].capitalize()
    month = _MONTHS.split()[dt.month - 1].capitalize()
    return f'{day}, {dt.day:02d} {month} {dt.year:04d} {dt.hour:02d}:{dt.minute:02d}:{dt.second:02d} {zone}'


def localtime(dt=None, isdst=None):
    if dt is None:
        dt = datetime.datetime.now()
    return dt.astimezone()


def _zone_seconds(text):
    words = _ZONES.split()
    low = text.lower()
    value = None
    if low in words[::2]:
        value = int(words[words.index(low) + 1])
    else:
        try:
            value = int(text)
        except ValueError:
            pass
        if value == 0 and text.startswith('-'):
            value = None
    if value is None:
        return None
    sign = -1 if value < 0 else 1
    value = abs(value)
    return sign * (value // 100 * 3600 + value % 100 * 60)


def _month_of(word):
    low = word.lower()[:3]
    months = _MONTHS.split()
    full = 'january february march april may june july august september october november december'.split()
    if word.lower() in months or word.lower() in full:
        return months.index(low) + 1
    return 0


def _parsed(data):
    """Year, month, day, hour, minute, second and the zone's seconds (None: not given, or -0000)."""
    if not data:
        return None
    words = data.split()
    if not words:
        return None
    if words[0].endswith(',') or words[0].lower() in _DAYS.split():
        words = words[1:]
    else:
        comma = words[0].rfind(',')
        if comma >= 0:
            words[0] = words[0][comma + 1:]
    if len(words) == 3:
        parts = words[0].split('-')
        if len(parts) == 3:
            words = parts + words[1:]
    if len(words) == 4:
        last = words[3]
        at = last.find('+')
        if at < 0:
            at = last.find('-')
        if at > 0:
            words = words[:3] + [last[:at], last[at:]]
        else:
            words.append('')
    if len(words) < 5:
        return None
    day, name, year, clock, zone = words[:5]
    month = _month_of(name)
    if not month:
        day, name = name, day
        month = _month_of(name)
        if not month:
            return None
    day = day.rstrip(',')
    if ':' in year:
        year, clock = clock, year
    year = year.rstrip(',')
    if not year[:1].isdigit():
        year, zone = zone, year
    parts = clock.rstrip(',').split(':')
    if len(parts) == 1 and '.' in parts[0]:
        parts = parts[0].split('.')
    if len(parts) == 2:
        parts.append('0')
    if len(parts) != 3:
        return None
    try:
        y = int(year)
        d = int(day)
        hour, minute, second = [int(p) for p in parts]
    except ValueError:
        return None
    if y < 100:
        y += 1900 if y > 68 else 2000
    return y, month, d, hour, minute, second, _zone_seconds(zone)


def parsedate(data):
    found = _parsed(data)
    if found is None:
        return None
    y, month, d, hour, minute, second, zone = found
    return (y, month, d, hour, minute, second, 0, 1, -1)


def parsedate_tz(data):
    found = _parsed(data)
    if found is None:
        return None
    y, month, d, hour, minute, second, zone = found
    return (y, month, d, hour, minute, second, 0, 1, -1, 0 if zone is None else zone)


def parsedate_to_datetime(data):
    found = _parsed(data)
    if found is None:
        raise ValueError(f'Invalid date value or format "{data}"')
    y, month, d, hour, minute, second, zone = found
    if zone is None:
        return datetime.datetime(y, month, d, hour, minute, second)
    zone = datetime.timezone(datetime.timedelta(seconds=zone))
    return datetime.datetime(y, month, d, hour, minute, second, tzinfo=zone)


def mktime_tz(data):
    if data[9] is None:
        return time.mktime(data[:8] + (-1,))
    return calendar.timegm((data[0], data[1], data[2], data[3], data[4], data[5])) - data[9]


# --- addresses

def quote(str):
    return str.replace('\\', '\\\\').replace('"', '\\"')


def unquote(str):
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if str.startswith('<') and str.endswith('>'):
            return str[1:-1]
    return str


def formataddr(pair, charset='utf-8'):
    name, address = pair
    address.encode('ascii')
    if not name:
        return address
    try:
        name.encode('ascii')
    except UnicodeEncodeError:
        return f'{_encoded_word(name)} <{address}>'
    quotes = '"' if any(c in '][\\()<>@,:;".' for c in name) else ''
    return f'{quotes}{quote(name) if quotes else name}{quotes} <{address}>'


def _encoded_word(name):
    """An encoded word in base 64 or quoted printable, whichever is shorter."""
    import base64
    data = name.encode('utf-8')
    plain = '-!*+/'
    text = ''
    for c in data:
        if chr(c).isascii() and (chr(c).isalnum() or chr(c) in plain):
            text += chr(c)
        elif c == 32:
            text += '_'
        else:
            text += f'={c:02X}'
    other = base64.b64encode(data).decode()
    if len(other) < len(text):
        return f'=?utf-8?b?{other}?='
    return f'=?utf-8?q?{text}?='


class _Reader:
    """Reads a list of addresses from a header, as leniently as CPython does."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.comments = []

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ''

    def took(self, c):
        if self.peek() == c:
            self.at += 1
            return True
        return False

    def space(self):
        """Passes blanks and comments; gives the blanks of them that are no ends of lines."""
        out = ''
        while c := self.peek():
            if c in _BLANK:
                self.at += 1
                if c in ' \t':
                    out += c
            elif c == '(':
                self.comments.append(self.enclosed(')'))
            else:
                break
        return out

    def enclosed(self, end):
        """From an opening sign to the one that closes it; comments may hold comments."""
        self.at += 1
        out = ''
        while c := self.peek():
            if c == '(' and end == ')':
                out += self.enclosed(end)
                continue
            self.at += 1
            if c == end or c == '\r':
                break
            if c == '\\':
                c = self.peek()
                self.at += 1
            out += c
        return out

    def atom(self, ends):
        start = self.at
        while (c := self.peek()) and c not in ends:
            self.at += 1
        return self.text[start:self.at]

    def phrase(self):
        out = []
        while c := self.peek():
            if c in _BLANK:
                self.at += 1
            elif c == '"':
                out.append(self.enclosed('"'))
            elif c == '(':
                self.comments.append(self.enclosed(')'))
            elif c in _PHRASE_ENDS:
                break
            else:
                out.append(self.atom(_PHRASE_ENDS))
        return out

    def spec(self):
        """local@domain"""
        parts = []
        self.space()
        while c := self.peek():
            keeps = True
            if c == '.' or c in _ATOM_ENDS and c != '"':
                if parts and not parts[-1].strip():
                    parts.pop()
                if c != '.':
                    break
                parts.append('.')
                self.at += 1
                keeps = False
            elif c == '"':
                parts.append('"' + quote(self.enclosed('"')) + '"')
            else:
                parts.append(self.atom(_ATOM_ENDS))
            blanks = self.space()
            if keeps and blanks:
                parts.append(blanks)
        if not self.took('@'):
            return ''.join(parts)
        self.space()
        domain = self.domain()
        return ''.join(parts) + '@' + domain if domain else ''

    def domain(self):
        out = ''
        while c := self.peek():
            if c in ' \t':
                self.at += 1
            elif c == '(':
                self.comments.append(self.enclosed(')'))
            elif c == '[':
                out += '[' + self.enclosed(']') + ']'
            elif c == '.':
                self.at += 1
                out += c
            elif c == '@':
                return ''
            elif c in _ATOM_ENDS:
                break
            else:
                out += self.atom(_ATOM_ENDS)
        return out

    def route(self):
        """What stands in angle brackets; a route before it is passed over."""
        self.at += 1
        self.space()
        while c := self.peek():
            if c == '>':
                self.at += 1
                break
            if c == '@':
                self.at += 1
                self.space()
                self.domain()
            elif c == ':':
                self.at += 1
            else:
                found = self.spec()
                self.at += 1
                return found
            self.space()
        return ''

    def address(self):
        """The next address, or those of a group."""
        self.comments = []
        self.space()
        start = self.at
        words = self.phrase()
        self.space()
        c = self.peek()
        found = []
        if c == '<':
            route = self.route()
            name = ' '.join(words)
            if self.comments:
                name += ' (' + ' '.join(self.comments) + ')'
            found.append((name, route))
        elif c == ':':
            self.at += 1
            while self.peek():
                self.space()
                if self.took(';'):
                    break
                found.extend(self.address())
        elif c and c in '.@':
            self.at = start
            spec = self.spec()
            found.append((' '.join(self.comments), spec))
        elif words:
            found.append((' '.join(self.comments), words[0]))
        elif c and c in _SPECIAL:
            self.at += 1
        self.space()
        self.took(',')
        return found

    def all(self):
        out = []
        while self.peek():
            found = self.address()
            out.extend(found if found else [('', '')])
        return out


def _without_quoted(text):
    """The text without what stands in quotes."""
    out = ''
    opened = -1
    start = 0
    i = 0
    while i < len(text):
        if text[i] == '\\':
            i += 1
        elif text[i] == '"':
            if opened < 0:
                opened = i
            else:
                out += text[start:opened]
                start = i + 1
                opened = -1
        i += 1
    return out + text[start:]


def _is_balanced(text):
    depth = 0
    escaped = False
    for c in text:
        if escaped:
            escaped = False
        elif c == '\\':
            escaped = True
        elif c == '(':
            depth += 1
        elif c == ')':
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def getaddresses(fieldvalues, *, strict=True):
    values = [str(value) for value in fieldvalues]
    if not strict:
        return _Reader(', '.join(values)).all()
    values = [value if _is_balanced(_without_quoted(value)) else "('', '')" for value in values]
    found = [('', '') if '[' in one[1] else one for one in _Reader(', '.join(values)).all()]
    # As many as the commas say, or somebody hides addresses.
    if len(found) != sum([1 + _without_quoted(value).count(',') for value in values]):
        return [('', '')]
    return found


def parseaddr(addr, *, strict=True):
    if not strict:
        return (_Reader(addr).all() or [('', '')])[0]
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return ('', '')
    if not _is_balanced(_without_quoted(addr)):
        addr = "('', '')"
    found = _Reader(addr).all()
    if len(found) != 1 or '[' in found[0][1]:
        return ('', '')
    return found[0]


def make_msgid(idstring=None, domain=None):
    import os
    import random
    stamp = int(time.time() * 100)
    middle = '' if idstring is None else '.' + idstring
    if domain is None:
        import platform
        domain = platform.node()
    return f'<{stamp}.{os.getpid()}.{random.getrandbits(64)}{middle}@{domain}>'


# --- parameters with a charset

def decode_rfc2231(s):
    parts = s.split("'", 2)
    if len(parts) <= 2:
        return None, None, s
    return parts


def encode_rfc2231(s, charset=None, language=None):
    from urllib.parse import quote
    text = quote(s, safe='', encoding=charset or 'ascii')
    if charset is None and language is None:
        return text
    if language is None:
        language = ''
    return f"{charset}'{language}'{text}"


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, language, text = value
    return text.encode('latin-1').decode(charset or fallback_charset, errors)
