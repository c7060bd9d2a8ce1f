"""Built-in functions that the compiler carries out where they are called by name, as functions to pass around."""
from __pyw__ import identity_number

from pyw.builtins.slices import _NotGiven


def isinstance(obj, class_or_tuple, /):
    return isinstance(obj, class_or_tuple)


def issubclass(cls, class_or_tuple, /):
    return issubclass(cls, class_or_tuple)


def getattr(obj, name, default=_NotGiven, /):
    if default is _NotGiven:
        return getattr(obj, name)
    return getattr(obj, name, default)


def hasattr(obj, name, /):
    return hasattr(obj, name)


def setattr(obj, name, value, /):
    setattr(obj, name, value)


def delattr(obj, name, /):
    delattr(obj, name)


def callable(obj, /):
    return callable(obj)


def id(obj, /):
    return 0x7f0000000000 + int(identity_number(obj)) * 16


def eval(source, globals=None, locals=None, /):
    """Refused where it is called: there is no compiler at run time."""


def exec(source, globals=None, locals=None, /, *, closure=None):
    pass


def vars(object=_NotGiven, /):
    if object is _NotGiven:
        raise NotImplementedError('pyw: vars() without an argument, as a value')
    return vars(object)


def dir(object=_NotGiven, /):
    if object is _NotGiven:
        raise NotImplementedError('pyw: dir() without an argument, as a value')
    return dir(object)


def globals():
    """Refused where it is called by another name."""


def locals():
    pass


def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    pass


def _raise_syntax_error(kind, message, line, offset, text, end_line, end_offset, name):
    """What `eval` and its like say of a constant that is no program."""
    place = (name, line, offset, text, end_line, end_offset)
    if kind == 'IndentationError':
        raise IndentationError(message, place)
    if kind == 'TabError':
        raise TabError(message, place)
    if kind == 'ValueError':
        raise ValueError(message)
    if kind == 'MemoryError':
        raise MemoryError(message)
    raise SyntaxError(message, place)


def _no_source(form, source):
    """What `eval` and its like say of a value that is none of the constants that it can be."""
    if isinstance(source, (str, bytes, bytearray)):
        raise NotImplementedError('pyw: ' + form + '() of source that is not a constant')
    if form == 'compile':
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    raise TypeError(form + '() arg 1 must be a string, bytes or code object')


class _StandardNames:
    """What stands as `__builtins__` in a namespace that code was run in."""

    def __repr__(self):
        return '{...}'

    def __str__(self):
        return '{...}'


def _check_namespaces(form, given, local):
    """What `eval` and `exec` ask of their namespaces."""
    if not isinstance(given, dict):
        if form == 'exec':
            raise TypeError('exec() globals must be a dict, not ' + type(given).__name__)
        if hasattr(given, '__getitem__'):
            raise TypeError('globals must be a real dict; try eval(expr, {}, mapping)')
        raise TypeError('globals must be a dict')
    if not hasattr(local, '__getitem__'):
        given_kind = ' or None, not ' + type(local).__name__ if form == 'exec' else ''
        raise TypeError('locals must be a mapping' + given_kind)


def _standard(form, standard, needed):
    """`standard` is what the namespace has as `__builtins__`."""
    if needed and (standard is None or isinstance(standard, dict)):
        raise NotImplementedError('pyw: ' + form + '() with other built-in names')
    return standard


def _module_name(name):
    """What the namespace has as `__name__`, for the classes that the code makes."""
    return name if isinstance(name, str) else 'builtins'


def _module_prefix(name):
    """What stands before the name of a class in its repr."""
    return '' if name == 'builtins' else name + '.'


def _is_plain(local):
    return type(local).__name__ == 'dict'


def _name_in(name, local, otherwise):
    """A name in a mapping that is no plain dict; `otherwise` gives what it is elsewhere."""
    try:
        return local[name]
    except KeyError:
        pass
    return otherwise()


def _restricted_in(name, standard):
    """A built-in name where the namespace says which there are."""
    if standard is None:
        raise TypeError("'NoneType' object is not subscriptable")
    if name in standard:
        return standard[name]
    _undefined(name)


def _undefined(name):
    raise NameError("name '" + name + "' is not defined", name=name)


def _stored_in(name, namespace, value):
    """`name := value`"""
    namespace[name] = value
    return value


def _deleted_in(name, namespace):
    """`del name`"""
    if name not in namespace:
        _undefined(name)
    del namespace[name]
