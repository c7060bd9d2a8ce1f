"""functools: functions of functions."""
from collections import namedtuple
from types import FunctionType, MethodType
from pyw.builtins.calls import _type_hints
from pyw.builtins.partials import _Partial, _PartialMethod, _copy_attributes
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


class partial(_Partial):
    """A call with some of its arguments given beforehand."""

    def __get__(self, instance, owner=None):
        if instance is not None:
            import warnings
            text = 'functools.partial will be a method descriptor in future Python versions; ' \
                'wrap it in staticmethod() if you want to preserve the old behavior'
            warnings.warn(text, FutureWarning, 2)
        return self

    def __reduce__(self):
        return (type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None))

    def __setstate__(self, state):
        attributes = self._take(state)
        self.__dict__.clear()
        if attributes is not None:
            self.__dict__.update(attributes)


class partialmethod(_PartialMethod):
    """A method with some arguments given beforehand: what comes first is still the instance."""

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __get__(self, obj, cls=None):
        func = self.func
        if isinstance(func, staticmethod):
            return partial(func.__func__, *self.args, **self.keywords)
        if isinstance(func, classmethod):
            return self._bound(func.__func__, cls)
        if obj is None:
            return self._unbound()
        if isinstance(func, FunctionType):
            return self._bound(func, obj)
        if hasattr(func, '__get__') and not isinstance(func, partial):
            return partial(func.__get__(obj, cls), *self.args, **self.keywords)
        return MethodType(self._unbound(), obj)

    def _bound(self, func, obj):
        result = partial(MethodType(func, obj), *self.args, **self.keywords)
        result.__self__ = obj
        return result

    def _unbound(self):
        func = self.func

        def unbound(this, /, *args, **keywords):
            return func(this, *self.args, *args, **{**self.keywords, **keywords})
        unbound.__isabstractmethod__ = self.__isabstractmethod__
        unbound.__partialmethod__ = self
        return unbound


def reduce(function, iterable, /, *initial):
    if len(initial) > 0:
        if len(initial) > 1:
            raise TypeError(f'reduce expected at most 3 arguments, got {2 + len(initial)}')
        total = initial[0]
        for x in iterable:
            total = function(total, x)
        return total
    it = iter(iterable)
    try:
        total = next(it)
    except StopIteration:
        raise TypeError('reduce() of empty iterable with no initial value') from None
    for x in it:
        total = function(total, x)
    return total


class _Key:
    def __init__(self, function, obj):
        self._function = function
        self.obj = obj

    def __lt__(self, other):
        return self._function(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._function(self.obj, other.obj) > 0

    def __le__(self, other):
        return self._function(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._function(self.obj, other.obj) >= 0

    def __eq__(self, other):
        return self._function(self.obj, other.obj) == 0


def cmp_to_key(mycmp):
    def key(obj):
        return _Key(mycmp, obj)
    return key


def cache(user_function, /):
    return _cached(user_function, None, False)


_CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


class _Keywords:
    """Stands in keys between the arguments by position and those by keyword."""


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        limit = max(int(maxsize), 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is None:
        limit = None
    else:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorate(user_function):
        return _cached(user_function, limit, typed)
    return decorate


def _typed_key(args, kwargs):
    """A key that tells arguments of different types apart."""
    types = [type(a) for a in args] + [type(v) for v in kwargs.values()]
    return (args, _Keywords, *kwargs.items(), _Keywords, *types)


def _cached(user_function, maxsize, typed):
    memo = {}
    hits = 0
    misses = 0

    def wrapper(*args, **kwargs):
        nonlocal hits, misses
        if typed:
            key = _typed_key(args, kwargs)
        else:
            key = (args, _Keywords, *kwargs.items()) if kwargs else args
        if maxsize == 0:
            misses += 1
            return user_function(*args, **kwargs)
        if key in memo:
            hits += 1
            if maxsize is None:
                return memo[key]
            value = memo.pop(key)
            memo[key] = value
            return value
        misses += 1
        value = user_function(*args, **kwargs)
        if maxsize is None:
            memo[key] = value
        elif key not in memo:
            # The call itself may have filled the cache.
            if len(memo) >= maxsize:
                for oldest in memo:
                    break
                del memo[oldest]
            memo[key] = value
        return value

    def cache_clear():
        nonlocal hits, misses
        memo.clear()
        hits = 0
        misses = 0

    def cache_info():
        return _CacheInfo(hits, misses, maxsize, len(memo))

    def cache_parameters():
        return {'maxsize': maxsize, 'typed': typed}
    wrapper.cache_clear = cache_clear
    wrapper.cache_info = cache_info
    wrapper.cache_parameters = cache_parameters
    return update_wrapper(wrapper, user_function)


def update_wrapper(wrapper, wrapped, assigned=None, updated=None):
    """None stands for WRAPPER_ASSIGNMENTS and WRAPPER_UPDATES: what those name is known when this is compiled."""
    if assigned is None:
        _take_name(wrapper, wrapped)
        _take_qualname(wrapper, wrapped)
        _take_doc(wrapper, wrapped)
        _take_module(wrapper, wrapped)
    else:
        for name in assigned:
            if name == '__name__':
                _take_name(wrapper, wrapped)
            elif name == '__qualname__':
                _take_qualname(wrapper, wrapped)
            elif name == '__doc__':
                _take_doc(wrapper, wrapped)
            elif name == '__module__':
                _take_module(wrapper, wrapped)
            elif name not in ('__annotations__', '__type_params__'):
                try:
                    value = getattr(wrapped, name)
                except AttributeError:
                    pass
                else:
                    setattr(wrapper, name, value)
    if updated is None:
        _copy_attributes(wrapper, wrapped)
    else:
        for name in updated:
            if name == '__dict__':
                _copy_attributes(wrapper, wrapped)
            else:
                getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def _take_name(wrapper, wrapped):
    if hasattr(wrapped, '__name__'):
        wrapper.__name__ = wrapped.__name__


def _take_qualname(wrapper, wrapped):
    if hasattr(wrapped, '__qualname__'):
        wrapper.__qualname__ = wrapped.__qualname__


def _take_doc(wrapper, wrapped):
    if hasattr(wrapped, '__doc__'):
        wrapper.__doc__ = wrapped.__doc__


def _take_module(wrapper, wrapped):
    if hasattr(wrapped, '__module__'):
        wrapper.__module__ = wrapped.__module__


def wraps(wrapped, assigned=None, updated=None):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


def total_ordering(cls):
    """Fills in the order comparisons that a class lacks from the one that it has."""
    if cls.__lt__ is not object.__lt__:
        if cls.__gt__ is object.__gt__:
            cls.__gt__ = _gt_by_lt
        if cls.__le__ is object.__le__:
            cls.__le__ = _le_by_lt
        if cls.__ge__ is object.__ge__:
            cls.__ge__ = _ge_by_lt
    elif cls.__le__ is not object.__le__:
        if cls.__ge__ is object.__ge__:
            cls.__ge__ = _ge_by_le
        cls.__lt__ = _lt_by_le
        if cls.__gt__ is object.__gt__:
            cls.__gt__ = _gt_by_le
    elif cls.__gt__ is not object.__gt__:
        cls.__lt__ = _lt_by_gt
        if cls.__ge__ is object.__ge__:
            cls.__ge__ = _ge_by_gt
        cls.__le__ = _le_by_gt
    elif cls.__ge__ is not object.__ge__:
        cls.__le__ = _le_by_ge
        cls.__gt__ = _gt_by_ge
        cls.__lt__ = _lt_by_ge
    else:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    return cls


def _gt_by_lt(self, other):
    return not self < other and self != other


def _le_by_lt(self, other):
    return self < other or self == other


def _ge_by_lt(self, other):
    return not self < other


def _ge_by_le(self, other):
    return not self <= other or self == other


def _lt_by_le(self, other):
    return self <= other and self != other


def _gt_by_le(self, other):
    return not self <= other


def _lt_by_gt(self, other):
    return not (self > other or self == other)


def _ge_by_gt(self, other):
    return self > other or self == other


def _le_by_gt(self, other):
    return not self > other


def _le_by_ge(self, other):
    return not self >= other or self == other


def _gt_by_ge(self, other):
    return self >= other and self != other


def _lt_by_ge(self, other):
    return not self >= other


class cached_property:
    """Methods with this decorator in a class body become descriptors of a class of their own, derived from this one."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                'Cannot assign the same cached_property to two different names '
                f'({self.attrname!r} and {name!r}).'
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        if not hasattr(instance, '__dict__'):
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
            )
        if name in instance.__dict__:
            return instance.__dict__[name]
        value = self.func(instance)
        if isinstance(instance, type):
            raise TypeError(
                f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                f'item assignment for caching {name!r} property.'
            )
        instance.__dict__[name] = value
        return value


def _merged(orders):
    """One order of classes out of several, as Python makes the order of bases."""
    merged = []
    while True:
        orders = [order for order in orders if order]
        if not orders:
            return merged
        head = None
        for order in orders:
            if not any(order[0] in other[1:] for other in orders):
                head = order[0]
                break
        if head is None:
            raise RuntimeError('Inconsistent hierarchy')
        merged.append(head)
        orders = [order[1:] if order[0] is head else order for order in orders]


def _c3_mro(cls, abcs=None):
    """The order of a class's bases with abstract classes put in before what does not follow from the bases."""
    bases = list(cls.__bases__)
    first = 0
    for i, base in enumerate(bases):
        if hasattr(base, '__abstractmethods__'):
            first = i + 1
    asked = [c for c in abcs] if abcs else []
    own = [c for c in asked if issubclass(cls, c) and not any(issubclass(b, c) for b in bases)]
    rest = [c for c in asked if c not in own]
    parts = [bases[:first], own, bases[first:]]
    orders = [_c3_mro(base, abcs=rest) for part in parts for base in part]
    return _merged([[cls], *orders, *parts])


def _compose_mro(cls, types):
    """The order of a class's bases, with those of the types that take the class without being bases."""
    bases = cls.__mro__
    related = [c for c in types if c not in bases and isinstance(c, type) and issubclass(cls, c)]
    nearest = [c for c in related if not any(c is not other and c in other.__mro__ for other in related)]
    return _c3_mro(cls, abcs=nearest)


def _implementation(registry, cls):
    """What is registered for the class, for the nearest of its bases, or for an abstract class that takes it."""
    if cls in registry:
        return registry[cls]
    bases = cls.__mro__
    order = bases
    for c in registry:
        if c not in bases and issubclass(cls, c):
            order = _compose_mro(cls, list(registry))
            break
    match = None
    for c in order:
        if match is not None:
            if c in registry and c not in bases and match not in bases and not issubclass(match, c):
                raise RuntimeError(f'Ambiguous dispatch: {match} or {c}')
            break
        if c in registry:
            match = c
    return registry[match]


def _is_union(cls):
    return hasattr(cls, '__pyw_union__')


def _is_union_of_classes(cls):
    return _is_union(cls) and all([isinstance(c, type) for c in cls.__args__])


def _invalid(cls):
    raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')


def _register_annotated(registry, given, func):
    """By the annotation of the first parameter."""
    for name, cls in _type_hints(func).items() if isinstance(func, FunctionType) else ():
        if not isinstance(cls, type) and not _is_union_of_classes(cls):
            if _is_union(cls):
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} not all arguments are classes.')
            raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
        return _register_class(registry, cls, given)
    raise TypeError(
        f'Invalid first argument to `register()`: {given!r}. Use either `@register(some_class)` '
        'or plain `@register` on an annotated function.'
    )


def _register_class(registry, cls, func):
    if hasattr(cls, '__pyw_union__'):
        for c in cls.__args__:
            registry[c] = func
    else:
        registry[cls] = func
    return func


def singledispatch(func):
    registry = {object: func}

    def dispatch(cls):
        return _implementation(registry, cls)

    def register(cls, func=None):
        if isinstance(cls, type) or _is_union_of_classes(cls):
            if func is not None:
                return _register_class(registry, cls, func)

            def decorate(f):
                return _register_class(registry, cls, f)
            return decorate
        if func is not None:
            _invalid(cls)
        return _register_annotated(registry, cls, cls)

    def wrapper(*args, **kwargs):
        if not args:
            raise TypeError(func.__name__ + ' requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **kwargs)

    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper.__wrapped__ = func
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self._registry = {object: func}

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def register(self, cls, method=None):
        if isinstance(cls, type) or _is_union_of_classes(cls):
            if method is not None:
                return _register_class(self._registry, cls, method)

            def decorate(f):
                return _register_class(self._registry, cls, f)
            return decorate
        if method is not None:
            _invalid(cls)
        return _register_annotated(self._registry, cls, _plain(cls))

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            if not args:
                raise TypeError(f'{_plain(self.func).__name__} requires at least 1 positional argument')
            found = _implementation(self._registry, type(args[0]))
            if isinstance(found, staticmethod):
                return found.__func__(*args, **kwargs)
            if isinstance(found, classmethod):
                return found.__func__(cls, *args, **kwargs)
            if isinstance(found, FunctionType):
                if obj is None:
                    return found(*args, **kwargs)
                return found(obj, *args, **kwargs)
            return found.__get__(obj, cls)(*args, **kwargs)
        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        return update_wrapper(method, _plain(self.func))


def _plain(func):
    return func.__func__ if isinstance(func, (classmethod, staticmethod)) else func
