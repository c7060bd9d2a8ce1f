"""What the host says of a file."""
from __pyw__ import host, i32, i64, op
from pyw.builtins.file_base import _flush_files
from pyw.builtins.os_errors import _os_error
from pyw.builtins.paths import _path_to_js
from pyw.builtins.sequences import _to_int


class stat_result(object):
    """A tuple of ten with names, and times to the nanosecond."""

    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3

    def __init__(self, numbers):
        self._n = numbers

    @property
    def st_mode(self):
        return self._n[0]

    @property
    def st_ino(self):
        return self._n[1]

    @property
    def st_dev(self):
        return self._n[2]

    @property
    def st_nlink(self):
        return self._n[3]

    @property
    def st_uid(self):
        return self._n[4]

    @property
    def st_gid(self):
        return self._n[5]

    @property
    def st_size(self):
        return self._n[6]

    @property
    def st_atime_ns(self):
        return self._n[7]

    @property
    def st_mtime_ns(self):
        return self._n[8]

    @property
    def st_ctime_ns(self):
        return self._n[9]

    @property
    def st_atime(self):
        return _seconds(self._n[7])

    @property
    def st_mtime(self):
        return _seconds(self._n[8])

    @property
    def st_ctime(self):
        return _seconds(self._n[9])

    @property
    def st_blocks(self):
        return self._n[10]

    @property
    def st_blksize(self):
        return self._n[11]

    @property
    def st_rdev(self):
        return self._n[12]

    def _ten(self):
        n = self._n
        return (
            n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7] // 1000000000, n[8] // 1000000000, n[9] // 1000000000,
        )

    def __getitem__(self, index):
        return self._ten()[index]

    def __len__(self):
        return 10

    def __iter__(self):
        return iter(self._ten())

    def __eq__(self, other):
        if isinstance(other, stat_result):
            return self._ten() == other._ten()
        return self._ten() == other

    def __hash__(self):
        return hash(self._ten())

    def __repr__(self):
        t = self._ten()
        names = (
            'st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime',
            'st_ctime',
        )
        parts = []
        i = 0
        for name in names:
            parts.append(name + '=' + str(t[i]))
            i += 1
        return 'os.stat_result(' + ', '.join(parts) + ')'


def _seconds(ns):
    return ns // 1000000000 + 1e-9 * (ns % 1000000000)


def _numbers():
    out = []
    i: i32 = 0
    while i < 13:
        out.append(int(op.mem.load64(40960 + (i << 3))))
        i = i + 1
    return out


def _status(path, follow: i32) -> i32:
    """0 when the numbers of a path stand at 40960, else a negative error."""
    _flush_files()
    return host.fs_stat(_path_to_js(path), follow, 40960)


def _stat_path(path, follow: i32):
    r = _status(path, follow)
    if r < 0:
        _os_error(r, path)
    return stat_result(_numbers())


def _stat_file(fd):
    _flush_files()
    r = host.fs_fstat(i32(_to_int(fd)), 40960)
    if r < 0:
        _os_error(r)
    return stat_result(_numbers())


def _stat_any(path, follow: i32, function):
    """The argument of stat() and its kin."""
    if isinstance(path, int):
        return _stat_file(path)
    if isinstance(path, (str, bytes)):
        _check_null(path, function)
        return _stat_path(path, follow)
    if hasattr(path, '__fspath__'):
        found = path.__fspath__()
        _check_null(found, function)
        return _stat_path(found, follow)
    raise TypeError(
        function + ': path should be string, bytes, os.PathLike or integer, not ' + type(path).__name__
    )


def _check_null(path, function):
    if isinstance(path, str):
        if '\0' in path:
            raise ValueError(function + ': embedded null character in path')
    elif b'\0' in path:
        raise ValueError(function + ': embedded null character in path')


def _mode_of(path, follow: i32):
    """The mode of what a path leads to; 0 where there is nothing."""
    if isinstance(path, int):
        _flush_files()
        if host.fs_fstat(i32(_to_int(path)), 40960) < 0:
            return 0
        return int(op.mem.load64(40960))
    if isinstance(path, (str, bytes)):
        return _mode_of_text(path, follow)
    if hasattr(path, '__fspath__'):
        return _mode_of_text(path.__fspath__(), follow)
    raise TypeError('stat: path should be string, bytes, os.PathLike or integer, not ' + type(path).__name__)


def _mode_of_text(path, follow: i32):
    if isinstance(path, str):
        if '\0' in path:
            return 0
    elif b'\0' in path:
        return 0
    if _status(path, follow) < 0:
        return 0
    return int(op.mem.load64(40960))
