"""How many words each argument takes."""
from argparse.actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, ZERO_OR_MORE


def _looks_negative(word):
    """-5, -.5, -1e5, -1_000"""
    if not word.startswith('-') or len(word) < 2 or not (word[1].isdigit() or word[1] == '.'):
        return False
    try:
        float(word[1:])
        return True
    except ValueError:
        return False


def _range_of(nargs):
    """The least and the greatest number of words; -1 for no limit."""
    if nargs is None:
        return 1, 1
    if isinstance(nargs, int):
        return nargs, nargs
    if nargs == OPTIONAL:
        return 0, 1
    if nargs == ZERO_OR_MORE or nargs == REMAINDER:
        return 0, -1
    if nargs == ONE_OR_MORE or nargs == PARSER:
        return 1, -1
    return 0, 0


def _shares(positionals, kinds, start):
    """
    Numbers of words for as many of the arguments as can be served from here on: each takes what it may, as long as
    enough is left for those behind it. A `--` counts with the argument that stands behind it.
    """
    n = 0
    marks = 0
    i = start
    while i < len(kinds) and kinds[i] != 'O':
        if kinds[i] == 'A':
            n += 1
        else:
            marks += 1
        i += 1
    count = len(positionals)
    while count > 0:
        need = 0
        for a in positionals[:count]:
            need += _range_of(a.nargs)[0]
        if need <= n:
            break
        count -= 1
    out = []
    at = start
    left = n
    for k in range(count):
        a = positionals[k]
        later = 0
        for b in positionals[k + 1:count]:
            later += _range_of(b.nargs)[0]
        low, high = _range_of(a.nargs)
        if a.nargs == PARSER or a.nargs == REMAINDER:
            take = len(kinds) - at
            out.append(take)
            at += take
            left = 0
            continue
        words = left - later
        if high >= 0 and words > high:
            words = high
        left -= words
        take = 0
        while words > 0:
            if kinds[at + take] == 'A':
                words -= 1
            take += 1
        if k == count - 1 and at + take < len(kinds) and kinds[at + take] == '-':
            take += 1
        out.append(take)
        at += take
    return out
