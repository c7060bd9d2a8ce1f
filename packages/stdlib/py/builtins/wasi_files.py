"""
Files of stand-alone modules: the `fs_...` rows of the host ABI, over the folders that WASI gives the module.

Relative paths begin where `.` was given, or else at the root. Results below zero are error numbers of Linux.
"""
from __pyw__ import extern, from_host, host, i32, i64, op, to_host
from pyw.builtins.str_core import _char_at
from pyw.builtins.wasi_system import _HostList, _put_utf8, _room, _text_at

# By WASI's error numbers, those of Linux.
_NUMBERS = (
    '\x00\x07\x0d\x62\x63\x61\x0b\x72\x09\x4a\x10\x7d\x0a\x67\x6f\x68\x23\x59\x21\x7a\x11\x0e\x1b\x71\x2b\x54'
    '\x73\x04\x16\x05\x6a\x15\x28\x18\x1f\x5a\x48\x24\x64\x66\x65\x17\x69\x13\x02\x08\x25\x43\x0c\x2a\x5c\x1c'
    '\x26\x6b\x14\x27\x83\x58\x5f\x19\x06\x4b\x82\x01\x20\x47\x5d\x5b\x22\x1e\x1d\x03\x74\x6e\x1a\x12\x01'
)


def _failed(code: i32) -> i32:
    """An error of WASI as one of Linux, negative; 0 for none."""
    if code == 0:
        return 0
    if code > 76:
        return -5
    return -i32(ord(_NUMBERS[int(code)]))


class _Place(object):
    """A path below one of the folders that the module was given: its descriptor, and where the rest of the path is."""
    _folder: i32
    _at: i32
    _n: i32

    def __init__(self, folder: i32, at: i32, n: i32):
        self._folder = folder
        self._at = at
        self._n = n


def _below(path, folder):
    """What of a path follows the folder; None if it is not below it."""
    if folder == '.' or folder == './' or folder == '':
        return None if path.startswith('/') else path
    if folder.startswith('/') and not path.startswith('/'):
        path = '/' + path
    if folder.endswith('/'):
        folder = folder[:-1]
    if path == folder:
        return ''
    if path.startswith(folder + '/'):
        return path[len(folder) + 1:]
    return None


def _place(path, at: i32):
    """Where a path lies; the folder -1 if nothing that was given holds it."""
    while path.startswith('./'):
        path = path[2:]
    best: i32 = -1
    rest = ''
    longest = -1
    fd: i32 = 3
    while host.wasi_fd_prestat_get(fd, 57360) == 0:
        n = op.mem.load32(57364)
        name = _room(n)
        host.wasi_fd_prestat_dir_name(fd, name, n)
        folder = _text_at(name, name + n)
        found = _below(path, folder)
        if found is not None and len(folder) > longest:
            best = fd
            longest = len(folder)
            rest = found
        fd = fd + 1
    if rest == '':
        rest = '.'
    n = _put_utf8(rest, at, 3900)
    if n < 0:
        best = -1
    return _Place(best, at, n)


def _fs_open(path: extern, flags: i32, mode: i32) -> i32:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return -1
    # Creating, only creating, emptying.
    how = ((flags >> 6) & 1) | ((flags >> 5) & 4) | ((flags >> 6) & 8)
    rights: i64 = 2097156
    access = flags & 3
    if access != 1:
        rights = rights | 16386
    if access != 0:
        rights = rights | 4194384
    append = (flags >> 10) & 1
    code = host.wasi_path_open(p._folder, 1, p._at, p._n, how, rights, rights, append, 57360)
    if code != 0:
        return _failed(code)
    fd: i32 = op.mem.load32(57360)
    if host.wasi_fd_filestat_get(fd, 57376) == 0:
        kind: i32 = op.mem.load8(57392)
        if kind == 3:
            host.wasi_fd_close(fd)
            # A directory.
            return _failed(31)
    return fd


def _fs_close(fd: i32) -> i32:
    return _failed(host.wasi_fd_close(fd))


def _fs_read(fd: i32, ptr: i32, n: i32) -> i32:
    op.mem.store32(57360, ptr)
    op.mem.store32(57364, n)
    code = host.wasi_fd_read(fd, 57360, 1, 57368)
    if code != 0:
        return _failed(code)
    return op.mem.load32(57368)


def _fs_write(fd: i32, ptr: i32, n: i32) -> i32:
    op.mem.store32(57360, ptr)
    op.mem.store32(57364, n)
    code = host.wasi_fd_write(fd, 57360, 1, 57368)
    if code != 0:
        return _failed(code)
    return op.mem.load32(57368)


def _fs_seek(fd: i32, offset, whence: i32):
    code = host.wasi_fd_seek(fd, i64(offset), whence, 57360)
    if code != 0:
        return float(_failed(code))
    return float(op.mem.load64(57360))


def _fs_truncate(fd: i32, size) -> i32:
    return _failed(host.wasi_fd_filestat_set_size(fd, i64(size)))


def _fs_sync(fd: i32) -> i32:
    return _failed(host.wasi_fd_sync(fd))


def _put_status(at: i32, ptr: i32):
    """A status of WASI at `at` as the host ABI has it at `ptr`."""
    kind: i32 = op.mem.load8(at + 16)
    mode: i32 = 33188
    if kind == 3:
        mode = 16877
    elif kind == 7:
        mode = 41471
    elif kind == 2:
        mode = 8592
    elif kind == 1:
        mode = 25008
    op.mem.store64(ptr, i64(mode))
    op.mem.store64(ptr + 8, op.mem.load64(at + 8))
    op.mem.store64(ptr + 16, op.mem.load64(at))
    op.mem.store64(ptr + 24, op.mem.load64(at + 24))
    op.mem.store64(ptr + 32, i64(0))
    op.mem.store64(ptr + 40, i64(0))
    size = op.mem.load64(at + 32)
    op.mem.store64(ptr + 48, size)
    op.mem.store64(ptr + 56, op.mem.load64(at + 40))
    op.mem.store64(ptr + 64, op.mem.load64(at + 48))
    op.mem.store64(ptr + 72, op.mem.load64(at + 56))
    op.mem.store64(ptr + 80, (size + 511) >> 9)
    op.mem.store64(ptr + 88, i64(4096))
    op.mem.store64(ptr + 96, i64(0))


def _fs_stat(path: extern, follow: i32, ptr: i32) -> i32:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return -1
    code = host.wasi_path_filestat_get(p._folder, follow & 1, p._at, p._n, 57376)
    if code == 0:
        _put_status(57376, ptr)
    return _failed(code)


def _fs_fstat(fd: i32, ptr: i32) -> i32:
    code = host.wasi_fd_filestat_get(fd, 57376)
    if code == 0:
        _put_status(57376, ptr)
    return _failed(code)


def _fs_access(path: extern, mode: i32) -> i32:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return -1
    return _failed(host.wasi_path_filestat_get(p._folder, 1, p._at, p._n, 57376))


def _error_list(code: i32) -> extern:
    found = _HostList(1)
    found._error = code
    return to_host('value', found)


def _js_to_f64(x: extern):
    """The number of an error, or the kind of an entry."""
    v = from_host('value', x)
    if isinstance(v, str):
        return float(_char_at(v, 0) - 48)
    return float(v._error)


def _fs_list(path: extern) -> extern:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return _error_list(-1)
    code = host.wasi_path_open(p._folder, 1, p._at, p._n, 2, i64(2113536), i64(2113536), 0, 57360)
    if code != 0:
        return _error_list(_failed(code))
    fd = op.mem.load32(57360)
    found = _HostList(16)
    cookie: i64 = 0
    buffer: i32 = 57600
    while True:
        code = host.wasi_fd_readdir(fd, buffer, 7900, cookie, 57360)
        got = op.mem.load32(57360)
        if code != 0 or got < 24:
            break
        at = buffer
        end = buffer + got
        while at + 24 <= end:
            n = op.mem.load32(at + 16)
            if at + 24 + n > end:
                break
            name = _text_at(at + 24, at + 24 + n)
            cookie = op.mem.load64(at)
            if name != '.' and name != '..':
                kind: i32 = op.mem.load8(at + 20)
                found.add(name)
                label = '0'
                if kind == 4:
                    label = '1'
                elif kind == 3:
                    label = '2'
                elif kind == 7:
                    label = '3'
                found.add(label)
            at = at + 24 + n
        if got < 7900:
            break
    host.wasi_fd_close(fd)
    if code != 0:
        return _error_list(_failed(code))
    return to_host('value', found)


def _fs_mkdir(path: extern, mode: i32) -> i32:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return -1
    return _failed(host.wasi_path_create_directory(p._folder, p._at, p._n))


def _fs_rmdir(path: extern) -> i32:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return -1
    return _failed(host.wasi_path_remove_directory(p._folder, p._at, p._n))


def _fs_unlink(path: extern) -> i32:
    p = _place(from_host('text', path), 57600)
    if p._folder < 0:
        return -1
    return _failed(host.wasi_path_unlink_file(p._folder, p._at, p._n))


def _fs_rename(old: extern, new: extern) -> i32:
    # The names of the given folders pass where the first path would be.
    q = _place(from_host('text', new), 61500)
    p = _place(from_host('text', old), 57600)
    if p._folder < 0 or q._folder < 0:
        return -1
    return _failed(host.wasi_path_rename(p._folder, p._at, p._n, q._folder, q._at, q._n))


def _fs_cwd() -> extern:
    return to_host('text', '/')
