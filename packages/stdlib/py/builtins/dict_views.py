"""The views of a dict: keys and items are like sets, values are not."""
from __pyw__ import i32, inline, per_site
from pyw.builtins.dict_iterators import (
    dict_itemiterator, dict_keyiterator, dict_reverseitemiterator, dict_reversekeyiterator,
    dict_reversevalueiterator, dict_valueiterator,
)
from pyw.builtins.hashing import _key_hash, _same_key
from pyw.builtins.set import _AnySet, set
from pyw.builtins.text_builder import _TextBuilder


@per_site
class _DictView(object):
    def __init__(self, source):
        self._dict = source

    def __len__(self):
        return int(self._dict._size_)

    def __bool__(self):
        return self._dict._size_ != 0

    def __repr__(self):
        if self._dict._printing_:
            return '...'
        self._dict._printing_ = True
        try:
            items = list(self)
            return type(self).__name__ + '(' + repr(items) + ')'
        finally:
            self._dict._printing_ = False

    def __str__(self):
        return self.__repr__()


@per_site
class dict_values(_DictView):
    def __iter__(self):
        return dict_valueiterator(self._dict)

    def __reversed__(self):
        return dict_reversevalueiterator(self._dict)

    def __contains__(self, value, /):
        for x in self:
            if _same_key(x, value):
                return True
        return False


@per_site
class _SetView(_DictView):
    """What keys and items share."""

    def __hash__(self):
        raise TypeError("unhashable type: '" + type(self).__name__ + "'")

    def isdisjoint(self, other, /):
        if isinstance(other, (_AnySet, _SetView)):
            if len(other) > len(self):
                return not _any_in(self, other)
        return not _any_in(other, self)

    def __eq__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) == len(other) and _all_in(self, other)

    def __ne__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) != len(other) or not _all_in(self, other)

    def __lt__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) < len(other) and _all_in(self, other)

    def __le__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) <= len(other) and _all_in(self, other)

    def __gt__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) > len(other) and _all_in(other, self)

    def __ge__(self, other, /):
        if not isinstance(other, (_AnySet, _SetView)):
            return NotImplemented
        return len(self) >= len(other) and _all_in(other, self)

    def __or__(self, other, /):
        return _view_or(self, other)

    def __ror__(self, other, /):
        return _view_or(other, self)

    def __and__(self, other, /):
        return _view_and(self, other)

    def __rand__(self, other, /):
        return _view_and(self, other)

    def __sub__(self, other, /):
        return _view_sub(self, other)

    def __rsub__(self, other, /):
        return _view_sub(other, self)

    def __xor__(self, other, /):
        return _view_xor(self, other)

    def __rxor__(self, other, /):
        return _view_xor(other, self)


def _any_in(some, others):
    for x in some:
        if x in others:
            return True
    return False


def _all_in(some, others):
    for x in some:
        if x not in others:
            return False
    return True


def _view_or(a, b):
    result = set(a)
    result.update(b)
    return result


def _view_sub(a, b):
    result = set(a)
    result.difference_update(b)
    return result


def _view_xor(a, b):
    result = set(a)
    result.symmetric_difference_update(b)
    return result


def _view_and(view, other):
    """What is in both, in the order in which CPython finds it."""
    if isinstance(other, set) and len(view) <= len(other):
        return other.intersection(view)
    if isinstance(other, _SetView) and len(other) > len(view):
        return _present(other, view)
    return _present(view, other)


def _present(view, candidates):
    result = set()
    for x in candidates:
        if x in view:
            result.add(x)
    return result


@per_site
class dict_keys(_SetView):
    def __iter__(self):
        return dict_keyiterator(self._dict)

    def __reversed__(self):
        return dict_reversekeyiterator(self._dict)

    @inline
    def __contains__(self, key, /):
        return key in self._dict


@per_site
class dict_items(_SetView):
    def __iter__(self):
        return dict_itemiterator(self._dict)

    def __reversed__(self):
        return dict_reverseitemiterator(self._dict)

    def __contains__(self, item, /):
        if isinstance(item, tuple):
            if len(item) == 2:
                d = self._dict
                key = item[0]
                j = d._find_(key, _key_hash(key))
                if j >= 0:
                    return _same_key(d._values_[j], item[1])
        return False
