"""timeit for functions, and for statements as constant text, which the compiler writes as functions (`_Timed`)."""
from __pyw__ import host, noinline

default_number = 1000000
default_repeat = 5


def default_timer():
    return host.clock(1)


def _do_nothing():
    pass


class _Timed(object):
    """Measures by itself: a function of the number of rounds and the clock."""

    def __init__(self, run):
        self.run = run


class Timer(object):
    def __init__(self, stmt=_do_nothing, setup=_do_nothing, timer=default_timer, globals=None):
        if isinstance(stmt, str) or isinstance(setup, str):
            raise NotImplementedError('pyw: timeit of a statement as text; pass a function')
        self._stmt = stmt
        self._setup = _do_nothing if setup is None else setup
        self.timer = timer

    def timeit(self, number=1000000):
        stmt = self._stmt
        if isinstance(stmt, _Timed):
            return stmt.run(number, self.timer)
        self._setup()
        start = self.timer()
        i = 0
        while i < number:
            stmt()
            i += 1
        return self.timer() - start

    def repeat(self, repeat=5, number=1000000):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        i = 1
        while True:
            for j in (1, 2, 5):
                number = i * j
                taken = self.timeit(number)
                if callback is not None:
                    callback(number, taken)
                if taken >= 0.2:
                    return (number, taken)
            i *= 10


def timeit(stmt=_do_nothing, setup=_do_nothing, timer=default_timer, number=1000000, globals=None):
    return Timer(stmt, setup, timer).timeit(number)


def repeat(stmt=_do_nothing, setup=_do_nothing, timer=default_timer, repeat=5, number=1000000, globals=None):
    return Timer(stmt, setup, timer).repeat(repeat, number)
