"""The errors of pickle."""
from __pyw__ import noinline


class PickleError(Exception):
    __module__ = '_pickle'


class PicklingError(PickleError):
    __module__ = '_pickle'


class UnpicklingError(PickleError):
    __module__ = '_pickle'


@noinline
def _raise_truncated():
    raise UnpicklingError('pickle data was truncated')


@noinline
def _raise_unpicklable(name):
    raise TypeError("cannot pickle '" + name + "' object")


@noinline
def _raise_unknown(what):
    raise NotImplementedError('pyw: unpickling ' + what + ', of which the program pickles nothing')
