"""Character references in text."""
from html._names import _names

_table = {}


def _known():
    """The named characters, made when first asked for."""
    if not _table:
        for entry in _names().split(' '):
            name, points = entry.split('=')
            text = ''.join([chr(int(p, 16)) for p in points.split('+')])
            if name[0] == '!':
                name = name[1:]
                _table[name] = text
            _table[name + ';'] = text
    return _table


# What 128 to 159 stand for, as in Windows-1252; a blank keeps the number.
_WINDOWS = (
    '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f'
    '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'
)


def _character(n):
    if n == 0:
        return '\ufffd'
    if n == 13:
        return '\r'
    if 128 <= n <= 159:
        return _WINDOWS[n - 128]
    if 55296 <= n <= 57343 or n > 1114111:
        return '\ufffd'
    if n < 9 or n == 11 or 14 <= n <= 31 or n == 127 or 64976 <= n <= 65007 or n & 65534 == 65534:
        return ''
    return chr(n)


def _unescaped(s):
    out = []
    i = 0
    n = len(s)
    while True:
        at = s.find('&', i)
        if at < 0:
            break
        out.append(s[i:at])
        i = at + 1
        if i < n and s[i] == '#':
            base = 10
            k = i + 1
            digits = '0123456789'
            if k < n and s[k] in 'xX':
                base = 16
                k += 1
                digits = '0123456789abcdefABCDEF'
            end = k
            while end < n and s[end] in digits:
                end += 1
            if end > k:
                # Longer numbers are out of range in any case.
                text = s[k:end].lstrip('0')
                out.append(_character(int(text[:9] or '0', base)))
                i = end + 1 if end < n and s[end] == ';' else end
                continue
            if base == 16:
                # Not a number: a name that begins with a sharp is not known.
                out.append('&')
                continue
            out.append('&')
            continue
        end = i
        while end < n and end - i < 32 and s[end] not in '\t\n\f <&#;':
            end += 1
        if end == i:
            out.append('&')
            continue
        if end < n and s[end] == ';':
            end += 1
        name = s[i:end]
        table = _known()
        i = end
        if name in table:
            out.append(table[name])
            continue
        for x in range(len(name) - 1, 1, -1):
            if name[:x] in table:
                out.append(table[name[:x]] + name[x:])
                break
        else:
            out.append('&' + name)
    out.append(s[i:])
    return ''.join(out)
