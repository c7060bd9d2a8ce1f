"""os: the file system and the environment of the host, as far as it grants them."""
import posixpath as path
from __pyw__ import Array, State, host, i8, i32, noinline, op
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.environment import _Environ, _read_environment
from pyw.builtins.file_base import _flush_files
from pyw.builtins.file_open import open as _open
from pyw.builtins.file_status import _stat_any, stat_result
from pyw.builtins.named_tuple import __pyw_namedtuple__
from pyw.builtins.os_errors import _host_error, _os_error, _strerror
from pyw.builtins.os_files import (
    O_ACCMODE, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_NONBLOCK, O_RDONLY, O_RDWR, O_SYNC, O_TRUNC, O_WRONLY, close,
    closerange, dup, fsync, ftruncate, isatty, lseek, open, read, truncate, write,
)
from pyw.builtins.os_walk import DirEntry, _names_in, scandir, walk
from pyw.builtins.paths import _fspath, _path_argument, _path_to_js
from pyw.builtins.sequences import _to_int

name = 'posix'
sep = '/'
altsep = None
extsep = '.'
pathsep = ':'
linesep = '\n'
devnull = '/dev/null'
curdir = '.'
pardir = '..'
defpath = '/bin:/usr/bin'
error = OSError
F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_NOUSER = 67
EX_NOHOST = 68
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_OSFILE = 72
EX_CANTCREAT = 73
EX_IOERR = 74
EX_TEMPFAIL = 75
EX_PROTOCOL = 76
EX_NOPERM = 77
EX_CONFIG = 78
supports_bytes_environ = True
environ: State = _Environ(_read_environment())


class PathLike(object):
    """Whatever has `__fspath__`."""

    def __class_getitem__(cls, item):
        return cls


def fspath(path):
    return _fspath(path)


def fsencode(filename):
    found = _fspath(filename)
    return found.encode('utf-8', 'surrogateescape') if isinstance(found, str) else found


def fsdecode(filename):
    found = _fspath(filename)
    return found.decode('utf-8', 'surrogateescape') if isinstance(found, bytes) else found


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    pass


def unsetenv(name, /):
    pass


def getcwd():
    return _str_from_js(host.fs_cwd())


def getcwdb():
    return getcwd().encode('utf-8', 'surrogateescape')


@noinline
def _check(result: i32, path):
    if result < 0:
        _os_error(result, path)


@noinline
def _check_two(result: i32, first, second):
    if result < 0:
        _os_error(result, first, second)


def chdir(path):
    p = _path_argument(path, 'chdir', 'path')
    _check(host.fs_chdir(_path_to_js(p)), p)


def listdir(path=None):
    if path is None:
        return _names_in('.')
    if isinstance(path, (str, bytes)) or hasattr(path, '__fspath__'):
        return _names_in(_fspath(path))
    raise TypeError(
        'listdir: path should be string, bytes, os.PathLike, integer or None, not ' + type(path).__name__
    )


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return _stat_any(path, i32(1) if follow_symlinks else i32(0), 'stat')


def lstat(path, *, dir_fd=None):
    return _stat_any(path, 0, 'lstat')


def fstat(fd):
    return _stat_any(fd, 1, 'fstat')


def mkdir(path, mode=511, *, dir_fd=None):
    p = _path_argument(path, 'mkdir', 'path')
    _check(host.fs_mkdir(_path_to_js(p), i32(_to_int(mode))), p)


def makedirs(name, mode=511, exist_ok=False):
    p = _fspath(name)
    head, tail = path.split(p)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, 511, exist_ok)
        except FileExistsError:
            pass
        if tail == '.' or tail == b'.':
            return
    try:
        mkdir(p, mode)
    except OSError:
        if not exist_ok or not path.isdir(p):
            raise


def rmdir(path, *, dir_fd=None):
    p = _path_argument(path, 'rmdir', 'path')
    _check(host.fs_rmdir(_path_to_js(p)), p)


def removedirs(name):
    p = _fspath(name)
    rmdir(p)
    head, tail = path.split(p)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def remove(path, *, dir_fd=None):
    p = _path_argument(path, 'remove', 'path')
    _flush_files()
    _check(host.fs_unlink(_path_to_js(p)), p)


def unlink(path, *, dir_fd=None):
    p = _path_argument(path, 'unlink', 'path')
    _flush_files()
    _check(host.fs_unlink(_path_to_js(p)), p)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    a = _path_argument(src, 'rename', 'src')
    b = _path_argument(dst, 'rename', 'dst')
    _flush_files()
    _check_two(host.fs_rename(_path_to_js(a), _path_to_js(b)), a, b)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    a = _path_argument(src, 'replace', 'src')
    b = _path_argument(dst, 'replace', 'dst')
    _flush_files()
    _check_two(host.fs_rename(_path_to_js(a), _path_to_js(b)), a, b)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    a = _path_argument(src, 'link', 'src')
    b = _path_argument(dst, 'link', 'dst')
    _flush_files()
    _check_two(host.fs_link(_path_to_js(a), _path_to_js(b)), a, b)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    a = _path_argument(src, 'symlink', 'src')
    b = _path_argument(dst, 'symlink', 'dst')
    _check_two(host.fs_symlink(_path_to_js(a), _path_to_js(b)), a, b)


def readlink(path, *, dir_fd=None):
    p = _path_argument(path, 'readlink', 'path')
    found = host.fs_readlink(_path_to_js(p))
    if host.js_kind(found) == 3:
        _host_error(found, p)
    text = _str_from_js(found)
    return text if isinstance(p, str) else text.encode('utf-8', 'surrogateescape')


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    p = _path_argument(path, 'chmod', 'path')
    _check(host.fs_chmod(_path_to_js(p), i32(_to_int(mode))), p)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    p = _path_argument(path, 'utime', 'path')
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    _flush_files()
    if times is not None:
        if len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        a = float(times[0])
        b = float(times[1])
    elif ns is not None:
        a = ns[0] / 1e9
        b = ns[1] / 1e9
    else:
        a = host.clock(0)
        b = a
    _check(host.fs_utime(_path_to_js(p), a, b), p)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    p = _path_argument(path, 'access', 'path')
    _flush_files()
    return host.fs_access(_path_to_js(p), i32(_to_int(mode))) >= 0


def strerror(code, /):
    return _strerror(code)


def urandom(size, /):
    size = _to_int(size)
    if size < 0:
        raise ValueError('negative argument not allowed')
    out = []
    while size > 0:
        n = i32(min(size, 16384))
        host.entropy(40960, n)
        out.append(_copied(n))
        size -= int(n)
    return b''.join(out)


def _copied(n: i32):
    d = Array[i8](n)
    i: i32 = 0
    while i < n:
        d[i] = op.mem.load8(40960 + i)
        i = i + 1
    return _new_bytes(d, n)


def getrandom(size, flags=0):
    size = _to_int(size)
    if size < 0:
        raise OSError(22, 'Invalid argument')
    return urandom(size)


def getpid():
    return int(host.process_info(0))


def getppid():
    return int(host.process_info(1))


def getuid():
    return int(host.process_info(2))


def geteuid():
    return int(host.process_info(2))


def getgid():
    return int(host.process_info(3))


def getegid():
    return int(host.process_info(3))


def getlogin():
    found = environ.get('LOGNAME') or environ.get('USER')
    if found is None:
        raise OSError(6, _strerror(6))
    return found


def cpu_count():
    return int(host.process_info(4))


def process_cpu_count():
    return int(host.process_info(4))


def get_exec_path(env=None):
    found = (environ if env is None else env).get('PATH')
    return (defpath if found is None else found).split(pathsep)


class terminal_size(object):
    n_fields = 2

    def __init__(self, sizes):
        self.columns = sizes[0]
        self.lines = sizes[1]

    def __iter__(self):
        return iter((self.columns, self.lines))

    def __getitem__(self, index):
        return (self.columns, self.lines)[index]

    def __len__(self):
        return 2

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __repr__(self):
        return 'os.terminal_size(columns=' + str(self.columns) + ', lines=' + str(self.lines) + ')'


def get_terminal_size(fd=1, /):
    """The host does not tell: as where output goes to no terminal."""
    raise OSError(25, _strerror(25))


class uname_result(__pyw_namedtuple__):
    __module__ = 'posix'
    __match_args__ = ('sysname', 'nodename', 'release', 'version', 'machine')
    n_fields = 5
    n_sequence_fields = 5
    n_unnamed_fields = 0

    def __init__(self):
        self.sysname = _str_from_js(host.host_info(0))
        self.nodename = _str_from_js(host.host_info(1))
        self.release = _str_from_js(host.host_info(2))
        self.version = _str_from_js(host.host_info(3))
        self.machine = _str_from_js(host.host_info(4))

    def _astuple_(self):
        return (self.sysname, self.nodename, self.release, self.version, self.machine)

    def __repr__(self):
        names = ('sysname', 'nodename', 'release', 'version', 'machine')
        return 'posix.uname_result(' + ', '.join([n + '=' + repr(v) for n, v in zip(names, self._astuple_())]) + ')'


def uname():
    return uname_result()


class times_result(object):
    n_fields = 5

    def __init__(self, user, elapsed):
        self.user = user
        self.system = 0.0
        self.children_user = 0.0
        self.children_system = 0.0
        self.elapsed = elapsed

    def __getitem__(self, index):
        return (self.user, self.system, self.children_user, self.children_system, self.elapsed)[index]

    def __len__(self):
        return 5


def times():
    return times_result(host.clock(2), host.clock(1))


def umask(mask, /):
    return 18


def _exit(status):
    host.exit(i32(_to_int(status)))


def abort():
    host.exit(134)


def fdopen(fd, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(fd, int):
        raise TypeError('invalid fd type (' + type(fd).__name__ + ', expected integer)')
    return _open(fd, mode, buffering, encoding, errors, newline, closefd, opener)
