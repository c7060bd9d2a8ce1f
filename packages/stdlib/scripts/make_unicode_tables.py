"""Writes py/builtins/unicode_data.py from this interpreter's character database.

Run with the CPython of PYTHON_VERSION.

Tables are ASCII strings, so that a program in which no wide string can arise needs no wide data. They hold small
numbers, five bits a character, 48 more than the bits; all but the last character of a number are 32 more than that
(112 instead of 92, the backslash). Negative numbers are odd. `unicode_tables` says what the numbers mean; they are
what changes from one entry to the next, which is small and repeats, so that it compresses well.

A set of characters is the sorted list of code points from 256 on where membership changes. A mapping is a list of runs
of characters at a step of 1 or 2 that move by the same delta.
"""
import sys
import unicodedata
from pathlib import Path

TOP = 0x110000


def changes(member):
    """Where membership changes, as differences."""
    points = changing(member)
    return [b - a for a, b in zip([256] + points, points)]


def changing(member):
    return [c for c in range(256, TOP) if member(chr(c)) != (c > 256 and member(chr(c - 1)))]


def signed(n):
    return n * 2 if n >= 0 else -n * 2 - 1


def runs_of(convert, base=str):
    """Runs of characters at a constant step (1 or 2) that move by the same delta, where that is not what base says."""
    runs = []
    for c in range(256, TOP):
        to = convert(chr(c))
        if len(to) != 1 or to == base(chr(c)):
            continue
        d = ord(to) - c
        if runs:
            start, end, delta, step = runs[-1]
            gap = c - end
            if d == delta and gap in (1, 2) and (start == end or gap == step):
                runs[-1] = (start, c, delta, gap)
                continue
        runs.append((c, c, d, 1))
    return runs


def mapping(convert, base=str):
    out = []
    last = 256
    for start, end, delta, step in runs_of(convert, base):
        out += [start - last, (end - start) // step * 2 + step - 1, signed(delta)]
        last = end
    return out


def several(convert):
    """Characters that become two or three: the character and the three (0 for none), the first by how far it is."""
    out = []
    before = (256, 0, 0, 0)
    for c in range(256, TOP):
        to = [ord(x) for x in convert(chr(c))]
        if len(to) > 1:
            now = (c, to[0] - c, to[1], to[2] if len(to) > 2 else 0)
            out += [now[0] - before[0]] + [signed(a - b) for a, b in zip(now[1:], before[1:])]
            before = now
    return out


def digits():
    """First code points of the runs of ten decimal digits."""
    zeros = [c for c in range(256, TOP) if unicodedata.decimal(chr(c), -1) == 0]
    for c in zeros:
        assert [unicodedata.decimal(chr(c + k)) for k in range(10)] == list(range(10))
    return [b - a for a, b in zip([256] + zeros, zeros)]


def number(n):
    out = chr(48 + (n & 31))
    while n > 31:
        n >>= 5
        out = chr(80 + (n & 31)) + out
    return out


def literal(data):
    return "'" + ''.join(number(n) for n in data).replace('\\', 'p') + "'"


def cased(ch):
    return ch.islower() or ch.isupper() or unicodedata.category(ch) == 'Lt'


def ignorable(ch):
    """Case_Ignorable, by what lower() makes of a capital sigma near the character."""
    counts_as_letter = ('1' + ch + '\u03a3').lower().endswith('\u03c2')
    return ('a\u03a3' + ch + 'b').lower()[1] == '\u03c3' and not counts_as_letter


def back_from_lower():
    """What `unicode_tables` finds in the runs of lower case turned round, in the order of where they begin."""
    runs = sorted(((a + d, b + d, -d, step) for a, b, d, step in runs_of(str.lower)), key=lambda run: run[0])

    def back(ch):
        c = ord(ch)
        before = [run for run in runs if run[0] <= c]
        if before:
            start, end, delta, step = before[-1]
            if c <= end and (c - start) % step == 0:
                return chr(c + delta)
        return ch

    return back


def differ(f, g):
    return lambda ch: f(ch) != g(ch)


def continues(ch):
    return ('a' + ch).isidentifier()


TABLES = [
    ('ALPHA', 'str.isalpha', changes(str.isalpha)),
    ('NUMERIC', 'str.isnumeric', changes(str.isnumeric)),
    ('DIGIT', 'str.isdigit', changes(str.isdigit)),
    ('SPACE', 'str.isspace', changes(str.isspace)),
    ('PRINTABLE', 'str.isprintable', changes(str.isprintable)),
    ('LOWER', 'str.islower', changes(str.islower)),
    ('UPPER', 'str.isupper', changes(str.isupper)),
    ('CASED', 'lower, upper or title case', changes(cased)),
    ('START', 'first of an identifier, where not str.isalpha', changes(differ(str.isidentifier, str.isalpha))),
    ('CONTINUE', 'later in an identifier, where not first', changes(differ(continues, str.isidentifier))),
    ('DECIMALS', 'zeros of the decimal digits', digits()),
    ('TO_LOWER', 'lower case', mapping(str.lower)),
    ('TO_UPPER', 'upper case where that is not the way back from lower case', mapping(str.upper, back_from_lower())),
    ('TO_TITLE', 'title case where it is not upper case', mapping(str.title, str.upper)),
    ('MORE_UPPER', 'upper case of several characters', several(str.upper)),
    ('TO_FOLD', 'case folding where it is not lower case', mapping(str.casefold, str.lower)),
    ('MORE_FOLD', 'case folding to several characters', several(str.casefold)),
    ('IGNORABLE', 'between a capital sigma and the letter that decides its form', changes(ignorable)),
    ('MORE_TITLE', 'title case of several characters', several(str.title)),
]


def main():
    lines = [
        f'"""Generated by scripts/make_unicode_tables.py from Unicode {unicodedata.unidata_version}: do not edit."""',
        '',
    ]
    for name, what, data in TABLES:
        lines += [f'# {what}', f'_{name} = {literal(data)}']
    target = Path(__file__).resolve().parent.parent / 'py' / 'builtins' / 'unicode_data.py'
    text = '\n'.join(lines) + '\n'
    if '--check' in sys.argv:
        sys.exit(target.read_text() != text)
    target.write_text(text)
    for name, _, data in TABLES:
        print(name, len(data))


main()
