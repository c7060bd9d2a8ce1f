"""pathlib for paths as this system has them: `Path` is `PosixPath`, `PurePath` is `PurePosixPath`."""
from __pyw__ import by_mode, host, i32, noinline
from os import (
    chmod as _chmod, getcwd as _getcwd, link as _link, listdir as _listdir, lstat as _lstat, mkdir as _mkdir,
    open as _os_open, readlink as _readlink, rename as _rename, replace as _replace, rmdir as _rmdir, stat as _stat,
    symlink as _symlink, unlink as _unlink, utime as _utime, walk as _walk, close as _close,
)
from posixpath import expanduser as _expanduser, join as _join, realpath as _realpath
from posixpath import ismount as _ismount
from pyw.builtins.file_open import (
    _open_binary_both, _open_binary_read, _open_binary_write, _open_raw, _open_text, _open_text_both, _open_text_read,
    _open_text_write,
)
from pyw.builtins.file_open import open as _open
from pyw.builtins.file_status import _mode_of_text
from pyw.builtins.name_match import _name_matches
from pyw.builtins.path_glob import _select
from pyw.builtins.paths import _fspath


class UnsupportedOperation(NotImplementedError):
    pass


def _segment(path):
    """An argument of a constructor as text."""
    if isinstance(path, str):
        return path
    if hasattr(path, '__fspath__'):
        found = path.__fspath__()
        if isinstance(found, str):
            return found
        path = found
    raise TypeError(
        'argument should be a str or an os.PathLike object where __fspath__ returns a str, not '
        + repr(type(path).__name__)
    )


class PurePosixPath(object):
    """`_root`, the parts below it, and the whole as text."""

    def __init__(self, *args):
        text = ''
        for a in args:
            text = _join(text, _segment(a))
        root = ''
        if text.startswith('/'):
            root = '//' if text.startswith('//') and not text.startswith('///') else '/'
        self._root = root
        self._tail = [p for p in text.split('/') if p and p != '.']
        self._text = (root + '/'.join(self._tail)) or '.'

    def with_segments(self, *args):
        return type(self)(*args)

    def _made(self, root, tail):
        return type(self)((root + '/'.join(tail)) or '.')

    def __str__(self):
        return self._text

    def __fspath__(self):
        return self._text

    def __bytes__(self):
        return self._text.encode('utf-8', 'surrogateescape')

    def as_posix(self):
        return self._text

    def __repr__(self):
        return type(self).__name__ + '(' + repr(self._text) + ')'

    def __hash__(self):
        return hash(self._text)

    def __eq__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self._text == other._text

    def __lt__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self._text.split('/') < other._text.split('/')

    def __le__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self._text.split('/') <= other._text.split('/')

    def __gt__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self._text.split('/') > other._text.split('/')

    def __ge__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self._text.split('/') >= other._text.split('/')

    def __truediv__(self, key):
        if not isinstance(key, str) and not hasattr(key, '__fspath__'):
            return NotImplemented
        return type(self)(self._text, key)

    def __rtruediv__(self, key):
        if not isinstance(key, str) and not hasattr(key, '__fspath__'):
            return NotImplemented
        return type(self)(key, self._text)

    def joinpath(self, *pathsegments):
        return type(self)(self._text, *pathsegments)

    @property
    def drive(self):
        return ''

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def parts(self):
        if self._root:
            return tuple([self._root] + self._tail)
        return tuple(self._tail)

    @property
    def name(self):
        return self._tail[-1] if self._tail else ''

    @property
    def suffix(self):
        name = self.name
        i = name.rfind('.')
        return name[i:] if 0 < i < len(name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        if name.endswith('.'):
            return []
        return ['.' + s for s in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        name = self.name
        i = name.rfind('.')
        return name[:i] if 0 < i < len(name) - 1 else name

    @property
    def parent(self):
        if not self._tail:
            return self
        return self._made(self._root, self._tail[:-1])

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return self._root != ''

    def is_reserved(self):
        return False

    def as_uri(self):
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        return 'file://' + _quoted(self._text)

    def with_name(self, name):
        if not self._tail:
            raise ValueError(repr(self) + ' has an empty name')
        if not name or '/' in name or name == '.':
            raise ValueError('Invalid name ' + repr(name))
        return self._made(self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(repr(self) + ' has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(repr(self) + ' has an empty name')
        if suffix and not (suffix.startswith('.') and len(suffix) > 1) or '/' in suffix:
            raise ValueError('Invalid suffix ' + repr(suffix))
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        o = PurePosixPath(other, *_deprecated)
        base = o._tail
        up = 0
        while True:
            k = len(base) - up
            if self._root == o._root and len(self._tail) >= k and self._tail[:k] == base[:k]:
                break
            if not walk_up:
                raise ValueError(repr(str(self)) + ' is not in the subpath of ' + repr(str(o)))
            if k == 0:
                raise ValueError(repr(str(self)) + ' and ' + repr(str(o)) + ' have different anchors')
            if base[k - 1] == '..':
                raise ValueError("'..' segment in " + repr(str(o)) + ' cannot be walked')
            up += 1
        return self._made('', ['..'] * up + self._tail[len(base) - up:])

    def is_relative_to(self, other, *_deprecated):
        o = PurePosixPath(other, *_deprecated)
        return self._root == o._root and self._tail[:len(o._tail)] == o._tail

    def match(self, path_pattern, *, case_sensitive=None):
        p = PurePosixPath(path_pattern)
        if not p._tail and not p._root:
            raise ValueError('empty pattern')
        if p._root:
            if p._root != self._root or len(p._tail) != len(self._tail):
                return False
        if len(p._tail) > len(self._tail):
            return False
        mine = self._tail[len(self._tail) - len(p._tail):]
        for name, pattern in zip(mine, p._tail):
            if not _name_matches(name, '*' if pattern == '**' else pattern):
                return False
        return True

    def full_match(self, pattern, *, case_sensitive=None):
        p = PurePosixPath(pattern)
        return p._root == self._root and _parts_match(self._tail, p._tail)


def _parts_match(names, patterns):
    if not patterns:
        return not names
    if patterns[0] == '**':
        i = 0
        while i <= len(names):
            if _parts_match(names[i:], patterns[1:]):
                return True
            i += 1
        return False
    if not names:
        return False
    return _name_matches(names[0], patterns[0]) and _parts_match(names[1:], patterns[1:])


_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/'


def _quoted(text):
    out = []
    for b in text.encode('utf-8', 'surrogateescape'):
        c = chr(b)
        out.append(c if c in _SAFE else '%' + format(b, '02X'))
    return ''.join(out)


class _Parents(object):
    """The directories above a path, the nearest first."""

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._tail)

    def __getitem__(self, index):
        n = len(self)
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(n))])
        if index >= n or index < -n:
            raise IndexError(index)
        if index < 0:
            index += n
        p = self._path
        return p._made(p._root, p._tail[:n - 1 - index])

    def __iter__(self):
        return iter([self[i] for i in range(len(self))])

    def __repr__(self):
        return '<' + type(self._path).__name__ + '.parents>'


class PosixPath(PurePosixPath):
    @classmethod
    def cwd(cls):
        return cls(_getcwd())

    @classmethod
    def home(cls):
        found = _expanduser('~')
        if found == '~':
            raise RuntimeError('Could not determine home directory.')
        return cls(found)

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith('file:'):
            raise ValueError("URI does not start with 'file:': " + repr(uri))
        path = uri[5:]
        if path.startswith('//localhost/'):
            path = path[11:]
        elif path.startswith('///'):
            path = path[2:]
        data = path.encode()
        out = bytearray()
        i = 0
        while i < len(data):
            if data[i] == 37 and i + 2 < len(data):
                out.append(int(data[i + 1:i + 3].decode(), 16))
                i += 3
            else:
                out.append(data[i])
                i += 1
        found = cls(out.decode())
        if not found.is_absolute():
            raise ValueError('URI is not absolute: ' + repr(uri))
        return found

    # --- what it is

    def stat(self, *, follow_symlinks=True):
        return _stat(self._text, follow_symlinks=follow_symlinks)

    def lstat(self):
        return _lstat(self._text)

    def exists(self, *, follow_symlinks=True):
        return _mode_of_text(self._text, i32(1) if follow_symlinks else i32(0)) != 0

    def is_file(self, *, follow_symlinks=True):
        return _mode_of_text(self._text, i32(1) if follow_symlinks else i32(0)) & 61440 == 32768

    def is_dir(self, *, follow_symlinks=True):
        return _mode_of_text(self._text, i32(1) if follow_symlinks else i32(0)) & 61440 == 16384

    def is_symlink(self):
        return _mode_of_text(self._text, 0) & 61440 == 40960

    def is_junction(self):
        return False

    def is_mount(self):
        return _ismount(self._text)

    def is_socket(self):
        return _mode_of_text(self._text, 1) & 61440 == 49152

    def is_fifo(self):
        return _mode_of_text(self._text, 1) & 61440 == 4096

    def is_block_device(self):
        return _mode_of_text(self._text, 1) & 61440 == 24576

    def is_char_device(self):
        return _mode_of_text(self._text, 1) & 61440 == 8192

    def samefile(self, other_path):
        a = self.stat()
        b = _stat(_fspath(other_path))
        return a.st_ino == b.st_ino and a.st_dev == b.st_dev

    # --- contents

    @by_mode
    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return _open(self._text, mode, buffering, encoding, errors, newline)

    def _open_text(self, mode, buffering, encoding, errors, newline):
        return _open_text(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_text_read(self, mode, buffering, encoding, errors, newline):
        return _open_text_read(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_text_write(self, mode, buffering, encoding, errors, newline):
        return _open_text_write(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_text_both(self, mode, buffering, encoding, errors, newline):
        return _open_text_both(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_binary_read(self, mode, buffering, encoding, errors, newline):
        return _open_binary_read(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_binary_write(self, mode, buffering, encoding, errors, newline):
        return _open_binary_write(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_binary_both(self, mode, buffering, encoding, errors, newline):
        return _open_binary_both(self._text, mode, buffering, encoding, errors, newline, True, None)

    def _open_raw(self, mode, buffering, encoding, errors, newline):
        return _open_raw(self._text, mode, buffering, encoding, errors, newline, True, None)

    def read_text(self, encoding=None, errors=None, newline=None):
        with _open_text_read(self._text, 'r', -1, encoding, errors, newline, True, None) as f:
            return f.read()

    def read_bytes(self):
        with _open_binary_read(self._text, 'rb', -1, None, None, None, True, None) as f:
            return f.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError('data must be str, not ' + type(data).__name__)
        with _open_text_write(self._text, 'w', -1, encoding, errors, newline, True, None) as f:
            return f.write(data)

    def write_bytes(self, data):
        with _open_binary_write(self._text, 'wb', -1, None, None, None, True, None) as f:
            return f.write(data)

    def touch(self, mode=438, exist_ok=True):
        if exist_ok:
            try:
                _utime(self._text, None)
                return
            except OSError:
                pass
        flags = 65
        if not exist_ok:
            flags = flags | 128
        _close(_os_open(self._text, flags, mode))

    # --- directories

    def iterdir(self):
        names = _listdir(self._text)
        return iter([self._child(name) for name in names])

    def _child(self, name):
        if self._text == '.':
            return type(self)(name)
        return type(self)(self._text, name)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for root, dirs, files in _walk(self._text, top_down, on_error, follow_symlinks):
            yield type(self)(root), dirs, files

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return _glob(self, pattern, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return _glob(self, '**/' + _segment(pattern), recurse_symlinks)

    def mkdir(self, mode=511, parents=False, exist_ok=False):
        try:
            _mkdir(self._text, mode)
        except FileNotFoundError:
            if not parents or not self._tail:
                raise
            self.parent.mkdir(511, True, True)
            self.mkdir(mode, False, exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        _rmdir(self._text)

    def unlink(self, missing_ok=False):
        try:
            _unlink(self._text)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        _chmod(self._text, mode)

    def rename(self, target):
        _rename(self._text, _fspath(target))
        return type(self)(target)

    def replace(self, target):
        _replace(self._text, _fspath(target))
        return type(self)(target)

    def symlink_to(self, target, target_is_directory=False):
        _symlink(_fspath(target), self._text)

    def hardlink_to(self, target):
        _link(_fspath(target), self._text)

    def readlink(self):
        return type(self)(_readlink(self._text))

    # --- absolute paths

    def absolute(self):
        if self._root:
            return self
        return type(self)(_getcwd(), self._text)

    def resolve(self, strict=False):
        return type(self)(_realpath(self._text, strict=strict))

    def expanduser(self):
        if self._root or not self._tail or not self._tail[0].startswith('~'):
            return self
        home = _expanduser(self._tail[0])
        if home.startswith('~'):
            raise RuntimeError('Could not determine home directory.')
        return type(self)(home, *self._tail[1:])


PurePath = PurePosixPath
Path = PosixPath


def _glob(path, pattern, links):
    text = _segment(pattern)
    if not text:
        raise ValueError('Unacceptable pattern: ' + repr(text))
    if text.startswith('/'):
        raise NotImplementedError('Non-relative patterns are unsupported')
    parts = [p for p in text.split('/') if p and p != '.']
    if not parts:
        raise ValueError('Unacceptable pattern: ' + repr(PurePosixPath(text)))
    if text.endswith('/'):
        parts.append('')
    out = []
    base = '' if path._text == '.' else path._text
    if base == '' or path.is_dir():
        _select(base, parts, 0, links, out)
    cls = type(path)
    return iter([cls(p) for p in out])
