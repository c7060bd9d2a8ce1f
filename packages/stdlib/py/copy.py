"""copy. A structure that holds the same list, dict, set or object twice is refused by deepcopy when it meets it."""
from __pyw__ import noinline


class Error(Exception):
    pass


error = Error


def copy(x):
    if isinstance(x, (list, dict, set, bytearray)):
        return x.copy()
    if isinstance(x, (int, float, complex, str, bytes, tuple, frozenset, range)) or x is None:
        return x
    if hasattr(x, '__copy__'):
        return x.__copy__()
    new = object.__new__(type(x))
    for name, value in x.__dict__.items():
        setattr(new, name, value)
    return new


def replace(obj, /, **changes):
    if not hasattr(obj, '__replace__'):
        raise TypeError('replace() does not support ' + type(obj).__name__ + ' objects')
    return obj.__replace__(**changes)


def deepcopy(x, memo=None):
    return _deep(x, [])


@noinline
def _raise_shared():
    raise NotImplementedError('deepcopy of a structure that holds an object twice')


def _see(x, seen):
    for other in seen:
        if other is x:
            _raise_shared()
    seen.append(x)


def _deep(x, seen):
    if isinstance(x, (int, float, complex, str, bytes, range)) or x is None:
        return x
    if isinstance(x, tuple):
        return tuple([_deep(item, seen) for item in x])
    if isinstance(x, frozenset):
        return frozenset([_deep(item, seen) for item in x])
    _see(x, seen)
    if isinstance(x, list):
        return [_deep(item, seen) for item in x]
    if isinstance(x, dict):
        return {_deep(k, seen): _deep(v, seen) for k, v in x.items()}
    if isinstance(x, set):
        return {_deep(item, seen) for item in x}
    if isinstance(x, bytearray):
        return x.copy()
    if hasattr(x, '__deepcopy__'):
        return x.__deepcopy__({})
    new = object.__new__(type(x))
    for name, value in x.__dict__.items():
        setattr(new, name, _deep(value, seen))
    return new
