"""base64: data in 16, 32, 64 or 85 printable characters."""
import binascii
from pyw.builtins.bytes_core import _is_buffer
from pyw.builtins.base_codes import _given, _mapped

_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_A85 = bytes(range(33, 118))
MAXLINESIZE = 76
MAXBINSIZE = 57


def _bytes_from(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if _is_buffer(s):
        return bytes(s)
    raise TypeError('argument should be a bytes-like object or ASCII string, not ' + repr(type(s).__name__))


def _need_bytes(s):
    if not _is_buffer(s):
        raise TypeError("memoryview: a bytes-like object is required, not '" + type(s).__name__ + "'")
    return bytes(s)


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        return _mapped(encoded, b'+/', bytes(altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    data = _bytes_from(s)
    if altchars is not None:
        altchars = _bytes_from(altchars)
        if len(altchars) != 2:
            raise AssertionError(repr(altchars))
        data = _mapped(data, altchars, b'+/')
    return binascii.a2b_base64(data, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(_mapped(_bytes_from(s), b'-_', b'+/'))


def _encode32(alphabet, s):
    data = _need_bytes(s)
    out = bytearray()
    for i in range(0, len(data), 5):
        part = data[i:i + 5]
        w = int.from_bytes(part.ljust(5, b'\0'), 'big')
        used = (len(part) * 8 + 4) // 5
        for k in range(8):
            out.append(alphabet[(w >> (35 - 5 * k)) & 31] if k < used else 61)
    return bytes(out)


def _decode32(alphabet, s, casefold, map01):
    data = _bytes_from(s)
    if len(data) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from(map01)
        if len(map01) != 1:
            raise AssertionError(repr(map01))
        data = data.replace(b'0', b'O').replace(b'1', map01)
    if casefold:
        data = data.upper()
    size = len(data)
    data = data.rstrip(b'=')
    pads = size - len(data)
    out = bytearray()
    w = 0
    for i in range(0, len(data), 8):
        part = data[i:i + 8]
        w = 0
        for c in part:
            v = alphabet.find(c)
            if v < 0:
                raise binascii.Error('Non-base32 digit found')
            w = (w << 5) + v
        w <<= 5 * (8 - len(part))
        out += w.to_bytes(5, 'big')
    if size % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads and out:
        del out[len(out) - 5 + (8 - pads) * 5 // 8:]
    return bytes(out)


def b32encode(s):
    return _encode32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_B32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_B32HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    data = _bytes_from(s)
    if casefold:
        data = data.upper()
    for c in data:
        if c not in b'0123456789ABCDEF':
            raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(data)


def _encode85(data, alphabet, pad, fold_nulls, fold_spaces):
    rest = -len(data) % 4
    padded = data + b'\0' * rest
    out = bytearray()
    last = len(padded) - 4
    for i in range(0, len(padded), 4):
        w = int.from_bytes(padded[i:i + 4], 'big')
        if fold_nulls and w == 0 and not (i == last and rest and not pad):
            out.append(122)
            continue
        if fold_spaces and w == 0x20202020:
            out.append(121)
            continue
        digits = bytearray(5)
        for k in range(4, -1, -1):
            w, v = divmod(w, 85)
            digits[k] = alphabet[v]
        if i == last and rest and not pad:
            digits = digits[:5 - rest]
        out += digits
    return bytes(out)


def b85encode(b, pad=False):
    return _encode85(_need_bytes(b), _B85, pad, False, False)


def z85encode(s):
    return _encode85(_need_bytes(s), _Z85, False, False, False)


def _decode85(data, alphabet, name):
    values = {}
    for i in range(85):
        values[alphabet[i]] = i
    rest = -len(data) % 5
    data += alphabet[84:] * rest
    out = bytearray()
    for i in range(0, len(data), 5):
        w = 0
        for j in range(i, i + 5):
            v = values.get(data[j], -1)
            if v < 0:
                raise ValueError('bad ' + name + ' character at position ' + str(j))
            w = w * 85 + v
        if w > 0xFFFFFFFF:
            raise ValueError(name + ' overflow in hunk starting at byte ' + str(i))
        out += w.to_bytes(4, 'big')
    return bytes(out[:len(out) - rest])


def b85decode(b):
    return _decode85(_bytes_from(b), _B85, 'base85')


def z85decode(s):
    return _decode85(_bytes_from(s), _Z85, 'z85')


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    out = _encode85(_need_bytes(b), _A85, pad, True, foldspaces)
    if adobe:
        out = b'<~' + out
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [out[i:i + wrapcol] for i in range(0, len(out), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        out = b'\n'.join(lines)
    if adobe:
        out += b'~>'
    return out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    data = _bytes_from(b)
    if adobe:
        if not data.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b'<~') else data[:-2]
    out = bytearray()
    w = 0
    n = 0
    for c in data + b'u' * 4:
        if 33 <= c <= 117:
            w = w * 85 + c - 33
            n += 1
            if n == 5:
                if w > 0xFFFFFFFF:
                    raise ValueError('Ascii85 overflow')
                out += w.to_bytes(4, 'big')
                w = 0
                n = 0
        elif c == 122:
            if n:
                raise ValueError('z inside Ascii85 5-tuple')
            out += b'\0\0\0\0'
        elif foldspaces and c == 121:
            if n:
                raise ValueError('y inside Ascii85 5-tuple')
            out += b'    '
        elif c not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: ' + chr(c))
    pads = 4 - n
    if pads:
        return bytes(out[:len(out) - pads])
    return bytes(out)


def encodebytes(s):
    data = _need_bytes_like(s)
    return b''.join([binascii.b2a_base64(data[i:i + MAXBINSIZE]) for i in range(0, len(data), MAXBINSIZE)])


def _need_bytes_like(s):
    if not _is_buffer(s):
        raise TypeError('expected bytes-like object, not ' + type(s).__name__)
    if isinstance(s, memoryview):
        if s.format not in ('c', 'b', 'B'):
            raise TypeError(f'expected single byte elements, not {s.format!r} from memoryview')
        if s.ndim != 1:
            raise TypeError(f'expected 1-D data, not {s.ndim}-D data from memoryview')
    return bytes(s)


def decodebytes(s):
    return binascii.a2b_base64(_need_bytes_like(s))


def encode(input, output):
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
