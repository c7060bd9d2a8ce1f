"""Decorators of tests.

A mark is an attribute of the function or of the class: x for an expected failure, else s and the reason.
"""
from __pyw__ import noinline


class SkipTest(Exception):
    pass


def _mark(item, text):
    item.pyw_mark = text
    return item


def skip(reason):
    def decorate(item):
        return _mark(item, 's' + reason)
    if callable(reason):
        return _mark(reason, 's')
    return decorate


def skipIf(condition, reason):
    def decorate(item):
        if condition:
            return _mark(item, 's' + reason)
        return item
    return decorate


def skipUnless(condition, reason):
    def decorate(item):
        if not condition:
            return _mark(item, 's' + reason)
        return item
    return decorate


def expectedFailure(test_item):
    return _mark(test_item, 'x')
