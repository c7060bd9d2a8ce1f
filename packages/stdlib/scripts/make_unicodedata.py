"""Writes py/unicodedata/_tables.py from the unicodedata of the Python that runs it (3.13, for Unicode 15.1)."""
import sys
import unicodedata as u
from pathlib import Path

WIDTH = 100
LETTERS = 'GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz'


def runs(value):
    """Lengths of runs of the same value, each followed by its letter; and the values in the order of letters."""
    names = []
    out = []
    length = 0
    last = value(0)
    for c in range(0x110000 + 1):
        v = value(c) if c < 0x110000 else None
        if v != last:
            if last not in names:
                names.append(last)
            out.append(f'{length:x}{LETTERS[names.index(last)]}')
            last = v
            length = 0
        length += 1
    return ''.join(out), names


def text_of(name, doc, text):
    lines = [text[i:i + WIDTH] for i in range(0, len(text), WIDTH)]
    return f'def {name}():\n    """{doc}"""\n    return (\n' + ''.join(f'        {line!r}\n' for line in lines) + '    )\n'


def run_table(name, what, value):
    text, names = runs(value)
    return text_of(name, f'{what}: lengths of runs in hexadecimal, each before its letter.', text) + (
        f'\n\ndef {name}_names():\n    return (\n' + pack(names) + '    )\n'
    )


def pack(names):
    text = ' '.join(n or '-' for n in names)
    return ''.join(f'        {text[i:i + WIDTH]!r}\n' for i in range(0, len(text), WIDTH))


def pairs(value):
    out = []
    before = 0
    for c in range(0x110000):
        v = value(chr(c))
        if v:
            out.append(f'{c - before:x}={v}')
            before = c
    return ' '.join(out)


TAGS = [
    '<font>', '<noBreak>', '<initial>', '<medial>', '<final>', '<isolated>', '<circle>', '<super>', '<sub>',
    '<vertical>', '<wide>', '<narrow>', '<small>', '<square>', '<fraction>', '<compat>',
]


def decomposition(c):
    d = u.decomposition(c)
    if not d:
        return ''
    parts = d.split(' ')
    tag = ''
    if parts[0][0] == '<':
        tag = LETTERS[TAGS.index(parts[0])]
        parts = parts[1:]
    return tag + '+'.join(f'{int(p, 16):x}' for p in parts)


def is_excluded(c):
    d = decomposition(c)
    return d and d[0] not in LETTERS and u.normalize('NFC', c) != c


def number(c):
    v = u.numeric(c, None)
    if v is None:
        return ''
    if v == int(v):
        return str(int(v))
    for bottom in range(2, 1000):
        if (v * bottom) == int(v * bottom):
            return f'{int(v * bottom)}/{bottom}'
    for bottom in range(2, 1000):
        if round(v * bottom) / bottom == v:
            return f'{round(v * bottom)}/{bottom}'
    raise AssertionError(c)


sections = [
    '"""Tables of the Unicode database, made by scripts/make_unicodedata.py: do not edit."""\n',
    run_table('category', 'General categories', lambda c: u.category(chr(c))),
    run_table('bidirectional', 'Bidirectional classes', lambda c: u.bidirectional(chr(c))),
    run_table('width', 'East Asian widths', lambda c: u.east_asian_width(chr(c))),
    text_of('combining', 'Combining classes.', pairs(lambda c: str(u.combining(c) or ''))),
    run_table('mirrored', 'Mirrored characters', lambda c: str(u.mirrored(chr(c)))),
    text_of(
        'decompositions', 'Distance from the last character=letter of the kind, if any, and what it is made of.',
        pairs(decomposition)
    ),
    text_of('excluded', 'Characters that are not composed again.', pairs(lambda c: '1' if is_excluded(c) else '')),
    text_of('numbers', 'Numeric values.', pairs(number)),
    text_of('digits', 'Values of digits that are not decimal.', pairs(
        lambda c: str(u.digit(c)) if u.digit(c, None) is not None and u.decimal(c, None) is None else '')),
]
assert u.unidata_version == '15.1.0', u.unidata_version
Path(sys.argv[1]).write_text('\n\n'.join(sections), newline='\n')
