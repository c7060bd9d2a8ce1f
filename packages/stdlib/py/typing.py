"""Names that only mean something to type checkers. Subscripting and calling them gives more of the same."""
from __pyw__ import inline
from collections.abc import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine,
    Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping,
    MutableSequence, MutableSet, Reversible, Sequence, Sized, ValuesView, Set as _AbstractSet,
)


class _Form(object):
    """A special form, a generic alias, a type variable."""

    def __init__(self, name):
        self.__name__ = name

    def __getitem__(self, params):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return 'typing.' + self.__name__


class TypeVar(object):
    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None
    ):
        self.__name__ = name

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return '~' + self.__name__


class ParamSpec(object):
    def __init__(self, name, bound=None, covariant=False, contravariant=False, default=None):
        self.__name__ = name
        self.args = _Form('args')
        self.kwargs = _Form('kwargs')

    def __repr__(self):
        return '~' + self.__name__


class TypeVarTuple(object):
    def __init__(self, name, default=None):
        self.__name__ = name

    def __repr__(self):
        return self.__name__


class TypeAliasType(object):
    def __init__(self, name):
        self.__name__ = name

    def __getitem__(self, params):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return self.__name__


class NewType(object):
    def __init__(self, name, tp):
        self.__name__ = name
        self.__supertype__ = tp

    def __call__(self, value):
        return value

    def __repr__(self):
        return '__main__.' + self.__name__


TYPE_CHECKING = False

Any = _Form('Any')
AnyStr = TypeVar('AnyStr')
Annotated = _Form('Annotated')
BinaryIO = _Form('BinaryIO')
ClassVar = _Form('ClassVar')
Concatenate = _Form('Concatenate')
Counter = _Form('Counter')
DefaultDict = _Form('DefaultDict')
Deque = _Form('Deque')
Dict = _Form('Dict')
Final = _Form('Final')
FrozenSet = _Form('FrozenSet')
IO = _Form('IO')
List = _Form('List')
Literal = _Form('Literal')
LiteralString = _Form('LiteralString')
Never = _Form('Never')
NoReturn = _Form('NoReturn')
NotRequired = _Form('NotRequired')
Optional = _Form('Optional')
OrderedDict = _Form('OrderedDict')
Pattern = _Form('Pattern')
ReadOnly = _Form('ReadOnly')
Required = _Form('Required')
Self = _Form('Self')
Set = _Form('Set')
AbstractSet = _AbstractSet
SupportsFloat = _Form('SupportsFloat')
SupportsIndex = _Form('SupportsIndex')
SupportsInt = _Form('SupportsInt')
Text = str
TextIO = _Form('TextIO')
Tuple = _Form('Tuple')
Type = _Form('Type')
TypeAlias = _Form('TypeAlias')
TypeGuard = _Form('TypeGuard')
TypeIs = _Form('TypeIs')
Union = _Form('Union')
Unpack = _Form('Unpack')


class Generic(object):
    pass


class Protocol(object):
    pass


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
