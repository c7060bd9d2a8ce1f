"""tempfile: files and directories that nobody else uses."""
from __pyw__ import State, by_mode, per_site
from os import (
    close as _close, environ, getcwd as _getcwd, mkdir as _mkdir, open as _os_open, unlink as _unlink,
    urandom as _urandom,
)
from io import BytesIO, StringIO
from posixpath import abspath as _abspath, isdir as _isdir, join as _join
from pyw.builtins.file_open import open as _open
from shutil import rmtree as _rmtree

template = 'tmp'
TMP_MAX = 238328
tempdir: State = None


def gettempdir():
    if tempdir is not None:
        return tempdir
    for name in ('TMPDIR', 'TEMP', 'TMP'):
        found = environ.get(name)
        if found and _isdir(found):
            return _abspath(found)
    for place in ('/tmp', '/var/tmp', '/usr/tmp'):
        if _isdir(place):
            return place
    return _getcwd()


def gettempdirb():
    return gettempdir().encode()


def gettempprefix():
    return 'tmp'


def gettempprefixb():
    return b'tmp'


def _random_name():
    out = []
    for b in _urandom(8):
        out.append('abcdefghijklmnopqrstuvwxyz0123456789_'[b % 37])
    return ''.join(out)


def _place(suffix, prefix, dir):
    return _join(
        gettempdir() if dir is None else str(dir),
        ('tmp' if prefix is None else prefix) + _random_name() + ('' if suffix is None else suffix),
    )


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    while True:
        path = _abspath(_place(suffix, prefix, dir))
        try:
            return _os_open(path, 194, 384), path
        except FileExistsError:
            continue


def mkdtemp(suffix=None, prefix=None, dir=None):
    while True:
        path = _abspath(_place(suffix, prefix, dir))
        try:
            _mkdir(path, 448)
            return path
        except FileExistsError:
            continue


def mktemp(suffix='', prefix='tmp', dir=None):
    return _place(suffix, prefix, dir)


class TemporaryDirectory(object):
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete
        self._ignore = ignore_cleanup_errors

    def __repr__(self):
        return '<TemporaryDirectory ' + repr(self.name) + '>'

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _isdir(self.name):
            _rmtree(self.name, self._ignore)


@per_site
class _TemporaryFile(object):
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete):
        self.file = file
        self.name = name
        self.delete = delete

    def __enter__(self):
        return self

    def __exit__(self, exc, value, tb):
        self.close()

    def __iter__(self):
        return iter(self.file)

    @property
    def closed(self):
        return self.file.closed

    @property
    def mode(self):
        return self.file.mode

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self.delete:
                _unlink(self.name)

    def read(self, size=-1, /):
        return self.file.read(size)

    def readline(self, size=-1, /):
        return self.file.readline(size)

    def readlines(self, hint=-1, /):
        return self.file.readlines(hint)

    def write(self, data, /):
        return self.file.write(data)

    def writelines(self, lines, /):
        self.file.writelines(lines)

    def seek(self, offset, whence=0, /):
        return self.file.seek(offset, whence)

    def tell(self):
        return self.file.tell()

    def truncate(self, size=None, /):
        return self.file.truncate(size)

    def flush(self):
        self.file.flush()

    def fileno(self):
        return self.file.fileno()

    def readable(self):
        return self.file.readable()

    def writable(self):
        return self.file.writable()

    def seekable(self):
        return self.file.seekable()


@by_mode
def NamedTemporaryFile(
    mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
    errors=None, delete_on_close=True,
):
    if 'b' in mode:
        return _NamedTemporaryFile_binary_both(
            mode, buffering, encoding, newline, suffix, prefix, dir, delete, errors, delete_on_close,
        )
    return _NamedTemporaryFile_text(
        mode, buffering, encoding, newline, suffix, prefix, dir, delete, errors, delete_on_close,
    )


def _NamedTemporaryFile_text(mode, buffering, encoding, newline, suffix, prefix, dir, delete, errors, delete_on_close):
    fd, path = mkstemp(suffix, prefix, dir)
    _close(fd)
    return _TextFile(_open(path, 'w+', -1, encoding, errors, newline), path, delete)


def _NamedTemporaryFile_binary_both(
    mode, buffering, encoding, newline, suffix, prefix, dir, delete, errors, delete_on_close,
):
    fd, path = mkstemp(suffix, prefix, dir)
    _close(fd)
    return _BinaryFile(_open(path, 'w+b'), path, delete)


@per_site
class _TextFile(_TemporaryFile):
    pass


@per_site
class _BinaryFile(_TemporaryFile):
    pass


@by_mode
def TemporaryFile(
    mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None,
):
    if 'b' in mode:
        return _TemporaryFile_binary_both(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    return _TemporaryFile_text(mode, buffering, encoding, newline, suffix, prefix, dir, errors)


def _TemporaryFile_text(mode, buffering, encoding, newline, suffix, prefix, dir, errors):
    fd, path = mkstemp(suffix, prefix, dir)
    _close(fd)
    f = _open(path, 'w+', -1, encoding, errors, newline)
    _unlink(path)
    return f


def _TemporaryFile_binary_both(mode, buffering, encoding, newline, suffix, prefix, dir, errors):
    fd, path = mkstemp(suffix, prefix, dir)
    _close(fd)
    f = _open(path, 'w+b')
    _unlink(path)
    return f


@by_mode
def SpooledTemporaryFile(
    max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
    errors=None,
):
    """What is written stays in memory."""
    if 'b' in mode:
        return BytesIO()
    return StringIO()


def _SpooledTemporaryFile_text(max_size, mode, buffering, encoding, newline, suffix, prefix, dir, errors):
    return StringIO()


def _SpooledTemporaryFile_binary_both(max_size, mode, buffering, encoding, newline, suffix, prefix, dir, errors):
    return BytesIO()
