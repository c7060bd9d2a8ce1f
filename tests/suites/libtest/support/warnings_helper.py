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
