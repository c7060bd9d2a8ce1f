"""shutil: files and trees as a whole."""
from __pyw__ import noinline
from os import (
    access as _access, chmod as _chmod, environ, listdir as _listdir, makedirs as _makedirs,
    readlink as _readlink, rename as _rename, rmdir as _rmdir, scandir as _scandir, stat as _stat,
    symlink as _symlink, terminal_size, unlink as _unlink, utime as _utime,
)
from posixpath import (
    basename as _basename, dirname as _dirname, exists as _exists, isdir as _isdir,
    isfile as _isfile, islink as _islink, join as _join, lexists as _lexists,
)
from pyw.builtins.file_open import open as _open
from pyw.builtins.name_match import _name_matches
from pyw.builtins.paths import _fspath

COPY_BUFSIZE = 65536


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ReadError(OSError):
    pass


class RegistryError(Exception):
    pass


def copyfileobj(fsrc, fdst, length=0):
    size = length if length else COPY_BUFSIZE
    while True:
        data = fsrc.read(size)
        if not data:
            break
        fdst.write(data)


def _same(a, b):
    if not _exists(b):
        return False
    x = _stat(a)
    y = _stat(b)
    return x.st_ino == y.st_ino and x.st_dev == y.st_dev


def copyfile(src, dst, *, follow_symlinks=True):
    a = _fspath(src)
    b = _fspath(dst)
    if _lexists(a) and _exists(a) and _same(a, b):
        raise SameFileError(repr(src) + ' and ' + repr(dst) + ' are the same file')
    if not follow_symlinks and _islink(a):
        _symlink(_readlink(a), b)
        return dst
    with _open(a, 'rb') as fsrc:
        with _open(b, 'wb') as fdst:
            copyfileobj(fsrc, fdst)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    _chmod(dst, _stat(src).st_mode & 4095)


def copystat(src, dst, *, follow_symlinks=True):
    st = _stat(src)
    _utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns))
    _chmod(dst, st.st_mode & 4095)


def _target(src, dst):
    b = _fspath(dst)
    if _isdir(b):
        return _join(b, _basename(_fspath(src)))
    return b


def copy(src, dst, *, follow_symlinks=True):
    to = _target(src, dst)
    copyfile(_fspath(src), to, follow_symlinks=follow_symlinks)
    copymode(src, to)
    return to


def copy2(src, dst, *, follow_symlinks=True):
    to = _target(src, dst)
    copyfile(_fspath(src), to, follow_symlinks=follow_symlinks)
    copystat(src, to)
    return to


def ignore_patterns(*patterns):
    def ignore(path, names):
        found = []
        for name in names:
            for p in patterns:
                if _name_matches(name, p):
                    found.append(name)
                    break
        return set(found)
    return ignore


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False,
):
    a = _fspath(src)
    b = _fspath(dst)
    names = _listdir(a)
    left_out = set() if ignore is None else ignore(a, names)
    _makedirs(b, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in left_out:
            continue
        x = _join(a, name)
        y = _join(b, name)
        try:
            if symlinks and _islink(x):
                _symlink(_readlink(x), y)
            elif _isdir(x):
                copytree(x, y, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(x, y)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((x, y, str(error)))
    copystat(a, b)
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    p = _fspath(path)
    if ignore_errors:
        try:
            _remove_tree(p)
        except OSError:
            pass
    else:
        _remove_tree(p)


def _remove_tree(path):
    if _islink(path):
        raise OSError('Cannot call rmtree on a symbolic link')
    for e in _scandir(path):
        if e.is_dir(follow_symlinks=False):
            _remove_tree(e.path)
        else:
            _unlink(e.path)
    _rmdir(path)


def move(src, dst, copy_function=copy2):
    a = _fspath(src)
    to = _fspath(dst)
    if _isdir(to):
        if _same(a, to):
            _rename(a, to)
            return to
        to = _join(to, _basename(a.rstrip('/')))
        if _exists(to):
            raise Error("Destination path '" + to + "' already exists")
    try:
        _rename(a, to)
    except OSError as error:
        if error.errno != 18:
            raise
        if _isdir(a):
            copytree(a, to, symlinks=True, copy_function=copy_function)
            rmtree(a)
        else:
            copy_function(a, to)
            _unlink(a)
    return to


def which(cmd, mode=1, path=None):
    name = _fspath(cmd)
    if _dirname(name):
        return name if _isfile(name) and _access(name, mode) else None
    places = environ.get('PATH', '/bin:/usr/bin') if path is None else path
    for place in places.split(':'):
        found = _join(place, name)
        if _isfile(found) and _access(found, mode):
            return found
    return None


def get_terminal_size(fallback=(80, 24)):
    columns = _size_of('COLUMNS')
    lines = _size_of('LINES')
    return terminal_size((columns if columns > 0 else fallback[0], lines if lines > 0 else fallback[1]))


def _size_of(name):
    try:
        return int(environ.get(name, '0'))
    except ValueError:
        return 0
