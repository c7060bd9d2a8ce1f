"""How objects are taken apart for copies and pickles where their classes say nothing: what is under `copyreg`."""
from __pyw__ import State, class_defines

_table: State = {}


def _reducers():
    """The functions that were registered with `copyreg.pickle`, by class."""
    return _table


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _state_of(x):
    return x.__getstate__() if class_defines(x, '__getstate__') else _plain_state(x)


def _plain_state(x):
    state = x.__dict__
    if len(state) == 0:
        return None
    return (None, state) if class_defines(x, '__slots__') else state


def _reduced(x):
    """What `object.__reduce_ex__` gives from protocol 2 on."""
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    if class_defines(x, '__getnewargs_ex__'):
        args, kwargs = x.__getnewargs_ex__()
        return (__newobj_ex__, (type(x), args, kwargs), _state_of(x), items, pairs)
    is_value = isinstance(x, (int, float, complex, str, bytes, tuple))
    args = x.__getnewargs__() if is_value or class_defines(x, '__getnewargs__') else ()
    return (__newobj__, (type(x), *args), _state_of(x), items, pairs)
