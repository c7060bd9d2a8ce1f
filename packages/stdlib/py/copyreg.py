"""copyreg: functions that take objects of a class apart for `copy` and `pickle`."""
from __pyw__ import State
from pyw.builtins.reducers import __newobj__, __newobj_ex__, _reducers

dispatch_table: State = _reducers()


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    _reducers()[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')
