"""The parameter that was probably meant by a keyword that is none; the compiler does the same for constant ones."""


def _suggested(given, names):
    a = given.encode()
    best = ''
    least = 1000
    for name in names:
        b = name.encode()
        limit = min((len(a) + len(b) + 3) // 3, least - 1)
        found = _distance(a, b, limit)
        if found <= limit:
            best = name
            least = found
    return ". Did you mean '" + best + "'?" if best else ''


def _distance(a, b, limit):
    """Characters more, fewer or others count 2, letters in another case 1."""
    start = 0
    i = len(a)
    j = len(b)
    while start < i and start < j and a[start] == b[start]:
        start += 1
    while i > start and j > start and a[i - 1] == b[j - 1]:
        i -= 1
        j -= 1
    if start == i or start == j:
        return (i + j - 2 * start) * 2
    if i - start > 40 or j - start > 40:
        return limit + 1
    row = [k * 2 for k in range(j - start + 1)]
    for k in range(start, i):
        before = row[0]
        row[0] += 2
        for m in range(start, j):
            other = before + _substitution(a[k], b[m])
            before = row[m - start + 1]
            row[m - start + 1] = min(other, before + 2, row[m - start] + 2)
    return row[j - start]


def _substitution(x, y):
    if x == y:
        return 0
    return 1 if _lower(x) == _lower(y) else 2


def _lower(c):
    return c + 32 if 65 <= c <= 90 else c
