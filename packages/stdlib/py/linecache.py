"""linecache: lines of files by their numbers."""
import os as _os

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    if filename in cache:
        return cache[filename][2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    for name in list(cache) if filename is None else [filename]:
        if name not in cache:
            continue
        size, when, lines, full = cache[name]
        if when is None:
            continue
        try:
            state = _os.stat(full)
        except OSError:
            del cache[name]
            continue
        if size != state.st_size or when != state.st_mtime:
            del cache[name]


def updatecache(filename, module_globals=None):
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    try:
        state = _os.stat(filename)
        with open(filename, encoding='utf-8') as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError):
        return []
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = (state.st_size, state.st_mtime, lines, filename)
    return lines


def lazycache(filename, module_globals):
    return False
