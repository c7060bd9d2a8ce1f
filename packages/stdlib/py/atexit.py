"""atexit: functions that run when the program ends, the last one first."""
from __pyw__ import noinline
from pyw.builtins.exit_functions import _clear_exit, _note_exit, _run_exit_functions, _unnote_exit


def register(func, /, *args, **kwargs):
    _note_exit(func, lambda: func(*args, **kwargs))
    return func


def unregister(func, /):
    _unnote_exit(func)


def _clear():
    _clear_exit()


def _run_exitfuncs():
    _run_exit_functions()
