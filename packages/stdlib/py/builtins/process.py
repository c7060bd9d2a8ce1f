"""What `sys` is made of: the program's arguments, and standard output and error as files."""
from __pyw__ import handled_exception, host, i32, set_depth_limit
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.text_output import _end_line, _flush_all, _put_text, _to_stderr, _to_stdout


def _program_args():
    args = []
    n = host.arg_count()
    i: i32 = 0
    while i < n:
        args.append(_str_from_js(host.arg(i)))
        i = i + 1
    return args


class TextIOWrapper(object):
    _fd: i32

    def __init__(self, fd: i32):
        self._fd = fd

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError('write() argument must be str, not ' + type(text).__name__)
        if self._fd == 2:
            _to_stderr()
            _put_text(text)
            _flush_all()
            _to_stdout()
        else:
            _put_text(text)
            if '\n' in text:
                _end_line()
        return len(text)

    def flush(self):
        _flush_all()

    def fileno(self):
        return int(self._fd)

    def isatty(self):
        return host.is_tty(self._fd) != 0


def _exception_info():
    exc = handled_exception()
    if exc is None:
        return (None, None, None)
    return (_class_of(exc), exc, exc.__traceback__)


def _class_of(exc):
    return exc.__class__


def _set_depth_limit(limit):
    """The depth at which RecursionError is raised, less the module's own frame."""
    if limit > 1000000000:
        limit = 1000000000
    set_depth_limit(i32(limit) - 1)
