"""inspect, as far as it needs no source and no frames."""
from collections import namedtuple
from dataclasses import MISSING
from enum import IntEnum
from functools import partial
from types import (
    AsyncGeneratorType, BuiltinFunctionType, CodeType, CoroutineType, FunctionType, GeneratorType, MappingProxyType,
    MethodType, ModuleType, TracebackType,
)

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))


def ismethod(object):
    return isinstance(object, MethodType)


def isfunction(object):
    return isinstance(object, FunctionType)


def isbuiltin(object):
    if isinstance(object, _Inherited):
        return object.__name__[2:-2] in _BUILT_IN
    return isinstance(object, BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or isinstance(object, _Inherited)


# Without their underscores: strings that name special methods would make computed names mean these.
_BUILT_IN = ('dir', 'format', 'getstate', 'init_subclass', 'new', 'reduce', 'reduce_ex', 'sizeof', 'subclasshook')
_DATA = ('weakref', 'firstlineno', 'static_attributes')


class _Inherited:
    """Stands for what every object has from `object`, among its members."""

    def __init__(self, name):
        self.__name__ = name

    def __call__(self, *args, **kwargs):
        raise NotImplementedError('pyw: ' + self.__name__ + ' from getmembers()')


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        value = getattr(object, name, _Inherited(name))
        if isinstance(value, _Inherited):
            if ismodule(object):
                continue
            if name[2:-2] == 'module':
                value = type(object).__module__
            elif name[2:-2] in _DATA:
                value = None
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    seen = {id(func)}
    original = func
    while not isinstance(func, type) and hasattr(func, '__wrapped__') and (stop is None or not stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f'wrapper loop when unwrapping {original!r}')
        seen.add(id(func))
    return func


def ismethoddescriptor(object):
    if isinstance(object, (type, MethodType, FunctionType)):
        return False
    kind = type(object)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__') and not hasattr(kind, '__delete__')


def isdatadescriptor(object):
    if isinstance(object, (type, MethodType, FunctionType)):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def istraceback(object):
    return isinstance(object, TracebackType)


GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'
CORO_CREATED = 'CORO_CREATED'
CORO_RUNNING = 'CORO_RUNNING'
CORO_SUSPENDED = 'CORO_SUSPENDED'
CORO_CLOSED = 'CORO_CLOSED'


def getgeneratorstate(generator):
    return (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED)[generator._phase()]


def getcoroutinestate(coroutine):
    return (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED)[coroutine._phase()]


def _flagged(object, flag):
    while hasattr(object, '__func__'):
        object = object.__func__
    return isinstance(object, FunctionType) and object.__code__.co_flags & flag != 0


def iscoroutinefunction(obj):
    return _flagged(obj, CO_COROUTINE)


def isgeneratorfunction(obj):
    return _flagged(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _flagged(obj, CO_ASYNC_GENERATOR)


def iscode(object):
    return isinstance(object, CodeType)


def isawaitable(object):
    return isinstance(object, CoroutineType) or hasattr(object, '__await__')


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = -1
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            indent = len(line) - content
            if margin < 0 or indent < margin:
                margin = indent
    if lines:
        lines[0] = lines[0].lstrip(' ')
    if margin > 0:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = object.__doc__
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


# --- signatures


class _empty(object):
    """What has no default or no annotation."""


class _kept(object):
    """What `replace` is not told."""


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return self.name.lower().replace('_', ' ').replace('var ', 'variadic ').replace(' only', '-only')


def formatannotation(annotation):
    if isinstance(annotation, type):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation).replace('typing.', '')


class Parameter(object):
    empty = _empty
    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation
        self._written = None

    def replace(self, *, name=_kept, kind=_kept, default=_kept, annotation=_kept):
        made = Parameter(
            self.name if name is _kept else name, self.kind if kind is _kept else kind,
            default=self.default if default is _kept else default,
            annotation=self.annotation if annotation is _kept else annotation,
        )
        if annotation is _kept:
            made._written = self._written
        return made

    def __str__(self):
        kind = self.kind
        text = self.name
        if kind == 2:
            text = '*' + text
        elif kind == 4:
            text = '**' + text
        annotated = self.annotation is not _empty
        if annotated:
            text += ': ' + (self._written or formatannotation(self.annotation))
        if self.default is not _empty:
            text += (' = ' if annotated else '=') + repr(self.default)
        return text

    def __repr__(self):
        return '<Parameter "' + str(self) + '">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (
            self.name == other.name and self.kind == other.kind and self.default == other.default
            and self.annotation == other.annotation
        )

    def __hash__(self):
        return hash((self.name, self.kind))


class BoundArguments(object):
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        out = []
        for name, p in self.signature.parameters.items():
            if p.kind >= 3 or name not in self.arguments:
                break
            if p.kind == 2:
                out.extend(self.arguments[name])
            else:
                out.append(self.arguments[name])
        return tuple(out)

    @property
    def kwargs(self):
        out = {}
        named = False
        for name, p in self.signature.parameters.items():
            if p.kind >= 3 or (name not in self.arguments and p.kind != 2):
                named = True
            if not named or name not in self.arguments:
                continue
            if p.kind == 4:
                out.update(self.arguments[name])
            else:
                out[name] = self.arguments[name]
        return out

    def apply_defaults(self):
        full = {}
        for name, p in self.signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif p.default is not _empty:
                full[name] = p.default
            elif p.kind == 2:
                full[name] = ()
            elif p.kind == 4:
                full[name] = {}
        self.arguments = full

    def __repr__(self):
        return '<BoundArguments (' + ', '.join([k + '=' + repr(v) for k, v in self.arguments.items()]) + ')>'


class Signature(object):
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        if isinstance(parameters, dict):
            held = parameters
        else:
            held = {}
            for p in parameters or ():
                held[p.name] = p
        self._held = held
        self.return_annotation = return_annotation
        self._written = None

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True):
        return signature(obj, follow_wrapped=follow_wrapped)

    @property
    def parameters(self):
        return MappingProxyType(self._held)

    def replace(self, *, parameters=_kept, return_annotation=_kept):
        made = Signature(
            self._held.values() if parameters is _kept else parameters,
            return_annotation=self.return_annotation if return_annotation is _kept else return_annotation,
        )
        if return_annotation is _kept:
            made._written = self._written
        return made

    def _without_first(self):
        rest = {}
        first = True
        for name, p in self._held.items():
            if not first or p.kind == 2:
                rest[name] = p
            first = False
        made = Signature(rest, return_annotation=self.return_annotation)
        made._written = self._written
        return made

    def bind(self, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        used = 0
        taken = 0
        takes_rest = False
        for name, p in self._held.items():
            kind = p.kind
            if kind == 2:
                if used < len(args):
                    arguments[name] = tuple(args[used:])
                used = len(args)
            elif kind == 4:
                takes_rest = True
                more = {}
                for k, v in kwargs.items():
                    if k not in self._held or self._held[k].kind == 0:
                        more[k] = v
                if more:
                    arguments[name] = more
                taken += len(more)
            elif kind != 3 and used < len(args):
                if kind == 1 and name in kwargs:
                    raise TypeError('multiple values for argument ' + repr(name))
                arguments[name] = args[used]
                used += 1
            elif kind != 0 and name in kwargs:
                if used < len(args):
                    raise TypeError('too many positional arguments')
                arguments[name] = kwargs[name]
                taken += 1
            elif p.default is _empty and not partial:
                if used < len(args):
                    raise TypeError('too many positional arguments')
                only = ' positional-only' if kind == 0 and name in kwargs else ''
                raise TypeError('missing a required' + only + ' argument: ' + repr(name))
        if used < len(args):
            raise TypeError('too many positional arguments')
        if taken < len(kwargs) and not takes_rest:
            for k in kwargs:
                if k not in self._held or self._held[k].kind == 0:
                    raise TypeError('got an unexpected keyword argument ' + repr(k))
        return BoundArguments(self, arguments)

    def __str__(self):
        out = []
        only_position = False
        named = False
        for p in self._held.values():
            kind = p.kind
            if kind == 0:
                only_position = True
            elif only_position:
                out.append('/')
                only_position = False
            if kind == 2:
                named = True
            elif kind == 3 and not named:
                out.append('*')
                named = True
            out.append(str(p))
        if only_position:
            out.append('/')
        text = '(' + ', '.join(out) + ')'
        if self.return_annotation is not _empty:
            text += ' -> ' + (self._written or formatannotation(self.return_annotation))
        return text

    def __repr__(self):
        return '<Signature ' + str(self) + '>'

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self._held == other._held and self.return_annotation == other.return_annotation

    def __hash__(self):
        return hash(tuple(self._held))


def _described(described):
    held = {}
    returns = _empty
    returns_written = None
    for name, (kind, has_default, default, annotated, annotation, written) in described.items():
        if name == 'return':
            returns = annotation
            returns_written = written
        else:
            p = held[name] = Parameter(
                name, _ParameterKind(kind), default=default if has_default else _empty,
                annotation=annotation if annotated else _empty,
            )
            p._written = written
    made = Signature(held, return_annotation=returns)
    made._written = returns_written
    return made


class _MadeByFactory:
    def __repr__(self):
        return '<factory>'


_made_by_factory = _MadeByFactory()


def _of_fields(cls):
    """What the constructor of a dataclass takes."""
    positional = []
    named = []
    for f in cls.__pyw_fields__():
        if f.init:
            default = _empty if f.default is MISSING else f.default
            if f.default_factory is not MISSING:
                default = _made_by_factory
            kind = Parameter.KEYWORD_ONLY if f.kw_only else Parameter.POSITIONAL_OR_KEYWORD
            p = Parameter(f.name, kind, default=default, annotation=f.type)
            if f.kw_only:
                named.append(p)
            else:
                positional.append(p)
    return Signature(positional + named, return_annotation=None)


def _of_partial(made):
    """A parameter that is given by name can be given again, and what follows it only by name."""
    whole = signature(made.func)
    try:
        given = whole.bind_partial(*made.args, **made.keywords).arguments
    except TypeError as e:
        raise ValueError('partial object ' + repr(made) + ' has incorrect arguments') from e
    rest = []
    named = False
    for name, p in whole.parameters.items():
        if name in given and p.kind == Parameter.POSITIONAL_ONLY:
            continue
        if name in given and p.kind == Parameter.POSITIONAL_OR_KEYWORD:
            if name not in made.keywords:
                continue
            named = True
            rest.append(p.replace(kind=Parameter.KEYWORD_ONLY, default=given[name]))
        elif name in given and p.kind == Parameter.KEYWORD_ONLY:
            rest.append(p.replace(default=given[name]))
        elif named and p.kind == Parameter.POSITIONAL_OR_KEYWORD:
            rest.append(p.replace(kind=Parameter.KEYWORD_ONLY))
        elif not (named and p.kind == Parameter.VAR_POSITIONAL):
            rest.append(p)
    return whole.replace(parameters=rest)


def signature(obj, *, follow_wrapped=True):
    if isinstance(obj, MethodType):
        return signature(obj.__func__)._without_first()
    own = getattr(obj, '__signature__', None)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError('unexpected object ' + repr(own) + ' in __signature__ attribute')
        return own
    if isinstance(obj, type):
        described = obj.__pyw_parameters__
        return _of_fields(obj) if described is None else _described(described)._without_first()
    if follow_wrapped and hasattr(obj, '__wrapped__'):
        return signature(obj.__wrapped__)
    if isinstance(obj, (FunctionType, BuiltinFunctionType)):
        return _described(obj.__pyw_parameters__)
    if isinstance(obj, partial):
        return _of_partial(obj)
    if callable(obj):
        return signature(obj.__call__)
    raise TypeError(repr(obj) + ' is not a callable object')


FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')


def getfullargspec(func):
    """Unlike `signature` it has the parameter that a method is bound to."""
    if isinstance(func, MethodType):
        func = func.__func__
    args = []
    defaults = []
    varargs = varkw = None
    kwonlyargs = []
    kwonlydefaults = {}
    annotations = {}
    found = signature(func, follow_wrapped=False)
    for name, p in found.parameters.items():
        if p.annotation is not Signature.empty:
            annotations[name] = p.annotation
        if p.kind == Parameter.VAR_POSITIONAL:
            varargs = name
        elif p.kind == Parameter.VAR_KEYWORD:
            varkw = name
        elif p.kind == Parameter.KEYWORD_ONLY:
            kwonlyargs.append(name)
            if p.default is not Parameter.empty:
                kwonlydefaults[name] = p.default
        else:
            args.append(name)
            if p.default is not Parameter.empty:
                defaults.append(p.default)
    if found.return_annotation is not Signature.empty:
        annotations['return'] = found.return_annotation
    return FullArgSpec(
        args, varargs, varkw, tuple(defaults) if defaults else None, kwonlyargs, kwonlydefaults or None, annotations,
    )
