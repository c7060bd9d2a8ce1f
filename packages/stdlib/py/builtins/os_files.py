"""Descriptors: os.open and its kin."""
from __pyw__ import Array, host, i8, i32, op
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.file_base import _close_descriptor, _flush_files
from pyw.builtins.memoryview import memoryview
from pyw.builtins.os_errors import _os_error
from pyw.builtins.paths import _path_argument, _path_to_js
from pyw.builtins.sequences import _to_int

O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_ACCMODE = 3
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024
O_NONBLOCK = 2048
O_SYNC = 1052672
O_CLOEXEC = 524288


def open(path, flags, mode=511, *, dir_fd=None):
    p = _path_argument(path, 'open', 'path')
    _flush_files()
    fd = host.fs_open(_path_to_js(p), i32(_to_int(flags)), i32(_to_int(mode)))
    if fd < 0:
        _os_error(fd, p)
    return int(fd)


def close(fd):
    r = _close_descriptor(i32(_to_int(fd)))
    if r < 0:
        _os_error(r)


def closerange(fd_low, fd_high, /):
    fd = fd_low
    while fd < fd_high:
        host.fs_close(i32(_to_int(fd)))
        fd += 1


def dup(fd, /):
    _os_error(-38)


def read(fd, length, /):
    length = _to_int(length)
    if length < 0:
        _os_error(-22)
    size = i32(min(length, 16384))
    n = host.fs_read(i32(_to_int(fd)), 40960, size)
    if n < 0:
        _os_error(n)
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(40960 + i)
        i = i + 1
    return _new_bytes(d, n)


def write(fd, data, /):
    if isinstance(data, memoryview):
        data = bytes(data)
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
    d = data._d
    done: i32 = 0
    while done < data._len:
        m = data._len - done
        if m > 16384:
            m = 16384
        i: i32 = 0
        while i < m:
            op.mem.store8(40960 + i, d[done + i])
            i = i + 1
        r = host.fs_write(i32(_to_int(fd)), 40960, m)
        if r < 0:
            _os_error(r)
        done = done + r
    return int(done)


def lseek(fd, position, whence, /):
    r = host.fs_seek(i32(_to_int(fd)), float(_to_int(position)), i32(_to_int(whence)))
    if r < 0.0:
        _os_error(i32(r))
    return int(r)


def fsync(fd):
    r = host.fs_sync(i32(_to_int(fd)))
    if r < 0:
        _os_error(r)


def ftruncate(fd, length, /):
    r = host.fs_truncate(i32(_to_int(fd)), float(_to_int(length)))
    if r < 0:
        _os_error(r)


def truncate(path, length):
    if isinstance(path, int):
        ftruncate(path, length)
        return
    p = _path_argument(path, 'truncate', 'path')
    _flush_files()
    fd = host.fs_open(_path_to_js(p), 1, 0)
    if fd < 0:
        _os_error(fd, p)
    r = host.fs_truncate(fd, float(_to_int(length)))
    host.fs_close(fd)
    if r < 0:
        _os_error(r, p)


def isatty(fd, /):
    return host.is_tty(i32(_to_int(fd))) != 0
