"""Tests of several threads are left out."""
import contextlib
import unittest


def requires_working_threading(*, module=False):
    return unittest.skip('needs threads')


def reap_threads(test):
    return unittest.skip('needs threads')(test)


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    raise unittest.SkipTest('needs threads')
    yield
