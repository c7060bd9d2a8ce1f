"""
threading where there is one thread. A thread runs when it is started; in a program that has queues, events or
conditions it runs when somebody waits for it, or at the end of the program. What would wait for ever raises
RuntimeError.
"""
import atexit
import sys
import time
import traceback

TIMEOUT_MAX = 9223372036.0
_pending = []
_running = []
_waiters = [False]
_made = [0]
_installed = [False]


class _Blocked(BaseException):
    """Leaves a thread that waits for what nobody can give any more."""


class ThreadError(RuntimeError):
    pass


class BrokenBarrierError(RuntimeError):
    pass


class ExceptHookArgs:
    def __init__(self, args):
        self.exc_type = args[0]
        self.exc_value = args[1]
        self.exc_traceback = args[2]
        self.thread = args[3]


def _note_waiter():
    """From now on threads run when they are waited for."""
    _waiters[0] = True


def _run_pending():
    """Runs one thread that was started and has not run; False where there is none."""
    if not _pending:
        return False
    thread = _pending.pop(0)
    thread._go()
    return True


def _wait_for(ready):
    """Runs other threads until something is ready."""
    while not ready():
        if not _run_pending():
            if len(_running) > 0:
                raise _Blocked()
            raise RuntimeError('pyw: this waits for ever: there is one thread')


def _finish():
    while _pending:
        thread = _pending.pop(0)
        if not thread.daemon:
            thread._go()


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
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
        self.name = name
        self.daemon = False if daemon is None else daemon
        self._started = False
        self._done = False
        self._number = 0

    @property
    def ident(self):
        return self._number if self._started else None

    @property
    def native_id(self):
        return self._number if self._started else None

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def start(self):
        if self._started:
            raise RuntimeError('threads can only be started once')
        self._started = True
        _made[0] += 0
        self._number = 1000 + len(_pending) + _made[0]
        if _waiters[0]:
            if not _installed[0]:
                _installed[0] = True
                atexit.register(_finish)
            _pending.append(self)
        else:
            self._go()

    def _go(self):
        _running.append(self)
        try:
            self.run()
        except SystemExit:
            pass
        except _Blocked:
            pass
        except Exception as error:
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            _running.pop()
            self._done = True

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        if not self._started:
            raise RuntimeError('cannot join thread before it is started')
        if len(_running) > 0 and _running[-1] is self:
            raise RuntimeError('cannot join current thread')
        while not self._done and _run_pending():
            pass

    def is_alive(self):
        return self._started and not self._done

    def __repr__(self):
        state = 'initial'
        if self._started:
            state = 'stopped' if self._done else 'started'
        if self.daemon:
            state += ' daemon'
        if self._started:
            state += ' ' + str(self._number)
        return '<' + type(self).__name__ + '(' + self.name + ', ' + state + ')>'


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name='MainThread')
        self._started = True
        self._number = 1000


_main = _MainThread()


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = () if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self._cancelled = False
        _note_waiter()

    def cancel(self):
        self._cancelled = True

    def run(self):
        if not self._cancelled:
            time.sleep(self.interval)
            self.function(*self.args, **self.kwargs)


def excepthook(args):
    name = '' if args.thread is None else args.thread.name
    sys.stderr.write('Exception in thread ' + name + ':\n')
    sys.stderr.write(''.join(traceback.format_exception(args.exc_value)))


def current_thread():
    return _running[-1] if _running else _main


def currentThread():
    return current_thread()


def main_thread():
    return _main


def enumerate():
    return [_main] + [t for t in _pending]


def active_count():
    return 1 + len(_pending)


def activeCount():
    return active_count()


def get_ident():
    return current_thread()._number


def get_native_id():
    return current_thread()._number


def settrace(func):
    raise NotImplementedError('threading.settrace')


def stack_size(size=0):
    return 0


class Lock:
    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        if self._held:
            if not blocking:
                return False
            while self._held and _run_pending():
                pass
            if self._held:
                if timeout >= 0:
                    return False
                _wait_for(lambda: not self._held)
        self._held = True
        return True

    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    def locked(self):
        return self._held

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc_info):
        self.release()


class RLock:
    def __init__(self):
        self._count = 0
        self._owner = None

    def acquire(self, blocking=True, timeout=-1):
        me = current_thread()
        if self._count > 0 and self._owner is not me:
            if not blocking:
                return False
            _wait_for(lambda: self._count == 0)
        self._owner = me
        self._count += 1
        return True

    def release(self):
        if self._count == 0:
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc_info):
        self.release()


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._notified = 0
        _note_waiter()

    def acquire(self, blocking=True, timeout=-1):
        return self._lock.acquire(blocking, timeout)

    def release(self):
        self._lock.release()

    def __enter__(self):
        self._lock.acquire()
        return True

    def __exit__(self, kind, value, traceback):
        self._lock.release()

    def wait(self, timeout=None):
        start = self._notified
        self._lock.release()
        try:
            while self._notified == start and _run_pending():
                pass
            if self._notified == start and timeout is None:
                _wait_for(lambda: self._notified != start)
        finally:
            self._lock.acquire()
        return self._notified != start

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        while not result:
            if not self.wait(timeout) and timeout is not None:
                return predicate()
            result = predicate()
        return result

    def notify(self, n=1):
        self._notified += 1

    def notify_all(self):
        self._notified += 1

    def notifyAll(self):
        self._notified += 1


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if self._value == 0:
            if not blocking:
                return False
            _wait_for(lambda: self._value > 0)
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial = value

    def release(self, n=1):
        if self._value + n > self._initial:
            raise ValueError('Semaphore released too many times')
        Semaphore.release(self, n)


class Event:
    def __init__(self):
        self._flag = False
        _note_waiter()

    def is_set(self):
        return self._flag

    def isSet(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        while not self._flag and _run_pending():
            pass
        if not self._flag:
            if timeout is None:
                _wait_for(lambda: self._flag)
            else:
                time.sleep(timeout)
        return self._flag


class Barrier:
    """Whoever waits lets the other threads run, so that they come to the barrier too."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._here = 0
        self._round = 0
        self._failed = []
        self._broken = False
        _note_waiter()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._here

    @property
    def broken(self):
        return self._broken

    def wait(self, timeout=None):
        if self._broken:
            raise BrokenBarrierError()
        if timeout is None:
            timeout = self._timeout
        index = self._here
        mine = self._round
        self._here += 1
        if self._here == self._parties:
            if self._action is not None:
                try:
                    self._action()
                except BaseException:
                    self.abort()
                    raise
            self._here = 0
            self._round += 1
            return index
        while self._round == mine and not self._broken and _run_pending():
            pass
        if self._round == mine and not self._broken:
            if timeout is None:
                _wait_for(lambda: self._round != mine or self._broken)
            else:
                time.sleep(timeout)
                self.abort()
        if mine in self._failed or self._round == mine:
            raise BrokenBarrierError()
        return index

    def reset(self):
        if self._here > 0:
            self._failed.append(self._round)
            self._round += 1
            self._here = 0
        self._broken = False

    def abort(self):
        self._broken = True
        self._here = 0


class local:
    """What is stored is the only thread's."""
