"""fileinput: the lines of several files, one after another, by default of those that the command line names."""
import gzip as _gzip
import os as _os
import sys

__all__ = [
    'input', 'close', 'nextfile', 'filename', 'lineno', 'filelineno', 'fileno', 'isfirstline', 'isstdin', 'FileInput',
    'hook_compressed', 'hook_encoded',
]


class _Active:
    """The reader that the functions of the module are about."""

    def __init__(self):
        self.reader = None


_active = _Active()


def _current():
    if _active.reader is None:
        raise RuntimeError('no active input()')
    return _active.reader


def input(files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None):
    if _active.reader is not None and _active.reader._file is not None:
        raise RuntimeError('input() already active')
    _active.reader = FileInput(
        files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors,
    )
    return _active.reader


def close():
    reader = _active.reader
    _active.reader = None
    if reader is not None:
        reader.close()


def nextfile():
    return _current().nextfile()


def filename():
    return _current().filename()


def lineno():
    return _current().lineno()


def filelineno():
    return _current().filelineno()


def fileno():
    return _current().fileno()


def isfirstline():
    return _current().isfirstline()


def isstdin():
    return _current().isstdin()


class FileInput:
    def __init__(
        self, files=None, inplace=False, backup='', *, mode='r', openhook=None, encoding=None, errors=None,
    ):
        if isinstance(files, str):
            names = (files,)
        elif isinstance(files, _os.PathLike):
            names = (_os.fspath(files),)
        elif files is None:
            names = tuple(sys.argv[1:])
        else:
            names = tuple(files)
        self._files = names or ('-',)
        if inplace:
            raise NotImplementedError('pyw: fileinput in place')
        if mode not in ('r', 'rb'):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook is not None and not callable(openhook):
            raise ValueError('FileInput openhook must be callable')
        self._mode = mode
        self._encoding = encoding
        self._errors = errors
        self._openhook = openhook
        self._next = 0
        self._filename = None
        self._file = None
        self._isstdin = False
        self._before = 0
        self._filelineno = 0

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        self.nextfile()
        self._files = ()
        self._next = 0

    def nextfile(self):
        file = self._file
        self._file = None
        if file is not None and not self._isstdin:
            file.close()
        self._isstdin = False

    def readline(self):
        while True:
            if self._file is None and not self._open():
                return b'' if self._mode == 'rb' else ''
            line = self._file.readline()
            if line:
                self._filelineno += 1
                return line
            self.nextfile()

    def _open(self):
        if self._next >= len(self._files):
            return False
        name = self._files[self._next]
        self._next += 1
        self._before += self._filelineno
        self._filelineno = 0
        self._filename = name
        if name == '-':
            self._filename = '<stdin>'
            self._isstdin = True
            self._file = sys.stdin.buffer if self._mode == 'rb' else sys.stdin
        elif self._openhook is not None:
            if self._encoding is None and self._errors is None:
                self._file = self._openhook(name, self._mode)
            else:
                self._file = self._openhook(name, self._mode, encoding=self._encoding, errors=self._errors)
        elif self._mode == 'rb':
            self._file = open(name, 'rb')
        else:
            self._file = open(name, 'r', encoding=self._encoding, errors=self._errors)
        return True

    def filename(self):
        return self._filename

    def lineno(self):
        return self._before + self._filelineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        return -1 if self._file is None else self._file.fileno()

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    if _os.path.splitext(filename)[1] != '.gz':
        return open(filename, mode, encoding=encoding, errors=errors)
    if 'b' in mode:
        return _gzip.open(filename, mode)
    return _gzip.open(filename, mode + 't', encoding=encoding or 'utf-8', errors=errors)


def hook_encoded(encoding, errors=None):
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return openhook
