"""Containers beside the built-in ones."""
from __pyw__ import inline, refuse
from collections._chain_map import ChainMap
from collections._counter import Counter, _count_elements
from collections._user import UserDict, UserList
from collections._user_string import UserString
from pyw.builtins.deque import deque
from pyw.builtins.dict_kinds import OrderedDict, defaultdict


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """The compiler expands calls with constant names; others are refused."""
    if not hasattr(field_names, '__iter__') and not hasattr(field_names, '__getitem__'):
        raise TypeError("'" + type(field_names).__name__ + "' object is not iterable")
    refuse('namedtuple() with names that are computed')
