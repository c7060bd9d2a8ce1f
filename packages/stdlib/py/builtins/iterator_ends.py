"""What ends an iterator of the program, for the built-in iterators over it that pass it on."""
from __pyw__ import State, i32, noinline

_stop: State = None


def _note_stop(stop):
    global _stop
    _stop = stop


def _forget_stop():
    global _stop
    _stop = None


@noinline
def _raise_stop():
    """The StopIteration that the iterator below raised, if it raised one."""
    stop = _stop
    if stop is not None:
        _forget_stop()
        raise stop


@noinline
def _stop_value():
    """What that StopIteration says, as the result of `yield from`."""
    stop = _stop
    if stop is None:
        return None
    _forget_stop()
    return stop.value


def _clamped(state, n: i32) -> i32:
    """A place in n items."""
    if state < 0:
        return 0
    return i32(state) if state < int(n) else n
