"""Dataclasses. The compiler writes the methods into the class body (frontend: expand/dataclass.ts); this is what they
and the program call. `__pyw_fields__`, `__pyw_items__` and `__replace__` are methods that it writes."""
from copy import deepcopy
from types import FunctionType
from pyw.builtins.dataclass_calls import _base_with_fields, dataclass, make_dataclass
from pyw.builtins.mapping_proxy import mappingproxy as MappingProxyType


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELD = _FIELD_BASE('_FIELD')


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """A field that no decorator has seen; the compiler reads those in the bodies of dataclasses itself."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    made = Field(None, lambda: None, default, default_factory, init, repr, hash, compare, kw_only, metadata)
    made._field_type = None
    return made


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        of = self.type
        return f'dataclasses.InitVar[{of.__name__ if isinstance(of, type) else repr(of)}]'


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
        self._field_type = _FIELD

    @property
    def type(self):
        return self._type()

    @type.setter
    def type(self, value):
        self._type = lambda: value

    @property
    def metadata(self):
        return MappingProxyType({} if self._metadata is None else self._metadata)

    def __repr__(self):
        if not _enter(self):
            return '...'
        try:
            return (
                f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},'
                f'compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},'
                f'_field_type={self._field_type!r})'
            )
        finally:
            _leave()


class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return (
            f'_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},'
            f'unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r},match_args={self.match_args!r},'
            f'kw_only={self.kw_only!r},slots={self.slots!r},weakref_slot={self.weakref_slot!r})'
        )


class _FieldsOf:
    """`__dataclass_fields__` of every dataclass: made when it is asked for."""

    def __get__(self, instance, owner):
        return {f.name: f for f in owner.__pyw_fields__()}


class _ParamsOf:
    def __get__(self, instance, owner):
        return owner.__pyw_params__()


_FIELDS_OF = _FieldsOf()
_PARAMS_OF = _ParamsOf()


_printing = []


def _check_default(name, value):
    if isinstance(value, (list, dict, set)) or type(value).__hash__ is None:
        raise ValueError(f'mutable default {type(value)} for field {name} is not allowed: use default_factory')


def _default_of(value):
    """What the class gives for a default that it holds."""
    if hasattr(type(value), '__get__') and not isinstance(value, (FunctionType, property, type)):
        return value.__get__(None, None)
    return value


def _metadata(value):
    if value is not None and (isinstance(value, (list, tuple)) or not hasattr(value, '__getitem__')):
        raise TypeError(f'mappingproxy() argument must be a mapping, not {type(value).__name__}')
    return value


def _without_fields(cls):
    if hasattr(cls, '__pyw_fields__'):
        _base_with_fields()


def _note(annotation):
    """An annotation as a signature shows it."""
    if isinstance(annotation, type):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation).replace('typing.', '')


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
    return hasattr(obj if isinstance(obj, type) else type(obj), '__pyw_fields__')


def _is_instance(obj):
    return hasattr(type(obj), '__pyw_items__')


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as_dict(obj, dict_factory)


def _as_dict(obj, dict_factory):
    if _is_instance(obj):
        if dict_factory is dict:
            return {name: _as_dict(v, dict) for name, v in obj.__pyw_items__()}
        return dict_factory([(name, _as_dict(v, dict_factory)) for name, v in obj.__pyw_items__()])
    if isinstance(obj, list):
        items = [_as_dict(v, dict_factory) for v in obj]
        return items if type(obj) is list else type(obj)(items)
    if isinstance(obj, dict):
        return _same_kind(obj, [(_as_dict(k, dict_factory), _as_dict(v, dict_factory)) for k, v in obj.items()])
    if isinstance(obj, tuple):
        if hasattr(obj, '_fields'):
            return obj._make([_as_dict(v, dict_factory) for v in obj])
        items = [_as_dict(v, dict_factory) for v in obj]
        return tuple(items) if type(obj) is tuple else type(obj)(items)
    return deepcopy(obj)


def _same_kind(obj, pairs):
    if type(obj) is dict:
        return dict(pairs)
    if hasattr(obj, 'default_factory'):
        made = type(obj)(obj.default_factory)
        for k, v in pairs:
            made[k] = v
        return made
    return type(obj)(pairs)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, tuple_factory):
    if _is_instance(obj):
        return tuple_factory([_as_tuple(v, tuple_factory) for _, v in obj.__pyw_items__()])
    if isinstance(obj, list):
        items = [_as_tuple(v, tuple_factory) for v in obj]
        return items if type(obj) is list else type(obj)(items)
    if isinstance(obj, dict):
        return _same_kind(obj, [(_as_tuple(k, tuple_factory), _as_tuple(v, tuple_factory)) for k, v in obj.items()])
    if isinstance(obj, tuple):
        if hasattr(obj, '_fields'):
            return obj._make([_as_tuple(v, tuple_factory) for v in obj])
        items = [_as_tuple(v, tuple_factory) for v in obj]
        return tuple(items) if type(obj) is tuple else type(obj)(items)
    return deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return obj.__replace__(**changes)
