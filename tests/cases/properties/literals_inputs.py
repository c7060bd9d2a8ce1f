# ast.literal_eval, int, float and complex of made texts, most of them malformed; pprint and repr of what comes out.
import ast
import pprint
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


PIECES = ['1', '0', '-', '+', '2.5', 'e', '1e3', 'j', '[', ']', '(', ')', '{', '}', ',', ':', "'a'", '"b"', "b'c'", 'None', 'True', 'x', ' ', '_', '0x1f', '0b2', '\n', '#c', '\\', "'", 'set()', '...', '*', "f'x'", "r'\\n'", "'\\x41'", '1_0']
for i in range(80 * 2):
    text = text_of(PIECES, 7)
    try:
        value = ast.literal_eval(text)
        note(f'{text!a} {value!r} {pprint.pformat(value, width=10)}')
    except (ValueError, SyntaxError, TypeError, MemoryError) as e:
        note(f'{text!a} is no literal')
PIECES = ['1', '0', '-', '+', '.', 'e', 'j', '_', ' ', 'inf', 'nan', '(', ')', '9' * 20, '0x', 'p', '٣', '\x1f', '\u2003', 'E-', '1e', 'a']
for i in range(80 * 2):
    text = text_of(PIECES, 6)
    out = []
    for f in (int, float, complex, lambda t: int(t, 0), lambda t: int(t, 16), float.fromhex):
        try:
            out.append(repr(f(text)))
        except (ValueError, OverflowError) as e:
            out.append(str(e))
    note(f'{text!a} {out!a}')
finish()
