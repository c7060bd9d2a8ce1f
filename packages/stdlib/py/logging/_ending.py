"""Whether handlers are asked to flush and close when the program ends."""
from __pyw__ import State, class_defines
from atexit import register

_arranged: State = []


def _at_end(shutdown):
    if not _arranged:
        _arranged.append(True)
        register(shutdown)


def _note_handler(handler, shutdown):
    """Handlers of the library have nothing to do at the end; those of a program may show it."""
    if class_defines(handler, 'flush', 'close'):
        _at_end(shutdown)
