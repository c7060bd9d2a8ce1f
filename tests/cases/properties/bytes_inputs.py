import base64
import binascii
import struct
import zlib

FULL = False
_state = 392


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


def some_bytes(most):
    return bytes([below(256) for _ in range(below(most + 1))])


CODES = [('b64', base64.b64encode, base64.b64decode), ('b32', base64.b32encode, base64.b32decode), ('b16', base64.b16encode, base64.b16decode), ('a85', base64.a85encode, base64.a85decode), ('b85', base64.b85encode, base64.b85decode), ('b32hex', base64.b32hexencode, base64.b32hexdecode)]
for i in range(300):
    data = some_bytes(13)
    for name, encode, decode in CODES:
        text = encode(data)
        back = decode(text)
        note(f'{name} {text} {back == data}')
        bad = bytearray(text)
        if bad:
            bad[below(len(bad))] = pick(b'=A!z~ \n\x00\xff,')
            if below(3) == 0:
                del bad[below(len(bad))]
        try:
            note(f'{name} {bytes(bad)} {decode(bytes(bad))}')
        except (ValueError, OverflowError, struct.error) as e:
            note(f'{name} {bytes(bad)} {type(e).__name__} {e}')
for i in range(200):
    data = some_bytes(9)
    note(str(binascii.crc32(data)) + str(binascii.crc_hqx(data, 7)) + str(binascii.b2a_uu(data)) + str(binascii.b2a_qp(data)) + str(binascii.a2b_qp(data)))
    for decode in (binascii.a2b_uu, binascii.a2b_hex, binascii.a2b_base64):
        try:
            note(str(decode(data)))
        except binascii.Error as e:
            note(str(e))
FORMATS = 'bBhHiIlLqQefd?csxpnN'
for i in range(500):
    fmt = pick(['', '<', '>', '=', '!', '@']) + ''.join([pick(['', '', '2', '0', '3 ']) + pick(FORMATS) for _ in range(below(4))])
    try:
        n = struct.calcsize(fmt)
        data = bytes([below(256) for _ in range(n if below(5) else n + 1)])
        note(f'{fmt} {n} {struct.unpack(fmt, data)}')
    except struct.error as e:
        note(f'{fmt} {e}')
VALUES = [0, 1, -1, 127, 128, 255, 256, -32769, 65535, 2 ** 31, 2 ** 63, 2 ** 64, -2 ** 63, 1.5, -0.0, 1e40, b'x', b'abc', True, 65504.0, 65520.0]
for i in range(500):
    fmt = pick(['<', '>', '!']) + pick(['', '2']) + pick(FORMATS[:-2])
    args = [pick(VALUES) for _ in range(1 + below(2))]
    try:
        note(f'{fmt} {args} {struct.pack(fmt, *args)}')
    except (struct.error, OverflowError) as e:
        note(f'{fmt} {args} {type(e).__name__} {e}')

finish()
