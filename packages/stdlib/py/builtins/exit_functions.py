"""What runs when the program ends."""
from __pyw__ import State
from pyw.builtins.exception_report import _report_uncaught
from pyw.builtins.text_output import _to_stdout

_calls: State = None


def _note_exit(func, call):
    global _calls
    if _calls is None:
        _calls = []
    _calls.append((func, call))


def _unnote_exit(func):
    global _calls
    if _calls is not None:
        _calls = [c for c in _calls if not c[0] is func]


def _clear_exit():
    global _calls
    _calls = None


def _run_exit_functions():
    calls = _calls
    if calls is None:
        return
    while calls:
        func, call = calls.pop()
        _to_stdout()
        try:
            call()
        except BaseException as error:
            _report_uncaught(error)
