import zlib
from decimal import Decimal, InvalidOperation
from fractions import Fraction

FULL = False
_state = 497


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


PIECES = ['1', '0', '23', '.', '-', '+', 'e', 'E', '5', '_', ' ', '/', 'inf', 'nan', 'x', '٣', '00', '\t', 'j', '(', ')', '1e400', 'sNaN', 'Infinity']
for i in range(1200):
    text = text_of(PIECES, 5)
    out = []
    for kind in (int, float, complex, Fraction, Decimal):
        try:
            out.append(repr(kind(text)))
        except InvalidOperation as e:
            out.append('InvalidOperation')
        except (ValueError, ZeroDivisionError) as e:
            out.append(f'{type(e).__name__} {e}')
    note(repr(text) + ' | '.join(out))
for i in range(300):
    text = text_of(['1', '0', 'a', 'Z', '_', '-', 'x', 'b', 'o', '7', ' '], 5)
    base = pick([0, 2, 8, 10, 16, 36])
    try:
        note(f'{text!r} {base} {int(text, base)}')
    except ValueError as e:
        note(str(e))
for i in range(300):
    text = pick(['0x', '', '-0x', '0X']) + text_of(['1', '.', 'f', 'p', '+', '-', '3', '0', 'A'], 6)
    try:
        note(f'{text!r} {float.fromhex(text)}')
    except (ValueError, OverflowError) as e:
        note(f'{text!r} {e}')

finish()
