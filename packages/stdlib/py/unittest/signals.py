"""Interrupts are the host's: nothing is installed; results are remembered all the same."""
from __pyw__ import State

_results: State = []


def installHandler():
    pass


def registerResult(result):
    if not any([known is result for known in _results]):
        _results.append(result)


def removeResult(result):
    for i, known in enumerate(_results):
        if known is result:
            del _results[i]
            return True
    return False


def removeHandler(method=None):
    return method
