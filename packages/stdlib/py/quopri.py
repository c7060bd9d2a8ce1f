"""quopri: text in the quoted-printable encoding of mail."""
from binascii import a2b_qp as _a2b, b2a_qp as _b2a

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']


def encode(input, output, quotetabs, header=False):
    output.write(encodestring(input.read(), quotetabs, header))


def decode(input, output, header=False):
    output.write(decodestring(input.read(), header))


def encodestring(s, quotetabs=False, header=False):
    return _b2a(s, quotetabs=quotetabs, header=header)


def decodestring(s, header=False):
    return _a2b(s, header=header)


def ishex(c):
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'


def unhex(s):
    bits = 0
    for c in s:
        bits = bits * 16 + int(chr(c), 16)
    return bits


def quote(c):
    return b'=%02X' % ord(c)
