"""uuid: identifiers of 128 bits (RFC 9562)."""
from os import urandom
import hashlib
import time

RESERVED_NCS = 'reserved for NCS compatibility'
RFC_4122 = 'specified in RFC 4122'
RESERVED_MICROSOFT = 'reserved for Microsoft compatibility'
RESERVED_FUTURE = 'reserved for future definition'


class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        given = [x is not None for x in (hex, bytes, bytes_le, fields, int)].count(True)
        if given != 1:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        value = 0
        if hex is not None:
            digits = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(digits) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            value = _int(digits, 16)
        elif bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            value = _int.from_bytes(bytes, 'big')
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            b = bytes_le
            value = _int.from_bytes(b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:], 'big')
        elif fields is not None:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            low, mid, high, seq_high, seq_low, node = fields
            parts = ((low, 32), (mid, 16), (high, 16), (seq_high, 8), (seq_low, 8), (node, 48))
            for i, (field, bits) in enumerate(parts):
                if not 0 <= field < 1 << bits:
                    raise ValueError(f'field {i + 1} out of range (need a {bits}-bit value)')
            value = (low << 96) | (mid << 80) | (high << 64) | (seq_high << 56) | (seq_low << 48) | node
        else:
            value = int
            if not 0 <= value < 1 << 128:
                raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError('illegal version number')
            value &= ~(0xC000 << 48)
            value |= 0x8000 << 48
            value &= ~(0xF000 << 64)
            value |= version << 76
        self._value = value

    @property
    def int(self):
        return self._value

    @property
    def hex(self):
        return '%032x' % self._value

    @property
    def bytes(self):
        return self._value.to_bytes(16, 'big')

    @property
    def bytes_le(self):
        b = self._value.to_bytes(16, 'big')
        return b[3::-1] + b[5:3:-1] + b[7:5:-1] + b[8:]

    @property
    def time_low(self):
        return self._value >> 96

    @property
    def time_mid(self):
        return (self._value >> 80) & 0xFFFF

    @property
    def time_hi_version(self):
        return (self._value >> 64) & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return (self._value >> 56) & 0xFF

    @property
    def clock_seq_low(self):
        return (self._value >> 48) & 0xFF

    @property
    def clock_seq(self):
        return ((self.clock_seq_hi_variant & 0x3F) << 8) | self.clock_seq_low

    @property
    def node(self):
        return self._value & 0xFFFFFFFFFFFF

    @property
    def time(self):
        return ((self.time_hi_version & 0x0FFF) << 48) | (self.time_mid << 32) | self.time_low

    @property
    def fields(self):
        return (
            self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
            self.node,
        )

    @property
    def urn(self):
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        v = self._value
        if not v & (0x8000 << 48):
            return RESERVED_NCS
        if not v & (0x4000 << 48):
            return RFC_4122
        if not v & (0x2000 << 48):
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return (self._value >> 76) & 0xF
        return None

    def __str__(self):
        h = '%032x' % self._value
        return f'{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __int__(self):
        return self._value

    def __eq__(self, other):
        if isinstance(other, UUID):
            return self._value == other._value
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, UUID):
            return self._value < other._value
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, UUID):
            return self._value <= other._value
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, UUID):
            return self._value > other._value
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, UUID):
            return self._value >= other._value
        return NotImplemented

    def __hash__(self):
        return hash(self._value)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


_int = int
_node = None


def getnode():
    global _node
    if _node is None:
        _node = _int.from_bytes(urandom(6), 'big') | (1 << 40)
    return _node


def uuid1(node=None, clock_seq=None):
    stamp = time.time_ns() // 100 + 0x01B21DD213814000
    if clock_seq is None:
        clock_seq = _int.from_bytes(urandom(2), 'big') & 0x3FFF
    if node is None:
        node = getnode()
    return UUID(
        fields=(
            stamp & 0xFFFFFFFF, (stamp >> 32) & 0xFFFF, (stamp >> 48) & 0x0FFF, (clock_seq >> 8) & 0x3F,
            clock_seq & 0xFF,
            node,
        ),
        version=1,
    )


def _name_bytes(name):
    if isinstance(name, str):
        return name.encode('utf-8')
    return name


def uuid3(namespace, name):
    return UUID(bytes=hashlib.md5(namespace.bytes + _name_bytes(name)).digest(), version=3)


def uuid4():
    return UUID(bytes=urandom(16), version=4)


def uuid5(namespace, name):
    return UUID(bytes=hashlib.sha1(namespace.bytes + _name_bytes(name)).digest()[:16], version=5)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
