"""fnmatch: file names against patterns of the shell."""


def _set_end(pat, i):
    """The closing bracket of the set whose contents begin at i, or -1."""
    n = len(pat)
    j = i
    if j < n and pat[j] == '!':
        j += 1
    if j < n and pat[j] == ']':
        j += 1
    while j < n and pat[j] != ']':
        j += 1
    return j if j < n else -1


def _set_chunks(pat, i, j):
    """The contents of a set, divided at the hyphens that make ranges; empty ranges are taken out."""
    chunks = []
    k = i + 2 if pat[i] == '!' else i + 1
    while True:
        k = pat.find('-', k, j)
        if k < 0:
            break
        chunks.append(pat[i:k])
        i = k + 1
        k += 3
    chunk = pat[i:j]
    if chunk:
        chunks.append(chunk)
    else:
        chunks[-1] += '-'
    for k in range(len(chunks) - 1, 0, -1):
        if chunks[k - 1][-1] > chunks[k][0]:
            chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
            del chunks[k]
    return chunks


def _in_set(c, pat, i, j):
    chunks = _set_chunks(pat, i, j)
    negated = False
    if chunks[0][:1] == '!':
        negated = True
        if len(chunks) == 1 and chunks[0] == '!':
            return True
        chunks[0] = chunks[0][1:]
    found = False
    for k, chunk in enumerate(chunks):
        if c in chunk and c:
            found = True
        if k and chunks[k - 1] and chunk and chunks[k - 1][-1] <= c <= chunk[0]:
            found = True
    return found != negated


def _matches(name, pat):
    i = 0
    k = 0
    # Where to go on when something does not fit: after the last star, and one character further.
    star = -1
    mark = 0
    n = len(pat)
    while k < len(name):
        ok = False
        after = i + 1
        if i < n:
            c = pat[i]
            if c == '*':
                star = i + 1
                mark = k
                i = star
                continue
            if c == '?':
                ok = True
            elif c == '[':
                end = _set_end(pat, i + 1)
                if end < 0:
                    ok = name[k] == '['
                else:
                    ok = _in_set(name[k], pat, i + 1, end)
                    after = end + 1
            else:
                ok = name[k] == c
        if ok:
            i = after
            k += 1
        elif star >= 0:
            mark += 1
            k = mark
            i = star
        else:
            return False
    while i < n and pat[i] == '*':
        i += 1
    return i == n


def _as_text(x):
    return x if isinstance(x, str) else str(x, 'latin1')


def fnmatchcase(name, pat):
    if isinstance(name, str) != isinstance(pat, str):
        if isinstance(name, str):
            raise TypeError('cannot use a bytes pattern on a string-like object')
        raise TypeError('cannot use a string pattern on a bytes-like object')
    return _matches(_as_text(name), _as_text(pat))


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


def translate(pat):
    """The same as a regular expression."""
    parts = []
    stars = []
    i = 0
    n = len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            if not stars or stars[-1] != len(parts) - 1:
                stars.append(len(parts))
                parts.append('*')
        elif c == '?':
            parts.append('.')
        elif c == '[':
            j = _set_end(pat, i)
            if j < 0:
                parts.append('\\[')
            else:
                parts.append(_set_expression(pat, i, j))
                i = j + 1
        else:
            parts.append(_escaped(c))
    return _assembled(parts, stars)


def _escaped(c):
    return '\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c


def _set_expression(pat, i, j):
    text = pat[i:j]
    if '-' not in text:
        text = text.replace('\\', '\\\\')
    else:
        text = '-'.join([s.replace('\\', '\\\\').replace('-', '\\-') for s in _set_chunks(pat, i, j)])
    if not text:
        return '(?!)'
    if text == '!':
        return '.'
    text = text.replace('&', '\\&').replace('~', '\\~').replace('|', '\\|')
    if text[0] == '!':
        text = '^' + text[1:]
    elif text[0] in '^[':
        text = '\\' + text
    return '[' + text + ']'


def _assembled(parts, stars):
    out = []
    for k, part in enumerate(parts):
        if k in stars:
            if k == stars[-1]:
                if k != stars[0]:
                    out.append(')')
                out.append('.*')
            else:
                if k != stars[0]:
                    out.append(')')
                out.append('(?>.*?')
        else:
            out.append(part)
    return '(?s:' + ''.join(out) + ')\\Z'
