"""Attributes that a program adds to objects of the library that have a dict in CPython: a dict in `_added`."""


def _set_added(x, name, value):
    added = x._added
    if added is None:
        added = {}
        x._added = added
    added[name] = value


def _has_added(x, name):
    added = x._added
    return added is not None and name in added


def _get_added(x, name):
    added = x._added
    if added is not None:
        return added[name]


def _delete_added(x, name):
    added = x._added
    if added is not None:
        del added[name]


def _copy_of_added(x):
    added = x._added
    return None if added is None else added.copy()
