"""Named tuples whose names are known when the program runs; the compiler writes a class for all others."""
from keyword import iskeyword
from pyw.builtins.named_tuple import __pyw_namedtuple__


def _field_list(names, rename):
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    fields = [str(name) for name in names]
    if rename:
        seen = set()
        for i, name in enumerate(fields):
            if not name.isidentifier() or iskeyword(name) or name.startswith('_') or name in seen:
                fields[i] = f'_{i}'
            seen.add(name)
    return fields


def _check_names(typename, fields, rename):
    for name in [typename, *fields]:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    seen = set()
    for name in fields:
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)


def _listed(names):
    quoted = [repr(name) for name in names]
    if len(quoted) < 3:
        return ' and '.join(quoted)
    return ', '.join(quoted[:-1]) + ', and ' + quoted[-1]


def _bound(typename, fields, defaults, args, kwargs):
    """The items for a call, in the order of the fields."""
    if len(args) > len(fields):
        takes = len(fields) + 1
        first = f'from {takes - len(defaults)} to {takes}' if defaults else str(takes)
        raise TypeError(
            f'{typename}.__new__() takes {first} positional argument{"s" if takes != 1 else ""} '
            f'but {len(args) + 1} were given'
        )
    items = list(args)
    given = dict(kwargs)
    missing = []
    for name in fields[len(args):]:
        if name in given:
            items.append(given.pop(name))
        elif name in defaults:
            items.append(defaults[name])
        else:
            missing.append(name)
    for name in given:
        if name in fields:
            raise TypeError(f'{typename}.__new__() got multiple values for argument {name!r}')
        raise TypeError(f'{typename}.__new__() got an unexpected keyword argument {name!r}')
    if missing:
        raise TypeError(
            f'{typename}.__new__() missing {len(missing)} required positional '
            f'argument{"s" if len(missing) > 1 else ""}: {_listed(missing)}'
        )
    return tuple(items)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    fields = _field_list(field_names, rename)
    typename = str(typename)
    _check_names(typename, fields, rename)
    known = {}
    if defaults is not None:
        values = tuple(defaults)
        if len(values) > len(fields):
            raise TypeError('Got more default values than field names')
        known = dict(zip(fields[len(fields) - len(values):], values))
    names = tuple(fields)

    class made(__pyw_namedtuple__):
        __slots__ = ('_held',)
        __match_args__ = names
        _fields = names
        _field_defaults = known

        def __init__(self, /, *args, **kwargs):
            self._held = _bound(typename, names, known, args, kwargs)

        def __getattr__(self, name):
            if name in names:
                return self._held[names.index(name)]
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        def _astuple_(self):
            return self._held

        def __getnewargs__(self):
            return self._held

        def _asdict(self):
            return dict(zip(names, self._held))

        def _replace(self, /, **kwargs):
            items = [kwargs.pop(name) if name in kwargs else item for name, item in zip(names, self._held)]
            if kwargs:
                raise TypeError(f'Got unexpected field names: {list(kwargs)!r}')
            return self.__class__(*items)

        @classmethod
        def _make(cls, iterable):
            return cls(*__pyw_namedtuple__._collected_(iterable, len(names)))

        def __repr__(self):
            shown = [f'{name}={item!r}' for name, item in zip(names, self._held)]
            return f'{self.__class__.__name__}({", ".join(shown)})'

    made.__name__ = made.__qualname__ = typename
    if module is not None:
        made.__module__ = module
    return made
