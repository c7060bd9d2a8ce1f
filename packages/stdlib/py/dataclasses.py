"""Dataclasses. The compiler writes the methods into the class body (frontend: expand/dataclass.ts); this is what they
and the program call. `__pyw_fields__`, `__pyw_items__` and `__replace__` are methods that it writes."""
from copy import deepcopy
from pyw.builtins.mapping_proxy import mappingproxy as MappingProxyType


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'


class _KW_ONLY_TYPE:
    pass


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_UNKNOWN = _MISSING_TYPE()


def dataclass(cls=None, /, **options):
    """The compiler expands class statements with constant options; others are refused."""
    raise NotImplementedError('pyw: dataclass() of a class that is no statement, or with options that are computed')


def make_dataclass(cls_name, fields, **options):
    raise NotImplementedError('pyw: make_dataclass()')


def field(**options):
    raise NotImplementedError('pyw: field() outside of a dataclass, or with options that are computed')


class InitVar:
    def __class_getitem__(cls, item):
        return cls


class Field:
    def __init__(self, name, type, default, default_factory, init, repr, hash, compare, kw_only, metadata=None):
        self.name = name
        self._type = type
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.kw_only = kw_only
        self._metadata = metadata

    @property
    def type(self):
        if self._type is _UNKNOWN:
            raise NotImplementedError('pyw: the type of a field is not kept when it is not a plain name')
        return self._type


    @property
    def metadata(self):
        return MappingProxyType({} if self._metadata is None else self._metadata)


_printing = []


def _check_default(name, value):
    if isinstance(value, (list, dict, set)):
        raise ValueError(f'mutable default {type(value)} for field {name} is not allowed: use default_factory')


def _enter(obj):
    """Begins to print an object; False when it is being printed already."""
    for other in _printing:
        if other is obj:
            return False
    _printing.append(obj)
    return True


def _leave():
    _printing.pop()


def _unexpected(cls, rest, without_init):
    for name in rest:
        if name in without_init:
            raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
        raise TypeError(f"{cls.__name__}.__init__() got an unexpected keyword argument '{name}'")


def fields(class_or_instance):
    if not is_dataclass(class_or_instance):
        raise TypeError('must be called with a dataclass type or instance')
    return class_or_instance.__pyw_fields__()


def is_dataclass(obj):
    return hasattr(obj, '__pyw_fields__')


def asdict(obj, *, dict_factory=dict):
    if not hasattr(obj, '__pyw_items__') or isinstance(obj, type):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    if hasattr(obj, '__pyw_items__'):
        if dict_factory is dict:
            return {name: _as_dict(v, dict) for name, v in obj.__pyw_items__()}
        return dict_factory([(name, _as_dict(v, dict_factory)) for name, v in obj.__pyw_items__()])
    if isinstance(obj, list):
        return [_as_dict(v, dict_factory) for v in obj]
    if isinstance(obj, dict):
        return {_as_dict(k, dict_factory): _as_dict(v, dict_factory) for k, v in obj.items()}
    if isinstance(obj, tuple):
        return tuple([_as_dict(v, dict_factory) for v in obj])
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not hasattr(obj, '__pyw_items__') or isinstance(obj, type):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    if hasattr(obj, '__pyw_items__'):
        return tuple_factory([_as_tuple(v, tuple_factory) for _, v in obj.__pyw_items__()])
    if isinstance(obj, list):
        return [_as_tuple(v, tuple_factory) for v in obj]
    if isinstance(obj, dict):
        return {_as_tuple(k, tuple_factory): _as_tuple(v, tuple_factory) for k, v in obj.items()}
    if isinstance(obj, tuple):
        return tuple([_as_tuple(v, tuple_factory) for v in obj])
    return deepcopy(obj)


def replace(obj, /, **changes):
    if not hasattr(obj, '__pyw_items__') or isinstance(obj, type):
        raise TypeError('replace() should be called on dataclass instances')
    return obj.__replace__(**changes)
