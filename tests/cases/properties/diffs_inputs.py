# difflib, fnmatch, glob's translation, getopt, shlex and reprlib over made lists and texts.
import difflib
import fnmatch
import getopt
import heapq
import bisect
import reprlib
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


WORDS = ['a', 'b', 'c', 'ab', 'abc', 'a b', '', 'x', 'xx']
for i in range(80):
    a = text_of('abc d', 12)
    b = text_of('abc d', 12)
    m = difflib.SequenceMatcher(pick([None, lambda x: x == ' ']), a, b, below(2) == 0)
    note(f'{a!r} {b!r} {m.ratio():.6f} {m.quick_ratio():.6f} {m.real_quick_ratio():.6f} {m.get_opcodes()} {m.get_matching_blocks()} {[list(g) for g in m.get_grouped_opcodes(1)]}')
for i in range(80):
    a = [pick(WORDS) + '\n' for _ in range(below(7))]
    b = [pick(WORDS) + '\n' for _ in range(below(7))]
    n = below(4)
    nd = list(difflib.ndiff(a, b))
    note(f'{list(difflib.unified_diff(a, b, "f", "t", n=n))} {list(difflib.context_diff(a, b, n=n))} {nd} {list(difflib.restore(nd, 1)) == a} {difflib.get_close_matches(pick(WORDS), WORDS, 3, 0.3)}')
PIECES = ['a', 'b', '*', '?', '[', ']', '!', '-', '^', '.', '\\', '[a-c]', '[!b]', '**', '\n', '[]', '/']
for i in range(80 * 2):
    pattern = text_of(PIECES, 6)
    name = text_of('abc.-]/', 5)
    note(f'{pattern!a} {name} {fnmatch.fnmatchcase(name, pattern)} {fnmatch.translate(pattern)!a} {fnmatch.filter(["a", "b", "ab", "c.", "-"], pattern)}')
PIECES = ['-a', '-b', '-ab', '--foo', '--fo', '--bar=1', '--', '-', 'x', '--foo=2', '-c3', '-c', '--ba', '']
for i in range(80):
    args = [pick(PIECES) for _ in range(below(6))]
    for f in (getopt.getopt, getopt.gnu_getopt):
        try:
            note(f'{args} {f(args, pick(["abc:", "+ab", "-a:b"]), ["foo", "bar=", "baz"])}')
        except getopt.GetoptError as e:
            note(f'{args} {e} {e.opt}')
for i in range(80):
    items = sorted([below(9) for _ in range(below(10))])
    x = below(10)
    lo, hi = below(len(items) + 1), below(len(items) + 2)
    heap = items[::-1]
    heapq.heapify(heap)
    try:
        note(f'{bisect.bisect_left(items, x, lo, hi)} {bisect.bisect(items, x, lo, hi)} {bisect.bisect_left(items, -x, key=lambda v: -v)} {heap} {heapq.nsmallest(x, items)} {heapq.nlargest(x, items, key=lambda v: -v)} {list(heapq.merge(items, heap[:1], reverse=below(2) == 0))}')
    except IndexError as e:
        note(str(e))


def nested(depth):
    kind = below(9)
    if depth == 0 or kind < 3:
        return pick([1, 'text' * 9, None, 2.5, b'bytes' * 9, 10 ** 50, True, ''])
    items = [nested(depth - 1) for _ in range(below(9))]
    if kind < 5:
        return items
    if kind < 7:
        return tuple(items)
    return {k: v for k, v in enumerate(items)}


for i in range(80):
    note(reprlib.repr(nested(4)))
finish()
