import json
import zlib

FULL = False
_state = 236


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


PIECES = ['{', '}', '[', ']', ',', ':', '"', '"a"', 'true', 'false', 'null', '1', '-', '0', '1e5', '.5', '1.', '\\', '\\n', '\\u00e9', '\\ud83d', '\\u12', ' ', '\n', 'NaN', 'Infinity', '-Infinity', '\x01', 'é', '😀', '01', '1E', '"\\x"', '12345678901234567890']


def value(depth):
    kind = below(9 if depth > 0 else 6)
    if kind == 0:
        return 'null'
    if kind == 1:
        return pick(['true', 'false'])
    if kind == 2:
        return str(below(10 ** 6) - 5 * 10 ** 5)
    if kind == 3:
        return pick(['-', '']) + str(below(1000)) + '.' + str(below(10 ** 6)) + pick(['', 'e3', 'E-7', 'e+300', 'e400'])
    if kind in (4, 5):
        return '"' + text_of(['a', 'é', '\\n', '\\"', '\\\\', '\\/', '\\u0041', '\\ud83d\\ude00', '\\ud800', '😀', ' '], 6) + '"'
    if kind in (6, 7):
        return '[' + pick([',', ', ']).join([value(depth - 1) for _ in range(below(4))]) + ']'
    return '{' + ','.join(['"' + pick('abcd') + '"' + pick([':', ' : ']) + value(depth - 1) for _ in range(below(4))]) + '}'


def check(text):
    try:
        v = json.loads(text)
    except ValueError as e:
        note(f'{type(e).__name__} {e}')
        return
    note(json.dumps(v) + json.dumps(v, indent=1, sort_keys=True, ensure_ascii=False) + repr(v))


for i in range(250):
    check(value(4))
for i in range(400):
    check(changed(value(3), PIECES))
for i in range(400):
    check(text_of(PIECES, 8))
for n in (900, 100000):
    try:
        json.loads('[' * n)
    except (ValueError, RecursionError) as e:
        note(type(e).__name__ if n > 2000 else str(e))

finish()
