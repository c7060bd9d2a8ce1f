"""The end of a program."""
from pyw.builtins.exit_functions import _run_exit_functions
from pyw.builtins.text_output import _flush_all


def _end_program():
    """What the compiler calls when the main module is done, or has been left by an exception that was reported."""
    _run_exit_functions()
    _flush_all()
