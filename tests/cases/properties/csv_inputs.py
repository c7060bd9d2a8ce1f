import csv
import io
import zlib

FULL = False
_state = 475


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


PIECES = ['a', 'b c', ',', '"', '""', '\n', '\r\n', '\r', ';', "'", '\\', '1', '2.5', ' ', '\t', '|', 'é', '']
DIALECTS = [
    {}, {'delimiter': ';'}, {'quotechar': "'"}, {'doublequote': False, 'escapechar': '\\'}, {'skipinitialspace': True},
    {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'strict': True},
    {'quoting': csv.QUOTE_STRINGS}, {'quoting': csv.QUOTE_NOTNULL}, {'quoting': csv.QUOTE_ALL, 'lineterminator': '\n'},
]
for i in range(600):
    text = text_of(PIECES, 12)
    options = pick(DIALECTS)
    try:
        note(repr(list(csv.reader(io.StringIO(text, newline=''), **options))))
    except (csv.Error, ValueError) as e:
        note(f'{type(e).__name__} {e}')
for i in range(400):
    row = [pick(['', 'a', 'x,y', 'q"r', "it's", 'l\nm', ' s', 'b\\s', '\r', 'é;', 'p|q']) if below(3) else pick([None, 1, 2.5, True]) for _ in range(below(5))]
    options = pick(DIALECTS)
    out = io.StringIO(newline='')
    try:
        csv.writer(out, **options).writerow(row)
        note(repr(out.getvalue()))
    except (csv.Error, ValueError, TypeError) as e:
        note(f'{type(e).__name__} {e}')

finish()
