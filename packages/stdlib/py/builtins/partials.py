"""Calls with some arguments given beforehand: the bases of functools.partial and partialmethod."""
from __pyw__ import copy_attributes, per_site
from pyw.builtins.slices import _NotGiven


def _copy_attributes(wrapper, wrapped):
    """What was set on the wrapped function, for `update_wrapper`."""
    copy_attributes(wrapper, wrapped)


def _named_after(wrapper, wrapped):
    """What `functools.wraps` does."""
    if hasattr(wrapped, '__name__'):
        wrapper.__name__ = wrapped.__name__
    if hasattr(wrapped, '__qualname__'):
        wrapper.__qualname__ = wrapped.__qualname__
    if hasattr(wrapped, '__doc__'):
        wrapper.__doc__ = wrapped.__doc__
    if hasattr(wrapped, '__module__'):
        wrapper.__module__ = wrapped.__module__
    copy_attributes(wrapper, wrapped)
    wrapper.__wrapped__ = wrapped
    return wrapper


def _shown(x):
    given = [repr(x._func)] + [repr(a) for a in x._args]
    given += [str(k) + '=' + repr(v) for k, v in x._keywords.items()]
    return ', '.join(given)


@per_site
class _Partial(object):
    def __init__(self, func=_NotGiven, /, *args, **keywords):
        if func is _NotGiven:
            raise TypeError("type 'partial' takes at least one argument")
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, _Partial) and not func.__dict__:
            self._func = func._func
            self._args = (*func._args, *args)
            self._keywords = {**func._keywords, **keywords}
        else:
            self._func = func
            self._args = args
            self._keywords = keywords
        self._showing = False

    @property
    def func(self):
        return self._func

    @property
    def args(self):
        return self._args

    @property
    def keywords(self):
        return self._keywords

    def _store_func(self, value):
        raise AttributeError('readonly attribute')

    def _store_args(self, value):
        raise AttributeError('readonly attribute')

    def _store_keywords(self, value):
        raise AttributeError('readonly attribute')

    def __call__(self, /, *args, **keywords):
        return self._func(*self._args, *args, **{**self._keywords, **keywords})

    def __repr__(self):
        cls = type(self)
        name = cls.__module__ + '.' + cls.__qualname__
        if self._showing:
            return '...'
        self._showing = True
        try:
            return name + '(' + _shown(self) + ')'
        finally:
            self._showing = False

    def _take(self, state):
        """Takes what `__reduce__` gave; the attributes are left to the caller."""
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, keywords, attributes = state
        if not callable(func) or not isinstance(args, tuple) or not (keywords is None or isinstance(keywords, dict)):
            raise TypeError('invalid partial state')
        self._func = func
        self._args = args if type(args) is tuple else tuple([a for a in args])
        if keywords is None:
            self._keywords = {}
        else:
            self._keywords = keywords if type(keywords) is dict else dict(keywords)
        return attributes


@per_site
class _PartialMethod(object):
    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, _PartialMethod):
            self._func = func._func
            self._args = (*func._args, *args)
            self._keywords = {**func._keywords, **keywords}
        else:
            plain = isinstance(func, (classmethod, staticmethod))
            if not callable(func) and not plain and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self._func = func
            self._args = args
            self._keywords = keywords

    @property
    def func(self):
        return self._func

    @property
    def args(self):
        return self._args

    @property
    def keywords(self):
        return self._keywords

    def __repr__(self):
        cls = type(self)
        return cls.__module__ + '.' + cls.__qualname__ + '(' + _shown(self) + ')'
