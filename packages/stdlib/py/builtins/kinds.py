"""Classes of values that have no class of their own in the library: what `type()` says of them."""
from __pyw__ import inline, noinline, refuse, shown_as


@noinline
def _given(value):
    """What messages of functions in C call a value that is of no use."""
    return 'None' if value is None else type(value).__name__


@inline
def _need_spec(spec):
    if not isinstance(spec, str):
        raise TypeError('__format__() argument must be str, not ' + _given(spec))


class function(object):
    def __init__(self, *args, **kwargs):
        refuse('a function that is made of a code object')


class builtin_function_or_method(object):
    pass


class method_descriptor(object):
    """A method of a built-in class, as the class has it."""


class classmethod_descriptor(object):
    """A class method of a built-in class, as its `__dict__` has it."""


class getset_descriptor(object):
    """A computed attribute of a built-in class."""


class member_descriptor(object):
    """A slot."""


class wrapper_descriptor(object):
    """A special method of a built-in class, as the class has it."""


@shown_as('method-wrapper')
class method_wrapper(object):
    """A special method of a built-in object."""


class method(object):
    pass


class module(object):
    def __init__(self, *args, **kwargs):
        refuse('a module that is made when the program runs')


class cell(object):
    """What a variable of a function around another one was when it was asked for."""

    def __init__(self, contents):
        self.cell_contents = contents


class code(object):
    """What is known of a function when it is compiled."""

    def __init__(
        self, name, qualname, filename, line, count, before_slash, after_star, varnames, flags, free, cells, number,
    ):
        self.co_name = name
        self.co_qualname = qualname
        self.co_filename = filename
        self.co_firstlineno = line
        self.co_argcount = count
        self.co_posonlyargcount = before_slash
        self.co_kwonlyargcount = after_star
        self.co_varnames = varnames
        self.co_nlocals = len(varnames)
        self.co_flags = flags
        self.co_freevars = free
        self.co_cellvars = cells
        self._number = number

    def __eq__(self, other):
        if not isinstance(other, code):
            return NotImplemented
        return self._number == other._number

    def __hash__(self):
        return hash(self._number)

    def __repr__(self):
        place = hex(140000000000000 + self._number * 16)
        line = ', line ' + str(self.co_firstlineno)
        return '<code object ' + self.co_name + ' at ' + place + ', file "' + self.co_filename + '"' + line + '>'
