"""Generic aliases and unions as values: what each prints, equals, is an instance of, and raises."""
import typing, types, collections.abc
from typing import *
T = TypeVar('T'); U_ = TypeVar('U_')
class Box(Generic[T]): pass
import collections
try:
    print('List[int]'                             , repr(List[int]))
except Exception as x: print('List[int]', type(x).__name__, x)
try:
    print('List'                                  , repr(List))
except Exception as x: print('List', type(x).__name__, x)
try:
    print('Dict[str, int]'                        , repr(Dict[str, int]))
except Exception as x: print('Dict[str, int]', type(x).__name__, x)
try:
    print('Dict'                                  , repr(Dict))
except Exception as x: print('Dict', type(x).__name__, x)
try:
    print('Tuple[int, ...]'                       , repr(Tuple[int, ...]))
except Exception as x: print('Tuple[int, ...]', type(x).__name__, x)
try:
    print('Tuple[()]'                             , repr(Tuple[()]))
except Exception as x: print('Tuple[()]', type(x).__name__, x)
try:
    print('Tuple'                                 , repr(Tuple))
except Exception as x: print('Tuple', type(x).__name__, x)
try:
    print('Type[int]'                             , repr(Type[int]))
except Exception as x: print('Type[int]', type(x).__name__, x)
try:
    print('Optional[int]'                         , repr(Optional[int]))
except Exception as x: print('Optional[int]', type(x).__name__, x)
try:
    print('Optional[Union[int, str]]'             , repr(Optional[Union[int, str]]))
except Exception as x: print('Optional[Union[int, str]]', type(x).__name__, x)
try:
    print('Union[int, str, None]'                 , repr(Union[int, str, None]))
except Exception as x: print('Union[int, str, None]', type(x).__name__, x)
try:
    print('Union[int]'                            , repr(Union[int]))
except Exception as x: print('Union[int]', type(x).__name__, x)
try:
    print('Union[int, int]'                       , repr(Union[int, int]))
except Exception as x: print('Union[int, int]', type(x).__name__, x)
try:
    print('Union'                                 , repr(Union))
except Exception as x: print('Union', type(x).__name__, x)
try:
    print('Optional'                              , repr(Optional))
except Exception as x: print('Optional', type(x).__name__, x)
try:
    print('Callable[[int, str], bool]'            , repr(Callable[[int, str], bool]))
except Exception as x: print('Callable[[int, str], bool]', type(x).__name__, x)
try:
    print('Callable[..., int]'                    , repr(Callable[..., int]))
except Exception as x: print('Callable[..., int]', type(x).__name__, x)
try:
    print('Callable[[], int]'                     , repr(Callable[[], int]))
except Exception as x: print('Callable[[], int]', type(x).__name__, x)
try:
    print('Callable'                              , repr(Callable))
except Exception as x: print('Callable', type(x).__name__, x)
try:
    print('collections.abc.Callable[[int, str], bool]', repr(collections.abc.Callable[[int, str], bool]))
except Exception as x: print('collections.abc.Callable[[int, str], bool]', type(x).__name__, x)
try:
    print('collections.abc.Callable[..., int]'    , repr(collections.abc.Callable[..., int]))
except Exception as x: print('collections.abc.Callable[..., int]', type(x).__name__, x)
try:
    print("Literal['a', 1, None]"                 , repr(Literal['a', 1, None]))
except Exception as x: print("Literal['a', 1, None]", type(x).__name__, x)
try:
    print('Literal'                               , repr(Literal))
except Exception as x: print('Literal', type(x).__name__, x)
try:
    print("Annotated[int, 'x']"                   , repr(Annotated[int, 'x']))
except Exception as x: print("Annotated[int, 'x']", type(x).__name__, x)
try:
    print('ClassVar[int]'                         , repr(ClassVar[int]))
except Exception as x: print('ClassVar[int]', type(x).__name__, x)
try:
    print('ClassVar'                              , repr(ClassVar))
except Exception as x: print('ClassVar', type(x).__name__, x)
try:
    print('Final[int]'                            , repr(Final[int]))
except Exception as x: print('Final[int]', type(x).__name__, x)
try:
    print('Any'                                   , repr(Any))
except Exception as x: print('Any', type(x).__name__, x)
try:
    print("List['Node']"                          , repr(List['Node']))
except Exception as x: print("List['Node']", type(x).__name__, x)
try:
    print("Optional['Node']"                      , repr(Optional['Node']))
except Exception as x: print("Optional['Node']", type(x).__name__, x)
try:
    print("list['Node']"                          , repr(list['Node']))
except Exception as x: print("list['Node']", type(x).__name__, x)
try:
    print('List[None]'                            , repr(List[None]))
except Exception as x: print('List[None]', type(x).__name__, x)
try:
    print('list[None]'                            , repr(list[None]))
except Exception as x: print('list[None]', type(x).__name__, x)
try:
    print('int | None'                            , repr(int | None))
except Exception as x: print('int | None', type(x).__name__, x)
try:
    print('None | int'                            , repr(None | int))
except Exception as x: print('None | int', type(x).__name__, x)
try:
    print('int | str | None'                      , repr(int | str | None))
except Exception as x: print('int | str | None', type(x).__name__, x)
try:
    print('int | T'                               , repr(int | T))
except Exception as x: print('int | T', type(x).__name__, x)
try:
    print('list[int] | None'                      , repr(list[int] | None))
except Exception as x: print('list[int] | None', type(x).__name__, x)
try:
    print('List[int] | None'                      , repr(List[int] | None))
except Exception as x: print('List[int] | None', type(x).__name__, x)
try:
    print('Box[int]'                              , repr(Box[int]))
except Exception as x: print('Box[int]', type(x).__name__, x)
try:
    print('Box[T]'                                , repr(Box[T]))
except Exception as x: print('Box[T]', type(x).__name__, x)
try:
    print('Box[int] | None'                       , repr(Box[int] | None))
except Exception as x: print('Box[int] | None', type(x).__name__, x)
try:
    print("Box['x']"                              , repr(Box['x']))
except Exception as x: print("Box['x']", type(x).__name__, x)
try:
    print('Sequence[int]'                         , repr(Sequence[int]))
except Exception as x: print('Sequence[int]', type(x).__name__, x)
try:
    print('Sequence'                              , repr(Sequence))
except Exception as x: print('Sequence', type(x).__name__, x)
try:
    print('Iterable[str]'                         , repr(Iterable[str]))
except Exception as x: print('Iterable[str]', type(x).__name__, x)
try:
    print('Iterator'                              , repr(Iterator))
except Exception as x: print('Iterator', type(x).__name__, x)
try:
    print('Mapping[str, int]'                     , repr(Mapping[str, int]))
except Exception as x: print('Mapping[str, int]', type(x).__name__, x)
try:
    print('Generator[int, None, str]'             , repr(Generator[int, None, str]))
except Exception as x: print('Generator[int, None, str]', type(x).__name__, x)
try:
    print('DefaultDict[str, int]'                 , repr(DefaultDict[str, int]))
except Exception as x: print('DefaultDict[str, int]', type(x).__name__, x)
try:
    print('Deque[int]'                            , repr(Deque[int]))
except Exception as x: print('Deque[int]', type(x).__name__, x)
try:
    print('Counter[str]'                          , repr(Counter[str]))
except Exception as x: print('Counter[str]', type(x).__name__, x)
try:
    print('OrderedDict[str, int]'                 , repr(OrderedDict[str, int]))
except Exception as x: print('OrderedDict[str, int]', type(x).__name__, x)
try:
    print('Set[int]'                              , repr(Set[int]))
except Exception as x: print('Set[int]', type(x).__name__, x)
try:
    print('FrozenSet[int]'                        , repr(FrozenSet[int]))
except Exception as x: print('FrozenSet[int]', type(x).__name__, x)
try:
    print('AbstractSet[int]'                      , repr(AbstractSet[int]))
except Exception as x: print('AbstractSet[int]', type(x).__name__, x)
try:
    print('Hashable'                              , repr(Hashable))
except Exception as x: print('Hashable', type(x).__name__, x)
try:
    print('Sized'                                 , repr(Sized))
except Exception as x: print('Sized', type(x).__name__, x)
try:
    print('Pattern[str]'                          , repr(Pattern[str]))
except Exception as x: print('Pattern[str]', type(x).__name__, x)
try:
    print('Type'                                  , repr(Type))
except Exception as x: print('Type', type(x).__name__, x)
try:
    print('NoReturn'                              , repr(NoReturn))
except Exception as x: print('NoReturn', type(x).__name__, x)
try:
    print('Never'                                 , repr(Never))
except Exception as x: print('Never', type(x).__name__, x)
try:
    print('Self'                                  , repr(Self))
except Exception as x: print('Self', type(x).__name__, x)
try:
    print('Text'                                  , repr(Text))
except Exception as x: print('Text', type(x).__name__, x)
try:
    print('Union[int, list[int]]'                 , repr(Union[int, list[int]]))
except Exception as x: print('Union[int, list[int]]', type(x).__name__, x)
try:
    print('Union[List[int], Dict[str, int]]'      , repr(Union[List[int], Dict[str, int]]))
except Exception as x: print('Union[List[int], Dict[str, int]]', type(x).__name__, x)
try:
    print('get_origin(Union[int,str])'            , repr(get_origin(Union[int,str])))
except Exception as x: print('get_origin(Union[int,str])', type(x).__name__, x)
try:
    print('get_origin(Optional[int])'             , repr(get_origin(Optional[int])))
except Exception as x: print('get_origin(Optional[int])', type(x).__name__, x)
try:
    print('get_origin(int|str)'                   , repr(get_origin(int|str)))
except Exception as x: print('get_origin(int|str)', type(x).__name__, x)
try:
    print('get_origin(list[int])'                 , repr(get_origin(list[int])))
except Exception as x: print('get_origin(list[int])', type(x).__name__, x)
try:
    print('get_origin(List[int])'                 , repr(get_origin(List[int])))
except Exception as x: print('get_origin(List[int])', type(x).__name__, x)
try:
    print('get_origin(List)'                      , repr(get_origin(List)))
except Exception as x: print('get_origin(List)', type(x).__name__, x)
try:
    print('get_origin(Callable[[int], str])'      , repr(get_origin(Callable[[int], str])))
except Exception as x: print('get_origin(Callable[[int], str])', type(x).__name__, x)
try:
    print('get_args(Callable[[int], str])'        , repr(get_args(Callable[[int], str])))
except Exception as x: print('get_args(Callable[[int], str])', type(x).__name__, x)
try:
    print('get_args(Callable[..., str])'          , repr(get_args(Callable[..., str])))
except Exception as x: print('get_args(Callable[..., str])', type(x).__name__, x)
try:
    print('get_args(Tuple[int, ...])'             , repr(get_args(Tuple[int, ...])))
except Exception as x: print('get_args(Tuple[int, ...])', type(x).__name__, x)
try:
    print("get_args(Literal['a','b'])"            , repr(get_args(Literal['a','b'])))
except Exception as x: print("get_args(Literal['a','b'])", type(x).__name__, x)
try:
    print("get_args(Annotated[int, 'x'])"         , repr(get_args(Annotated[int, 'x'])))
except Exception as x: print("get_args(Annotated[int, 'x'])", type(x).__name__, x)
try:
    print("get_origin(Annotated[int, 'x'])"       , repr(get_origin(Annotated[int, 'x'])))
except Exception as x: print("get_origin(Annotated[int, 'x'])", type(x).__name__, x)
try:
    print("Annotated[int, 'x'].__metadata__"      , repr(Annotated[int, 'x'].__metadata__))
except Exception as x: print("Annotated[int, 'x'].__metadata__", type(x).__name__, x)
try:
    print("Annotated[int, 'x'].__origin__"        , repr(Annotated[int, 'x'].__origin__))
except Exception as x: print("Annotated[int, 'x'].__origin__", type(x).__name__, x)
try:
    print('get_args(int|None)'                    , repr(get_args(int|None)))
except Exception as x: print('get_args(int|None)', type(x).__name__, x)
try:
    print('get_args(List)'                        , repr(get_args(List)))
except Exception as x: print('get_args(List)', type(x).__name__, x)
try:
    print('get_origin(int)'                       , repr(get_origin(int)))
except Exception as x: print('get_origin(int)', type(x).__name__, x)
try:
    print('get_args(int)'                         , repr(get_args(int)))
except Exception as x: print('get_args(int)', type(x).__name__, x)
try:
    print('get_origin(Box[int])'                  , repr(get_origin(Box[int])))
except Exception as x: print('get_origin(Box[int])', type(x).__name__, x)
try:
    print('get_args(Box[int])'                    , repr(get_args(Box[int])))
except Exception as x: print('get_args(Box[int])', type(x).__name__, x)
try:
    print('Box[int].__name__'                     , repr(Box[int].__name__))
except Exception as x: print('Box[int].__name__', type(x).__name__, x)
try:
    print('List[int].__name__'                    , repr(List[int].__name__))
except Exception as x: print('List[int].__name__', type(x).__name__, x)
try:
    print('List.__name__'                         , repr(List.__name__))
except Exception as x: print('List.__name__', type(x).__name__, x)
try:
    print('Optional[int].__name__'                , repr(Optional[int].__name__))
except Exception as x: print('Optional[int].__name__', type(x).__name__, x)
try:
    print('Union[int, str].__name__'              , repr(Union[int, str].__name__))
except Exception as x: print('Union[int, str].__name__', type(x).__name__, x)
try:
    print('list[int].__name__'                    , repr(list[int].__name__))
except Exception as x: print('list[int].__name__', type(x).__name__, x)
try:
    print('list[T].__parameters__'                , repr(list[T].__parameters__))
except Exception as x: print('list[T].__parameters__', type(x).__name__, x)
try:
    print('Dict[T, U_].__parameters__'            , repr(Dict[T, U_].__parameters__))
except Exception as x: print('Dict[T, U_].__parameters__', type(x).__name__, x)
try:
    print('list[T][int]'                          , repr(list[T][int]))
except Exception as x: print('list[T][int]', type(x).__name__, x)
try:
    print('Dict[T, int][str]'                     , repr(Dict[T, int][str]))
except Exception as x: print('Dict[T, int][str]', type(x).__name__, x)
try:
    print('Box[T][int]'                           , repr(Box[T][int]))
except Exception as x: print('Box[T][int]', type(x).__name__, x)
try:
    print('type(list[int])'                       , repr(type(list[int])))
except Exception as x: print('type(list[int])', type(x).__name__, x)
try:
    print('type(List[int])'                       , repr(type(List[int])))
except Exception as x: print('type(List[int])', type(x).__name__, x)
try:
    print('type(Optional[int])'                   , repr(type(Optional[int])))
except Exception as x: print('type(Optional[int])', type(x).__name__, x)
try:
    print('type(int|str)'                         , repr(type(int|str)))
except Exception as x: print('type(int|str)', type(x).__name__, x)
try:
    print('type(Union)'                           , repr(type(Union)))
except Exception as x: print('type(Union)', type(x).__name__, x)
try:
    print('type(List)'                            , repr(type(List)))
except Exception as x: print('type(List)', type(x).__name__, x)
try:
    print('type(Callable)'                        , repr(type(Callable)))
except Exception as x: print('type(Callable)', type(x).__name__, x)
try:
    print('type(Box[int])'                        , repr(type(Box[int])))
except Exception as x: print('type(Box[int])', type(x).__name__, x)
try:
    print('Union[int, str] == Union[str, int]'    , repr(Union[int, str] == Union[str, int]))
except Exception as x: print('Union[int, str] == Union[str, int]', type(x).__name__, x)
try:
    print('Union[int, str] == (int | str)'        , repr(Union[int, str] == (int | str)))
except Exception as x: print('Union[int, str] == (int | str)', type(x).__name__, x)
try:
    print('(int | str) == (str | int)'            , repr((int | str) == (str | int)))
except Exception as x: print('(int | str) == (str | int)', type(x).__name__, x)
try:
    print('Optional[int] == (int | None)'         , repr(Optional[int] == (int | None)))
except Exception as x: print('Optional[int] == (int | None)', type(x).__name__, x)
try:
    print('List[int] == List[int]'                , repr(List[int] == List[int]))
except Exception as x: print('List[int] == List[int]', type(x).__name__, x)
try:
    print('List[int] == list[int]'                , repr(List[int] == list[int]))
except Exception as x: print('List[int] == list[int]', type(x).__name__, x)
try:
    print('list[int] is list[int]'                , repr(list[int] is list[int]))
except Exception as x: print('list[int] is list[int]', type(x).__name__, x)
try:
    print('int | int'                             , repr(int | int))
except Exception as x: print('int | int', type(x).__name__, x)
try:
    print('int | str | int'                       , repr(int | str | int))
except Exception as x: print('int | str | int', type(x).__name__, x)
try:
    print('List[int].__origin__'                  , repr(List[int].__origin__))
except Exception as x: print('List[int].__origin__', type(x).__name__, x)
try:
    print('isinstance([], List)'                  , repr(isinstance([], List)))
except Exception as x: print('isinstance([], List)', type(x).__name__, x)
try:
    print('isinstance([], List[int])'             , repr(isinstance([], List[int])))
except Exception as x: print('isinstance([], List[int])', type(x).__name__, x)
try:
    print('isinstance([], list[int])'             , repr(isinstance([], list[int])))
except Exception as x: print('isinstance([], list[int])', type(x).__name__, x)
try:
    print('isinstance(1, Union[int, str])'        , repr(isinstance(1, Union[int, str])))
except Exception as x: print('isinstance(1, Union[int, str])', type(x).__name__, x)
try:
    print('isinstance(1, Optional[str])'          , repr(isinstance(1, Optional[str])))
except Exception as x: print('isinstance(1, Optional[str])', type(x).__name__, x)
try:
    print('isinstance(1, int | list[int])'        , repr(isinstance(1, int | list[int])))
except Exception as x: print('isinstance(1, int | list[int])', type(x).__name__, x)
try:
    print("isinstance('', str | list[int])"       , repr(isinstance('', str | list[int])))
except Exception as x: print("isinstance('', str | list[int])", type(x).__name__, x)
try:
    print('isinstance([], Sequence)'              , repr(isinstance([], Sequence)))
except Exception as x: print('isinstance([], Sequence)', type(x).__name__, x)
try:
    print('isinstance([], Sequence[int])'         , repr(isinstance([], Sequence[int])))
except Exception as x: print('isinstance([], Sequence[int])', type(x).__name__, x)
try:
    print('isinstance([], Any)'                   , repr(isinstance([], Any)))
except Exception as x: print('isinstance([], Any)', type(x).__name__, x)
try:
    print('isinstance([], ClassVar)'              , repr(isinstance([], ClassVar)))
except Exception as x: print('isinstance([], ClassVar)', type(x).__name__, x)
try:
    print('issubclass(list, List)'                , repr(issubclass(list, List)))
except Exception as x: print('issubclass(list, List)', type(x).__name__, x)
try:
    print('issubclass(int, Union[int,str])'       , repr(issubclass(int, Union[int,str])))
except Exception as x: print('issubclass(int, Union[int,str])', type(x).__name__, x)
try:
    print('issubclass(int, int|str)'              , repr(issubclass(int, int|str)))
except Exception as x: print('issubclass(int, int|str)', type(x).__name__, x)
try:
    print('issubclass(int, list[int])'            , repr(issubclass(int, list[int])))
except Exception as x: print('issubclass(int, list[int])', type(x).__name__, x)
try:
    print('List()'                                , repr(List()))
except Exception as x: print('List()', type(x).__name__, x)
try:
    print('List[int]()'                           , repr(List[int]()))
except Exception as x: print('List[int]()', type(x).__name__, x)
try:
    print('Dict[str, int]()'                      , repr(Dict[str, int]()))
except Exception as x: print('Dict[str, int]()', type(x).__name__, x)
try:
    print('DefaultDict[str, list](list)'          , repr(DefaultDict[str, list](list)))
except Exception as x: print('DefaultDict[str, list](list)', type(x).__name__, x)
try:
    print('Union()'                               , repr(Union()))
except Exception as x: print('Union()', type(x).__name__, x)
try:
    print('Union[int, str]()'                     , repr(Union[int, str]()))
except Exception as x: print('Union[int, str]()', type(x).__name__, x)
try:
    print('Optional()'                            , repr(Optional()))
except Exception as x: print('Optional()', type(x).__name__, x)
try:
    print('Any()'                                 , repr(Any()))
except Exception as x: print('Any()', type(x).__name__, x)
try:
    print('tuple[int, str]((1, 2))'               , repr(tuple[int, str]((1, 2))))
except Exception as x: print('tuple[int, str]((1, 2))', type(x).__name__, x)
try:
    print('list[int].foo'                         , repr(list[int].foo))
except Exception as x: print('list[int].foo', type(x).__name__, x)
try:
    print('List[int].foo'                         , repr(List[int].foo))
except Exception as x: print('List[int].foo', type(x).__name__, x)
try:
    print('(int|str).foo'                         , repr((int|str).foo))
except Exception as x: print('(int|str).foo', type(x).__name__, x)
try:
    print('Box[int].foo'                          , repr(Box[int].foo))
except Exception as x: print('Box[int].foo', type(x).__name__, x)
try:
    print('int[str]'                              , repr(int[str]))
except Exception as x: print('int[str]', type(x).__name__, x)
try:
    print('List[int, str]'                        , repr(List[int, str]))
except Exception as x: print('List[int, str]', type(x).__name__, x)
try:
    print('Dict[int]'                             , repr(Dict[int]))
except Exception as x: print('Dict[int]', type(x).__name__, x)
try:
    print('Optional[int, str]'                    , repr(Optional[int, str]))
except Exception as x: print('Optional[int, str]', type(x).__name__, x)
try:
    print("list['a'] | 'b'"                       , repr(list['a'] | 'b'))
except Exception as x: print("list['a'] | 'b'", type(x).__name__, x)
try:
    print("int | 'b'"                             , repr(int | 'b'))
except Exception as x: print("int | 'b'", type(x).__name__, x)
try:
    print('int | 3'                               , repr(int | 3))
except Exception as x: print('int | 3', type(x).__name__, x)
try:
    print('Union[int, 3]'                         , repr(Union[int, 3]))
except Exception as x: print('Union[int, 3]', type(x).__name__, x)
try:
    print('List[3]'                               , repr(List[3]))
except Exception as x: print('List[3]', type(x).__name__, x)
try:
    print('list[3]'                               , repr(list[3]))
except Exception as x: print('list[3]', type(x).__name__, x)
try:
    print('T | None'                              , repr(T | None))
except Exception as x: print('T | None', type(x).__name__, x)
try:
    print('T'                                     , repr(T))
except Exception as x: print('T', type(x).__name__, x)
try:
    print("TypeVar('X', bound=int)"               , repr(TypeVar('X', bound=int)))
except Exception as x: print("TypeVar('X', bound=int)", type(x).__name__, x)
try:
    print("NewType('UserId', int)"                , repr(NewType('UserId', int)))
except Exception as x: print("NewType('UserId', int)", type(x).__name__, x)
try:
    print("NewType('UserId', int) | None"         , repr(NewType('UserId', int) | None))
except Exception as x: print("NewType('UserId', int) | None", type(x).__name__, x)
try:
    print('typing.Sequence'                       , repr(typing.Sequence))
except Exception as x: print('typing.Sequence', type(x).__name__, x)
try:
    print('collections.abc.Sequence[int]'         , repr(collections.abc.Sequence[int]))
except Exception as x: print('collections.abc.Sequence[int]', type(x).__name__, x)
try:
    print('tuple[()]'                             , repr(tuple[()]))
except Exception as x: print('tuple[()]', type(x).__name__, x)
try:
    print('type[int]'                             , repr(type[int]))
except Exception as x: print('type[int]', type(x).__name__, x)
try:
    print('tuple[int, ...]'                       , repr(tuple[int, ...]))
except Exception as x: print('tuple[int, ...]', type(x).__name__, x)
try:
    print('dict[str, list[dict[str, int]]]'       , repr(dict[str, list[dict[str, int]]]))
except Exception as x: print('dict[str, list[dict[str, int]]]', type(x).__name__, x)
try:
    print('dict[str, int].__args__'               , repr(dict[str, int].__args__))
except Exception as x: print('dict[str, int].__args__', type(x).__name__, x)
try:
    print('(int | list[str]).__args__'            , repr((int | list[str]).__args__))
except Exception as x: print('(int | list[str]).__args__', type(x).__name__, x)
try:
    print('hash(list[int]) == hash(list[int])'    , repr(hash(list[int]) == hash(list[int])))
except Exception as x: print('hash(list[int]) == hash(list[int])', type(x).__name__, x)
try:
    print('hash(int|str) == hash(str|int)'        , repr(hash(int|str) == hash(str|int)))
except Exception as x: print('hash(int|str) == hash(str|int)', type(x).__name__, x)
try:
    print('{list[int]: 1}[list[int]]'             , repr({list[int]: 1}[list[int]]))
except Exception as x: print('{list[int]: 1}[list[int]]', type(x).__name__, x)
try:
    print('list[int] == list[str]'                , repr(list[int] == list[str]))
except Exception as x: print('list[int] == list[str]', type(x).__name__, x)
try:
    print('list[int] != list[int]'                , repr(list[int] != list[int]))
except Exception as x: print('list[int] != list[int]', type(x).__name__, x)
try:
    print('str(list[int])'                        , repr(str(list[int])))
except Exception as x: print('str(list[int])', type(x).__name__, x)
try:
    print('f"{list[int]}"'                        , repr(f"{list[int]}"))
except Exception as x: print('f"{list[int]}"', type(x).__name__, x)
try:
    print('types.GenericAlias'                    , repr(types.GenericAlias))
except Exception as x: print('types.GenericAlias', type(x).__name__, x)
try:
    print('types.UnionType'                       , repr(types.UnionType))
except Exception as x: print('types.UnionType', type(x).__name__, x)
try:
    print('types.GenericAlias(list, (int,))'      , repr(types.GenericAlias(list, (int,))))
except Exception as x: print('types.GenericAlias(list, (int,))', type(x).__name__, x)
try:
    print('isinstance(list[int], type)'           , repr(isinstance(list[int], type)))
except Exception as x: print('isinstance(list[int], type)', type(x).__name__, x)
try:
    print('isinstance(list[int], types.GenericAlias)', repr(isinstance(list[int], types.GenericAlias)))
except Exception as x: print('isinstance(list[int], types.GenericAlias)', type(x).__name__, x)
try:
    print('isinstance(int | str, types.UnionType)', repr(isinstance(int | str, types.UnionType)))
except Exception as x: print('isinstance(int | str, types.UnionType)', type(x).__name__, x)
try:
    print('callable(list[int])'                   , repr(callable(list[int])))
except Exception as x: print('callable(list[int])', type(x).__name__, x)
try:
    print('callable(int | str)'                   , repr(callable(int | str)))
except Exception as x: print('callable(int | str)', type(x).__name__, x)
try:
    print('list[int].__origin__ is list'          , repr(list[int].__origin__ is list))
except Exception as x: print('list[int].__origin__ is list', type(x).__name__, x)
try:
    print('collections.abc.Iterable[int]'         , repr(collections.abc.Iterable[int]))
except Exception as x: print('collections.abc.Iterable[int]', type(x).__name__, x)
try:
    print('Generic'                               , repr(Generic))
except Exception as x: print('Generic', type(x).__name__, x)
try:
    print('Generic[T]'                            , repr(Generic[T]))
except Exception as x: print('Generic[T]', type(x).__name__, x)
try:
    print('Protocol'                              , repr(Protocol))
except Exception as x: print('Protocol', type(x).__name__, x)
try:
    print('Protocol[T]'                           , repr(Protocol[T]))
except Exception as x: print('Protocol[T]', type(x).__name__, x)
try:
    print('Type[T]'                               , repr(Type[T]))
except Exception as x: print('Type[T]', type(x).__name__, x)
try:
    print('list[list[T]][int]'                    , repr(list[list[T]][int]))
except Exception as x: print('list[list[T]][int]', type(x).__name__, x)
try:
    print('dict[str, T] | None'                   , repr(dict[str, T] | None))
except Exception as x: print('dict[str, T] | None', type(x).__name__, x)
try:
    print('(dict[str, T] | None).__args__'        , repr((dict[str, T] | None).__args__))
except Exception as x: print('(dict[str, T] | None).__args__', type(x).__name__, x)
try:
    print('Union[int, T]'                         , repr(Union[int, T]))
except Exception as x: print('Union[int, T]', type(x).__name__, x)
try:
    print('Optional[T]'                           , repr(Optional[T]))
except Exception as x: print('Optional[T]', type(x).__name__, x)
try:
    print('Required[int]'                         , repr(Required[int]))
except Exception as x: print('Required[int]', type(x).__name__, x)
try:
    print('LiteralString'                         , repr(LiteralString))
except Exception as x: print('LiteralString', type(x).__name__, x)
try:
    print('TypeAlias'                             , repr(TypeAlias))
except Exception as x: print('TypeAlias', type(x).__name__, x)
try:
    print('Concatenate'                           , repr(Concatenate))
except Exception as x: print('Concatenate', type(x).__name__, x)
try:
    print('IO[str]'                               , repr(IO[str]))
except Exception as x: print('IO[str]', type(x).__name__, x)
try:
    print('Awaitable[int]'                        , repr(Awaitable[int]))
except Exception as x: print('Awaitable[int]', type(x).__name__, x)
try:
    print('AsyncIterator[int]'                    , repr(AsyncIterator[int]))
except Exception as x: print('AsyncIterator[int]', type(x).__name__, x)
try:
    print('Coroutine[int, str, bool]'             , repr(Coroutine[int, str, bool]))
except Exception as x: print('Coroutine[int, str, bool]', type(x).__name__, x)
try:
    print('typing.AbstractSet'                    , repr(typing.AbstractSet))
except Exception as x: print('typing.AbstractSet', type(x).__name__, x)
try:
    print('typing.Match[str]'                     , repr(typing.Match[str]))
except Exception as x: print('typing.Match[str]', type(x).__name__, x)
try:
    print('Callable[[Callable[[int], str]], bool]', repr(Callable[[Callable[[int], str]], bool]))
except Exception as x: print('Callable[[Callable[[int], str]], bool]', type(x).__name__, x)
try:
    print('Callable[[List[int]], Optional[str]]'  , repr(Callable[[List[int]], Optional[str]]))
except Exception as x: print('Callable[[List[int]], Optional[str]]', type(x).__name__, x)
