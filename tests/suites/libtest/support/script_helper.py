"""Tests that start processes are left out."""
import unittest


def assert_python_ok(*args, **env):
    raise unittest.SkipTest('needs processes')


def assert_python_failure(*args, **env):
    raise unittest.SkipTest('needs processes')


def spawn_python(*args, **options):
    raise unittest.SkipTest('needs processes')
