"""unicodedata: the Unicode database, version 15.1. Tables are read when first asked for."""
from unicodedata import _tables

unidata_version = '15.1.0'


class _Runs:
    """Characters in runs of the same value."""

    def __init__(self, text, names):
        self._starts = []
        self._values = []
        names = names.split(' ')
        start = 0
        length = 0
        for c in text:
            n = ord(c)
            if n < 58:
                length = length * 16 + n - 48
            elif 97 <= n <= 102:
                length = length * 16 + n - 87
            else:
                self._starts.append(start)
                name = names[n - 71 if n < 97 else n - 83]
                self._values.append('' if name == '-' else name)
                start += length
                length = 0

    def of(self, c):
        starts = self._starts
        low = 0
        high = len(starts)
        while high - low > 1:
            middle = (low + high) // 2
            if starts[middle] <= c:
                low = middle
            else:
                high = middle
        return self._values[low]


def _mapping(text):
    out = {}
    c = 0
    for entry in text.split(' '):
        step, value = entry.split('=')
        c += int(step, 16)
        out[c] = value
    return out


_runs = {}
_mappings = {}


def _code(chr, name):
    if not isinstance(chr, str) or len(chr) != 1:
        which = ' 1' if name in ('decimal', 'digit', 'numeric') else ''
        raise TypeError(f'{name}() argument{which} must be a unicode character, not {type(chr).__name__}')
    return ord(chr)


def category(chr, /):
    c = _code(chr, 'category')
    if 'category' not in _runs:
        _runs['category'] = _Runs(_tables.category(), _tables.category_names())
    return _runs['category'].of(c)


def bidirectional(chr, /):
    c = _code(chr, 'bidirectional')
    if 'bidirectional' not in _runs:
        _runs['bidirectional'] = _Runs(_tables.bidirectional(), _tables.bidirectional_names())
    return _runs['bidirectional'].of(c)


def east_asian_width(chr, /):
    c = _code(chr, 'east_asian_width')
    if 'width' not in _runs:
        _runs['width'] = _Runs(_tables.width(), _tables.width_names())
    return _runs['width'].of(c)


def mirrored(chr, /):
    c = _code(chr, 'mirrored')
    if 'mirrored' not in _runs:
        _runs['mirrored'] = _Runs(_tables.mirrored(), _tables.mirrored_names())
    return int(_runs['mirrored'].of(c))


def _classes():
    if 'combining' not in _mappings:
        _mappings['combining'] = _mapping(_tables.combining())
    return _mappings['combining']


def _class(c):
    return int(_classes().get(c, '0'))


def combining(chr, /):
    return _class(_code(chr, 'combining'))


class _Unset:
    pass


_unset = _Unset()


def decimal(chr, default=_unset, /):
    _code(chr, 'decimal')
    if chr.isdecimal():
        return int(chr)
    if default is _unset:
        raise ValueError('not a decimal')
    return default


def digit(chr, default=_unset, /):
    c = _code(chr, 'digit')
    if chr.isdecimal():
        return int(chr)
    if 'digits' not in _mappings:
        _mappings['digits'] = _mapping(_tables.digits())
    found = _mappings['digits'].get(c)
    if found is not None:
        return int(found)
    if default is _unset:
        raise ValueError('not a digit')
    return default


def numeric(chr, default=_unset, /):
    c = _code(chr, 'numeric')
    if 'numbers' not in _mappings:
        _mappings['numbers'] = _mapping(_tables.numbers())
    found = _mappings['numbers'].get(c)
    if found is not None:
        top, _, bottom = found.partition('/')
        return int(top) / int(bottom) if bottom else float(int(top))
    if default is _unset:
        raise ValueError('not a numeric character')
    return default


# --- decompositions

_TAGS = (
    '<font> <noBreak> <initial> <medial> <final> <isolated> <circle> <super> <sub> <vertical> <wide> <narrow> <small> '
    '<square> <fraction> <compat>'
)


def _parts():
    if 'decompositions' not in _mappings:
        _mappings['decompositions'] = _mapping(_tables.decompositions())
    return _mappings['decompositions']


def decomposition(chr, /):
    c = _code(chr, 'decomposition')
    text = _parts().get(c)
    if text is None:
        return ''
    tag = ''
    if text[0] >= 'G' and text[0] <= 'Z':
        tag = _TAGS.split(' ')[ord(text[0]) - 71] + ' '
        text = text[1:]
    return tag + ' '.join([f'{int(p, 16):04X}' for p in text.split('+')])


def _expand(out, c, compatible, parts):
    """Adds what a character is made of."""
    if 44032 <= c < 55204:
        n = c - 44032
        out.append(4352 + n // 588)
        out.append(4449 + n % 588 // 28)
        if n % 28:
            out.append(4519 + n % 28)
        return
    text = parts.get(c)
    if text is None:
        out.append(c)
        return
    if text[0] >= 'G' and text[0] <= 'Z':
        if not compatible:
            out.append(c)
            return
        text = text[1:]
    for p in text.split('+'):
        _expand(out, int(p, 16), compatible, parts)


def _decomposed(s, compatible):
    out = []
    parts = _parts()
    for x in s:
        c = ord(x)
        if c < 160:
            out.append(c)
        else:
            _expand(out, c, compatible, parts)
    # Marks in the order of their classes.
    i = 1
    while i < len(out):
        k = _class(out[i]) if out[i] >= 768 else 0
        if k:
            j = i
            while j > 0 and _class(out[j - 1]) > k:
                j -= 1
            if j != i:
                out.insert(j, out.pop(i))
        i += 1
    return out


_pairs = {}


def _compositions():
    if not _pairs:
        excluded = _mapping(_tables.excluded())
        for c, text in _parts().items():
            if text[0] >= 'G' and text[0] <= 'Z' or c in excluded:
                continue
            first, _, second = text.partition('+')
            _pairs[(int(first, 16), int(second, 16))] = c
    return _pairs


def _composed(codes):
    if not codes:
        return codes
    pairs = _compositions()
    out = [codes[0]]
    starter = 0 if _class(codes[0]) == 0 else -1
    last = 0 if starter == 0 else 256
    for c in codes[1:]:
        k = _class(c) if c >= 768 else 0
        if starter >= 0 and (last < k or last == 0):
            new = _pair(pairs, out[starter], c)
            if new >= 0:
                out[starter] = new
                continue
        if k == 0:
            starter = len(out)
        last = k
        out.append(c)
    return out


def _pair(pairs, a, b):
    if 4352 <= a < 4371 and 4449 <= b < 4470:
        return 44032 + ((a - 4352) * 21 + b - 4449) * 28
    if 44032 <= a < 55204 and (a - 44032) % 28 == 0 and 4519 < b < 4547:
        return a + b - 4519
    return pairs.get((a, b), -1)


def normalize(form, unistr, /):
    if form not in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        raise ValueError('invalid normalization form')
    if unistr.isascii():
        return unistr
    codes = _decomposed(unistr, form == 'NFKC' or form == 'NFKD')
    if form == 'NFC' or form == 'NFKC':
        codes = _composed(codes)
    return ''.join([chr(c) for c in codes])


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


def name(chr, default=_unset, /):
    if not isinstance(chr, str) or len(chr) != 1:
        raise TypeError(f'name() argument 1 must be a unicode character, not {type(chr).__name__}')
    from unicodedata import _names
    found = _names.name_of(ord(chr))
    if found is not None:
        return found
    if default is _unset:
        raise ValueError('no such name')
    return default


def lookup(name, /):
    from unicodedata import _names
    if isinstance(name, bytes):
        name = name.decode('ascii', 'replace')
    if not isinstance(name, str):
        raise TypeError(f"a bytes-like object is required, not '{type(name).__name__}'")
    found = _names.code_of(name.upper())
    if found < 0:
        raise KeyError(f"undefined character name '{name}'")
    return _character(found)


def _character(code):
    return chr(code)
