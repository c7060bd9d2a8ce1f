"""Names against patterns with * ? [seq] and [!seq], as fnmatch and glob have them."""
from __pyw__ import noinline


def _set_end(pattern, i):
    """Index of the bracket that closes the set opened before i; -1 where none does."""
    j = i
    if pattern[j:j + 1] == '!':
        j += 1
    if pattern[j:j + 1] == ']':
        j += 1
    return pattern.find(']', j)


def _in_set(c, chars):
    negated = chars.startswith('!')
    if negated:
        chars = chars[1:]
    found = False
    i = 0
    n = len(chars)
    while i < n:
        if i + 2 < n and chars[i + 1] == '-':
            if chars[i] <= c <= chars[i + 2]:
                found = True
            i += 3
        else:
            if chars[i] == c:
                found = True
            i += 1
    return found != negated


def _name_matches(name, pattern):
    """A star is tried again one character further on; only the last one ever needs to be."""
    i = 0
    j = 0
    star = -1
    mark = 0
    n = len(name)
    m = len(pattern)
    while i < n:
        if j < m:
            p = pattern[j]
            if p == '*':
                star = j
                mark = i
                j += 1
                continue
            if p == '?':
                i += 1
                j += 1
                continue
            if p == '[':
                end = _set_end(pattern, j + 1)
                if end >= 0:
                    if _in_set(name[i], pattern[j + 1:end]):
                        i += 1
                        j = end + 1
                        continue
                elif name[i] == '[':
                    i += 1
                    j += 1
                    continue
            elif p == name[i]:
                i += 1
                j += 1
                continue
        if star < 0:
            return False
        j = star + 1
        mark += 1
        i = mark
    while j < m and pattern[j] == '*':
        j += 1
    return j == m


def _has_magic(text):
    return '*' in text or '?' in text or '[' in text
