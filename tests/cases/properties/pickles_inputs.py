# pickle.loads of made and of damaged pickles: what comes out, or that something is raised.
import pickle
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


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f'Point({self.__dict__})'


def said(data):
    try:
        return repr(pickle.loads(data))[:200]
    except Exception:
        return 'raised'


VALUES = [1, -1, 300, 10 ** 20, 1.5, 'text', 'é€', b'bytes', None, True, [1, [2]], {'a': 1}, {1, 2}, frozenset([3]), Point(1, 'b'), bytearray(b'x'), Ellipsis, NotImplemented]
for i in range(80):
    value = pick(VALUES)
    protocol = below(6)
    data = bytearray(pickle.dumps([value, i], protocol))
    note(f'{protocol} {bytes(data)} {said(bytes(data))}')
    for _ in range(3):
        bad = bytearray(data)
        kind = below(3)
        at = below(len(bad))
        if kind == 0:
            bad[at] = below(256)
        elif kind == 1:
            del bad[at:at + 1 + below(3)]
        else:
            bad[at:at] = bytes([pick(b'.(]}tl0123euabcqrRoisNIJKLMX')])
        note(f'{bytes(bad)} {said(bytes(bad))}')
finish()
