"""functools.partial: calls with some arguments given beforehand."""
from __pyw__ import per_site


@per_site
class partial(object):
    __module__ = 'functools'

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial):
            self.func = func.func
            self.args = (*func.args, *args)
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        given = [repr(self.func)] + [repr(a) for a in self.args]
        given += [str(k) + '=' + repr(v) for k, v in self.keywords.items()]
        cls = type(self)
        return cls.__module__ + '.' + cls.__qualname__ + '(' + ', '.join(given) + ')'

    def __reduce__(self):
        return (type(self), (self.func,), (self.func, self.args, self.keywords or None, None))

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, keywords, attributes = state
        if not callable(func) or not isinstance(args, tuple) or not (keywords is None or isinstance(keywords, dict)):
            raise TypeError('invalid partial state')
        self.func = func
        self.args = tuple(args)
        self.keywords = {} if keywords is None else keywords


@per_site
class partialmethod(object):
    """A method with some arguments given beforehand: what comes first is still the instance."""
    __module__ = 'functools'

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = (*func.args, *args)
            self.keywords = {**func.keywords, **keywords}
        else:
            plain = isinstance(func, (classmethod, staticmethod))
            if not callable(func) and not plain and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        given = [repr(self.func)] + [repr(a) for a in self.args]
        given += [str(k) + '=' + repr(v) for k, v in self.keywords.items()]
        cls = type(self)
        return cls.__module__ + '.' + cls.__qualname__ + '(' + ', '.join(given) + ')'

    def __get__(self, obj, cls=None):
        func = self.func
        if isinstance(func, staticmethod):
            return partial(func.__func__, *self.args, **self.keywords)
        if isinstance(func, classmethod):
            return partial(func.__func__, cls, *self.args, **self.keywords)
        if isinstance(func, partial):
            return partial(func, obj, *self.args, **self.keywords)
        if obj is None:
            def unbound(this, /, *args, **keywords):
                return func(this, *self.args, *args, **{**self.keywords, **keywords})
            return unbound
        return partial(func, obj, *self.args, **self.keywords)
