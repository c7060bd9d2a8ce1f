import re
import zlib

FULL = False
_state = 630


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


PIECES = ['a', 'b', '.', '*', '+', '?', '|', '(', ')', '[', ']', '^', '$', '\\d', '\\w', '\\b', '\\1', '{', '}', '2', ',', '-', '(?:', '(?P<n>', '(?P=n)', '(?=', '(?!', '(?<=', '(?i)', '(?#', '\\', '[^', 'c', '(?>', '++', '\\Z', '(?(1)', '\\x4', '\\u0061', '{2}', '{1,3}?', '(?<!']
TEXTS = ['', 'a', 'ab', 'aab', 'abcabc', 'b2a-', 'aaa bbb', 'a\nb', 'ABC']
for i in range(1200):
    pattern = text_of(PIECES, 6)
    try:
        p = re.compile(pattern)
    except re.error as e:
        note(f'{pattern!r} {e} {e.pos}')
        continue
    except (OverflowError, RecursionError) as e:
        note(f'{pattern!r} {type(e).__name__}')
        continue
    out = []
    for text in TEXTS:
        m = p.search(text)
        out.append(repr(m and (m.span(), m.groups())))
        out.append(repr(p.sub('-', text)) + repr(p.split(text)))
    note(f'{pattern!r} {p.groups} {p.flags} ' + ' '.join(out))

finish()
