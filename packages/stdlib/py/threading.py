"""
threading on one thread of the host: a thread runs when it is started, until it waits for the first time; what can go on
does so when the thread that runs waits, in the order in which it became ready.
"""
import sys
import traceback
from _threading_local import local
from _threading_tracing import (
    getprofile, gettrace, setprofile, setprofile_all_threads, settrace, settrace_all_threads,
)
from pyw.builtins.thread_body import _steps_of
from pyw.builtins.thread_switch import _begin_strand, _poll, _threads, _until, _wait_on, _wake_all, _wake_one

TIMEOUT_MAX = 9223372036.0
_made = [0, 1000]


class BrokenBarrierError(RuntimeError):
    pass


ThreadError = RuntimeError


class _ExceptHookArgs:
    def __init__(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args


ExceptHookArgs = _ExceptHookArgs


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        if name is None:
            _made[0] += 1
            name = 'Thread-' + str(_made[0])
            if target is not None and hasattr(target, '__name__'):
                name += ' (' + target.__name__ + ')'
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._name = str(name)
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._started = False
        self._number = 0
        self._strand = None

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._started:
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    @property
    def ident(self):
        return self._number if self._started else None

    @property
    def native_id(self):
        return self._number if self._started else None

    def getName(self):
        return self._name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self._daemonic

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def start(self):
        if self._started:
            raise RuntimeError('threads can only be started once')
        self._started = True
        _made[1] += 1
        self._number = _made[1]
        _begin_strand(self, _steps_of(self))

    def _bootstrap(self):
        try:
            self.run()
        except BaseException as error:
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        if not self._started:
            raise RuntimeError('cannot join thread before it is started')
        strand = self._strand
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        if strand is None:
            return
        if not strand.ended:
            _wait_on(strand.ending, _until(timeout))

    def is_alive(self):
        if not self._started:
            return False
        _poll()
        strand = self._strand
        return strand is None or not strand.ended

    def __repr__(self):
        state = 'initial'
        if self._started:
            strand = self._strand
            state = 'started' if strand is None or not strand.ended else 'stopped'
        if self._daemonic:
            state += ' daemon'
        if self._started:
            state += ' ' + str(self._number)
        return '<' + type(self).__name__ + '(' + self._name + ', ' + state + ')>'


class _MainThread(Thread):
    def __init__(self):
        self._target = None
        self._args = ()
        self._kwargs = {}
        self._name = 'MainThread'
        self._daemonic = False
        self._started = True
        self._number = 1000
        self._strand = None

    def is_alive(self):
        switch = _threads()
        return switch is None or not switch.ending


_main = _MainThread()


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def _default_excepthook(args):
    if args.exc_type is SystemExit:
        return
    name = str(get_ident()) if args.thread is None else args.thread.name
    sys.stderr.write('Exception in thread ' + name + ':\n')
    sys.stderr.write(''.join(traceback.format_exception(args.exc_value)))


excepthook = _default_excepthook
__excepthook__ = _default_excepthook


def current_thread():
    switch = _threads()
    if switch is None or switch.current.thread is None:
        return _main
    return switch.current.thread


def currentThread():
    return current_thread()


def main_thread():
    return _main


def enumerate():
    switch = _threads()
    threads = [_main]
    if switch is not None:
        for strand in switch.alive:
            threads.append(strand.thread)
    return threads


def active_count():
    switch = _threads()
    return 1 if switch is None else 1 + len(switch.alive)


def activeCount():
    return active_count()


def get_ident():
    return current_thread()._number


def get_native_id():
    return current_thread()._number


def stack_size(size=0):
    return 0


class Lock:
    def __init__(self):
        self._held = False
        self._waiters = []

    def acquire(self, blocking=True, timeout=-1):
        if self._held:
            return self._contend(blocking, timeout)
        self._held = True
        return True

    def _contend(self, blocking, timeout):
        if not blocking:
            if timeout != -1:
                raise ValueError("can't specify a timeout for a non-blocking call")
            _poll()
        else:
            if timeout < 0 and timeout != -1:
                raise ValueError('timeout value must be a non-negative number')
            until = _until(None if timeout == -1 else timeout)
            while self._held and _wait_on(self._waiters, until):
                pass
        if self._held:
            return False
        self._held = True
        return True

    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False
        if self._waiters:
            _wake_one(self._waiters)

    def locked(self):
        if self._held:
            _poll()
        return self._held

    def __enter__(self):
        if self._held:
            return self._contend(True, -1)
        self._held = True
        return True

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        state = 'locked' if self._held else 'unlocked'
        return '<' + state + ' _thread.lock object at ' + hex(id(self)) + '>'

    def _is_owned(self):
        return self._held

    def _release_all(self):
        self.release()
        return 1

    def _acquire_again(self, count):
        self.acquire()


class RLock:
    def __init__(self):
        self._count = 0
        self._owner = None
        self._waiters = []

    def acquire(self, blocking=True, timeout=-1):
        me = current_thread()
        if self._count > 0 and self._owner is not me:
            if not blocking:
                if timeout != -1:
                    raise ValueError("can't specify a timeout for a non-blocking call")
                _poll()
            else:
                if timeout < 0 and timeout != -1:
                    raise ValueError('timeout value must be a non-negative number')
                until = _until(None if timeout == -1 else timeout)
                while self._count > 0 and _wait_on(self._waiters, until):
                    pass
            if self._count > 0:
                return False
        self._owner = me
        self._count += 1
        return True

    def release(self):
        if self._count == 0 or self._owner is not current_thread():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if self._count == 0:
            self._owner = None
            if self._waiters:
                _wake_one(self._waiters)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        state = 'locked' if self._count > 0 else 'unlocked'
        owner = 0 if self._owner is None else self._owner._number
        rest = ' owner=' + str(owner) + ' count=' + str(self._count) + ' at ' + hex(id(self)) + '>'
        return '<' + state + ' _thread.RLock object' + rest

    def _is_owned(self):
        return self._count > 0 and self._owner is current_thread()

    def _release_all(self):
        count = self._count
        self._count = 1
        self.release()
        return count

    def _acquire_again(self, count):
        self.acquire()
        self._count = count


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._waiters = []

    def acquire(self, blocking=True, timeout=-1):
        return self._lock.acquire(blocking, timeout)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, kind, value, traceback):
        self._lock.release()

    def wait(self, timeout=None):
        if not self._lock._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        count = self._lock._release_all()
        try:
            if timeout is not None and timeout <= 0:
                return False
            return _wait_on(self._waiters, _until(timeout))
        finally:
            self._lock._acquire_again(count)

    def wait_for(self, predicate, timeout=None):
        until = _until(timeout)
        result = predicate()
        while not result:
            rest = None
            if timeout is not None:
                rest = until - _until(0)
                if rest <= 0:
                    break
            self.wait(rest)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._lock._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        while n > 0 and self._waiters:
            _wake_one(self._waiters)
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        self.notify_all()

    def __repr__(self):
        return '<Condition(' + repr(self._lock) + ', ' + str(len(self._waiters)) + ')>'


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value
        self._waiters = []

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            if not blocking:
                _poll()
            else:
                until = _until(timeout)
                while self._value == 0 and _wait_on(self._waiters, until):
                    pass
            if self._value == 0:
                return False
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n
        while n > 0 and self._waiters:
            _wake_one(self._waiters)
            n -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()

    def __repr__(self):
        kind = type(self)
        name = kind.__module__ + '.' + kind.__qualname__
        return '<' + name + ' at ' + hex(id(self)) + ': value=' + str(self._value) + '>'


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        Semaphore.release(self, n)


class Event:
    def __init__(self):
        self._flag = False
        self._waiters = []

    def is_set(self):
        _poll()
        return self._flag

    def isSet(self):
        return self.is_set()

    def set(self):
        self._flag = True
        _wake_all(self._waiters)

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if self._flag:
            return True
        if timeout is not None and timeout <= 0:
            _poll()
            return self._flag
        return _wait_on(self._waiters, _until(timeout))

    def __repr__(self):
        state = 'set' if self._flag else 'unset'
        return '<threading.Event at ' + hex(id(self)) + ': ' + state + '>'


class Barrier:
    """`_state`: 0 while it fills, 1 while those of a round leave, -1 after a reset until all have left, -2 broken."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._state = 0
        self._count = 0
        self._waiters = []

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        while self._state == 1 or self._state == -1:
            _wait_on(self._waiters, -1.0)
        if self._state < 0:
            raise BrokenBarrierError
        index = self._count
        self._count += 1
        try:
            if index + 1 == self._parties:
                self._open()
            else:
                self._stay(_until(timeout))
            return index
        finally:
            self._count -= 1
            if self._count == 0 and (self._state == 1 or self._state == -1):
                self._state = 0
                _wake_all(self._waiters)

    def _open(self):
        try:
            if self._action is not None:
                self._action()
            self._state = 1
            _wake_all(self._waiters)
        except BaseException:
            self.abort()
            raise

    def _stay(self, until):
        while self._state == 0:
            if not _wait_on(self._waiters, until) and self._state == 0:
                self.abort()
                raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError

    def reset(self):
        if self._count > 0:
            if self._state != 1:
                self._state = -1
        else:
            self._state = 0
        _wake_all(self._waiters)

    def abort(self):
        self._state = -2
        _wake_all(self._waiters)

    def __repr__(self):
        if self._state == -2:
            return '<threading.Barrier at ' + hex(id(self)) + ': broken>'
        waiters = str(self.n_waiting) + '/' + str(self._parties)
        return '<threading.Barrier at ' + hex(id(self)) + ': waiters=' + waiters + '>'
