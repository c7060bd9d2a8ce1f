"""collections.defaultdict and collections.OrderedDict."""
from __pyw__ import i32, per_site
from pyw.builtins.dict import dict
from pyw.builtins.hashing import _key_hash, _same_key
from pyw.builtins.slices import _NotGiven


@per_site
class defaultdict(dict):
    __module__ = 'collections'

    def __init__(self, default_factory=None, source=_NotGiven, /, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        if source is not _NotGiven:
            self._update_(source)
        self._update_keywords_(**kwargs)

    def __missing__(self, key, /):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self._put_(key, value)
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    def __copy__(self):
        return type(self)(self.default_factory, self)

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = type(self)(self.default_factory, self)
        other._merge_into_(d)
        return d

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = type(self)(self.default_factory, other)
        self._merge_into_(d)
        return d

    def __repr__(self):
        start = type(self).__name__ + '(' + repr(self.default_factory) + ', '
        return start + ('{...}' if self._printing_ else self._text_()) + ')'


@per_site
class OrderedDict(dict):
    __module__ = 'collections'

    """`_first_`: no entry before it is left; so taking the oldest ones in turn does not look at all gone ones again."""

    _first_: i32

    def _resize_(self, least: i32):
        self._first_ = 0
        self._rebuild_(least)

    def clear(self):
        self._first_ = 0
        self._drop_all_()

    def popitem(self, last=True):
        if self._size_ == 0:
            raise KeyError('dictionary is empty')
        if last:
            j = self._live_before_(self._used_ - 1) if self._size_ != self._used_ else self._used_ - 1
        else:
            j = self._first_live_()
        key = self._keys_[j]
        value = self._values_[j]
        self._remove_(j, _key_hash(key))
        return (key, value)

    def setdefault(self, key, default=None):
        return dict.setdefault(self, key, default)

    def pop(self, key, default=_NotGiven):
        return dict.pop(self, key, default)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        d = cls()
        for key in iterable:
            d[key] = value
        return d

    def _first_live_(self) -> i32:
        j: i32 = self._first_
        if self._size_ != self._used_:
            j = self._live_from_(j)
            self._first_ = j
        return j

    def move_to_end(self, key, last=True):
        h = _key_hash(key)
        j = self._find_(key, h)
        if j < 0:
            raise KeyError(key)
        if last:
            if j != self._used_ - 1:
                kept = self._keys_[j]
                value = self._values_[j]
                self._remove_(j, h)
                self._add_(kept, h, value)
        else:
            self._to_front_(j, h)

    def _to_front_(self, j: i32, h: i32):
        key = self._keys_[j]
        value = self._values_[j]
        rest = dict()
        i: i32 = 0
        while i < self._used_:
            if i != j and self._is_live_(i):
                rest._put_(self._keys_[i], self._values_[i])
            i = i + 1
        self._first_ = 0
        self._drop_all_()
        self._add_(key, h, value)
        rest._merge_into_(self)

    def copy(self):
        if type(self) is OrderedDict:
            return OrderedDict(self)
        d = type(self)()
        for key in self:
            d[key] = self[key]
        return d

    def __copy__(self):
        return self.copy()

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = type(self)(self)
        other._merge_into_(d)
        return d

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        d = type(self)(other)
        self._merge_into_(d)
        return d

    def __eq__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        if isinstance(other, OrderedDict):
            return self._equals_(other) and _same_order(self, other)
        return self._equals_(other)

    def __ne__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        if isinstance(other, OrderedDict):
            return not (self._equals_(other) and _same_order(self, other))
        return not self._equals_(other)

    def __repr__(self):
        name = type(self).__name__
        if self._size_ == 0:
            return name + '()'
        if self._printing_:
            return '...'
        return name + '(' + self._text_() + ')'


def _same_order(a, b):
    it = iter(b)
    for key in a:
        if not it._advance():
            return False
        if not _same_key(key, it._value):
            return False
    return True
