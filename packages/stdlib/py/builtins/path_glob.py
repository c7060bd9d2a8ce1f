"""What lies below a directory and matches a pattern, as pathlib finds it."""
from pyw.builtins.file_status import _mode_of_text
from pyw.builtins.name_match import _name_matches
from pyw.builtins.os_walk import _entries


def _under(base, name):
    if base == '':
        return name
    return base + name if base.endswith('/') else base + '/' + name


def _scan(base):
    try:
        return _entries(base if base else '.')
    except OSError:
        return []


def _select(base, parts, i, links, out):
    """What lies below a directory and matches the parts from i on, in the order in which it is found."""
    if i == len(parts):
        out.append(base)
        return
    part = parts[i]
    last = i + 1 == len(parts)
    if part == '':
        if _mode_of_text(base if base else '.', 1) & 61440 == 16384:
            out.append(base)
    elif part == '**':
        _select_all(base, parts, i + 1, links, out)
    elif part == '..':
        _select(_under(base, '..'), parts, i + 1, links, out)
    elif '*' in part or '?' in part or '[' in part:
        for e in _scan(base):
            if _name_matches(e.name, part) and (last or e.is_dir()):
                _select(_under(base, e.name), parts, i + 1, links, out)
    else:
        below = _under(base, part)
        if _mode_of_text(below, 0) != 0:
            _select(below, parts, i + 1, links, out)


def _select_all(base, parts, i, links, out):
    while i < len(parts) and parts[i] == '**':
        i += 1
    tail = []
    while i < len(parts) and parts[i] not in ('', '.', '..', '**'):
        tail.append(parts[i])
        i += 1
    dirs_only = i < len(parts)
    if not tail:
        _select(base, parts, i, links, out)
    stack = [('', [])]
    while stack:
        prefix, names = stack.pop()
        for e in _scan(_under(base, prefix) if prefix else base):
            is_dir = e.is_dir() if links else e.is_dir(follow_symlinks=False)
            if is_dir or not dirs_only:
                here = names + [e.name]
                rel = _under(prefix, e.name)
                k = len(here) - len(tail)
                if k >= 0 and _tail_matches(here, tail, k):
                    _select(_under(base, rel), parts, i, links, out)
                if is_dir:
                    stack.append((rel, here))


def _tail_matches(names, patterns, k):
    j = 0
    for p in patterns:
        if not _name_matches(names[k + j], p):
            return False
        j += 1
    return True
