"""What `sys` is made of."""
from __pyw__ import handled_exception, host, i32, set_depth_limit
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
    if limit > 1000000000:
        limit = 1000000000
    set_depth_limit(i32(limit) - 1)
