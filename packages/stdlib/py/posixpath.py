"""os.path: paths as text, and what the host says of them. A path is str or bytes; a result is of the same kind."""
from __pyw__ import host, noinline
from os import environ
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.file_status import _mode_of, _stat_any
from pyw.builtins.paths import _fspath, _path_to_js

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _like(path, text):
    """A constant as the path's kind."""
    if isinstance(path, bytes):
        return text.encode()
    return text


@noinline
def _check_parts(function, first, parts):
    kinds = 0
    for p in (first, *parts):
        if isinstance(p, str):
            kinds = kinds | 1
        elif isinstance(p, bytes):
            kinds = kinds | 2
        else:
            raise TypeError(
                function + "() argument must be str, bytes, or os.PathLike object, not '" + type(p).__name__ + "'"
            )
    if kinds == 3:
        raise TypeError("Can't mix strings and bytes in path components")


def normcase(s):
    return _fspath(s)


def isabs(s):
    s = _fspath(s)
    return s.startswith(_like(s, '/'))


def join(a, *p):
    path = _fspath(a)
    for part in p:
        if hasattr(part, '__fspath__'):
            b = _fspath(part)
        else:
            b = part
        if isinstance(path, str):
            if not isinstance(b, str):
                _check_parts('join', path, [b])
            elif b.startswith('/') or path == '':
                path = b
            elif path.endswith('/'):
                path = path + b
            else:
                path = path + '/' + b
        else:
            if not isinstance(b, bytes):
                _check_parts('join', path, [b])
            elif b.startswith(b'/') or path == b'':
                path = b
            elif path.endswith(b'/'):
                path = path + b
            else:
                path = path + b'/' + b
    return path


def _strip_head(head):
    """A directory without the slashes at its end, unless it is nothing else."""
    sep = _like(head, '/')
    if head and head != sep * len(head):
        return head.rstrip(sep)
    return head


def split(p):
    p = _fspath(p)
    i = p.rfind(_like(p, '/')) + 1
    return _strip_head(p[:i]), p[i:]


def basename(p):
    p = _fspath(p)
    return p[p.rfind(_like(p, '/')) + 1:]


def dirname(p):
    p = _fspath(p)
    return _strip_head(p[:p.rfind(_like(p, '/')) + 1])


def splitext(p):
    p = _fspath(p)
    dot = _like(p, '.')
    slash = p.rfind(_like(p, '/'))
    at = p.rfind(dot)
    if at > slash:
        i = slash + 1
        while i < at:
            if p[i:i + 1] != dot:
                return p[:at], p[at:]
            i += 1
    return p, p[:0]


def splitdrive(p):
    p = _fspath(p)
    return p[:0], p


def splitroot(path):
    p = _fspath(path)
    sep = _like(p, '/')
    if p[:1] != sep:
        return p[:0], p[:0], p
    if p[1:2] != sep or p[2:3] == sep:
        return p[:0], sep, p[1:]
    return p[:0], p[:2], p[2:]


def _norm_path(path):
    """As the host's C code does it."""
    sep = _like(path, '/')
    dot = _like(path, '.')
    dotdot = _like(path, '..')
    drive, root, rest = splitroot(path)
    kept = []
    for part in rest.split(sep):
        if not part or part == dot:
            continue
        if part != dotdot or (not root and not kept) or (kept and kept[-1] == dotdot):
            kept.append(part)
        elif kept:
            kept.pop()
    found = root + sep.join(kept)
    return found or dot


def normpath(path):
    if not isinstance(path, (str, bytes)) and not hasattr(path, '__fspath__'):
        raise TypeError(
            '_path_normpath: path should be string, bytes or os.PathLike, not ' + type(path).__name__
        )
    return _norm_path(_fspath(path))


def _cwd(path):
    return _like(path, _str_from_js(host.fs_cwd()))


def abspath(path):
    path = _fspath(path)
    if not path.startswith(_like(path, '/')):
        path = join(_cwd(path), path)
    return _norm_path(path)


def relpath(path, start=None):
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    sep = _like(path, '/')
    if start is None:
        begin = _cwd(path)
    else:
        begin = _fspath(start)
        if isinstance(path, str) != isinstance(begin, str):
            _check_parts('relpath', path, [begin])
    from_parts = [x for x in abspath(begin).split(sep) if x]
    to_parts = [x for x in abspath(path).split(sep) if x]
    same = 0
    while same < len(from_parts) and same < len(to_parts) and from_parts[same] == to_parts[same]:
        same += 1
    parts = [_like(path, '..')] * (len(from_parts) - same) + to_parts[same:]
    if not parts:
        return _like(path, '.')
    return sep.join(parts)


def commonprefix(m):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = [_fspath(x) for x in m]
    low = min(m)
    high = max(m)
    i = 0
    for c in low:
        if c != high[i]:
            return low[:i]
        i += 1
    return low


def commonpath(paths):
    paths = [_fspath(p) for p in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    first = paths[0]
    _check_parts('commonpath', first, paths)
    sep = _like(first, '/')
    dot = _like(first, '.')
    absolute = first.startswith(sep)
    split_paths = []
    for p in paths:
        if p.startswith(sep) != absolute:
            raise ValueError("Can't mix absolute and relative paths")
        split_paths.append([c for c in p.split(sep) if c and c != dot])
    low = min(split_paths)
    high = max(split_paths)
    common = low
    i = 0
    for c in low:
        if c != high[i]:
            common = low[:i]
            break
        i += 1
    return (sep if absolute else sep[:0]) + sep.join(common)


def exists(path):
    return _mode_of(path, 1) != 0


def lexists(path):
    return _mode_of(path, 0) != 0


def isfile(path):
    return _mode_of(path, 1) & 61440 == 32768


def isdir(s):
    return _mode_of(s, 1) & 61440 == 16384


def islink(path):
    return _mode_of(path, 0) & 61440 == 40960


def isjunction(path):
    _fspath(path)
    return False


def isdevdrive(path):
    _fspath(path)
    return False


def ismount(path):
    if _mode_of(path, 0) & 61440 != 16384:
        return False
    here = _stat_any(path, 0, 'stat')
    p = _fspath(path)
    above = _stat_any(realpath(join(p, _like(p, '..'))), 0, 'stat')
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getsize(filename):
    return _stat_any(filename, 1, 'stat').st_size


def getmtime(filename):
    return _stat_any(filename, 1, 'stat').st_mtime


def getatime(filename):
    return _stat_any(filename, 1, 'stat').st_atime


def getctime(filename):
    return _stat_any(filename, 1, 'stat').st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(_stat_any(f1, 1, 'stat'), _stat_any(f2, 1, 'stat'))


def sameopenfile(fp1, fp2):
    return samestat(_stat_any(fp1, 1, 'fstat'), _stat_any(fp2, 1, 'fstat'))


def _link_text(path):
    """What a link holds; None for what is none."""
    found = host.fs_readlink(_path_to_js(path))
    if host.js_kind(found) == 3:
        return None
    return _like(path, _str_from_js(found))


def realpath(filename, *, strict=False):
    path = _fspath(filename)
    sep = _like(path, '/')
    if not path.startswith(sep):
        path = join(_cwd(path), path)
    todo = [p for p in path.split(sep) if p]
    todo.reverse()
    found = path[:0]
    steps = 0
    while todo:
        part = todo.pop()
        if part == _like(path, '.'):
            continue
        if part == _like(path, '..'):
            found = found[:found.rfind(sep)] if found else found
            continue
        here = found + sep + part
        target = _link_text(here)
        if target is None:
            if strict:
                _stat_any(here, 0, 'lstat')
            found = here
            continue
        steps += 1
        if steps > 40:
            if strict:
                raise OSError(40, 'Too many levels of symbolic links', here)
            found = here
            continue
        if target.startswith(sep):
            found = path[:0]
        more = [p for p in target.split(sep) if p]
        more.reverse()
        todo.extend(more)
    return found or sep


def _variable(name):
    """A variable of the environment."""
    return environ.get(name)


def expanduser(path):
    path = _fspath(path)
    tilde = _like(path, '~')
    if not path.startswith(tilde):
        return path
    sep = _like(path, '/')
    i = path.find(sep, 1)
    if i < 0:
        i = len(path)
    if i != 1:
        # Another user's.
        from pwd import getpwnam
        name = path[1:i]
        try:
            if isinstance(name, bytes):
                entry = getpwnam(name.decode('utf-8', 'surrogateescape'))
            else:
                entry = getpwnam(name)
        except KeyError:
            return path
        return (_like(path, entry.pw_dir).rstrip(sep) + path[i:]) or sep
    home = _variable('HOME')
    if home is None:
        return path
    found = _like(path, home).rstrip(sep)
    return (found + path[i:]) or sep


def expandvars(path):
    path = _fspath(path)
    if isinstance(path, bytes):
        return _expand(path.decode('utf-8', 'surrogateescape')).encode('utf-8', 'surrogateescape')
    return _expand(path)


def _expand(path):
    out = []
    i = 0
    n = len(path)
    while i < n:
        at = path.find('$', i)
        if at < 0 or at + 1 >= n:
            break
        out.append(path[i:at])
        if path[at + 1] == '{':
            end = path.find('}', at)
            if end < 0:
                out.append('$')
                i = at + 1
                continue
            name = path[at + 2:end]
            end += 1
        else:
            end = at + 1
            while end < n and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[at + 1:end]
        value = _variable(name) if name else None
        if value is None:
            out.append(path[at:end] if end > at + 1 else '$')
            i = end if end > at + 1 else at + 1
        else:
            out.append(value)
            i = end
    out.append(path[i:])
    return ''.join(out)
