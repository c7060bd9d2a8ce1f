"""
signal: names, handlers and the timer of the main program. `raise_signal` calls the handler; the timer's signal arrives
where the main program waits, or asks for the timer. The host delivers no others.
"""
from enum import IntEnum as _IntEnum
from time import monotonic as _monotonic
from pyw.builtins.thread_switch import _set_alarm, _thread_number, _wait_on


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGSTKFLT = 16
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20
    SIGTTIN = 21
    SIGTTOU = 22
    SIGURG = 23
    SIGXCPU = 24
    SIGXFSZ = 25
    SIGVTALRM = 26
    SIGPROF = 27
    SIGWINCH = 28
    SIGIO = 29
    SIGPWR = 30
    SIGSYS = 31
    SIGRTMIN = 34
    SIGRTMAX = 64
    SIGIOT = 6
    SIGCLD = 17
    SIGPOLL = 29


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGILL = Signals.SIGILL
SIGTRAP = Signals.SIGTRAP
SIGABRT = Signals.SIGABRT
SIGBUS = Signals.SIGBUS
SIGFPE = Signals.SIGFPE
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGCHLD = Signals.SIGCHLD
SIGCONT = Signals.SIGCONT
SIGSTOP = Signals.SIGSTOP
SIGTSTP = Signals.SIGTSTP
SIGTTIN = Signals.SIGTTIN
SIGTTOU = Signals.SIGTTOU
SIGWINCH = Signals.SIGWINCH
SIGSTKFLT = Signals.SIGSTKFLT
SIGURG = Signals.SIGURG
SIGXCPU = Signals.SIGXCPU
SIGXFSZ = Signals.SIGXFSZ
SIGVTALRM = Signals.SIGVTALRM
SIGPROF = Signals.SIGPROF
SIGIO = Signals.SIGIO
SIGPWR = Signals.SIGPWR
SIGSYS = Signals.SIGSYS
SIGRTMIN = Signals.SIGRTMIN
SIGRTMAX = Signals.SIGRTMAX
SIGIOT = Signals.SIGIOT
SIGCLD = Signals.SIGCLD
SIGPOLL = Signals.SIGPOLL
SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65
ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2


class itimer_error(OSError):
    pass


ItimerError = itimer_error

_TEXTS = {
    1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted',
    7: 'Bus error', 8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1',
    11: 'Segmentation fault', 12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock',
    15: 'Terminated', 16: 'Stack fault', 17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped',
    21: 'Stopped (tty input)', 22: 'Stopped (tty output)', 23: 'Urgent I/O condition', 24: 'CPU time limit exceeded',
    25: 'File size limit exceeded', 26: 'Virtual timer expired', 27: 'Profiling timer expired', 28: 'Window changed',
    29: 'I/O possible', 30: 'Power failure', 31: 'Bad system call',
}


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {2: default_int_handler, 13: SIG_IGN}


def _check(signalnum):
    if not 0 < signalnum < NSIG:
        raise ValueError('signal number out of range')


def signal(signalnum, handler):
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if _thread_number() != 1000:
        raise ValueError('signal only works in main thread of the main interpreter')
    _look()
    before = getsignal(signalnum)
    if signalnum == SIGKILL or signalnum == SIGSTOP:
        raise OSError(22, 'Invalid argument')
    _handlers[int(signalnum)] = handler
    return before


def getsignal(signalnum):
    _check(signalnum)
    return _handlers.get(int(signalnum), SIG_DFL)


# How many handlers have run; who waits for that; the length of the timer's next rounds, and when it is due.
_arrived = 0
_waiting = []
_interval = 0.0
_due = -1.0


def _deliver(signalnum):
    global _arrived
    handler = getsignal(signalnum)
    if callable(handler):
        _arrived += 1
        handler(signalnum, None)
    elif handler == SIG_DFL and signalnum not in (SIGCHLD, SIGCONT, SIGWINCH, SIGURG):
        raise NotImplementedError('pyw: a signal that ends the process')


def raise_signal(signalnum, /):
    _look()
    _deliver(int(signalnum))


def _ring():
    """The timer is due; one that has rounds is set again."""
    global _due
    _due = -1.0
    if _interval > 0.0:
        _start(_monotonic() + _interval)
    _deliver(14)


def _start(due):
    global _due
    _due = due
    _set_alarm(due, _ring)


def _look():
    """A signal that is late arrives here."""
    if 0.0 <= _due <= _monotonic():
        _ring()


def _left():
    return max(_due - _monotonic(), 1e-06) if _due >= 0.0 else 0.0


def _set_timer(seconds, interval):
    global _due, _interval
    _look()
    before = (_left(), _interval)
    _interval = interval
    if seconds > 0.0:
        _start(_monotonic() + seconds)
    else:
        _due = -1.0
        _set_alarm(-1.0, None)
    return before


def alarm(seconds, /):
    before = _set_timer(float(int(seconds)), 0.0)[0]
    return max(1, int(before + 0.5)) if before > 0.0 else 0


def _real(which):
    if which not in (ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF):
        raise ItimerError(22, 'Invalid argument')
    if which != ITIMER_REAL:
        raise NotImplementedError('pyw: timers of processor time')


def setitimer(which, seconds, interval=0.0, /):
    _real(which)
    if seconds < 0 or interval < 0:
        raise ItimerError(22, 'Invalid argument')
    return _set_timer(float(seconds), float(interval))


def getitimer(which, /):
    _real(which)
    _look()
    return (_left(), _interval)


def pause():
    _look()
    before = _arrived
    while _arrived == before:
        _wait_on(_waiting, _due)


def valid_signals():
    return {Signals(n) if n <= 31 or n in (34, 64) else n for n in range(1, 65) if n not in (32, 33)}


def siginterrupt(signalnum, flag, /):
    _check(signalnum)


def strsignal(signalnum, /):
    _check(signalnum)
    return _TEXTS.get(int(signalnum), f'Unknown signal {int(signalnum)}')
