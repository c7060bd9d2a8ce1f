"""The end of a program."""
from pyw.builtins.exception_report import _report_uncaught
from pyw.builtins.exit_functions import _run_exit_functions
from pyw.builtins.text_output import _flush_all
from pyw.builtins.thread_switch import _finish_threads, _threads


def _end_program():
    """What the compiler calls when the main module is done, or has been left by an exception that was reported."""
    if _threads() is not None:
        try:
            _finish_threads()
        except RuntimeError as error:
            _report_uncaught(error)
    _run_exit_functions()
    _flush_all()
