# email.utils, http.cookies, uuid, ipaddress and mimetypes over made texts, most of them malformed.
import email.utils
import http.cookies
import ipaddress
import mimetypes
import uuid
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


_lines = []


def note(line):
    _lines.append(line)


def finish():
    """A check sum for each twenty lines."""
    for i in range(0, len(_lines), 20):
        part = '\n'.join(_lines[i:i + 20])
        if FULL:
            print(part.encode('ascii', 'backslashreplace').decode())
        print(i, zlib.crc32(part.encode('utf-8', 'surrogatepass')))


def said(f, *args):
    try:
        return repr(f(*args))
    except (ValueError, TypeError, IndexError, http.cookies.CookieError) as e:
        return f'{type(e).__name__} {e}'


PIECES = ['1', '255', '256', '01', '.', ':', '::', '/', '24', '33', '129', 'ffff', 'fffff', 'g', '-', ' ', '0', '10.0.0.1', '192.168.1.0/24', 'fe80::1', '::ffff:1.2.3.4', '2001:db8::/32']
for i in range(80):
    text = text_of(PIECES, 7)
    out = [said(f, text) for f in (ipaddress.ip_address, ipaddress.ip_network, ipaddress.ip_interface, ipaddress.IPv4Network, ipaddress.IPv6Address)]
    try:
        a = ipaddress.ip_address(text)
        out.append(f'{a.is_private} {a.is_global} {a.is_loopback} {a.is_link_local} {a.is_multicast} {a.is_reserved} {a.exploded} {a.reverse_pointer} {int(a)}')
    except ValueError:
        pass
    note(f'{text!a} {out}')
for i in range(80):
    n = ipaddress.ip_network((below(2 ** 32), below(33)), strict=False)
    m = ipaddress.ip_network((below(2 ** 32) if below(2) else int(n.network_address), below(33)), strict=False)
    note(f'{n} {m} {n.overlaps(m)} {n.compare_networks(m)} {n.subnet_of(m)} {said(n.supernet)} {n.broadcast_address} {n.hostmask} {list(ipaddress.collapse_addresses([n, m]))}')
PIECES = ['a', 'b@c.d', '<', '>', '"', '(', ')', ',', ';', ':', '\\', ' ', '@', '.', 'Ann', 'é', '\t', '=?utf-8?q?=C3=A9?=', '"x y"', '[1.2]', 'g: h@i;']
for i in range(80):
    text = text_of(PIECES, 7)
    note(f'{text!a} {said(email.utils.parseaddr, text)} {said(lambda t: email.utils.parseaddr(t, strict=False), text)} {said(email.utils.getaddresses, [text, "z@z"])} {said(email.utils.quote, text)} {said(email.utils.unquote, text)} {said(email.utils.formataddr, (text, "a@b.c"))}')
PIECES = ['Mon', ',', ' ', '1', '31', 'Jan', 'feb', '2020', '99', '10:20:30', '10:20', '25:61', '+0100', '-0530', 'GMT', 'EST', '-0000', '(c)', 'x', '-', '.', '1999', '00:00']
for i in range(80):
    text = ' '.join([pick(PIECES) for _ in range(below(8))])
    note(f'{text} {said(email.utils.parsedate, text)} {said(email.utils.parsedate_tz, text)} {said(email.utils.parsedate_to_datetime, text)}')
PIECES = ['a', '=', ';', ' ', 'b', '"', '\\', '\\054', 'path', '/', 'expires', 'Mon, 01 Jan 2020 00:00:00 GMT', 'secure', 'HttpOnly', ',', 'é', '$Path', '"x y"', 'max-age', '1', '[', ':', '\n', 'samesite', 'Lax']
for i in range(80):
    text = text_of(PIECES, 10)
    cookie = http.cookies.SimpleCookie()
    try:
        cookie.load(text)
        out = cookie.output() + repr([(m.key, m.value, m.coded_value) for m in cookie.values()])
    except http.cookies.CookieError as e:
        out = str(e)
    made = http.cookies.SimpleCookie()
    try:
        made[pick(['a', 'b', 'c d', 'é', 'k'])] = text
        out += made.output(header='')
    except http.cookies.CookieError as e:
        out += str(e)
    note(f'{text!a} {out!a}')
PIECES = ['1', 'a', 'F', '-', '{', '}', 'urn:', 'uuid:', '0123456789abcdef', '00000000', '0000', 'g', ' ']
for i in range(80):
    text = text_of(PIECES, 7)
    note(f'{text} {said(uuid.UUID, text)} {uuid.uuid3(uuid.NAMESPACE_URL, text)} {uuid.uuid5(uuid.NAMESPACE_DNS, text)}')
    u = uuid.UUID(int=below(2 ** 31) ** 4 % 2 ** 128, version=1 + below(5))
    note(f'{u} {u.fields} {u.time} {u.clock_seq} {u.variant} {u.version} {u.urn} {u.bytes_le} {u.node}')
PIECES = ['a', '.', 'tar', 'gz', 'html', 'TXT', '/', '?', '#', 'http://', 'data:', 'text/plain', ',', ';', 'base64', 'json', 'png', '.z', 'jpg']
for i in range(80 // 2):
    text = text_of(PIECES, 6)
    note(f'{text} {mimetypes.guess_type(text)} {mimetypes.guess_type(text, False)} {mimetypes.guess_extension(text)}')
finish()
