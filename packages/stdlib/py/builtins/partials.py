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
