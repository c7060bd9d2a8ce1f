"""Types that have no built-in name of their own."""
from pyw.builtins.generator import async_generator, generator
from pyw.builtins.generator import coroutine as _coroutine
from pyw.builtins.kinds import builtin_function_or_method, cell, classmethod_descriptor, code, function
from pyw.builtins.kinds import getset_descriptor, member_descriptor, method, method_descriptor, method_wrapper, module
from pyw.builtins.kinds import wrapper_descriptor
from pyw.builtins.mapping_proxy import mappingproxy
from pyw.builtins.none import NoneType, NotImplementedType, ellipsis
from pyw.builtins.exceptions import traceback
from pyw.builtins.traceback_frames import frame
from pyw.builtins.generic_alias import GenericAlias, UnionType

MappingProxyType = mappingproxy
CodeType = code
FunctionType = function
LambdaType = function
MethodType = method
BuiltinFunctionType = builtin_function_or_method
BuiltinMethodType = builtin_function_or_method
ModuleType = module
ClassMethodDescriptorType = classmethod_descriptor
GetSetDescriptorType = getset_descriptor
MemberDescriptorType = member_descriptor
MethodDescriptorType = method_descriptor
WrapperDescriptorType = wrapper_descriptor
MethodWrapperType = method_wrapper
CellType = cell
GeneratorType = generator
CoroutineType = _coroutine
AsyncGeneratorType = async_generator
TracebackType = traceback
FrameType = frame
EllipsisType = ellipsis


class SimpleNamespace:
    """Attributes of any names; what each holds is kept in a dict."""

    def __init__(self, /, *args, **kwargs):
        object.__setattr__(self, '_pyw_values', {})
        object.__setattr__(self, '_pyw_printing', False)
        if len(args) > 1:
            raise TypeError(type(self).__name__ + ' expected at most 1 argument, got ' + str(len(args)))
        if args:
            for name, value in dict(args[0]).items():
                if not isinstance(name, str):
                    raise TypeError('keywords must be strings')
                self._pyw_values[name] = value
        for name in kwargs:
            self._pyw_values[name] = kwargs[name]

    def __getattr__(self, name):
        values = self._pyw_values
        if name not in values:
            raise AttributeError("'types.SimpleNamespace' object has no attribute '" + name + "'")
        return values[name]

    def __setattr__(self, name, value):
        self._pyw_values[name] = value

    def __delattr__(self, name):
        if name not in self._pyw_values:
            raise AttributeError("'types.SimpleNamespace' object has no attribute '" + name + "'")
        del self._pyw_values[name]

    @property
    def __dict__(self):
        return self._pyw_values

    def __reduce__(self):
        return (type(self), (), self._pyw_values)

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self._pyw_values == other._pyw_values

    # The dicts are compared, which raises.
    def __lt__(self, other):
        return self._pyw_values < other._pyw_values if isinstance(other, SimpleNamespace) else NotImplemented

    def __le__(self, other):
        return self._pyw_values <= other._pyw_values if isinstance(other, SimpleNamespace) else NotImplemented

    def __gt__(self, other):
        return self._pyw_values > other._pyw_values if isinstance(other, SimpleNamespace) else NotImplemented

    def __ge__(self, other):
        return self._pyw_values >= other._pyw_values if isinstance(other, SimpleNamespace) else NotImplemented

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        if self._pyw_printing:
            return name + '(...)'
        object.__setattr__(self, '_pyw_printing', True)
        try:
            return name + '(' + ', '.join([k + '=' + repr(v) for k, v in self._pyw_values.items()]) + ')'
        finally:
            object.__setattr__(self, '_pyw_printing', False)

    def __replace__(self, /, **changes):
        new = type(self)()
        for name in self._pyw_values:
            new._pyw_values[name] = self._pyw_values[name]
        for name in changes:
            new._pyw_values[name] = changes[name]
        return new


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made by a call; `exec_body` puts entries into its namespace."""
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    if kwds is not None and len(kwds) > 0:
        keywords = dict(kwds)
        metaclass = keywords.pop('metaclass', type)
        return metaclass(name, bases, namespace, **keywords)
    return type(name, bases, namespace)


class _GeneratorWrapper(object):
    """A generator that can be awaited."""

    def __init__(self, gen):
        self._gen = gen

    def __await__(self):
        return self._gen

    def __iter__(self):
        return self._gen

    def __next__(self):
        return next(self._gen)

    def send(self, value):
        return self._gen.send(value)

    def throw(self, exception):
        return self._gen.throw(exception)

    def close(self):
        return self._gen.close()


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')

    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if hasattr(made, '__await__') or not (hasattr(made, 'send') and hasattr(made, 'throw')):
            return made
        return _GeneratorWrapper(made)
    if hasattr(func, '__name__'):
        wrapped.__name__ = func.__name__
        wrapped.__qualname__ = func.__qualname__
    return wrapped


def get_original_bases(cls, /):
    return cls.__bases__


class DynamicClassAttribute:
    """A property of instances; asked of the class it is not there, so that a metaclass may say what it is."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.overwrite_doc = doc is None
        self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc and fget is not None else None
        return self._changed(fget, self.fset, self.fdel, doc or self.__doc__)

    def setter(self, fset):
        return self._changed(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._changed(self.fget, self.fset, fdel, self.__doc__)

    def _changed(self, fget, fset, fdel, doc):
        made = type(self)(fget, fset, fdel, doc)
        made.overwrite_doc = self.overwrite_doc
        return made
