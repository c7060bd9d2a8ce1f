"""What unittest says of two values that differ."""
from __pyw__ import noinline


def _shortened(value, room=80):
    """repr, cut in the middle of the text of values that are very long."""
    return repr(value)


@noinline
def _sequence_difference(first, second, name, plural):
    """What to say after the heading, and the lines that differ."""
    what = ''
    n = len(first)
    m = len(second)
    i = 0
    for x, y in zip(first, second):
        if not x == y:
            what = '\nFirst differing element ' + str(i) + ':\n' + repr(x) + '\n' + repr(y) + '\n'
            break
        i += 1
    if n > m:
        what += '\nFirst ' + name + ' contains ' + str(n - m) + ' additional elements.\n'
        what += 'First extra element ' + str(m) + ':\n'
        what += repr(first[m]) + '\n'
    elif m > n:
        what += '\nSecond ' + name + ' contains ' + str(m - n) + ' additional elements.\n'
        what += 'First extra element ' + str(n) + ':\n'
        what += repr(second[n]) + '\n'
    return what, '\n' + _lines_difference([repr(first)], [repr(second)])


@noinline
def _dict_difference(first, second):
    return _lines_difference([repr(first)], [repr(second)])


@noinline
def _set_difference(first, second):
    lines = []
    only = [x for x in first if x not in second]
    if only:
        lines.append('Items in the first set but not the second:')
        for x in only:
            lines.append(repr(x))
    only = [x for x in second if x not in first]
    if only:
        lines.append('Items in the second set but not the first:')
        for x in only:
            lines.append(repr(x))
    return '\n'.join(lines)


@noinline
def _text_difference(first, second):
    a = first.splitlines(keepends=True)
    b = second.splitlines(keepends=True)
    if len(a) == 1 and first.strip('\r\n') == first:
        a = [first + '\n']
        b = [line + '\n' if not line.endswith('\n') else line for line in b]
    return ''.join(_marked(a, b))


def _lines_difference(a, b):
    return '\n'.join(_marked(a, b))


def _marked(a, b):
    """Lines that only the first or the second has, by the longest common run at both ends."""
    start = 0
    while start < len(a) and start < len(b) and a[start] == b[start]:
        start += 1
    end = 0
    while end < len(a) - start and end < len(b) - start and a[len(a) - 1 - end] == b[len(b) - 1 - end]:
        end += 1
    out = ['  ' + line for line in a[:start]]
    out.extend(['- ' + line for line in a[start:len(a) - end]])
    out.extend(['+ ' + line for line in b[start:len(b) - end]])
    out.extend(['  ' + line for line in a[len(a) - end:]])
    return out


@noinline
def _count_difference(first, second):
    """Elements that one has more often than the other; '' where there are none."""
    lines = []
    seen = []
    for x in first + second:
        if x in seen:
            continue
        seen.append(x)
        n = first.count(x)
        m = second.count(x)
        if n != m:
            lines.append('First has ' + str(n) + ', Second has ' + str(m) + ':  ' + repr(x))
    return '\n'.join(lines)
