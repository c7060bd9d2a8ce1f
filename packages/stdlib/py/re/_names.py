"""Names of groups."""
from __pyw__ import Array, i32
from pyw.builtins.str_core import _char_at, _substring


class _Names:
    """By number, empty for groups that have none. A pattern has None in its place where no pattern has names."""
    items: Array

    def __init__(self, groups: i32):
        items = Array(groups + 1)
        k: i32 = 0
        while k <= groups:
            items[k] = ''
            k = k + 1
        self.items = items


def _constant_names(text, groups: i32):
    """Names of the groups from the first on, each with a blank behind it."""
    names = _Names(groups)
    start: i32 = 0
    k: i32 = 0
    n: i32 = 1
    while k < text._len:
        if _char_at(text, k) == 32:
            names.items[n] = _substring(text, start, k)
            n = n + 1
            start = k + 1
        k = k + 1
    return names


def _named(names, k: i32):
    """The name of a group, or None."""
    if names is None or k < 1:
        return None
    name = names.items[k]
    return name if len(name) > 0 else None


def _group_named(names, name) -> i32:
    """The number of a group, or -1."""
    if names is not None and len(name) > 0:
        items = names.items
        k: i32 = items.length - 1
        while k > 0:
            if items[k] == name:
                return k
            k = k - 1
    return -1


def _numbers_by_name(names):
    d = {}
    if names is not None:
        items = names.items
        k: i32 = 1
        while k < items.length:
            if len(items[k]) > 0:
                d[items[k]] = int(k)
            k = k + 1
    return d
