"""Paths as arguments: str, bytes, or an object with `__fspath__`."""
from __pyw__ import extern, noinline
from pyw.builtins.boundary import _str_to_js


def _fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(path, '__fspath__'):
        found = path.__fspath__()
        if isinstance(found, (str, bytes)):
            return found
        raise TypeError(
            'expected ' + type(path).__name__ + '.__fspath__() to return str or bytes, not ' + type(found).__name__
        )
    raise TypeError('expected str, bytes or os.PathLike object, not ' + type(path).__name__)


def _path_argument(path, function, argument):
    """As functions of `os` take paths; they name themselves where one is not."""
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(path, '__fspath__'):
        return _fspath(path)
    raise TypeError(
        function + ': ' + argument + ' should be string, bytes or os.PathLike, not ' + type(path).__name__
    )


def _path_to_js(path) -> extern:
    """What `_fspath` gave, for a host call."""
    text = path if isinstance(path, str) else path.decode('utf-8', 'surrogateescape')
    if '\0' in text:
        _null_in_path()
    return _str_to_js(text)


@noinline
def _null_in_path():
    raise ValueError('embedded null byte')
