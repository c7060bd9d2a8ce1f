import configparser
import html
import shlex
import urllib.parse as u
import zlib

FULL = False
_state = 379


def below(n):
    """A number below n, the same everywhere."""
    global _state
    _state = (_state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (_state >> 33) % n


def pick(items):
    return items[below(len(items))]


def text_of(pieces, most):
    return ''.join([pick(pieces) for _ in range(below(most + 1))])


def changed(text, pieces):
    """With a piece put in, taken out or repeated somewhere."""
    at = below(len(text) + 1)
    kind = below(3)
    if kind == 0:
        return text[:at] + pick(pieces) + text[at:]
    if kind == 1:
        return text[:at] + text[at + 1 + below(3):]
    return text[:at] + text[at:at + 4] * 2 + text[at + 4:]


_lines = []


def note(line):
    _lines.append(line)


def finish():
    """A check sum for each twenty lines."""
    for i in range(0, len(_lines), 20):
        part = '\n'.join(_lines[i:i + 20])
        if FULL:
            print(part)
        print(i, zlib.crc32(part.encode('utf-8', 'surrogatepass')))


PIECES = ['&', 'amp', ';', '&lt', '#', '65', 'x41', '&#', '<', '>', '"', "'", 'a', '&notit;', '&#0;', '&#x110000;', '&#128;', 'é', ' ']
for i in range(500):
    text = text_of(PIECES, 8)
    note(html.unescape(text) + html.escape(text) + html.escape(text, False))
PIECES = ['a', 'b', ' ', '"', "'", '\\', '#', '\n', '\t', '$', '|', '&&', '~', '*', 'é', ';', '']
for i in range(600):
    text = text_of(PIECES, 10)
    for options in ({}, {'comments': True}, {'posix': False}):
        try:
            note(repr(shlex.split(text, **options)))
        except ValueError as e:
            note(str(e))
    note(shlex.quote(text) + shlex.join([text, 'x y']))
PIECES = ['http', ':', '/', '//', 'h.com', '?', '#', '@', '[', ']', '::1', '80', '%41', '%zz', ';', '&', '=', '+', ' ', 'é', '..', '.', 'a', '\n', 'mailto']
for i in range(700):
    text = text_of(PIECES, 8)
    try:
        r = u.urlparse(text)
        note(f'{r} {r.hostname} {r.username} {r.password}')
        note(f'{r.port} {r.geturl()}')
    except ValueError as e:
        note(str(e))
    try:
        note(repr(u.urlsplit(text)) + u.urljoin('http://b/c/d?e', text) + repr(u.urldefrag(text)))
    except ValueError as e:
        note(str(e))
    note(u.quote(text) + u.unquote(text) + u.quote_plus(text) + u.unquote_plus(text) + repr(u.parse_qsl(text)) + repr(u.parse_qs(text, keep_blank_values=True)))
PIECES = ['[a]', '[', ']', 'k', '=', ':', '\n', ' ', '# c', '; d', 'v', '%(k)s', '%', '\n  more', '[DEFAULT]', '\n', '\n', '[b]\n', 'k2 = 2\n', '$', '\t']
for i in range(600):
    text = pick(['', '[a]\n', '[a]\nk = 1\n']) + text_of(PIECES, 9)
    p = configparser.ConfigParser(allow_no_value=below(2) == 0, strict=below(3) > 0)
    try:
        p.read_string(text)
        note(repr({s: dict(p[s]) for s in p}))
    except configparser.Error as e:
        note('Error')

finish()
