"""Names that mean something to type checkers."""
from __pyw__ import State, inline, is_class, plain_hints, refuse
from collections.abc import (
    AsyncGenerator as _AsyncGenerator, AsyncIterable as _AsyncIterable, AsyncIterator as _AsyncIterator,
    Awaitable as _Awaitable, ByteString as _ByteString, Collection as _Collection, Container as _Container,
    Coroutine as _Coroutine, Generator as _Generator, Hashable as _Hashable, ItemsView as _ItemsView,
    Iterable as _Iterable, Iterator as _Iterator, KeysView as _KeysView, Mapping as _Mapping,
    MappingView as _MappingView, MutableMapping as _MutableMapping, MutableSequence as _MutableSequence,
    MutableSet as _MutableSet, Reversible as _Reversible, Sequence as _Sequence, Set as _Set, Sized as _Sized,
    ValuesView as _ValuesView,
)
from typing._aliases import (
    Annotated, Callable, ForwardRef, Literal, Optional, Union, _AnnotatedAlias, _AnyForm, _BareForm, _CallableAlias,
    _CallableType, _GenericAlias, _LiteralGenericAlias, _SpecialForm, _SpecialGenericAlias, _UnionGenericAlias, _Unites,
    _union_of,
)
from typing._supports import (
    SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound,
)
from collections import ChainMap as _ChainMap
from contextlib import AbstractAsyncContextManager as _AsyncContextManager, AbstractContextManager as _ContextManager
from collections._counter import Counter as _Counter
from pyw.builtins.deque import deque as _deque
from pyw.builtins.dict_kinds import OrderedDict as _OrderedDict, defaultdict as _defaultdict
from pyw.builtins.generic_alias import GenericAlias, UnionType, _CallableGenericAlias, _distinct, _members


class _NoDefaultType(object):
    def __repr__(self):
        return 'typing.NoDefault'


NoDefault: State = _NoDefaultType()


class TypeVar(_Unites):
    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False,
        default=NoDefault
    ):
        self.__name__ = name
        self._bound = bound
        self._constraints = constraints
        self._default = default
        self._of_bound = None
        self._of_default = None
        self._constrained = False
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self._inferred = infer_variance

    @property
    def __bound__(self):
        if self._of_bound is None:
            return self._bound
        return None if self._constrained else self._of_bound()

    @property
    def __constraints__(self):
        if self._of_bound is None or not self._constrained:
            return self._constraints
        return self._of_bound()

    @property
    def __default__(self):
        return self._default if self._of_default is None else self._of_default()

    def has_default(self):
        return self._of_default is not None or self._default is not NoDefault

    @property
    def __infer_variance__(self):
        return self._inferred

    def __repr__(self):
        if self._inferred:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __pyw_variable__(self):
        return True


class ParamSpecArgs(object):
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        origin = self.__origin__
        return (origin.__name__ if isinstance(origin, ParamSpec) else repr(origin)) + '.args'

    def __eq__(self, other):
        if isinstance(other, ParamSpecArgs):
            return self.__origin__ == other.__origin__
        return NotImplemented


class ParamSpecKwargs(object):
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        origin = self.__origin__
        return (origin.__name__ if isinstance(origin, ParamSpec) else repr(origin)) + '.kwargs'

    def __eq__(self, other):
        if isinstance(other, ParamSpecKwargs):
            return self.__origin__ == other.__origin__
        return NotImplemented


class ParamSpec(object):
    def __init__(
        self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=NoDefault
    ):
        self.__name__ = name
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self._inferred = infer_variance
        self._default = default
        self._of_default = None

    @property
    def __default__(self):
        return self._default if self._of_default is None else self._of_default()

    def has_default(self):
        return self._of_default is not None or self._default is not NoDefault

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __repr__(self):
        return self.__name__ if self._inferred else '~' + self.__name__

    def __pyw_variable__(self):
        return True

    def __pyw_paramspec__(self):
        return True


class TypeVarTuple(object):
    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self._default = default
        self._of_default = None

    @property
    def __default__(self):
        return self._default if self._of_default is None else self._of_default()

    def has_default(self):
        return self._of_default is not None or self._default is not NoDefault

    def __iter__(self):
        return iter((Unpack[self],))

    def __repr__(self):
        return self.__name__


def _type_parameter(name, bound, constrained, default):
    """`[T: bound = default]`; both are worked out when they are asked for."""
    made = TypeVar(name, infer_variance=True)
    made._of_bound = bound
    made._constrained = constrained
    made._of_default = default
    return made


def _paramspec_parameter(name, default):
    made = ParamSpec(name, infer_variance=True)
    made._of_default = default
    return made


def _tuple_parameter(name, default):
    made = TypeVarTuple(name)
    made._of_default = default
    return made


class TypeAliasType(_Unites):
    def __init__(self, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError("typealias() argument 'name' must be str, not " + type(name).__name__)
        if not isinstance(type_params, tuple):
            raise TypeError('type_params must be a tuple')
        self.__name__ = name
        self.__module__ = '__main__'
        self.__type_params__ = type_params
        self._value = value
        self._of_value = None

    @property
    def __value__(self):
        return self._value if self._of_value is None else self._of_value()

    @property
    def __parameters__(self):
        return self.__type_params__

    def __getitem__(self, params):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return GenericAlias(self, params)

    def __or__(self, other):
        return _united(self, other)

    def __ror__(self, other):
        return _united(other, self)

    def __repr__(self):
        return self.__name__


def _alias_of(name, value, type_params, module):
    made = TypeAliasType(name, None, type_params=type_params)
    made.__module__ = module
    made._of_value = value
    return made


def _united(a, b):
    """`a | b`, one of which is an alias: a plain union where both can be in one."""
    left = (a,) if isinstance(a, TypeAliasType) else _members(a)
    right = (b,) if isinstance(b, TypeAliasType) else _members(b)
    if len(left) == 0 or len(right) == 0:
        return _union_of((a, b))
    out = _distinct(left + right)
    return out[0] if len(out) == 1 else UnionType(tuple(out))


def _named_alias(name):
    return TypeAliasType(name, None)


class NewType(_Unites):
    def __init__(self, name, tp):
        self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, value):
        return value

    def __repr__(self):
        return '__main__.' + self.__name__


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, UnionType):
        return UnionType
    if tp is Generic:
        return Generic
    if isinstance(tp, (
        GenericAlias, _CallableGenericAlias, _GenericAlias, _CallableAlias, _UnionGenericAlias, _LiteralGenericAlias,
        _SpecialGenericAlias, _CallableType, ParamSpecArgs, ParamSpecKwargs,
    )):
        return tp.__origin__
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_CallableAlias, _CallableGenericAlias)):
        args = tp.__args__
        if len(args) == 2 and (args[0] is ... or hasattr(args[0], '__pyw_paramspec__')):
            return args
        return (list(args[:-1]), args[-1])
    if isinstance(tp, (GenericAlias, UnionType, _GenericAlias, _UnionGenericAlias, _LiteralGenericAlias)):
        return tp.__args__
    return ()


TYPE_CHECKING = False

AnyStr: State = TypeVar('AnyStr')
Any: State = _AnyForm('Any')
Text = str
ClassVar: State = _SpecialForm('ClassVar')
Final: State = _SpecialForm('Final')
NotRequired: State = _SpecialForm('NotRequired')
ReadOnly: State = _SpecialForm('ReadOnly')
Required: State = _SpecialForm('Required')
TypeGuard: State = _SpecialForm('TypeGuard')
TypeIs: State = _SpecialForm('TypeIs')
Unpack: State = _SpecialForm('Unpack')
Concatenate: State = _SpecialForm('Concatenate')
LiteralString: State = _BareForm('LiteralString')
Never: State = _BareForm('Never')
NoReturn: State = _BareForm('NoReturn')
Self: State = _BareForm('Self')
TypeAlias: State = _BareForm('TypeAlias')
BinaryIO: State = _SpecialForm('BinaryIO')
IO: State = _SpecialForm('IO')
Pattern: State = _SpecialForm('Pattern')
Match: State = _SpecialForm('Match')
TextIO: State = _SpecialForm('TextIO')
List: State = _SpecialGenericAlias(list, 1, 'List')
Dict: State = _SpecialGenericAlias(dict, 2, 'Dict')
Set: State = _SpecialGenericAlias(set, 1, 'Set')
FrozenSet: State = _SpecialGenericAlias(frozenset, 1, 'FrozenSet')
Tuple: State = _SpecialGenericAlias(tuple, -1, 'Tuple')
Type: State = _SpecialGenericAlias(type, 1, 'Type')
DefaultDict: State = _SpecialGenericAlias(_defaultdict, 2, 'DefaultDict')
Deque: State = _SpecialGenericAlias(_deque, 1, 'Deque')
Counter: State = _SpecialGenericAlias(_Counter, 1, 'Counter')
OrderedDict: State = _SpecialGenericAlias(_OrderedDict, 2, 'OrderedDict')
AbstractSet: State = _SpecialGenericAlias(_Set, 1, 'AbstractSet')
AsyncGenerator: State = _SpecialGenericAlias(_AsyncGenerator, 2, 'AsyncGenerator', (type(None),))
AsyncIterable: State = _SpecialGenericAlias(_AsyncIterable, 1, 'AsyncIterable')
AsyncIterator: State = _SpecialGenericAlias(_AsyncIterator, 1, 'AsyncIterator')
Awaitable: State = _SpecialGenericAlias(_Awaitable, 1, 'Awaitable')
Collection: State = _SpecialGenericAlias(_Collection, 1, 'Collection')
Container: State = _SpecialGenericAlias(_Container, 1, 'Container')
Coroutine: State = _SpecialGenericAlias(_Coroutine, 3, 'Coroutine')
Generator: State = _SpecialGenericAlias(_Generator, 3, 'Generator', (type(None), type(None)))
Hashable: State = _SpecialGenericAlias(_Hashable, 0, 'Hashable')
ItemsView: State = _SpecialGenericAlias(_ItemsView, 2, 'ItemsView')
Iterable: State = _SpecialGenericAlias(_Iterable, 1, 'Iterable')
Iterator: State = _SpecialGenericAlias(_Iterator, 1, 'Iterator')
KeysView: State = _SpecialGenericAlias(_KeysView, 1, 'KeysView')
Mapping: State = _SpecialGenericAlias(_Mapping, 2, 'Mapping')
MappingView: State = _SpecialGenericAlias(_MappingView, 1, 'MappingView')
MutableMapping: State = _SpecialGenericAlias(_MutableMapping, 2, 'MutableMapping')
MutableSequence: State = _SpecialGenericAlias(_MutableSequence, 1, 'MutableSequence')
MutableSet: State = _SpecialGenericAlias(_MutableSet, 1, 'MutableSet')
Reversible: State = _SpecialGenericAlias(_Reversible, 1, 'Reversible')
Sequence: State = _SpecialGenericAlias(_Sequence, 1, 'Sequence')
Sized: State = _SpecialGenericAlias(_Sized, 0, 'Sized')
ByteString: State = _SpecialGenericAlias(_ByteString, 0, 'ByteString')
ChainMap: State = _SpecialGenericAlias(_ChainMap, 2, 'ChainMap')
ContextManager: State = _SpecialGenericAlias(_ContextManager, 2, 'ContextManager', (bool | None,))
AsyncContextManager: State = _SpecialGenericAlias(_AsyncContextManager, 2, 'AsyncContextManager', (bool | None,))
ValuesView: State = _SpecialGenericAlias(_ValuesView, 1, 'ValuesView')


class Generic(object):
    pass


class Protocol(object):
    pass


def _idfunc(x, /):
    return x


def _without_extras(tp):
    """What `Annotated` is about, also among the arguments of a generic class."""
    if isinstance(tp, _AnnotatedAlias):
        return _without_extras(tp.__origin__)
    args = get_args(tp)
    if not any([isinstance(a, _AnnotatedAlias) for a in args]):
        return tp
    if isinstance(tp, (_UnionGenericAlias, UnionType)):
        return _union_of(tuple([_without_extras(a) for a in args]))
    if not isinstance(tp, GenericAlias):
        raise NotImplementedError('get_type_hints() of Annotated within ' + repr(tp))
    return GenericAlias(tp.__origin__, tuple([_without_extras(a) for a in args]))


def _hint(tp, include_extras):
    if tp is None:
        return type(None)
    return tp if include_extras else _without_extras(tp)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Of functions and classes; text within an annotation is refused."""
    if globalns is not None or localns is not None:
        refuse('get_type_hints() in other namespaces')
    if not callable(obj):
        raise TypeError(repr(obj) + ' is not a module, class, method, or function.')
    hints = {}
    if is_class(obj):
        for cls in reversed(obj.__mro__):
            for name, hint in plain_hints(cls).items():
                hints[name] = _hint(hint, include_extras)
        return hints
    for name, hint in plain_hints(obj).items():
        hints[name] = _hint(hint, include_extras)
    return hints


@inline
def cast(typ, val):
    return val


@inline
def assert_type(val, typ):
    return val


def assert_never(arg):
    raise AssertionError('Expected code to be unreachable, but got: ' + repr(arg))


def reveal_type(obj):
    return obj


@inline
def final(f):
    return f


@inline
def no_type_check(arg):
    return arg


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwargs):
        return decorator(*args, **kwargs)
    return wrapped


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs,
):
    """Only for type checkers."""
    return _idfunc


@inline
def overload(func):
    return func


@inline
def override(method):
    return method


@inline
def runtime_checkable(cls):
    return cls


def NamedTuple(typename, fields):
    """The compiler expands classes that derive from it, and calls with constant names; others are refused."""
    return type(typename, (tuple,), {})


def TypedDict(typename, fields, *, total=True):
    """The compiler expands classes that derive from it, and calls with constant names; others are refused."""
    return type(typename, (tuple,), {})
