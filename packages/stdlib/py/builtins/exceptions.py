"""The exception classes."""
from __pyw__ import extern, host, op, refuse
from pyw.builtins.exception_text import _exception_repr, _exception_text
from pyw.builtins.traceback_frames import _frames_of


class traceback(object):
    """
    One frame of an exception's way, the outermost first. `_record` is the host's record of where it was raised, `_here`
    one of the place from which it is looked at, whose callers are not part of it.
    """

    _record: extern
    _here: extern

    def __init__(self, record, here, index, frames):
        self._record = record
        self._here = here
        self._index = index
        self._frames = frames

    def _all(self):
        if self._frames is None:
            self._frames = _frames_of(self._record, self._here)
        return self._frames

    @property
    def tb_next(self):
        frames = self._all()
        if self._index + 1 < len(frames):
            return traceback(self._record, self._here, self._index + 1, frames)
        return None

    @property
    def tb_lineno(self):
        return self._all()[self._index]._lineno

    @property
    def tb_lasti(self):
        refuse('tb_lasti of a traceback')

    @property
    def tb_frame(self):
        return self._all()[self._index]


class BaseException(object):
    """
    `_tb` is the host's record of where it was raised, set when it is. The compiler knows the fields: they start as
    None (`__suppress_context__` as False), and `args` is what the class was called with.
    """

    _tb: extern
    _here: extern
    _notes: object
    _trace: object
    _added: object
    __cause__: object
    __context__: object
    __suppress_context__: bool

    def __init__(self, *args):
        self.args = args

    def __str__(self):
        return _exception_text(self.args)

    def __repr__(self):
        return _exception_repr(type(self).__name__, self.args)

    def with_traceback(self, tb, /):
        if tb is not None and not isinstance(tb, traceback):
            raise TypeError('__traceback__ must be a traceback or None')
        if tb is None:
            self._tb = op.extern.null()
        self._trace = tb
        return self

    def _set_added(self, name, value):
        added = self._added
        if added is None:
            added = {}
            self._added = added
        added[name] = value

    def _has_added(self, name):
        added = self._added
        return added is not None and name in added

    def _get_added(self, name):
        added = self._added
        if added is not None:
            return added[name]

    def _delete_added(self, name):
        added = self._added
        if added is not None:
            del added[name]

    def _copy_added(self):
        """Its `__dict__`, as it is now."""
        result = {}
        notes = self._notes
        if notes is not None:
            result['__notes__'] = notes
        added = self._added
        if added is not None:
            for name in added:
                result[name] = added[name]
        return result

    def _store___traceback__(self, tb):
        self.with_traceback(tb)

    def add_note(self, note, /):
        if not isinstance(note, str):
            raise TypeError("note must be a str, not '" + type(note).__name__ + "'")
        notes = self._notes
        if notes is None:
            notes = []
            self._notes = notes
        notes.append(note)

    @property
    def __notes__(self):
        notes = self._notes
        if notes is None:
            raise AttributeError("'" + type(self).__name__ + "' object has no attribute '__notes__'")
        return notes

    def _store___notes__(self, notes):
        self._notes = notes

    @property
    def __traceback__(self):
        found = self._trace
        if isinstance(found, BaseException):
            # A part of a group has the group's.
            found = found.__traceback__
            self._trace = found
        if found is None and op.extern.is_null(self._tb) == 0:
            here = self._here
            if op.extern.is_null(here) != 0:
                here = host.traceback(None)
            found = traceback(self._tb, here, 0, None)
            self._trace = found
        return found


def _note_caught(exc):
    """From here on its traceback begins with the frame of this handler."""
    exc._here = host.traceback(None)
    exc._trace = None


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
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
    def __init__(self, *args, name=None, obj=None):
        self.args = args
        self.name = name
        self.obj = obj


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    def __init__(self, *args, name=None, path=None, name_from=None):
        self.args = args
        self.name = name
        self.path = path
        self.name_from = name_from
        if len(args) == 1:
            self.msg = args[0]
        else:
            self.msg = None

    def __str__(self):
        if self.msg is not None:
            return str(self.msg)
        return _exception_text(self.args)


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
    def __init__(self, *args, name=None):
        self.args = args
        self.name = name


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    def __init__(self, *args):
        self.errno = None
        self.strerror = None
        self.filename = None
        self.filename2 = None
        self.args = args
        if 2 <= len(args) <= 5:
            self.errno = args[0]
            self.strerror = args[1]
            if len(args) >= 3 and args[2] is not None:
                self.filename = args[2]
                if len(args) == 5 and args[4] is not None:
                    self.filename2 = args[4]
                self.args = (args[0], args[1])

    def __str__(self):
        if self.filename is not None:
            text = '[Errno ' + str(self.errno) + '] ' + str(self.strerror) + ': ' + repr(self.filename)
            if self.filename2 is not None:
                return text + ' -> ' + repr(self.filename2)
            return text
        if self.errno is not None and self.strerror is not None:
            return '[Errno ' + str(self.errno) + '] ' + str(self.strerror)
        return _exception_text(self.args)


def _new_os_error(*args):
    """`OSError(errno, text, ...)`: an instance of the subclass for the error number."""
    if len(args) < 2 or len(args) > 5:
        return object.__new__(OSError, *args)
    n = args[0]
    if n == 2:
        return FileNotFoundError(*args)
    if n == 17:
        return FileExistsError(*args)
    if n == 13 or n == 1:
        return PermissionError(*args)
    if n == 21:
        return IsADirectoryError(*args)
    if n == 20:
        return NotADirectoryError(*args)
    if n == 4:
        return InterruptedError(*args)
    if n == 110:
        return TimeoutError(*args)
    if n == 11 or n == 114 or n == 115:
        return BlockingIOError(*args)
    if n == 10:
        return ChildProcessError(*args)
    if n == 3:
        return ProcessLookupError(*args)
    if n == 32 or n == 108:
        return BrokenPipeError(*args)
    if n == 103:
        return ConnectionAbortedError(*args)
    if n == 111:
        return ConnectionRefusedError(*args)
    if n == 104:
        return ConnectionResetError(*args)
    return object.__new__(OSError, *args)


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
    def __init__(self, *args):
        self.args = args
        self.msg = None
        self.filename = None
        self.lineno = None
        self.offset = None
        self.text = None
        self.end_lineno = None
        self.end_offset = None
        self.print_file_and_line = None
        if len(args) >= 1:
            self.msg = args[0]
        if len(args) == 2:
            info = args[1]
            self.filename = info[0]
            self.lineno = info[1]
            self.offset = info[2]
            self.text = info[3]
            if len(info) == 6:
                self.end_lineno = info[4]
                self.end_offset = info[5]

    def __str__(self):
        if self.filename is not None and self.lineno is not None:
            return str(self.msg) + ' (' + _base_name(str(self.filename)) + ', line ' + str(self.lineno) + ')'
        if self.filename is not None:
            return str(self.msg) + ' (' + _base_name(str(self.filename)) + ')'
        if self.lineno is not None:
            return str(self.msg) + ' (line ' + str(self.lineno) + ')'
        return str(self.msg)


def _base_name(path):
    return path[path.rfind('/') + 1:]


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


def _escaped(c):
    """A character as messages about encodings have it: no character stands for itself."""
    return "'\\x" + format(ord(c), '02x') + "'" if ord(c) < 128 else ascii(c)


class UnicodeEncodeError(UnicodeError):
    """Made by encoders only: `object` is a string, `start` and `end` ints."""

    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "'" + self.encoding + "' codec can't encode character"
        if self.end == self.start + 1:
            c = _escaped(self.object[self.start])
            return head + ' ' + c + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class UnicodeDecodeError(UnicodeError):
    """`object` is bytes."""

    def __init__(self, encoding, object, start, end, reason):
        self.args = (encoding, object, start, end, reason)
        self.encoding = encoding
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "'" + self.encoding + "' codec can't decode byte"
        if self.end == self.start + 1:
            byte = format(self.object[self.start], '02x')
            return head + ' 0x' + byte + ' in position ' + str(self.start) + ': ' + self.reason
        return head + 's in position ' + str(self.start) + '-' + str(self.end - 1) + ': ' + self.reason


class UnicodeTranslateError(UnicodeError):
    def __init__(self, object, start, end, reason):
        self.args = (object, start, end, reason)
        self.object = object
        self.start = start
        self.end = end
        self.reason = reason

    def __str__(self):
        head = "can't translate character"
        if self.end == self.start + 1:
            c = _escaped(self.object[self.start])
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
