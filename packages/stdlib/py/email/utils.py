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
    """Reads a list of addresses from a header."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.comments = []

    def more(self):
        return self.at < len(self.text)

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ''

    def space(self):
        while self.more():
            c = self.peek()
            if c in ' \t\r\n':
                self.at += 1
            elif c == '(':
                self.comments.append(self.comment())
            else:
                break

    def comment(self):
        self.at += 1
        out = ''
        while self.more():
            c = self.peek()
            if c == ')':
                self.at += 1
                break
            if c == '(':
                out += '(' + self.comment() + ')'
                continue
            if c == '\\':
                self.at += 1
                c = self.peek()
            out += c
            self.at += 1
        return out

    def quoted(self):
        self.at += 1
        out = ''
        while self.more():
            c = self.peek()
            self.at += 1
            if c == '"':
                break
            if c == '\\':
                c = self.peek()
                self.at += 1
            out += c
        return out

    def atom(self, ends):
        out = ''
        while self.more() and self.peek() not in ends and self.peek() not in ' \t\r\n':
            out += self.peek()
            self.at += 1
        return out

    def words(self):
        """A phrase: its words."""
        out = []
        while True:
            self.space()
            c = self.peek()
            if c == '"':
                out.append(self.quoted())
            elif not c or c in '()<>@,:;[]':
                return out
            else:
                out.append(self.atom('()<>@,:;"[]'))

    def spec(self):
        """local@domain"""
        out = ''
        while True:
            self.space()
            c = self.peek()
            if c == '.':
                out = out.rstrip() + '.'
                self.at += 1
            elif c == '"':
                out += '"' + quote(self.quoted()) + '"'
            elif not c or c in _SPECIAL:
                break
            else:
                if out and not out.endswith('.'):
                    break
                out += self.atom(_SPECIAL)
        self.space()
        if self.peek() != '@':
            return out
        self.at += 1
        domain = ''
        while True:
            self.space()
            c = self.peek()
            if c == '[':
                end = self.text.find(']', self.at)
                end = len(self.text) if end < 0 else end + 1
                domain += self.text[self.at:end]
                self.at = end
            elif c == '.':
                domain += '.'
                self.at += 1
            elif c == '@':
                return ''
            elif not c or c in _SPECIAL:
                break
            else:
                if domain and not domain.endswith('.'):
                    break
                domain += self.atom(_SPECIAL)
        if not domain:
            return ''
        return out + '@' + domain

    def address(self):
        """The next address, or those of a group."""
        self.comments = []
        self.space()
        start = self.at
        words = self.words()
        self.space()
        c = self.peek()
        found = []
        if c == '<':
            self.at += 1
            route = self.spec()
            self.space()
            if self.peek() == '>':
                self.at += 1
            self.space()
            name = ' '.join(words)
            if self.comments:
                name += ' (' + ' '.join(self.comments) + ')'
            found.append((name, route))
        elif c == ':' and words:
            self.at += 1
            while self.more() and self.peek() != ';':
                found.extend(self.address())
                if self.peek() == ',':
                    self.at += 1
            self.at += 1
        elif c in ('@', '.') or not c or c in ',;':
            self.at = start
            self.comments = []
            spec = self.spec()
            if spec or words:
                found.append((' '.join(self.comments), spec if spec else words[0]))
        elif c:
            self.at += 1
        self.space()
        return found

    def all(self):
        out = []
        while self.more():
            found = self.address()
            out.extend(found if found else [('', '')])
            self.space()
            c = self.peek()
            if c == ',':
                self.at += 1
            elif c:
                # Something follows an address that should not.
                return [('', '')]
        return out


def _commas(text):
    """Commas between addresses: those in quotes and comments do not count."""
    n = 0
    depth = 0
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if c == '\\':
            i += 1
        elif c == '"' and depth == 0:
            quoted = not quoted
        elif not quoted:
            if c == '(':
                depth += 1
            elif c == ')':
                depth -= 1
            elif c == ',' and depth == 0:
                n += 1
        i += 1
    return n


def getaddresses(fieldvalues, *, strict=True):
    out = []
    for value in fieldvalues:
        text = str(value)
        found = _Reader(text).all()
        if strict and len(found) != _commas(text) + 1:
            found = [('', '')]
        for name, address in found:
            if strict and ('[' in address and address.find('[') != address.find('@') + 1):
                out.append(('', ''))
            else:
                out.append((name, address))
    return out


def parseaddr(addr, *, strict=True):
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return ('', '')
    found = getaddresses([addr], strict=strict)
    if not found or (strict and len(found) > 1):
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
    return parts[0], parts[1], parts[2]


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
