"""open(), and the standard streams."""
from __pyw__ import State, by_mode, host, i32, reassigned_stream, shown_as
from pyw.builtins.bytearray import bytearray
from pyw.builtins.file_base import BufferedIOBase, FileIO, TextIOBase, _closed_file, _unsupported
from pyw.builtins.file_buffers import BufferedRandom, BufferedReader, BufferedWriter
from pyw.builtins.file_text import TextIOWrapper, _no_text
from pyw.builtins.kinds import _given
from pyw.builtins.memoryview import memoryview
from pyw.builtins.paths import _fspath
from pyw.builtins.text_output import _end_line, _flush_all, _put_byte, _put_text, _to_stderr, _to_stdout

_stdin: State = None


def _check_open(mode, buffering, encoding, errors, newline):
    """CPython's refusals, in its order; gives the mode of the file below."""
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not " + _given(mode))
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError("open() argument 'encoding' must be str or None, not " + type(encoding).__name__)
    if errors is not None and not isinstance(errors, str):
        raise TypeError("open() argument 'errors' must be str or None, not " + type(errors).__name__)
    raw = ''
    kinds = 0
    seen = ''
    for c in mode:
        if c not in 'xrwabt+' or c in seen:
            raise ValueError("invalid mode: '" + mode + "'")
        seen = seen + c
        if c in 'xrwa':
            kinds += 1
        if c != 't' and c != 'b':
            raw = raw + c
    if 't' in mode and 'b' in mode:
        raise ValueError("can't have text and binary mode at once")
    if kinds > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if 'b' in mode:
        if encoding is not None:
            raise ValueError("binary mode doesn't take an encoding argument")
        if errors is not None:
            raise ValueError("binary mode doesn't take an errors argument")
        if newline is not None:
            raise ValueError("binary mode doesn't take a newline argument")
    elif buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    return raw


def _text(buffer, mode, buffering, encoding, errors, newline):
    line = buffering == 1 or buffering < 0 and buffer.isatty()
    f = TextIOWrapper(buffer, 'UTF-8' if encoding is None else encoding, errors, newline, line)
    f._mode = mode
    return f


def _file(file, mode, raw, closefd, opener):
    return FileIO(file if isinstance(file, int) else _fspath(file), raw, closefd, opener)


@by_mode
def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Where the mode is known when compiled, the compiler calls one of the functions below instead."""
    if isinstance(mode, str) and 'b' in mode:
        if buffering == 0:
            return _open_raw(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if '+' in mode:
            return _open_binary_both(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if 'r' in mode:
            return _open_binary_read(file, mode, buffering, encoding, errors, newline, closefd, opener)
        return _open_binary_write(file, mode, buffering, encoding, errors, newline, closefd, opener)
    return _open_text(file, mode, buffering, encoding, errors, newline, closefd, opener)


def _open_text(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    f = _file(file, mode, raw, closefd, opener)
    if '+' in raw:
        return _text(BufferedRandom(f), mode, buffering, encoding, errors, newline)
    if 'r' in raw:
        return _text(BufferedReader(f), mode, buffering, encoding, errors, newline)
    return _text(BufferedWriter(f), mode, buffering, encoding, errors, newline)


def _open_text_read(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    return _text(BufferedReader(_file(file, mode, raw, closefd, opener)), mode, buffering, encoding, errors, newline)


def _open_text_write(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    return _text(BufferedWriter(_file(file, mode, raw, closefd, opener)), mode, buffering, encoding, errors, newline)


def _open_text_both(file, mode, buffering, encoding, errors, newline, closefd, opener):
    raw = _check_open(mode, buffering, encoding, errors, newline)
    return _text(BufferedRandom(_file(file, mode, raw, closefd, opener)), mode, buffering, encoding, errors, newline)


def _open_binary_read(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return BufferedReader(_file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener))


def _open_binary_write(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return BufferedWriter(_file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener))


def _open_binary_both(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return BufferedRandom(_file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener))


def _open_raw(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return _file(file, mode, _check_open(mode, buffering, encoding, errors, newline), closefd, opener)


class _StandardBytes(BufferedIOBase):
    """Bytes for standard output or error, in order with what is printed."""

    _fd: i32

    def __init__(self, fd: i32):
        self._fd = fd
        self._closed = False
        self.name = '<stderr>' if fd == 2 else '<stdout>'
        self.mode = 'wb'

    def writable(self):
        return True

    def fileno(self):
        return int(self._fd)

    def isatty(self):
        return host.is_tty(self._fd) != 0

    def write(self, data, /):
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        if self._fd == 2:
            _to_stderr()
        i: i32 = 0
        while i < data._len:
            _put_byte(data._d[i])
            i = i + 1
        if self._fd == 2:
            _to_stdout()
        return len(data)

    def flush(self):
        _flush_all()

    def close(self):
        self._closed = True


class _StandardStream(TextIOBase):
    _fd: i32

    """What `print` writes to: text goes to the buffer in linear memory."""

    def __init__(self, fd: i32):
        self._fd = fd
        self._closed = False
        self._detached = False
        self.encoding = 'utf-8'
        self.errors = 'backslashreplace' if fd == 2 else 'strict'
        self.line_buffering = fd == 2 or host.is_tty(1) != 0
        self.write_through = False
        self._newline = None
        self._mode = 'w'

    @property
    def name(self):
        return '<stderr>' if self._fd == 2 else '<stdout>'

    @property
    def closed(self):
        return self._closed

    @property
    def buffer(self):
        return _StandardBytes(self._fd)

    def fileno(self):
        return int(self._fd)

    def isatty(self):
        return host.is_tty(self._fd) != 0

    def readable(self):
        return False

    def writable(self):
        return True

    def seekable(self):
        return False

    def read(self, size=-1, /):
        _unsupported('not readable')

    def readline(self, size=-1, /):
        _unsupported('not readable')

    def write(self, text, /):
        if not isinstance(text, str):
            _no_text(text)
        if self._closed:
            _closed_file()
        if self._fd == 2:
            _to_stderr()
            _put_text(text)
            _to_stdout()
        else:
            _put_text(text)
            if '\n' in text:
                _end_line()
        return len(text)

    def flush(self):
        if self._closed:
            _closed_file()
        _flush_all()

    def close(self):
        _flush_all()
        self._closed = True

    def detach(self):
        _flush_all()
        return _StandardBytes(self._fd)

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        pass

    def __repr__(self):
        return "<_io.TextIOWrapper name='" + self.name + "' mode='w' encoding='utf-8'>"


@shown_as('TextIOWrapper')
class _StandardOutput(_StandardStream):
    def __init__(self):
        _StandardStream.__init__(self, 1)


@shown_as('TextIOWrapper')
class _StandardError(_StandardStream):
    def __init__(self):
        _StandardStream.__init__(self, 2)


@shown_as('TextIOWrapper')
class _StandardInput(TextIOWrapper):
    def __init__(self):
        f = FileIO(0, 'r', False)
        f.name = '<stdin>'
        TextIOWrapper.__init__(self, BufferedReader(f), 'utf-8', 'strict')
        self._mode = 'r'


def _standard_input():
    global _stdin
    if _stdin is None:
        _stdin = _StandardInput()
    return _stdin


def input(prompt='', /):
    out = reassigned_stream('stdout')
    if out is None:
        _put_text(str(prompt))
        _flush_all()
    else:
        out.write(str(prompt))
        out.flush()
    source = reassigned_stream('stdin')
    if source is None:
        line = _standard_input().readline()
    else:
        line = source.readline()
        if not isinstance(line, str):
            raise TypeError('object.readline() returned non-string')
    if line == '':
        raise EOFError('EOF when reading a line')
    if line.endswith('\n'):
        return line[:-1]
    return line
