"""collections.Counter."""
from __pyw__ import i32, is_of_program, per_site


def _number(pair):
    return pair[1]


def _count_elements(mapping, iterable):
    for key in iterable:
        mapping[key] = mapping.get(key, 0) + 1


@per_site
class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        self._count_all_(iterable)
        self._count_keywords_(**kwds)

    def __missing__(self, key):
        return 0

    def _set_(self, key, n):
        # A class of the program may have its own way.
        if is_of_program(self):
            self[key] = n
        else:
            self._put_(key, n)

    def _count_all_(self, iterable):
        if iterable is not None:
            if isinstance(iterable, dict):
                if self._size_ == 0:
                    iterable._merge_into_(self)
                else:
                    for key, n in iterable.items():
                        self._set_(key, n + self.get(key, 0))
            else:
                for key in iterable:
                    self._set_(key, self.get(key, 0) + 1)

    def _count_keywords_(self, /, **kwds):
        if len(kwds) > 0:
            self._count_all_(kwds)

    def update(self, iterable=None, /, **kwds):
        self._count_all_(iterable)
        self._count_keywords_(**kwds)

    def subtract(self, iterable=None, /, **kwds):
        self._uncount_all_(iterable)
        self._uncount_keywords_(**kwds)

    def _uncount_all_(self, iterable):
        if iterable is not None:
            if isinstance(iterable, dict):
                for key, n in iterable.items():
                    self._set_(key, self.get(key, 0) - n)
            else:
                for key in iterable:
                    self._set_(key, self.get(key, 0) - 1)

    def _uncount_keywords_(self, /, **kwds):
        if len(kwds) > 0:
            self._uncount_all_(kwds)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=_number, reverse=True)
        if n is None:
            return pairs
        if n >= len(pairs):
            return pairs
        return pairs[:n] if n > 0 else pairs[:0]

    def elements(self):
        for key, n in self.items():
            for _ in range(n):
                yield key

    def copy(self):
        return type(self)(self)

    def __copy__(self):
        return type(self)(self)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        name = type(self).__name__
        if self._size_ == 0:
            return name + '()'
        try:
            pairs = dict(self.most_common())
        except TypeError:
            # Numbers that have no order.
            pairs = dict(self)
        return name + '(' + pairs._text_() + ')'

    def __str__(self):
        return self.__repr__()

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_same(self, other) and _all_same(other, self)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not (_all_same(self, other) and _all_same(other, self))

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(self, other)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(self, other) and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(other, self)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _all_below(other, self) and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            total = n + other[key]
            if total > 0:
                result._put_(key, total)
        for key, n in other.items():
            if key not in self and n > 0:
                result._put_(key, n)
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            total = n - other[key]
            if total > 0:
                result._put_(key, total)
        for key, n in other.items():
            if key not in self and n < 0:
                result._put_(key, 0 - n)
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            m = other[key]
            most = m if n < m else n
            if most > 0:
                result._put_(key, most)
        for key, n in other.items():
            if key not in self and n > 0:
                result._put_(key, n)
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, n in self.items():
            m = other[key]
            least = n if n < m else m
            if least > 0:
                result._put_(key, least)
        return result

    def __pos__(self):
        result = Counter()
        for key, n in self.items():
            if n > 0:
                result._put_(key, n)
        return result

    def __neg__(self):
        result = Counter()
        for key, n in self.items():
            if n < 0:
                result._put_(key, 0 - n)
        return result

    def _keep_positive_(self):
        for key in [k for k, n in self.items() if not n > 0]:
            super().__delitem__(key)
        return self

    def __iadd__(self, other):
        for key, n in other.items():
            self._put_(key, self.get(key, 0) + n)
        return self._keep_positive_()

    def __isub__(self, other):
        for key, n in other.items():
            self._put_(key, self.get(key, 0) - n)
        return self._keep_positive_()

    def __ior__(self, other):
        for key, n in other.items():
            if n > self.get(key, 0):
                self._put_(key, n)
        return self._keep_positive_()

    def __iand__(self, other):
        for key, n in list(self.items()):
            m = other[key]
            if m < n:
                self._put_(key, m)
        return self._keep_positive_()


def _all_same(a, b):
    for key in a:
        if a[key] != b[key]:
            return False
    return True


def _all_below(a, b):
    for key in a:
        if a[key] > b[key]:
            return False
    for key in b:
        if a[key] > b[key]:
            return False
    return True
