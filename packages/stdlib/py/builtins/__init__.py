"""The table of Python's built-in names."""
from pyw.builtins.bool import bool
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes import bytes
from pyw.builtins.class_checks import _isinstance_any
from pyw.builtins.calls import _check_count
from pyw.builtins.descriptors import classmethod, property, staticmethod, super
from pyw.builtins.dict import dict
from pyw.builtins.exception_groups import BaseExceptionGroup, ExceptionGroup
from pyw.builtins.exception_report import _chain, _report_uncaught
from pyw.builtins.complex import complex
from pyw.builtins.exceptions import (
    ArithmeticError, AssertionError, AttributeError, BaseException, BlockingIOError, BrokenPipeError, BufferError,
    BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
    ConnectionResetError, DeprecationWarning, EncodingWarning, EOFError, Exception, FileExistsError,
    FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportError, ImportWarning,
    IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyboardInterrupt, KeyError, LookupError,
    MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
    PendingDeprecationWarning, PermissionError, ProcessLookupError, PythonFinalizationError, RecursionError,
    ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError,
    SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError,
    UnicodeDecodeError, UnicodeEncodeError,
    UnicodeError, UnicodeTranslateError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
)
from pyw.builtins.file_open import input, open
from pyw.builtins.float import float
from pyw.builtins.forms import _check_namespaces as __pyw_check_namespaces__
from pyw.builtins.forms import _deleted_in as __pyw_deleted_in__
from pyw.builtins.forms import _is_plain as __pyw_is_plain__
from pyw.builtins.forms import _name_in as __pyw_name_in__
from pyw.builtins.forms import _module_name as __pyw_module_name__
from pyw.builtins.forms import _no_source as __pyw_no_source__
from pyw.builtins.forms import _restricted_in as __pyw_restricted_in__
from pyw.builtins.forms import _standard as __pyw_standard__
from pyw.builtins.forms import _StandardNames as __pyw_standard_names__
from pyw.builtins.forms import _stored_in as __pyw_stored_in__
from pyw.builtins.forms import _undefined as __pyw_undefined__
from pyw.builtins.forms import _raise_syntax_error as __pyw_syntax_error__
from pyw.builtins.forms import (
    compile, delattr, dir, eval, exec, getattr, globals, hasattr, id, isinstance, issubclass, locals, setattr, vars,
)
from pyw.builtins.functions import (
    abs, all, any, ascii, bin, callable, chr, divmod, format, hash, hex, id, iter, len, max, min, next, oct, ord, pow,
    print, repr, round, sorted, sum,
)
from pyw.builtins.generator import aiter, anext
from pyw.builtins.int import int
from pyw.builtins.iterators import enumerate, filter, map, reversed, zip
from pyw.builtins.kinds import function as _function
from pyw.builtins.list import list
from pyw.builtins.memoryview import memoryview
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.none import Ellipsis, ellipsis, NoneType, NotImplemented, NotImplementedType
from pyw.builtins.object import object, type
from pyw.builtins.object_methods import _object__eq__
from pyw.builtins.process import exit, quit
from pyw.builtins.range import range
from pyw.builtins.set import frozenset, set
from pyw.builtins.slices import _NotGiven as __pyw_unset__
from pyw.builtins.slices import slice
from pyw.builtins.str import str
from pyw.builtins.tuple import tuple

EnvironmentError = OSError
IOError = OSError
