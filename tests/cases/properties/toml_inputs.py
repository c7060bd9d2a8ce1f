import tomllib
import zlib

FULL = False
_state = 1057


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


PIECES = ['a', ' = ', '1', '"x"', "'y'", '[', ']', '[[', ']]', '{', '}', ',', '\n', '#c', '.', '-', '1979-05-27', 'T07:32:00Z', 'true', '"""', "'''", '\\u00e9', '\\', 'inf', '0x1F', '1_000', '_', '+', 'é', '\t', '\r\n', '0o7', '1e3', 'nan', '07:32:00']


def scalar():
    return pick(['1', '-17', '+9', '1_000', '0xdead_beef', '0b101', '0o17', '3.14', '-1e-3', '6.626e-34', 'inf', '-nan', 'true', 'false', '"a\\tb"', "'c\\d'", '"\\u00e9\\U0001F600"', '1979-05-27', '1979-05-27T07:32:00Z', '1979-05-27 07:32:00.999-07:00', '07:32:00.5', '"""m\nn"""', "'''o\np'''", '"""\\\n  q"""'])


def value(depth):
    kind = below(4)
    if depth == 0 or kind < 2:
        return scalar()
    if kind == 2:
        return '[' + pick([', ', ',\n ', ',']).join([value(depth - 1) for _ in range(below(4))]) + ']'
    return '{' + ', '.join([pick('abc') + str(i) + ' = ' + scalar() for i in range(below(3))]) + '}'


def document():
    lines = []
    for i in range(1 + below(6)):
        kind = below(5)
        name = pick(['a', 'b', 'c', '"q k"', "'l'", 'a.b', 'c."d".e', '1', '-x'])
        if kind == 0:
            lines.append(f'[{name}]')
        elif kind == 1 and below(2):
            lines.append(f'[[{name}]]')
        else:
            lines.append(f'{name}{i if name[-1].isalnum() else ""} = {value(2)}')
    return '\n'.join(lines)


def check(text):
    try:
        note(repr(tomllib.loads(text)))
    except tomllib.TOMLDecodeError as e:
        note(str(e))
    except (ValueError, RecursionError) as e:
        note(f'{type(e).__name__} {e}')


for i in range(250):
    check(document())
for i in range(500):
    check(changed(document(), PIECES))
for i in range(400):
    check(text_of(PIECES, 9))

finish()
