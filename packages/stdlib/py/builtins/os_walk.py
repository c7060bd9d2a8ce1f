"""What is in directories: listdir, scandir, walk."""
from __pyw__ import host, i32
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.file_base import _flush_files
from pyw.builtins.file_status import _mode_of_text, _stat_path
from pyw.builtins.os_errors import _host_error
from pyw.builtins.paths import _fspath, _path_to_js


def _names_in(path):
    """Names in a directory, of the path's kind."""
    _flush_files()
    found = host.fs_list(_path_to_js(path))
    if host.js_kind(found) == 3:
        _host_error(found, path)
    out = []
    n = host.js_length(found)
    i: i32 = 0
    while i < n:
        name = _str_from_js(host.js_item(found, i))
        out.append(name if isinstance(path, str) else name.encode('utf-8', 'surrogateescape'))
        i = i + 2
    return out


class DirEntry(object):
    """`_kind`: 1 file, 2 directory, 3 link, 0 other."""

    _kind: i32

    def __init__(self, name, path, kind: i32):
        self.name = name
        self.path = path
        self._kind = kind

    def __fspath__(self):
        return self.path

    def is_file(self, *, follow_symlinks=True):
        if self._kind == 3 and follow_symlinks:
            return _mode_of_text(self.path, 1) & 61440 == 32768
        return self._kind == 1

    def is_dir(self, *, follow_symlinks=True):
        if self._kind == 3 and follow_symlinks:
            return _mode_of_text(self.path, 1) & 61440 == 16384
        return self._kind == 2

    def is_symlink(self):
        return self._kind == 3

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return _stat_path(self.path, i32(1) if follow_symlinks else i32(0))

    def inode(self):
        return _stat_path(self.path, 0).st_ino

    def __repr__(self):
        return '<DirEntry ' + repr(self.name) + '>'


def _entries(path):
    _flush_files()
    found = host.fs_list(_path_to_js(path))
    if host.js_kind(found) == 3:
        _host_error(found, path)
    out = []
    n = host.js_length(found)
    i: i32 = 0
    while i < n:
        name = _str_from_js(host.js_item(found, i))
        kind = i32(host.js_to_f64(host.js_item(found, i + 1)))
        if isinstance(path, str):
            out.append(DirEntry(name, path + name if path.endswith('/') else path + '/' + name, kind))
        else:
            b = name.encode('utf-8', 'surrogateescape')
            out.append(DirEntry(b, path + b if path.endswith(b'/') else path + b'/' + b, kind))
        i = i + 2
    return out


class _ScandirIterator(object):
    def __init__(self, entries):
        self._entries = entries
        self._at = 0

    def __iter__(self):
        return self

    def _advance(self):
        if self._at >= len(self._entries):
            return False
        self._value = self._entries[self._at]
        self._at += 1
        return True

    def close(self):
        self._at = len(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def scandir(path=None):
    if path is None:
        return _ScandirIterator(_bare(_entries('.')))
    if isinstance(path, (str, bytes)) or hasattr(path, '__fspath__'):
        return _ScandirIterator(_entries(_fspath(path)))
    raise TypeError(
        'scandir: path should be string, bytes, os.PathLike, integer or None, not ' + type(path).__name__
    )


def _bare(entries):
    for e in entries:
        e.path = './' + e.name
    return entries


def walk(top, topdown=True, onerror=None, followlinks=False):
    path = _fspath(top)
    try:
        entries = _entries(path)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs = []
    files = []
    into = []
    for e in entries:
        if e.is_dir():
            dirs.append(e.name)
            if not topdown and (followlinks or not e.is_symlink()):
                into.append(e.path)
        else:
            files.append(e.name)
    if topdown:
        yield path, dirs, files
        for name in dirs:
            if isinstance(path, str):
                below = path + name if path.endswith('/') else path + '/' + name
            else:
                below = path + name if path.endswith(b'/') else path + b'/' + name
            if followlinks or _mode_of_text(below, 0) & 61440 != 40960:
                yield from walk(below, topdown, onerror, followlinks)
    else:
        for below in into:
            yield from walk(below, topdown, onerror, followlinks)
        yield path, dirs, files
