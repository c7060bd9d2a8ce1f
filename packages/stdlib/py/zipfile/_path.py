"""Members of archives in the manner of pathlib."""
import io
import os
import zipfile
from pathlib import PurePosixPath as _PurePosixPath


class Path:
    """A member of an archive, in the manner of pathlib."""

    def __init__(self, root, at=''):
        self.root = root if isinstance(root, zipfile.ZipFile) else zipfile.ZipFile(root)
        self.at = at

    def __eq__(self, other):
        return isinstance(other, Path) and self.root is other.root and self.at == other.at

    def __hash__(self):
        return hash((id(self.root), self.at))

    def _names(self):
        """The names in the archive, and the directories that they imply."""
        names = self.root.namelist()
        known = set(names)
        implied = []
        for name in names:
            parts = name.rstrip('/').split('/')
            for n in range(len(parts) - 1, 0, -1):
                folder = '/'.join(parts[:n]) + '/'
                if folder not in known:
                    known.add(folder)
                    implied.append(folder)
        return names + implied

    def _next(self, at):
        return Path(self.root, at)

    @property
    def name(self):
        return _PurePosixPath(self.at).name or self.filename.name

    @property
    def suffix(self):
        return _PurePosixPath(self.at).suffix or self.filename.suffix

    @property
    def suffixes(self):
        return _PurePosixPath(self.at).suffixes or self.filename.suffixes

    @property
    def stem(self):
        return _PurePosixPath(self.at).stem or self.filename.stem

    @property
    def filename(self):
        return _PurePosixPath(self.root.filename).joinpath(self.at)

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        parent = self.at.rstrip('/')
        parent = parent[:parent.rfind('/')] if '/' in parent else ''
        return self._next(parent + '/' if parent else '')

    def open(self, mode='r', *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        kind = mode[0]
        if kind == 'r' and not self.exists():
            raise FileNotFoundError(self)
        file = self.root.open(self.at, kind, pwd=pwd)
        if 'b' in mode:
            if args or kwargs:
                raise ValueError('encoding args invalid for binary operation')
            return file
        return io.TextIOWrapper(file, *args, **kwargs)

    def read_text(self, encoding='utf-8', errors='strict'):
        data = self.read_bytes().decode(encoding, errors)
        return data.replace('\r\n', '\n').replace('\r', '\n')

    def read_bytes(self):
        if self.is_dir():
            raise IsADirectoryError(self)
        if not self.exists():
            raise FileNotFoundError(self)
        return self.root.read(self.at)

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def is_symlink(self):
        return self.exists() and self.root.getinfo(self.at).external_attr >> 28 == 0xa

    def exists(self):
        return self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        for name in self._names():
            parent = name.rstrip('/')
            parent = parent[:parent.rfind('/') + 1] if '/' in parent else ''
            if parent == self.at:
                yield self._next(name)

    def glob(self, pattern):
        if not pattern:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        for name in self._names():
            if name.startswith(self.at) and name != self.at and _fits(name[len(self.at):].rstrip('/'), pattern):
                yield self._next(name)

    def rglob(self, pattern):
        return self.glob(f'**/{pattern}')

    def joinpath(self, *other):
        at = self.at
        for part in other:
            at = '/'.join([at.rstrip('/'), str(part)]) if at else str(part)
        names = self._names()
        if at and not at.endswith('/') and at + '/' in names and at not in names:
            at += '/'
        return self._next(at)

    __truediv__ = joinpath

    def relative_to(self, other, *extra):
        return os.path.relpath(str(self), str(other.joinpath(*extra)))

    def match(self, path_pattern):
        return _PurePosixPath(self.at).match(path_pattern)

    def __str__(self):
        return os.path.join(self.root.filename or ':zipfile:', self.at) if self.at else self._root_name() + '/'

    def _root_name(self):
        return self.root.filename or ':zipfile:'

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'


def _fits(name, pattern):
    from fnmatch import fnmatchcase
    parts = name.split('/')
    wanted = pattern.split('/')
    return _fits_from(parts, wanted, fnmatchcase)


def _fits_from(parts, wanted, fits):
    if not wanted:
        return not parts
    if wanted[0] == '**':
        return any(_fits_from(parts[i:], wanted[1:], fits) for i in range(1, len(parts) + 1))
    return bool(parts) and fits(parts[0], wanted[0]) and _fits_from(parts[1:], wanted[1:], fits)
