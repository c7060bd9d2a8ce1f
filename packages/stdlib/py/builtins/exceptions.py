"""The exception classes, and the report of an exception that nobody caught."""
from __pyw__ import host, i32, noinline, op
from pyw.builtins.text_output import _flush_all, _put_byte, _put_text, _to_stderr


def _exception_text(args):
    """str() of an exception: of its only argument, or of all of them."""
    if len(args) == 0:
        return ''
    if len(args) == 1:
        return str(args[0])
    return repr(args)


def _exception_repr(name, args):
    if len(args) == 1:
        return name + '(' + repr(args[0]) + ')'
    return name + repr(args)


class BaseException(object):
    """`_tb` is the host's record of where it was raised, set when it is."""

    _tb: extern

    def __init__(self, *args):
        self.args = args
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False

    def __str__(self):
        return _exception_text(self.args)

    def __repr__(self):
        return _exception_repr(type(self).__name__, self.args)

    def with_traceback(self, tb):
        return self


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        if len(args) == 0:
            self.code = None
        elif len(args) == 1:
            self.code = args[0]
        else:
            self.code = args


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


class Exception(BaseException):
    pass


class StopIteration(Exception):
    def __init__(self, *args):
        self.args = args
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        if len(args) == 0:
            self.value = None
        else:
            self.value = args[0]


class StopAsyncIteration(Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    pass


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    pass


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


def _key_error_text(args):
    if len(args) == 1:
        return repr(args[0])
    return _exception_text(args)


class KeyError(LookupError):
    def __str__(self):
        return _key_error_text(self.args)


class MemoryError(Exception):
    pass


class NameError(Exception):
    pass


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    pass


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class PythonFinalizationError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class SyntaxError(Exception):
    pass


class IndentationError(SyntaxError):
    pass


class TabError(IndentationError):
    pass


class SystemError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeEncodeError(UnicodeError):
    """Made by encoders only: `object` is a string, `start` and `end` ints."""

    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "'" + self.encoding + "' codec can't encode character"
        if self.end == self.start + 1:
            c = repr(self.object[self.start])
            return head + ' ' + c + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class Warning(Exception):
    pass


class BytesWarning(Warning):
    pass


class DeprecationWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class UserWarning(Warning):
    pass


@noinline
def _report_uncaught(exc) -> i32:
    """Prints an exception that ends the program as CPython does: its chain, its traceback, its class and text. Gives
    the exit status."""
    if isinstance(exc, SystemExit):
        return _exit_status(exc.code)
    _to_stderr()
    _report_chain(exc)
    _flush_all()
    return 1


def _exit_status(code) -> i32:
    _flush_all()
    if code is None:
        return 0
    if isinstance(code, int):
        return i32(code)
    _to_stderr()
    _put_text(str(code))
    _put_byte(10)
    _flush_all()
    return 1


def _report_chain(exc):
    cause = exc.__cause__
    if cause is not None:
        _report_chain(cause)
        _put_text('\nThe above exception was the direct cause of the following exception:\n\n')
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            _report_chain(context)
            _put_text('\nDuring handling of the above exception, another exception occurred:\n\n')
    _flush_all()
    host.print_traceback(exc._tb)
    _put_text(type(exc).__name__)
    text = str(exc)
    if text._len > 0:
        _put_text(': ')
        _put_text(text)
    _put_byte(10)
