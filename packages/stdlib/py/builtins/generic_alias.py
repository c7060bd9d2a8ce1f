"""
What subscripting gives: `list[int]` (GenericAlias), `Box[int]` and what `typing` has (their own classes), and unions.
The compiler makes these objects and looks through them (lower/generic-alias.ts): a call, or an attribute that an alias
does not have itself, goes to its `__origin__`.
"""
from __pyw__ import per_site


def _argument_text(x):
    if x is ...:
        return '...'
    if isinstance(x, type):
        return x.__qualname__ if x.__module__ == 'builtins' else x.__module__ + '.' + x.__qualname__
    if isinstance(x, (list, tuple)):
        return '[' + ', '.join([_argument_text(a) for a in x]) + ']'
    return repr(x)


def _argument_texts(args):
    return ', '.join([_argument_text(a) for a in args])


def _callable_text(name, args):
    """`name[[int, str], bool]` of (int, str, bool)."""
    shown = [_argument_text(a) for a in args]
    if len(shown) == 2 and (args[0] is ... or hasattr(args[0], '__pyw_paramspec__')):
        return name + '[' + shown[0] + ', ' + shown[1] + ']'
    return name + '[[' + ', '.join(shown[:-1]) + '], ' + shown[-1] + ']'


def _flat_callable(params):
    """What `Callable[params]` keeps: the arguments and the result in one tuple."""
    if not isinstance(params, tuple) or len(params) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    given, result = params
    if isinstance(given, (list, tuple)):
        return tuple(given) + (result,)
    if given is ... or hasattr(given, '__pyw_paramspec__'):
        return params
    raise TypeError('Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got ' + _argument_text(given))


def _variables(args):
    """Type variables among the arguments and within them, each once."""
    found = []
    for a in args:
        if hasattr(a, '__pyw_variable__'):
            if a not in found:
                found.append(a)
        elif hasattr(a, '__parameters__') and not isinstance(a, type):
            for p in a.__parameters__:
                if p not in found:
                    found.append(p)
    return tuple(found)


def _substituted(args, params, given, shown):
    """The arguments with values in the place of the type variables `params`."""
    values = given if isinstance(given, tuple) else (given,)
    if len(params) == 0:
        raise TypeError(shown + ' is not a generic class')
    if len(values) != len(params):
        few = 'few' if len(values) < len(params) else 'many'
        raise TypeError(f'Too {few} arguments for {shown}; actual {len(values)}, expected {len(params)}')
    out = []
    for a in args:
        if hasattr(a, '__pyw_variable__'):
            out.append(values[params.index(a)])
        elif hasattr(a, '__parameters__') and not isinstance(a, type) and len(a.__parameters__) > 0:
            out.append(a[tuple([values[params.index(p)] for p in a.__parameters__])])
        else:
            out.append(a)
    return tuple(out)


def _distinct(args):
    out = []
    for a in args:
        if a not in out:
            out.append(a)
    return out


def _same_members(a, b):
    if len(a) != len(b):
        return False
    for x in a:
        if x not in b:
            return False
    return True


def _hash_of_members(args):
    total = 0
    for a in args:
        total ^= hash(a)
    return total


@per_site
class GenericAlias(object):
    __module__ = 'types'

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    def __getitem__(self, params):
        return GenericAlias(self.__origin__, _substituted(self.__args__, self.__parameters__, params, repr(self)))

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __repr__(self):
        inner = _argument_texts(self.__args__) if len(self.__args__) > 0 else '()'
        return _argument_text(self.__origin__) + '[' + inner + ']'


@per_site
class _CallableGenericAlias(object):
    """`collections.abc.Callable[...]`."""
    __module__ = 'collections.abc'

    def __init__(self, origin, params):
        self.__origin__ = origin
        self.__args__ = _flat_callable(params)

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    def __eq__(self, other):
        if not isinstance(other, _CallableGenericAlias):
            return NotImplemented
        return self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__args__)

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __repr__(self):
        return _callable_text('collections.abc.Callable', self.__args__)


@per_site
class UnionType(object):
    """`int | str`; its members are classes, None's class and generic aliases."""
    __module__ = 'types'

    def __init__(self, args):
        self.__args__ = args

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    def __getitem__(self, params):
        out = _substituted(self.__args__, self.__parameters__, params, repr(self))
        made = out[0]
        for a in out[1:]:
            made = made | a
        return made

    def __eq__(self, other):
        if hasattr(other, '__pyw_union__'):
            return _same_members(self.__args__, other.__args__)
        return NotImplemented

    def __hash__(self):
        return _hash_of_members(self.__args__)

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __repr__(self):
        return ' | '.join(['None' if a is type(None) else _argument_text(a) for a in self.__args__])

    def __pyw_union__(self):
        return True


def _members(x):
    """What an operand of `|` brings to a union; the empty tuple where it cannot be in one."""
    if x is None:
        return (type(None),)
    if isinstance(x, UnionType):
        return x.__args__
    if isinstance(x, (type, GenericAlias, _CallableGenericAlias)):
        return (x,)
    return ()


def _union(a, b):
    left = _members(a)
    right = _members(b)
    if len(left) == 0 or len(right) == 0:
        return NotImplemented
    out = _distinct(left + right)
    if len(out) == 1:
        return out[0]
    return UnionType(tuple(out))


def _alias(cls, params):
    return GenericAlias(cls, params)


def _callable_alias(cls, params):
    return _CallableGenericAlias(cls, params)


def _union_type(args):
    return UnionType(args)
