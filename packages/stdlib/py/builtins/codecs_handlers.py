"""Error handlers that the program registers (`codecs.register_error`)."""
from __pyw__ import State, i32, note_use

_handlers: State = {}


def _register_handler(name, handler):
    note_use('error handlers')
    _handlers[name] = handler


def _registered(name):
    """The handler of that name, or None."""
    return _handlers.get(name)


def _answer_of(handler, error, length: i32, wanted):
    """What the handler makes of an error, and where to go on."""
    answer = handler(error)
    if not isinstance(answer, tuple) or len(answer) != 2:
        raise TypeError(wanted)
    text, at = answer
    if not isinstance(at, int):
        raise TypeError(wanted)
    if at < 0:
        at = at + int(length)
    if at < 0 or at > int(length):
        raise IndexError('position ' + str(at) + ' from error handler out of bounds')
    return text, at
