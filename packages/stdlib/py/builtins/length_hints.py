"""How long what is walked says it is: CPython asks before it takes room, and what asking raises counts."""
from __pyw__ import inline, is_kind, is_of_program


def _ask_length(obj):
    if hasattr(obj, '__len__'):
        try:
            len(obj)
            return
        except TypeError:
            pass
    if hasattr(obj, '__length_hint__'):
        try:
            hint = obj.__length_hint__()
        except TypeError:
            return
        if hint is not NotImplemented:
            if not isinstance(hint, int):
                raise TypeError('__length_hint__ must be an integer, not ' + type(hint).__name__)
            if hint < 0:
                raise ValueError('__length_hint__() should return >= 0')


@inline
def _list_of_iterator(iterable):
    """A list of what its iterator gives: that one is asked for its length, not the iterable."""
    if is_kind(iterable, 'inst') and is_of_program(iterable) and hasattr(iterable, '__iter__'):
        return list(iterable.__iter__())
    return list(iterable)
