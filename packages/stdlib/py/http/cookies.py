"""http.cookies: cookies of headers."""
import re

_ATTRIBUTES = {
    'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain', 'max-age': 'Max-Age',
    'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite',
}
_FLAGS = ('secure', 'httponly')
_LEGAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-.^_`|~:"
_UNQUOTED = _LEGAL + ' ()/<=>?@[]{}'


class CookieError(Exception):
    __module__ = 'http.cookies'


def _is_legal_key(key):
    return len(key) > 0 and all([c in _LEGAL for c in key])


def _quote(text):
    if text is None or _is_legal_key(text):
        return text
    out = '"'
    for c in text:
        if c == '"':
            out += '\\"'
        elif c == '\\':
            out += '\\\\'
        elif c in _UNQUOTED:
            out += c
        elif ord(c) < 256:
            out += f'\\{ord(c):03o}'
        else:
            out += c
    return out + '"'


def _unquote(text):
    if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    text = text[1:-1]
    out = ''
    i = 0
    while i < len(text):
        c = text[i]
        if c == '\\' and i + 1 < len(text):
            digits = text[i + 1:i + 4]
            if len(digits) == 3 and digits[0] in '0123' and digits[1] in '01234567' and digits[2] in '01234567':
                out += chr(int(digits, 8))
                i += 4
            else:
                out += text[i + 1]
                i += 2
        else:
            out += c
            i += 1
    return out


def _date_after(seconds):
    import time
    from email.utils import formatdate
    text = formatdate(time.time() + seconds, usegmt=True)
    return text


class Morsel(dict):
    """A cookie: its attributes are the items."""

    __module__ = 'http.cookies'

    def __init__(self):
        super().__init__()
        self._key = None
        self._value = None
        self._coded_value = None
        for name in _ATTRIBUTES:
            dict.__setitem__(self, name, '')

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def __setitem__(self, name, value):
        name = name.lower()
        if name not in _ATTRIBUTES:
            raise CookieError(f'Invalid attribute {name!r}')
        dict.__setitem__(self, name, value)

    def isReservedKey(self, name):
        return name.lower() in _ATTRIBUTES

    def set(self, key, val, coded_val):
        if key.lower() in _ATTRIBUTES:
            raise CookieError(f'Attempt to set a reserved key {key!r}')
        if not _is_legal_key(key):
            raise CookieError(f'Illegal key {key!r}')
        self._key = key
        self._value = val
        self._coded_value = coded_val

    def OutputString(self, attrs=None):
        out = [f'{self._key}={self._coded_value}']
        for name, value in sorted(self.items()):
            if value == '' or (attrs is not None and name not in attrs):
                continue
            shown = _ATTRIBUTES[name]
            if name == 'expires' and isinstance(value, int):
                out.append(f'{shown}={_date_after(value)}')
            elif name == 'max-age' and isinstance(value, int):
                out.append(f'{shown}={value}')
            elif name == 'comment' and isinstance(value, str):
                out.append(f'{shown}={_quote(value)}')
            elif name in _FLAGS:
                if value:
                    out.append(shown)
            else:
                out.append(f'{shown}={value}')
        return '; '.join(out)

    def output(self, attrs=None, header='Set-Cookie:'):
        return f'{header} {self.OutputString(attrs)}'

    def js_output(self, attrs=None):
        text = self.OutputString(attrs).replace('"', '\\"')
        return (
            '\n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "' + text
            + '";\n        // end hiding -->\n        </script>\n        '
        )

    def __str__(self):
        return self.output()

    def __repr__(self):
        return f'<Morsel: {self.OutputString()}>'


class BaseCookie(dict):
    __module__ = 'http.cookies'

    def __init__(self, input=None):
        super().__init__()
        if input:
            self.load(input)

    def value_decode(self, val):
        return val, val

    def value_encode(self, val):
        text = str(val)
        return text, text

    def _put(self, key, value, coded):
        morsel = self.get(key)
        if morsel is None:
            morsel = Morsel()
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            real, coded = self.value_encode(value)
            self._put(key, real, coded)

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        return sep.join([morsel.output(attrs, header) for _, morsel in sorted(self.items())])

    def js_output(self, attrs=None):
        return ''.join([morsel.js_output(attrs) for _, morsel in sorted(self.items())])

    def __str__(self):
        return self.output()

    def __repr__(self):
        parts = [f'{key}={morsel.value!r}' for key, morsel in sorted(self.items())]
        return f'<{self.__class__.__name__}: {" ".join(parts)}>'

    def load(self, rawdata):
        if isinstance(rawdata, str):
            self._parse(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _parse(self, text):
        legal = r'\w\d!#%&\'~_`><@,:/\$\*\+\-\.\^\|\)\(\?\}\{\='
        pattern = re.compile(
            r'\s*(?P<key>[' + legal + r']+?)\s*(\s*=\s*'
            r'(?P<val>"(?:[^\\"]|\\.)*"|\w{3},\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT'
            r'|[' + legal + r'\[\]]*))?\s*(\s+|;|$)', re.ASCII
        )
        at = 0
        found = []
        seen = False
        while at < len(text):
            m = pattern.match(text, at)
            if m is None:
                break
            key = m.group('key')
            value = m.group('val')
            at = m.end(0)
            if key[0] == '$':
                if seen:
                    found.append((True, key[1:].lower(), value, value))
            elif key.lower() in _ATTRIBUTES:
                if not seen:
                    return
                if value is None:
                    if key.lower() not in _FLAGS:
                        return
                    found.append((True, key.lower(), None, None))
                else:
                    found.append((True, key.lower(), _unquote(value), value))
            elif value is not None:
                real, coded = self.value_decode(value)
                found.append((False, key, real, coded))
                seen = True
            else:
                return
        last = ''
        for is_attribute, key, value, coded in found:
            if not is_attribute:
                self._put(key, value, coded)
                last = key
            elif value is None:
                dict.__getitem__(self, last)[key] = True
            else:
                dict.__getitem__(self, last)[key] = value


class SimpleCookie(BaseCookie):
    __module__ = 'http.cookies'

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
