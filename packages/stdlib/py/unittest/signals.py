"""Interrupts are the host's: there is nothing to install."""
from __pyw__ import noinline


def installHandler():
    pass


def registerResult(result):
    pass


def removeResult(result):
    return False


def removeHandler(method=None):
    return method
