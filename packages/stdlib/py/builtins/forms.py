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
