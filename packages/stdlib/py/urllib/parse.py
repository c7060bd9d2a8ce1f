"""urllib.parse: URLs in parts, percent encoding, query strings; of text, or of bytes that are ASCII."""
from collections import namedtuple
from _url_hosts import _check_bracketed_host, _checknetloc
from _url_pieces import (
    _splitattr, _splithost, _splitnport, _splitpasswd, _splitport, _splitquery, _splittag, _splittype, _splituser,
    _splitvalue, splitattr, splithost, splitnport, splitpasswd, splitport, splitquery, splittag, splittype, splituser,
    splitvalue, unwrap,
)
import warnings

uses_relative = [
    '', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps',
    'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss',
]
uses_netloc = [
    '', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
    'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services',
]
uses_params = [
    '', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms',
    'sftp',
    'tel',
]
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


def _text(x):
    return x.decode('ascii', 'strict') if x else ''


def _check_kinds(first, others):
    """Whether the arguments are text; they must all be of one kind, apart from what is empty."""
    text = isinstance(first, str)
    for x in others:
        if x and isinstance(x, str) != text:
            raise TypeError('Cannot mix str and non-str arguments')
    return text


def _as_bytes(x):
    return None if x is None else x.encode('ascii')


def _port_number(port):
    if port is None:
        return None
    if not (port.isdigit() and port.isascii()):
        raise ValueError(f'Port could not be cast to integer value as {port!r}')
    number = int(port)
    if not 0 <= number <= 65535:
        raise ValueError('Port out of range 0-65535')
    return number


def _host_name(netloc):
    host = _host_info(netloc)[0]
    if not host:
        return None
    name, percent, zone = host.partition('%')
    return name.lower() + percent + zone


class _Netloc:
    """What the network location is made of."""

    @property
    def username(self):
        return _user_info(self.netloc)[0]

    @property
    def password(self):
        return _user_info(self.netloc)[1]

    @property
    def hostname(self):
        return _host_name(self.netloc)

    @property
    def port(self):
        return _port_number(_host_info(self.netloc)[1])


class _NetlocBytes:
    @property
    def username(self):
        return _as_bytes(_user_info(self.netloc.decode('ascii'))[0])

    @property
    def password(self):
        return _as_bytes(_user_info(self.netloc.decode('ascii'))[1])

    @property
    def hostname(self):
        return _as_bytes(_host_name(self.netloc.decode('ascii')))

    @property
    def port(self):
        port = _host_info(self.netloc.decode('ascii'))[1]
        if port is not None and not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port.encode()!r}')
        return _port_number(port)


def _user_info(netloc):
    info, at, _ = netloc.rpartition('@')
    if not at:
        return None, None
    name, colon, password = info.partition(':')
    return name, (password if colon else None)


def _host_info(netloc):
    host = netloc.rpartition('@')[2]
    _, bracket, rest = host.partition('[')
    if bracket:
        name, _, port = rest.partition(']')
        port = port.partition(':')[2]
    else:
        name, _, port = host.partition(':')
    return name, (port if port else None)


_SplitBase = namedtuple('SplitResult', 'scheme netloc path query fragment')
_ParseBase = namedtuple('ParseResult', 'scheme netloc path params query fragment')
_DefragBase = namedtuple('DefragResult', 'url fragment')


class SplitResult(_SplitBase, _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)

    def encode(self, encoding='ascii', errors='strict'):
        return SplitResultBytes(*[x.encode(encoding, errors) for x in self])


class SplitResultBytes(_SplitBase, _NetlocBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)

    def decode(self, encoding='ascii', errors='strict'):
        return SplitResult(*[x.decode(encoding, errors) for x in self])


class ParseResult(_ParseBase, _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)

    def encode(self, encoding='ascii', errors='strict'):
        return ParseResultBytes(*[x.encode(encoding, errors) for x in self])


class ParseResultBytes(_ParseBase, _NetlocBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)

    def decode(self, encoding='ascii', errors='strict'):
        return ParseResult(*[x.decode(encoding, errors) for x in self])


class DefragResult(_DefragBase):
    __slots__ = ()

    def geturl(self):
        if self.fragment:
            return self.url + '#' + self.fragment
        return self.url

    def encode(self, encoding='ascii', errors='strict'):
        return DefragResultBytes(*[x.encode(encoding, errors) for x in self])


class DefragResultBytes(_DefragBase):
    __slots__ = ()

    def geturl(self):
        if self.fragment:
            return self.url + b'#' + self.fragment
        return self.url

    def decode(self, encoding='ascii', errors='strict'):
        return DefragResult(*[x.decode(encoding, errors) for x in self])


SplitResult._encoded_counterpart = SplitResultBytes
SplitResultBytes._decoded_counterpart = SplitResult
ParseResult._encoded_counterpart = ParseResultBytes
ParseResultBytes._decoded_counterpart = ParseResult
DefragResult._encoded_counterpart = DefragResultBytes
DefragResultBytes._decoded_counterpart = DefragResult


def clear_cache():
    """Nothing is kept."""


def _netloc_end(url):
    end = len(url)
    for c in '/?#':
        i = url.find(c, 2)
        if i >= 0 and i < end:
            end = i
    return end


def urlsplit(url, scheme='', allow_fragments=True):
    if _check_kinds(url, (scheme,)):
        return _split(url, scheme if scheme else '', allow_fragments)
    return _split(_text(url), _text(scheme), allow_fragments).encode()


_BLANKS = ''.join([chr(i) for i in range(33)])


def _split(url, scheme, allow_fragments):
    url = url.lstrip(_BLANKS)
    scheme = scheme.strip(_BLANKS)
    for c in '\t\r\n':
        url = url.replace(c, '')
        scheme = scheme.replace(c, '')
    netloc = ''
    query = ''
    fragment = ''
    i = url.find(':')
    if i > 0 and url[0].isascii() and url[0].isalpha():
        if all([c in scheme_chars for c in url[:i]]):
            scheme = url[:i].lower()
            url = url[i + 1:]
    if url[:2] == '//':
        end = _netloc_end(url)
        netloc = url[2:end]
        url = url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_bracketed_host(netloc.partition('[')[2].partition(']')[0])
    if allow_fragments and '#' in url:
        url, _, fragment = url.partition('#')
    if '?' in url:
        url, _, query = url.partition('?')
    _checknetloc(netloc)
    return SplitResult(scheme, netloc, url, query, fragment)


def _split_params(url):
    i = url.find(';', url.rfind('/')) if '/' in url else url.find(';')
    if i < 0:
        return url, ''
    return url[:i], url[i + 1:]


def urlparse(url, scheme='', allow_fragments=True):
    if _check_kinds(url, (scheme,)):
        return _parse(url, scheme if scheme else '', allow_fragments)
    return _parse(_text(url), _text(scheme), allow_fragments).encode()


def _parse(url, scheme, allow_fragments):
    parts = _split(url, scheme, allow_fragments)
    path = parts.path
    params = ''
    if parts.scheme in uses_params and ';' in path:
        path, params = _split_params(path)
    return ParseResult(parts.scheme, parts.netloc, path, params, parts.query, parts.fragment)


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if not _check_kinds(scheme, (netloc, url, params, query, fragment)):
        scheme, netloc, url = _text(scheme), _text(netloc), _text(url)
        params, query, fragment = _text(params), _text(query), _text(fragment)
        return _unsplit(scheme, netloc, f'{url};{params}' if params else url, query, fragment).encode('ascii')
    if params:
        url = f'{url};{params}'
    return _unsplit(scheme, netloc, url, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if _check_kinds(scheme, (netloc, url, query, fragment)):
        return _unsplit(scheme, netloc, url, query, fragment)
    return _unsplit(_text(scheme), _text(netloc), _text(url), _text(query), _text(fragment)).encode('ascii')


def _unsplit(scheme, netloc, url, query, fragment):
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//':
        url = '//' + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    if _check_kinds(base, (url,)):
        return _join(base, url, allow_fragments)
    return _join(_text(base), _text(url), allow_fragments).encode('ascii')


def _join(base, url, allow_fragments):
    b = _parse(base, '', allow_fragments)
    u = _parse(url, b.scheme, allow_fragments)
    scheme = u.scheme
    if scheme != b.scheme or scheme not in uses_relative:
        return url
    netloc = u.netloc
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, u.path, u.params, u.query, u.fragment))
        netloc = b.netloc
    if not u.path and not u.params:
        query = u.query if u.query else b.query
        return urlunparse((scheme, netloc, b.path, b.params, query, u.fragment))
    steps = b.path.split('/')
    if steps[-1] != '':
        steps.pop()
    if u.path[:1] == '/':
        segments = u.path.split('/')
    else:
        segments = steps + u.path.split('/')
        if len(segments) > 2:
            inner = [s for s in segments[1:-1] if s]
            segments = segments[:1] + inner + segments[-1:]
    out = []
    for s in segments:
        if s == '..':
            if out:
                out.pop()
        elif s != '.':
            out.append(s)
    if segments[-1] in ('.', '..'):
        out.append('')
    path = '/'.join(out)
    return urlunparse((scheme, netloc, path if path else '/', u.params, u.query, u.fragment))


def urldefrag(url):
    if isinstance(url, str):
        return _defrag(url)
    return _defrag(_text(url)).encode()


def _defrag(url):
    if '#' in url:
        p = _parse(url, '', True)
        return DefragResult(urlunparse((p.scheme, p.netloc, p.path, p.params, p.query, '')), p.fragment)
    return DefragResult(url, '')


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    plain = safe.encode('ascii', 'ignore') if isinstance(safe, str) else bytes([c for c in safe if c < 128])
    out = []
    for c in bs:
        if c in _SAFE or c in plain:
            out.append(chr(c))
        else:
            out.append('%%%02X' % c)
    return ''.join(out)


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        data = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
        return quote_from_bytes(data, safe)
    if encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    if errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    if isinstance(string, str):
        if ' ' not in string:
            return quote(string, safe, encoding, errors)
    elif isinstance(string, bytes) and b' ' not in string:
        return quote(string, safe, encoding, errors)
    safe = safe + ' ' if isinstance(safe, str) else safe + b' '
    return quote(string, safe, encoding, errors).replace(' ', '+')


def _hex(c):
    if 48 <= c <= 57:
        return c - 48
    if 97 <= c <= 102:
        return c - 87
    if 65 <= c <= 70:
        return c - 55
    return -1


def unquote_to_bytes(string):
    if not string:
        # What is no text has no such method.
        string.split
        return b''
    if not isinstance(string, (str, bytes, bytearray)):
        string.split
    data = string.encode('utf-8') if isinstance(string, str) else bytes(string)
    out = bytearray()
    i = 0
    n = len(data)
    while i < n:
        c = data[i]
        if c == 37 and i + 2 < n and _hex(data[i + 1]) >= 0 and _hex(data[i + 2]) >= 0:
            c = _hex(data[i + 1]) * 16 + _hex(data[i + 2])
            i += 2
        out.append(c)
        i += 1
    return bytes(out)


def unquote(string, encoding='utf-8', errors='replace'):
    if encoding is None:
        encoding = 'utf-8'
    if errors is None:
        errors = 'replace'
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if '%' not in string:
        string.split
        return string
    out = []
    run = []
    for c in string:
        if c.isascii():
            run.append(c)
        else:
            out.append(unquote_to_bytes(''.join(run)).decode(encoding, errors))
            out.append(c)
            run.clear()
    out.append(unquote_to_bytes(''.join(run)).decode(encoding, errors))
    return ''.join(out)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
    separator='&'
):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        by = separator if isinstance(separator, str) else separator.decode('ascii')
        pairs = _pairs(qs, by, '=', keep_blank_values, strict_parsing, max_num_fields)
        return [(unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)) for name, value in pairs]
    if not qs:
        return []
    by = separator.encode('ascii') if isinstance(separator, str) else separator
    pairs = _pairs(bytes(memoryview(qs)), by, b'=', keep_blank_values, strict_parsing, max_num_fields)
    return [(_unquoted(name), _unquoted(value)) for name, value in pairs]


def _unquoted(data):
    return unquote_to_bytes(data.replace(b'+', b' '))


def _pairs(qs, separator, equals, keep_blank_values, strict_parsing, max_num_fields):
    out = []
    if not qs:
        return out
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    for part in qs.split(separator):
        if not part and not strict_parsing:
            continue
        name, has, value = part.partition(equals)
        if not has and strict_parsing:
            raise ValueError(f'bad query field: {part!r}')
        if value or keep_blank_values:
            out.append((name, value))
    return out


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
    separator='&'
):
    out = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        if name in out:
            out[name].append(value)
        else:
            out[name] = [value]
    return out


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        pairs = query.items()
    else:
        if not hasattr(query, '__len__') or (len(query) and not isinstance(query[0], tuple)):
            raise TypeError('not a valid non-string sequence or mapping object')
        pairs = query
    out = []
    for k, v in pairs:
        name = _query_text(k, safe, encoding, errors, quote_via)
        if not doseq or isinstance(v, (str, bytes)) or not hasattr(v, '__len__'):
            out.append(name + '=' + _query_text(v, safe, encoding, errors, quote_via))
        else:
            for one in v:
                out.append(name + '=' + _query_text(one, safe, encoding, errors, quote_via))
    return '&'.join(out)


def _query_text(x, safe, encoding, errors, quote_via):
    if isinstance(x, bytes):
        return quote_via(x, safe)
    if isinstance(x, str):
        return quote_via(x, safe, encoding, errors)
    return quote_via(str(x), safe, encoding, errors)


def _to_bytes(url):
    if isinstance(url, str):
        try:
            return url.encode('ascii').decode()
        except UnicodeError:
            raise UnicodeError('URL ' + repr(url) + ' contains non-ASCII characters')
    return url


def to_bytes(url):
    warnings.warn('urllib.parse.to_bytes() is deprecated as of 3.8', DeprecationWarning, stacklevel=2)
    return _to_bytes(url)
