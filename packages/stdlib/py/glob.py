"""glob: paths that match a pattern."""
from __pyw__ import noinline
from posixpath import isdir as _isdir, join as _join, lexists as _lexists, split as _split
from pyw.builtins.name_match import _has_magic, _name_matches
from pyw.builtins.os_walk import _entries
from pyw.builtins.paths import _fspath


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pattern = _fspath(pathname)
    root = '' if root_dir is None else _fspath(root_dir)
    if isinstance(pattern, bytes):
        raise NotImplementedError('glob of a pattern of bytes')
    found = _find(pattern, root, recursive, include_hidden, False)
    if recursive and (pattern == '' or pattern.startswith('**')) and found and found[0] == '':
        found = found[1:]
    return iter(found)


def glob0(dirname, pattern):
    return _literal(dirname, pattern, '')


def glob1(dirname, pattern):
    return _matching(dirname, pattern, False, False)


def has_magic(s):
    return _has_magic(s)


def escape(pathname):
    out = []
    for c in pathname:
        out.append('[' + c + ']' if c in '*?[' else c)
    return ''.join(out)


def _below(root, path):
    return _join(root, path) if root else path


def _find(pattern, root, recursive, hidden, dirs_only):
    dirname, basename = _split(pattern)
    if not _has_magic(pattern):
        if basename:
            return [pattern] if _lexists(_below(root, pattern)) else []
        return [pattern] if _isdir(_below(root, dirname)) else []
    if not dirname:
        if recursive and basename == '**':
            return _everything(root, dirname, dirs_only, hidden)
        return _matching(_below(root, dirname), basename, dirs_only, hidden)
    if dirname != pattern and _has_magic(dirname):
        dirs = _find(dirname, root, recursive, hidden, True)
    else:
        dirs = [dirname]
    out = []
    for d in dirs:
        if _has_magic(basename):
            if recursive and basename == '**':
                names = _everything(root, d, dirs_only, hidden)
            else:
                names = _matching(_below(root, d), basename, dirs_only, hidden)
        else:
            names = _literal(d, basename, root)
        for name in names:
            out.append(_join(d, name))
    return out


def _listed(path, dirs_only):
    """Names in a directory; none where it cannot be read."""
    try:
        found = _entries(path if path else '.')
    except OSError:
        return []
    return [e.name for e in found if not dirs_only or e.is_dir()]


def _matching(path, pattern, dirs_only, hidden):
    names = _listed(path, dirs_only)
    if not hidden and not pattern.startswith('.'):
        names = [n for n in names if not n.startswith('.')]
    return [n for n in names if _name_matches(n, pattern)]


def _literal(dirname, basename, root):
    if basename:
        return [basename] if _lexists(_below(root, _join(dirname, basename))) else []
    return [basename] if _isdir(_below(root, dirname)) else []


def _everything(root, dirname, dirs_only, hidden):
    """The directory itself, as '', and all that is below it."""
    out = []
    if not dirname or _isdir(_below(root, dirname)):
        out.append('')
    _collect(_below(root, dirname), '', dirs_only, hidden, out)
    return out


def _collect(path, prefix, dirs_only, hidden, out):
    for name in _listed(path, dirs_only):
        if hidden or not name.startswith('.'):
            out.append(prefix + name)
            _collect(_join(path, name) if path else name, prefix + name + '/', dirs_only, hidden, out)
