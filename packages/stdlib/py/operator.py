"""operator: operators as functions."""
from __pyw__ import mentions_dots, per_site, shown_as, spelled_attribute
from pyw.builtins.bytes_core import _all_equal
from pyw.builtins.operator_functions import (
    abs, abs as __abs__, add, add as __add__, and_, and_ as __and__, call, call as __call__, concat,
    concat as __concat__, contains, contains as __contains__, countOf, delitem, delitem as __delitem__, eq,
    eq as __eq__, floordiv, floordiv as __floordiv__, ge, ge as __ge__, getitem, getitem as __getitem__, gt,
    gt as __gt__, iadd, iadd as __iadd__, iand, iand as __iand__, iconcat, iconcat as __iconcat__, ifloordiv,
    ifloordiv as __ifloordiv__, ilshift, ilshift as __ilshift__, imatmul, imatmul as __imatmul__, imod,
    imod as __imod__, imul, imul as __imul__, index, index as __index__, indexOf, inv, inv as __inv__, invert,
    invert as __invert__, ior, ior as __ior__, ipow, ipow as __ipow__, irshift, irshift as __irshift__, is_, is_not,
    isub, isub as __isub__, itruediv, itruediv as __itruediv__, ixor, ixor as __ixor__, le, le as __le__,
    length_hint, lshift, lshift as __lshift__, lt, lt as __lt__, matmul, matmul as __matmul__, mod, mod as __mod__,
    mul, mul as __mul__, ne, ne as __ne__, neg, neg as __neg__, not_, not_ as __not__, or_, or_ as __or__, pos,
    pos as __pos__, pow, pow as __pow__, rshift, rshift as __rshift__, setitem, setitem as __setitem__, sub,
    sub as __sub__, truediv, truediv as __truediv__, truth, xor, xor as __xor__,
)


def _compare_digest(a, b, /):
    """For those who import it from `_operator`."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        return a == b
    return _all_equal(a, b)


@per_site
class itemgetter(object):
    def __init__(self, item, /, *items):
        self._items = (item, *items)

    def __call__(self, obj, /):
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[k] for k in self._items])

    def __repr__(self):
        return 'operator.itemgetter(' + ', '.join([repr(k) for k in self._items]) + ')'

    def __reduce__(self):
        return type(self), self._items


@per_site
class attrgetter(object):
    def __init__(self, attr, /, *attrs):
        for name in (attr, *attrs):
            if not isinstance(name, str):
                raise TypeError('attribute name must be a string')
        self._attrs = (attr, *attrs)

    def __call__(self, obj, /):
        if len(self._attrs) == 1:
            return _attribute(obj, self._attrs[0])
        return tuple([_attribute(obj, k) for k in self._attrs])

    def __repr__(self):
        return 'operator.attrgetter(' + ', '.join([repr(k) for k in self._attrs]) + ')'

    def __reduce__(self):
        return type(self), self._attrs

    def _by(self, get):
        """What the compiler puts after a call with constant names: `get` reads just these."""
        return _Getter(self._attrs, get)


@per_site
@shown_as('attrgetter')
class _Getter(object):
    def __init__(self, attrs, get):
        self._attrs = attrs
        self._get = get

    def __call__(self, obj, /):
        return self._get(obj)

    def __repr__(self):
        return 'operator.attrgetter(' + ', '.join([repr(k) for k in self._attrs]) + ')'

    def __reduce__(self):
        return attrgetter, self._attrs


def _attribute(obj, name):
    at = name.find('.')
    if at < 0:
        return spelled_attribute(obj, name)
    # Attributes of attributes without end, which nothing asks for where no string could be such a name.
    if mentions_dots():
        return _attribute(spelled_attribute(obj, name[:at]), name[at + 1:])
    raise NotImplementedError('pyw: attrgetter() of a computed name with dots')


@per_site
class methodcaller(object):
    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        given = [repr(self._name)] + [repr(a) for a in self._args]
        given += [k + '=' + repr(v) for k, v in self._kwargs.items()]
        return 'operator.methodcaller(' + ', '.join(given) + ')'
