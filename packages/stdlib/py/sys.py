"""sys, as far as programs without an interpreter have it. Ordinary Python: it runs when it is first imported."""
from pyw.builtins.process import TextIOWrapper, _exception_info, _program_args, _set_depth_limit

argv = _program_args()
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
platform = 'pyw'
version_info = (3, 13, 0, 'final', 0)
version = '3.13.0 (pyw)'
stdout = TextIOWrapper(1)
stderr = TextIOWrapper(2)
__stdout__ = stdout
__stderr__ = stderr
executable = ''
path = ['']
hexversion = 51183856
float_repr_style = 'short'
_recursion_limit = 1000


class _FloatInfo:
    max = 1.7976931348623157e+308
    max_exp = 1024
    max_10_exp = 308
    min = 2.2250738585072014e-308
    min_exp = -1021
    min_10_exp = -307
    dig = 15
    mant_dig = 53
    epsilon = 2.220446049250313e-16
    radix = 2
    rounds = 1


class _IntInfo:
    bits_per_digit = 30
    sizeof_digit = 4
    default_max_str_digits = 4300
    str_digits_check_threshold = 640


float_info = _FloatInfo()
int_info = _IntInfo()


def exit(status=None, /):
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)


def exc_info():
    """Class, value and traceback of the exception that is being handled."""
    return _exception_info()


def exception():
    return _exception_info()[1]


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError("'" + type(limit).__name__ + "' object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _recursion_limit = limit
    _set_depth_limit(limit)


def intern(string, /):
    return string


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def is_finalizing():
    return False
