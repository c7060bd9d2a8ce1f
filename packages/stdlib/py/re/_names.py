"""Names of groups: an array by number, with None for groups that have none; or None if no group has a name."""
from __pyw__ import Array, i32
from pyw.builtins.str_core import _substring


def _constant_names(text, groups: i32):
    """Names of the groups from the first on, each with a blank behind it; empty for those that have none."""
    names = _no_names(groups + 1)
    start: i32 = 0
    k: i32 = 0
    n: i32 = 1
    while k < text._len:
        if text._d1[k] == 32:
            if k > start:
                names[n] = _substring(text, start, k)
            n = n + 1
            start = k + 1
        k = k + 1
    return names


def _no_names(count: i32):
    names = Array(count)
    k: i32 = 0
    while k < count:
        names[k] = None
        k = k + 1
    return names


def _group_named(names, name) -> i32:
    """The number of a group, or -1."""
    if names is not None:
        k: i32 = names.length - 1
        while k > 0:
            known = names[k]
            if known is not None and known == name:
                return k
            k = k - 1
    return -1


def _numbers_by_name(names):
    d = {}
    if names is not None:
        k: i32 = 1
        while k < names.length:
            known = names[k]
            if known is not None:
                d[known] = int(k)
            k = k + 1
    return d
