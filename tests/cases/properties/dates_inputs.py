import time as clock
import zlib
from datetime import date, datetime, time, timedelta, timezone

FULL = False
_state = 271


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


PIECES = ['2024', '-', '02', '29', 'T', ' ', ':', '12', '.', '123456', 'Z', '+', '05', '30', 'W', '53', '1', '0', '24', '99', '/', ',', '999', 'x']
STARTS = ['2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-02-29T12:30:59', '2024-02-29 12:30', '20240229T123059', '2024-02-29T12:30:59.123456+05:30', '2024-02-29T12:30:59,5Z', '12:30:59', '12:30', '123059.001', '12:30:59-00:00:01', 'T12', '0001-01-01', '9999-12-31T23:59:59']
for i in range(900):
    text = pick(STARTS)
    for _ in range(below(3)):
        text = changed(text, PIECES)
    out = []
    for kind in (date, datetime, time):
        try:
            v = kind.fromisoformat(text)
            out.append(repr(v) + v.isoformat())
        except ValueError as e:
            out.append(str(e))
    note(' | '.join(out))
FORMATS = ['%Y', '%m', '%d', '%H', '%M', '%S', '%f', '%y', '%j', '%a', '%A', '%b', '%B', '%p', '%I', '%z', '%U', '%W', '%w', '%u', '%G', '%V', '%%']
for i in range(500):
    fmt = ' '.join(list(dict.fromkeys([pick(FORMATS) for _ in range(1 + below(4))])))
    if below(6) == 0:
        fmt = pick(['%c', '%x', '%X', '%D', '%T', '%R'])
    d = datetime(1 + below(9999), 1 + below(12), 1 + below(28), below(24), below(60), below(60), below(10 ** 6), timezone(timedelta(minutes=below(1400) - 700)))
    text = d.strftime(fmt)
    if below(3) == 0:
        text = changed(text, PIECES)
    try:
        note(f'{fmt} {text} {datetime.strptime(text, fmt)}')
    except (ValueError, OverflowError) as e:
        note(f'{fmt} {text} {type(e).__name__} {e}')
NUMBERS = [0, 1, 2, 12, 13, 28, 29, 30, 31, 60, 2023, 2024, 10000, -1, 999999]
for i in range(300):
    a, b, c, d = [pick(NUMBERS) for _ in range(4)]
    for make in (lambda: date(a, b, c), lambda: datetime(a, b, c, d, below(70)), lambda: time(a, b, c, d), lambda: timedelta(a, b, c * 10 ** 9)):
        try:
            note(repr(make()))
        except (ValueError, OverflowError) as e:
            note(str(e))

finish()
