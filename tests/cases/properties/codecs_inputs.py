# Encoders and decoders over made bytes and texts: malformed, cut off, with each handler of errors.
import codecs
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


def bytes_of(pieces, most):
    return b''.join([pick(pieces) for _ in range(below(most + 1))])


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


PIECES = [
    b'a', b'\x00', b'\x7f', b'\x80', b'\xbf', b'\xc0', b'\xc2', b'\xc3\xa9', b'\xe0\xa0', b'\xe2\x82\xac', b'\xed\xa0\x80',
    b'\xef\xbb\xbf', b'\xf0\x9f\x98\x80', b'\xf4\x90', b'\xf8', b'\xff', b'\xff\xfe', b'\xfe\xff', b'\xd8\x3d', b'\x3d\xd8',
    b'\x00\xdc', b'\xff\xfe\x00\x00', b'\x00\x00\x00a', b'a\x00\x00\x00', b'\\', b'\\x4', b'\\u00e9', b'\\U0001f600', b'\\n',
]
NAMES = ['utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'latin-1', 'ascii', 'cp1252', 'cp437', 'unicode_escape', 'raw_unicode_escape', 'iso8859-15', 'koi8-r']
HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass']
for i in range(80):
    data = bytes_of(PIECES, 6)
    name = pick(NAMES)
    handler = pick(HANDLERS)
    try:
        note(f'{name} {handler} {data} {data.decode(name, handler)!a}')
    except UnicodeDecodeError as e:
        note(f'{name} {handler} {data} {e} {e.start} {e.end} {e.encoding} {e.reason}')
    except UnicodeError as e:
        note(f'{name} {handler} {data} {type(e).__name__} {e}')
PIECES = ['a', '\x00', '\x80', 'é', '\u0152', '\u20ac', '\ud800', '\udc80', '\udcff', '\udfff', '\U0001f600', '\U0010ffff', '\ufeff', '\\', '\n', "'", '+', 'я']
HANDLERS = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass']
for i in range(80):
    text = text_of(PIECES, 6)
    name = pick(NAMES)
    handler = pick(HANDLERS if name in ('utf-8', 'ascii', 'latin-1') else HANDLERS[:-2])
    try:
        note(f'{name} {handler} {text!a} {text.encode(name, handler)}')
    except UnicodeEncodeError as e:
        note(f'{name} {handler} {text!a} {e} {e.start} {e.end} {e.encoding} {e.reason}')
    except UnicodeError as e:
        note(f'{name} {handler} {text!a} {type(e).__name__} {e}')
PIECES = [b'a', b'\xc3', b'\xa9', b'\xe2', b'\x82', b'\xac', b'\xf0', b'\x9f', b'\x98', b'\x80', b'\xff', b'\xed', b'\xa0', b'\x00', b'\xd8', b'\xdc', b'\xfe']
for i in range(80 // 4):
    name = pick(['utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-8-sig'])
    handler = pick(['strict', 'replace', 'ignore'])
    decoder = codecs.getincrementaldecoder(name)(handler)
    pieces = [bytes_of(PIECES, 4) for _ in range(3)]
    if below(2) == 0:
        pieces[0] = codecs.BOM_UTF16_BE + pieces[0]
    out = [pieces]
    try:
        for k in range(3):
            out.append(decoder.decode(pieces[k], k == 2))
    except UnicodeError as e:
        out.append(str(e))
    note(f'{name} {handler} {out!a}')
finish()
