import struct
from struct import Struct, pack, unpack
from collections import namedtuple

header = Struct('>4sBBHIq')
data = header.pack(b'PYW\0', 1, 2, 65535, 4000000000, -5)
print(data, header.size, header.format, header)
magic, major, minor, flags, length, offset = header.unpack(data)
print(magic, major, minor, flags, length, offset)
Head = namedtuple('Head', 'magic major minor flags length offset')
print(Head._make(header.unpack(data)))
print(Head(*header.unpack(data)).length + 1)

buf = bytearray(20)
struct.pack_into('<hh', buf, 2, 1, -1)
struct.pack_into('>d', buf, -8, 3.25)
print(buf)
print(struct.unpack_from('<hh', buf, 2), struct.unpack_from('>d', buf, offset=12), struct.unpack_from('<h', buffer=buf, offset=4))
point = Struct('<ff')
raw = b''.join(point.pack(x / 2, -x) for x in range(3))
for x, y in point.iter_unpack(raw):
    print(x, y)
print(list(struct.iter_unpack('2s', b'abcdef')))
print(sum(v for (v,) in struct.iter_unpack('<H', bytes(range(8)))))

for f in ('e', 'f', 'd'):
    for v in (0.0, -0.0, 1.5, 0.1, 1e-7, 65504.0, float('inf'), float('-inf'), 1e-310, 5.9e-8):
        if f != 'e' or abs(v) <= 65504 or v in (float('inf'), float('-inf')):
            b = pack('>' + f, v)
            print(f, v, b.hex(), *unpack('>' + f, b))
print(unpack('<f', pack('<f', float('nan'))), unpack('>e', b'\x7e\x00'), unpack('<?', b'\x02'))
print(pack('<3i', *range(3)), pack('5p', b'hello world'), unpack('5p', b'\x04hell'), unpack('3c', b'xyz'))
print(pack('bih', 1, 2, 3), pack('hq0i', 1, 2), unpack('@bxh', b'\1\0\2\0'))
print(unpack('<Q', b'\xff' * 8), unpack('<q', b'\xff' * 8), unpack('>L', b'\x80\0\0\0'), unpack('>l', b'\x80\0\0\0'))
print(unpack('4s', memoryview(b'0123456789')[2:6]))


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


print(pack('b', Index()), pack('<f', Real()), pack('<d', 3))


def checksum(data: bytes) -> int:
    total = 0
    for i in range(0, len(data), 2):
        (word,) = struct.unpack_from('>H', data, i)
        total += word
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


print(hex(checksum(bytes(range(200)))))
u = struct.unpack('<I', b'\x78\x56\x34\x12')[0]
print(hex(u), u // 3, u.bit_length())
