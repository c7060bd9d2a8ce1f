import gzip
import zlib

FULL = False
_state = 230


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
    if below(2):
        return pick([b'abc', b'a', b'\x00\x01']) * below(most)
    return bytes([below(256) for _ in range(below(most + 1))])


for i in range(150):
    data = some_bytes(80)
    note(str(zlib.decompress(zlib.compress(data)) == data) + str(gzip.decompress(gzip.compress(data, mtime=0)) == data) + str(zlib.adler32(data)))
    packed = bytearray(zlib.compress(data))
    if packed:
        packed[below(len(packed))] = below(256)
    if below(3) == 0:
        del packed[below(len(packed)):]
    try:
        out = zlib.decompress(bytes(packed))
        note(str(out))
    except zlib.error as e:
        note(str(e)[:24])
    d = zlib.decompressobj()
    try:
        part = d.decompress(bytes(packed), 10)
        note(f'{part} {d.eof} {len(d.unconsumed_tail) > 0}')
    except zlib.error as e:
        note(str(e)[:24])
bomb = zlib.compress(b'\0' * 3000000)
d = zlib.decompressobj()
note(f'{len(bomb) < 10000} {len(d.decompress(bomb, 1000))} {d.eof}')

finish()
