"""functools."""
from pyw.builtins.cached import cached_property
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def reduce(function, iterable, *initial):
    if len(initial) > 0:
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


def partial(func, /, *args, **keywords):
    def call(*more, **fkeywords):
        return func(*args, *more, **{**keywords, **fkeywords})
    call.func = func
    call.args = args
    call.keywords = keywords
    return call


def cache(user_function, /):
    return lru_cache(None)(user_function)


class CacheInfo:
    def __init__(self, hits, misses, maxsize, currsize):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __repr__(self):
        return (
            f'CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})'
        )

    def __getitem__(self, index):
        return (self.hits, self.misses, self.maxsize, self.currsize)[index]

    def __len__(self):
        return 4

    def __iter__(self):
        return iter((self.hits, self.misses, self.maxsize, self.currsize))

    def __eq__(self, other):
        return tuple(self) == tuple(other)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _cached(maxsize, 128)
    if maxsize is not None and maxsize < 0:
        maxsize = 0

    def decorate(user_function):
        return _cached(user_function, maxsize)
    return decorate


def _cached(user_function, maxsize):
    memo = {}
    hits = 0
    misses = 0

    def wrapper(*args, **kwargs):
        nonlocal hits, misses
        key = (args, *kwargs.items()) if kwargs else args
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
        elif maxsize > 0:
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
        return CacheInfo(hits, misses, maxsize, len(memo))
    wrapper.cache_clear = cache_clear
    wrapper.cache_info = cache_info
    return update_wrapper(wrapper, user_function)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    wrapper.__name__ = wrapped.__name__
    wrapper.__qualname__ = wrapped.__qualname__
    wrapper.__doc__ = wrapped.__doc__
    wrapper.__module__ = wrapped.__module__
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped)
    return decorate


def total_ordering(cls):
    """Fills in the order comparisons that a class lacks from the one that it has."""
    if hasattr(cls, '__lt__'):
        if not hasattr(cls, '__gt__'):
            cls.__gt__ = _gt_by_lt
        if not hasattr(cls, '__le__'):
            cls.__le__ = _le_by_lt
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = _ge_by_lt
    elif hasattr(cls, '__le__'):
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = _ge_by_le
        cls.__lt__ = _lt_by_le
        if not hasattr(cls, '__gt__'):
            cls.__gt__ = _gt_by_le
    elif hasattr(cls, '__gt__'):
        cls.__lt__ = _lt_by_gt
        if not hasattr(cls, '__ge__'):
            cls.__ge__ = _ge_by_gt
        cls.__le__ = _le_by_gt
    elif hasattr(cls, '__ge__'):
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


def cached_property(func):
    """The compiler expands methods with this decorator."""
    return type('cached_property', (), {})


def _implementation(registry, cls):
    """What is registered for the class or the nearest of its bases, else for an abstract class that takes it."""
    for c in cls.__mro__:
        if c in registry and c is not object:
            return registry[c]
    found = registry[object]
    best = object
    for c in registry:
        if c is not object and issubclass(cls, c) and issubclass(c, best):
            best = c
            found = registry[c]
    return found


def _annotated(func):
    for name, cls in func.__annotations__.items():
        if name != 'return':
            return cls
    raise TypeError(
        'Invalid first argument to `register()`: ' + repr(func) + '. Use either `@register(some_class)` '
        'or plain `@register` on an annotated function.'
    )


def singledispatch(func, /):
    registry = {object: func}

    def dispatch(cls):
        return _implementation(registry, cls)

    def register(cls, func=None):
        if isinstance(cls, type):
            if func is not None:
                registry[cls] = func
                return func

            def decorate(f):
                registry[cls] = f
                return f
            return decorate
        registry[_annotated(cls)] = cls
        return cls

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
        if not callable(func):
            raise TypeError(repr(func) + ' is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            return self.dispatcher.dispatch(type(args[0]))(obj, *args, **kwargs)
        return method
