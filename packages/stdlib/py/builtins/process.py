"""What `sys` is made of."""
from __pyw__ import handled_exception, host, i32, noinline, set_depth_limit
from pyw.builtins.boundary import _str_from_js


def _program_args():
    args = []
    n = host.arg_count()
    i: i32 = 0
    while i < n:
        args.append(_str_from_js(host.arg(i)))
        i = i + 1
    return args


def _exception_info():
    exc = handled_exception()
    if exc is None:
        return (None, None, None)
    return (_class_of(exc), exc, exc.__traceback__)


def _class_of(exc):
    return exc.__class__


def _set_depth_limit(limit):
    """The depth at which RecursionError is raised, less the module's own frame."""
    if limit > 32767:
        limit = 32767
    # A frame of the program counts 65536 (lower/recursion.ts).
    set_depth_limit((i32(limit) - 1) << 16)


@noinline
def _caller_place(level):
    """
    File, line, function and text of the code that called the library, or of a caller of that, from the host's stack.
    Frames of the library do not count.
    """
    text = _str_from_js(host.traceback_text(host.traceback(None), None, 0))
    found = []
    sources = []
    for line in text.split('\n'):
        if line.startswith('  File "'):
            found.append(line)
            sources.append('')
        elif sources and sources[-1] == '':
            sources[-1] = line.strip()
    at = len(found) - 1
    while at >= 0:
        if not found[at].startswith('  File "<pyw>/'):
            level -= 1
            if level < 1:
                break
        at -= 1
    if at < 0:
        return ('sys', 1, '<sys>', '')
    line = found[at]
    end = line.find('"', 8)
    comma = line.find(', in ', end)
    function = '<module>' if comma < 0 else line[comma + 5:]
    digits = ''
    if line[end:end + 8] == '", line ':
        digits = line[end + 8:] if comma < 0 else line[end + 8:comma]
    return (line[8:end], int(digits) if digits else 0, function, sources[at])


def exit(code=None):
    raise SystemExit(code)


def quit(code=None):
    raise SystemExit(code)
