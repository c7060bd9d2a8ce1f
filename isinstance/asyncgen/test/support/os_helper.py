"""Files and environment variables for tests."""
import contextlib
import os
import tempfile
import unittest

TESTFN = '@test_file_tmp'
TESTFN_UNDECODABLE = None
FS_NONASCII = ''


def unlink(path):
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass


def skip_if_dac_override(test):
    return unittest.skip('about permissions')(test)


def skip_unless_working_chmod(test):
    return unittest.skip('about permissions')(test)


class EnvironmentVarGuard:
    def __init__(self):
        self._before = {}

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def _note(self, name):
        if name not in self._before:
            self._before[name] = os.environ.get(name)

    def __setitem__(self, name, value):
        self._note(name)
        os.environ[name] = value

    def __getitem__(self, name):
        return os.environ[name]

    def __delitem__(self, name):
        self._note(name)
        os.environ.pop(name, None)

    def set(self, name, value):
        self[name] = value

    def unset(self, *names):
        for name in names:
            del self[name]


class FakePath:
    """A path that is neither text nor bytes."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f'<FakePath {self.path!r}>'

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


@contextlib.contextmanager
def temp_cwd(name='tempcwd', quiet=False):
    with tempfile.TemporaryDirectory() as folder:
        before = os.getcwd()
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(before)


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    with tempfile.TemporaryDirectory() as folder:
        yield folder
