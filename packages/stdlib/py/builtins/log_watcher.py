"""What `unittest` asks `logging` for, in programs that have both."""
from __pyw__ import State

_watcher: State = None


def _set_log_watcher(cls):
    global _watcher
    _watcher = cls


def _log_watcher():
    """The context manager that watches a logger; None where nothing imports `logging`."""
    return _watcher
