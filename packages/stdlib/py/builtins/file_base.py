"""The bases of file objects, and files without buffers."""
from __pyw__ import Array, State, array_copy, host, i8, i32, noinline, op
from io import UnsupportedOperation
from pyw.builtins.bytearray import bytearray
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.memoryview import memoryview
from pyw.builtins.os_errors import _os_error
from pyw.builtins.paths import _fspath, _path_to_js
from pyw.builtins.sequences import _given_size, _to_int

_dirty: State = None


def _note_dirty(file):
    """A file that holds what is not written yet: that is done before anybody can look, as when CPython drops one."""
    global _dirty
    if _dirty is None:
        _dirty = []
    _dirty.append(file)


_mapped: State = None


def _keep_descriptor(fd):
    """A memory map goes on using a descriptor when its file is closed."""
    global _mapped
    if _mapped is None:
        _mapped = {}
    _mapped[fd] = _mapped.get(fd, 0) + 1


def _let_descriptor_go(fd, is_closed):
    """The last map of a file that was closed before closes the descriptor."""
    held = _mapped
    held[fd] = held[fd] - 1
    if held[fd] == 0:
        del held[fd]
        if is_closed:
            host.fs_close(i32(_to_int(fd)))


def _is_kept(fd):
    held = _mapped
    return held is not None and fd in held


def _close_descriptor(fd: i32) -> i32:
    if _is_kept(int(fd)):
        _closed_descriptors()[int(fd)] = True
        return 0
    return host.fs_close(fd)


_shut: State = None


def _closed_descriptors():
    """Those that were closed while maps use them."""
    global _shut
    if _shut is None:
        _shut = {}
    return _shut


def _flush_files():
    global _dirty
    files = _dirty
    if files is not None:
        _dirty = None
        for f in files:
            f._write_out()


@noinline
def _unsupported(what):
    raise UnsupportedOperation(what)


@noinline
def _closed_file():
    raise ValueError('I/O operation on closed file.')


def _offset(value):
    """A position: any object with `__index__`."""
    return _to_int(value)


class IOBase(object):
    """
    What files have in common. Iterating gives lines: `_advance` calls `readline`, whichever class defines it.
    """

    _value: object
    _closed: bool

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True

    def flush(self):
        if self.closed:
            _closed_file()

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seek(self, offset, whence=0, /):
        _unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        _unsupported('truncate')

    def fileno(self):
        _unsupported('fileno')

    def isatty(self):
        if self.closed:
            _closed_file()
        return False

    def _checkClosed(self):
        if self.closed:
            _closed_file()

    def __enter__(self):
        if self.closed:
            _closed_file()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        if self.closed:
            _closed_file()
        return self

    def _advance(self):
        line = self.readline()
        if len(line) == 0:
            return False
        self._value = line
        return True

    def readlines(self, hint=-1, /):
        if hint is not None and not isinstance(hint, int):
            hint = _given_size(hint)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        if self.closed:
            _closed_file()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        n = self.readinto(buffer)
        if n is None:
            return None
        return bytes(buffer[:n])

    def readall(self):
        parts = []
        while True:
            data = self.read(65536)
            if not data:
                break
            parts.append(data)
        return b''.join(parts)

    def readline(self, size=-1, /):
        return _read_line_by_bytes(self, size)


def _read_line_by_bytes(file, size):
    out = bytearray()
    limit = -1 if size is None else _to_int(size)
    while limit < 0 or len(out) < limit:
        b = file.read(1)
        if not b:
            break
        out += b
        if b == b'\n':
            break
    return bytes(out)


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        _unsupported('read')

    def read1(self, size=-1, /):
        _unsupported('read1')

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read(len(buffer)))

    def readinto1(self, buffer, /):
        return _read_into(buffer, self.read1(len(buffer)))

    def readline(self, size=-1, /):
        return _read_line_by_bytes(self, size)

    def write(self, data, /):
        _unsupported('write')

    def detach(self):
        _unsupported('detach')


def _read_into(buffer, data):
    n = len(data)
    if isinstance(buffer, memoryview):
        buffer[:n] = data
    elif isinstance(buffer, bytearray):
        i: i32 = 0
        while i < data._len:
            buffer._d[i] = data._d[i]
            i = i + 1
    else:
        raise TypeError('readinto() argument must be read-write bytes-like object, not ' + type(buffer).__name__)
    return n


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        _unsupported('read')

    def readline(self, size=-1, /):
        _unsupported('readline')

    def write(self, text, /):
        _unsupported('write')

    def detach(self):
        _unsupported('detach')


def _open_flags(mode) -> i32:
    """Flags of open(2) for a mode of FileIO; 0x10000000 tells a mode that is not one."""
    flags: i32 = 0
    kinds: i32 = 0
    plus: i32 = 0
    for c in mode:
        if c == 'r':
            kinds = kinds + 1
        elif c == 'w':
            kinds = kinds + 1
            flags = flags | 577
        elif c == 'a':
            kinds = kinds + 1
            flags = flags | 1089
        elif c == 'x':
            kinds = kinds + 1
            flags = flags | 193
        elif c == '+':
            plus = plus + 1
        elif c != 'b':
            return 0x10000000
    if kinds != 1 or plus > 1:
        return 0x20000000
    if plus == 1:
        flags = (flags & -4) | 2
    return flags


class FileIO(RawIOBase):
    """A descriptor of the host."""

    __module__ = '_io'

    _fd: i32
    _flags: i32

    def __init__(self, file, mode='r', closefd=True, opener=None):
        self._closed = True
        flags = _open_flags(mode)
        if flags == 0x10000000:
            raise ValueError('invalid mode: ' + mode)
        if flags == 0x20000000:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        self._flags = flags
        self.closefd = closefd
        self.name = file
        if isinstance(file, int):
            if file < 0:
                raise ValueError('negative file descriptor')
            if not closefd or file <= 2:
                self._fd = i32(file)
            else:
                self._fd = i32(file)
        else:
            if not closefd:
                raise ValueError('Cannot use closefd=False with file name')
            path = _fspath(file)
            self.name = path
            if opener is not None:
                self._fd = i32(opener(path, int(flags | 524288)))
            else:
                _flush_files()
                self._fd = host.fs_open(_path_to_js(path), flags, 438)
                if self._fd < 0:
                    _os_error(self._fd, path)
        self._closed = False
        if flags & 1024 != 0:
            host.fs_seek(self._fd, 0.0, 2)

    @property
    def mode(self):
        f = self._flags
        if f & 128 != 0:
            return 'xb+' if f & 2 != 0 else 'xb'
        if f & 1024 != 0:
            return 'ab+' if f & 2 != 0 else 'ab'
        if f & 3 == 2:
            return 'rb+'
        return 'wb' if f & 3 == 1 else 'rb'

    def _check(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def fileno(self):
        self._check()
        return int(self._fd)

    def isatty(self):
        self._check()
        return host.is_tty(self._fd) != 0

    def readable(self):
        self._check()
        return self._flags & 3 != 1

    def writable(self):
        self._check()
        return self._flags & 3 != 0

    def seekable(self):
        self._check()
        return host.fs_seek(self._fd, 0.0, 1) >= 0.0

    def close(self):
        if not self._closed:
            self._closed = True
            if self.closefd:
                r = _close_descriptor(self._fd)
                if r < 0:
                    _os_error(r)

    def read(self, size=-1, /):
        self._check()
        if self._flags & 3 == 1:
            _unsupported('File not open for reading')
        if size is None or size < 0:
            return self.readall()
        return self._read(i32(_to_int(size)))

    def _read(self, size: i32):
        """At most that many bytes, by one call of the host or several where it gives all that is asked for."""
        d = Array[i8](size)
        done: i32 = 0
        while done < size:
            n = size - done
            if n > 16384:
                n = 16384
            got = host.fs_read(self._fd, 40960, n)
            if got < 0:
                _os_error(got)
            i: i32 = 0
            while i < got:
                d[done + i] = op.mem.load8(40960 + i)
                i = i + 1
            done = done + got
            if got < n:
                break
        return _new_bytes(d, done)

    def readall(self):
        self._check()
        d = Array[i8](8192)
        n: i32 = 0
        while True:
            got = host.fs_read(self._fd, 40960, 16384)
            if got < 0:
                _os_error(got)
            if got == 0:
                break
            if n + got > d.length:
                e = Array[i8]((n + got) * 2)
                array_copy(e, 0, d, 0, n)
                d = e
            i: i32 = 0
            while i < got:
                d[n + i] = op.mem.load8(40960 + i)
                i = i + 1
            n = n + got
        return _new_bytes(d, n)

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read(len(buffer)))

    def write(self, data, /):
        self._check()
        if self._flags & 3 == 0:
            _unsupported('File not open for writing')
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        self._write(data._d, data._len)
        return len(data)

    def _write(self, d, n: i32):
        done: i32 = 0
        while done < n:
            m = n - done
            if m > 16384:
                m = 16384
            i: i32 = 0
            while i < m:
                op.mem.store8(40960 + i, d[done + i])
                i = i + 1
            put: i32 = 0
            while put < m:
                r = host.fs_write(self._fd, 40960 + put, m - put)
                if r < 0:
                    _os_error(r)
                put = put + r
            done = done + m

    def seek(self, offset, whence=0, /):
        self._check()
        r = host.fs_seek(self._fd, float(_offset(offset)), i32(_to_int(whence)))
        if r < 0.0:
            _os_error(i32(r))
        return int(r)

    def tell(self):
        self._check()
        r = host.fs_seek(self._fd, 0.0, 1)
        if r < 0.0:
            _os_error(i32(r))
        return int(r)

    def truncate(self, size=None, /):
        self._check()
        if self._flags & 3 == 0:
            _unsupported('File not open for writing')
        n = self.tell() if size is None else _to_int(size)
        r = host.fs_truncate(self._fd, float(n))
        if r < 0:
            _os_error(r)
        return n

    def __repr__(self):
        if self._closed:
            return '<_io.FileIO [closed]>'
        return '<_io.FileIO name=' + repr(self.name) + " mode='" + self.mode + "' closefd=" + repr(self.closefd) + '>'
