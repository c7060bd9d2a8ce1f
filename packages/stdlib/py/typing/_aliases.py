"""What subscripting the names of `typing` gives, and the special forms that `typing` is made of."""
from __pyw__ import State, per_site, shown_as
from collections.abc import Callable as _Callable
from pyw.builtins.generic_alias import (
    _argument_text, _argument_texts, _callable_text, _distinct, _flat_callable, _hash_of_members, _same_members,
    _substituted, _variables,
)


def _converted(x):
    """An argument as `typing` keeps it: None is its class, text stands for a name."""
    if x is None:
        return type(None)
    if isinstance(x, str):
        return ForwardRef(x)
    return x


def _all_converted(params):
    if isinstance(params, tuple):
        return tuple([_converted(x) for x in params])
    return (_converted(params),)


class _Unites(object):
    """What can be in a union."""

    def __or__(self, other):
        return _union_of((self, other))

    def __ror__(self, other):
        return _union_of((other, self))


class ForwardRef(_Unites):
    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return 'ForwardRef(' + repr(self.__forward_arg__) + ')'


def _reference(text):
    return ForwardRef(text)


def _check_named_call(name, origin):
    if name in ('List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type'):
        raise TypeError(f'Type {name} cannot be instantiated; use {origin.__name__}() instead')


@per_site
class _GenericAlias(_Unites):
    """`List[int]`, `Box[int]`; `name` is None where the origin's own name is shown."""

    def __init__(self, origin, args, name):
        self.__origin__ = origin
        self.__args__ = args
        self._name = name

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    @property
    def __name__(self):
        return self.__origin__.__name__ if self._name is None else self._name

    def _check_call(self):
        _check_named_call(self._name, self.__origin__)

    def __getitem__(self, params):
        args = _substituted(self.__args__, self.__parameters__, params, repr(self))
        return _GenericAlias(self.__origin__, args, self._name)

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __repr__(self):
        name = _argument_text(self.__origin__) if self._name is None else 'typing.' + self._name
        return name + '[' + (_argument_texts(self.__args__) if len(self.__args__) > 0 else '()') + ']'


@per_site
class _CallableAlias(_Unites):
    """`Callable[[int], str]`."""

    def __init__(self, args):
        self.__origin__ = _Callable
        self.__args__ = args

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    @property
    def __name__(self):
        return 'Callable'

    def __getitem__(self, params):
        return _CallableAlias(_substituted(self.__args__, self.__parameters__, params, repr(self)))

    def __eq__(self, other):
        if not isinstance(other, _CallableAlias):
            return NotImplemented
        return self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__args__)

    def __repr__(self):
        return _callable_text('typing.Callable', self.__args__)


@per_site
class _UnionGenericAlias(_Unites):
    """`Union[int, str]`, `Optional[int]`."""

    def __init__(self, args):
        self.__args__ = args

    @property
    def __origin__(self):
        return Union

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    @property
    def __name__(self):
        return 'Optional' if len(self.__args__) == 2 and type(None) in self.__args__ else 'Union'

    def __getitem__(self, params):
        return _union_of(_substituted(self.__args__, self.__parameters__, params, repr(self)))

    def __eq__(self, other):
        if hasattr(other, '__pyw_union__'):
            return _same_members(self.__args__, other.__args__)
        return NotImplemented

    def __hash__(self):
        return _hash_of_members(self.__args__)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            for i in range(2):
                if args[i] is type(None):
                    return 'typing.Optional[' + _argument_text(args[1 - i]) + ']'
        return 'typing.Union[' + _argument_texts(args) + ']'

    def __call__(self, *args, **kwargs):
        raise TypeError('Cannot instantiate typing.Union')

    def __pyw_union__(self):
        return True


def _subscripted(cls, params):
    """`Box[int]` of a class that is generic."""
    return _GenericAlias(cls, _all_converted(params), None)


def _union_of(params):
    """The union of these, unions among them taken apart; one that is left alone is itself."""
    flat = []
    for p in params:
        if hasattr(p, '__pyw_union__'):
            flat.extend(p.__args__)
        else:
            flat.append(_converted(p))
    out = _distinct(flat)
    if len(out) == 1:
        return out[0]
    return _UnionGenericAlias(tuple(out))


class _SpecialForm(_Unites):
    """A form that takes one argument; `form[x]` only says so."""

    def __init__(self, name):
        self._name = name

    @property
    def __name__(self):
        return self._name

    def __getitem__(self, params):
        return _GenericAlias(self, _all_converted(params), self._name)

    def __call__(self, *args, **kwargs):
        raise TypeError('Cannot instantiate typing.' + self._name)

    def __repr__(self):
        return 'typing.' + self._name


@shown_as('_SpecialForm')
class _UnionForm(_SpecialForm):
    def __getitem__(self, params):
        if params == ():
            raise TypeError('Cannot take a Union of no types.')
        return _union_of(params if isinstance(params, tuple) else (params,))


@shown_as('_SpecialForm')
class _OptionalForm(_SpecialForm):
    def __getitem__(self, params):
        if isinstance(params, tuple):
            raise TypeError('typing.Optional requires a single type. Got ' + repr(params) + '.')
        return _union_of((params, None))


@shown_as('_SpecialForm')
class _LiteralForm(_SpecialForm):
    def __getitem__(self, params):
        return _LiteralGenericAlias(_distinct_literals(params if isinstance(params, tuple) else (params,)))


@shown_as('_SpecialForm')
class _AnnotatedForm(_SpecialForm):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        return _AnnotatedAlias(_converted(params[0]), params[1:])


@shown_as('_SpecialForm')
class _BareForm(_SpecialForm):
    """A form that takes nothing."""

    def __getitem__(self, params):
        raise TypeError('typing.' + self._name + ' is not subscriptable')


@shown_as('_SpecialForm')
class _AnyForm(_SpecialForm):
    def __getitem__(self, params):
        raise TypeError("type 'Any' is not subscriptable")

    def __call__(self, *args, **kwargs):
        raise TypeError('Any cannot be instantiated')


def _distinct_literals(params):
    """Literals that are equal and of one class count once; literals of literals are taken apart."""
    flat = []
    for p in params:
        if isinstance(p, _LiteralGenericAlias):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    out = []
    for p in flat:
        if not any([p == q and type(p) is type(q) for q in out]):
            out.append(p)
    return tuple(out)


@per_site
class _LiteralGenericAlias(_Unites):
    def __init__(self, args):
        self.__args__ = args

    @property
    def __origin__(self):
        return Literal

    @property
    def __parameters__(self):
        return ()

    @property
    def __name__(self):
        return 'Literal'

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return _same_members(self.__args__, other.__args__)

    def __hash__(self):
        return _hash_of_members(self.__args__)

    def __call__(self, *args, **kwargs):
        raise TypeError('Cannot instantiate typing.Literal')

    def __repr__(self):
        return 'typing.Literal[' + ', '.join([repr(a) for a in self.__args__]) + ']'


@per_site
class _AnnotatedAlias(_Unites):
    def __init__(self, origin, metadata):
        self.__origin__ = origin
        self.__metadata__ = metadata

    @property
    def __args__(self):
        return (self.__origin__,)

    @property
    def __parameters__(self):
        return _variables(self.__args__)

    @property
    def __name__(self):
        return 'Annotated'

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        shown = ', '.join([repr(m) for m in self.__metadata__])
        return 'typing.Annotated[' + _argument_text(self.__origin__) + ', ' + shown + ']'


@per_site
class _SpecialGenericAlias(_Unites):
    """`List`, `Sequence`: another name of a class, with so many parameters (-1: any number, 0: none)."""

    def __init__(self, origin, count, name, defaults=()):
        self.__origin__ = origin
        self._count = count
        self._name = name
        # What the last parameters are where they are not given.
        self._defaults = defaults

    def _check_call(self):
        _check_named_call(self._name, self.__origin__)

    @property
    def __name__(self):
        return self._name

    def __getitem__(self, params):
        given = _all_converted(params)
        if self._count == 0:
            raise TypeError(repr(self) + ' is not a generic class')
        missing = self._count - len(given)
        if 0 < missing <= len(self._defaults):
            given = given + self._defaults[len(self._defaults) - missing:]
            missing = 0
        if self._count > 0 and missing != 0:
            few = 'few' if missing > 0 else 'many'
            least = f'at least {self._count - len(self._defaults)}' if self._defaults else str(self._count)
            raise TypeError(f'Too {few} arguments for {self!r}; actual {len(given)}, expected {least}')
        return _GenericAlias(self.__origin__, given, self._name)

    def __repr__(self):
        return 'typing.' + self._name


class _CallableType(_Unites):
    """`Callable`."""

    @property
    def __origin__(self):
        return _Callable

    @property
    def __name__(self):
        return 'Callable'

    def __getitem__(self, params):
        return _CallableAlias(tuple([_converted(x) for x in _flat_callable(params)]))

    def __repr__(self):
        return 'typing.Callable'


Annotated: State = _AnnotatedForm('Annotated')
Literal: State = _LiteralForm('Literal')
Optional: State = _OptionalForm('Optional')
Union: State = _UnionForm('Union')
Callable: State = _CallableType()
