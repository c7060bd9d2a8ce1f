"""The class `reversed`, for sequences that have no reverse iterator of their own."""
from __pyw__ import is_of_program, per_site, shown_as
from pyw.builtins.held_iterators import _advance_held, _of_class


class reversed(object):
    def __new__(cls, sequence, /):
        if hasattr(sequence, '__reversed__'):
            it = sequence.__reversed__()
            if is_of_program(cls) and type(it) is reversed:
                return _of_class(cls, it)
            return it
        if hasattr(sequence, '__getitem__'):
            if is_of_program(cls):
                return _of_class(cls, reversed(sequence))
            return _ReversedSequence(sequence, len(sequence) - 1)
        raise TypeError("'" + type(sequence).__name__ + "' object is not reversible")

    def __iter__(self):
        return self

    def _advance(self):
        return _advance_held(self)


@per_site
@shown_as('reversed')
class _ReversedSequence(object):
    def __init__(self, source, last):
        self._source = source
        self._i = last

    def __iter__(self):
        return self

    def _advance(self):
        if self._i < 0:
            return False
        self._value = self._source[self._i]
        self._i = self._i - 1
        return True
