"""
Which thread runs, which can go on, and which wait.

There is one thread of the host. A thread of the program is a generator whose calls can be suspended wherever they wait
(the pass `coroutines`); the main program cannot, so that it runs the others where it waits.
"""
from __pyw__ import State, call_depth, handled_exception, host, noinline, op, set_call_depth, set_handled
from pyw.builtins.text_output import _flush_all, _to_stdout

# A thread that asks again and again gives the others their turn after so many seconds.
_SLICE = 0.02


class _Strand(object):
    """A flow of control: a thread, or the main program (without steps)."""

    def __init__(self, thread, steps):
        self.thread = thread
        self.steps = steps
        # It waits in `_others` on the stack of the host, below whatever runs.
        self.below = False
        # It stands among what is ready.
        self.queued = False
        self.woken = False
        self.ended = False
        self.wake = -1.0
        self.handled = None
        self.loop = None
        self.contexts = None
        self.ending = []


# What the strand that runs has for itself: its event loop, and the stack of its contexts.
_loop: State = None
_contexts: State = None


def _own_loop():
    return _loop


def _set_own_loop(loop):
    global _loop
    _loop = loop


def _own_contexts():
    return _contexts


def _set_own_contexts(contexts):
    global _contexts
    _contexts = contexts


class _Switch(object):
    def __init__(self):
        self.main = _Strand(None, None)
        self.current = self.main
        self.ready = []
        # By the time at which they wake.
        self.sleeping = []
        self.alive = []
        self.slice_from = 0.0
        self.stuck = False
        # Calls to be made when the main program has ended.
        self.ends = []
        # What is called in the main program when that time has come, wherever it waits by then.
        self.alarm = None
        self.alarm_at = -1.0
        self.ending = False


_switch: State = None


def _threads():
    return _switch


def _thread_number():
    switch = _switch
    if switch is None or switch.current.thread is None:
        return 1000
    return switch.current.thread._number


def _thread_name():
    switch = _switch
    if switch is None or switch.current.thread is None:
        return 'MainThread'
    return switch.current.thread._name


def _note_end(call):
    global _switch
    if _switch is None:
        _switch = _Switch()
    _switch.ends.append(call)


def _begin_strand(thread, steps):
    """Runs a new thread until it waits for the first time."""
    global _switch
    if _switch is None:
        _switch = _Switch()
    strand = _Strand(thread, steps)
    thread._strand = strand
    _switch.alive.append(strand)
    _run_strand(strand)


def _run_strand(strand):
    switch = _switch
    before = switch.current
    depth = call_depth()
    handled = handled_exception()
    loop = _own_loop()
    contexts = _own_contexts()
    switch.current = strand
    switch.slice_from = host.clock(1)
    set_handled(strand.handled)
    _set_own_loop(strand.loop)
    _set_own_contexts(strand.contexts)
    more = strand.steps._advance()
    strand.handled = handled_exception()
    strand.loop = _own_loop()
    strand.contexts = _own_contexts()
    set_handled(handled)
    _set_own_loop(loop)
    _set_own_contexts(contexts)
    set_call_depth(depth)
    switch.current = before
    if not more:
        strand.ended = True
        switch.alive.remove(strand)
        _wake_all(strand.ending)


def _wake_sleepers(switch):
    if switch.sleeping:
        now = host.clock(1)
        while switch.sleeping and switch.sleeping[0].wake <= now:
            strand = switch.sleeping.pop(0)
            strand.wake = -1.0
            _make_ready(switch, strand)


def _make_ready(switch, strand):
    if not strand.queued:
        strand.queued = True
        switch.ready.append(strand)


def _next_ready(switch, me):
    """The next strand that can go on from here."""
    ready = switch.ready
    for i in range(len(ready)):
        strand = ready[i]
        if strand is me or not strand.below:
            strand.queued = False
            return ready.pop(i)
    return None


def _others(switch, me):
    """Runs other threads on top of the one that waits, until that can go on."""
    me.below = True
    try:
        while True:
            if switch.alarm is not None and me is switch.main:
                _call_alarm(switch)
            _wake_sleepers(switch)
            strand = _next_ready(switch, me)
            if strand is me:
                return
            if strand is not None:
                _run_strand(strand)
                continue
            until = switch.sleeping[0].wake if switch.sleeping else -1.0
            if switch.alarm is not None and (until < 0.0 or switch.alarm_at < until) and me is switch.main:
                until = switch.alarm_at
            if until < 0.0:
                switch.stuck = True
                raise _deadlock()
            pause = until - host.clock(1)
            if pause > 0.0:
                _flush_all()
                host.sleep(pause)
    finally:
        me.below = False
        if me.queued:
            me.queued = False
            switch.ready.remove(me)
        switch.slice_from = host.clock(1)


def _set_alarm(at, call):
    """`call` is called once `at` has come and the main program waits; None for no alarm."""
    global _switch
    if _switch is None:
        _switch = _Switch()
    _switch.alarm = call
    _switch.alarm_at = at


def _call_alarm(switch):
    if switch.alarm_at <= host.clock(1):
        call = switch.alarm
        switch.alarm = None
        call()


@noinline
def _deadlock():
    return RuntimeError('pyw: deadlock: this waits for ever, and no other thread can go on')


def _give_way(switch):
    """Until the current strand has been made ready again."""
    if not op.thread.suspend():
        _others(switch, switch.current)


def _sleep_until(switch, strand, wake):
    strand.wake = wake
    sleeping = switch.sleeping
    i = len(sleeping)
    while i > 0 and sleeping[i - 1].wake > wake:
        i -= 1
    sleeping.insert(i, strand)


def _until(timeout):
    """The time at which a timeout is over; below zero for none."""
    if timeout is None:
        return -1.0
    return host.clock(1) + (float(timeout) if timeout > 0 else 0.0)


def _wait_on(waiters, until):
    """Waits until somebody wakes the waiters, or it is late; True if it was woken."""
    switch = _switch
    if switch is None:
        if until < 0.0:
            raise _deadlock()
        pause = until - host.clock(1)
        if pause > 0.0:
            _flush_all()
            host.sleep(pause)
        return False
    me = switch.current
    me.woken = False
    waiters.append(me)
    if until >= 0.0:
        _sleep_until(switch, me, until)
    try:
        _give_way(switch)
    finally:
        if me.wake >= 0.0:
            switch.sleeping.remove(me)
            me.wake = -1.0
        if not me.woken:
            waiters.remove(me)
    return me.woken


def _wake_one(waiters):
    """The one that has waited longest goes on when it is its turn."""
    if waiters:
        strand = waiters.pop(0)
        strand.woken = True
        if strand.wake >= 0.0:
            _switch.sleeping.remove(strand)
            strand.wake = -1.0
        _make_ready(_switch, strand)


def _wake_all(waiters):
    while waiters:
        _wake_one(waiters)


def _sleep_here(seconds):
    """`time.sleep`."""
    switch = _switch
    if switch is None:
        _flush_all()
        host.sleep(float(seconds))
        return
    me = switch.current
    _sleep_until(switch, me, host.clock(1) + float(seconds))
    try:
        _give_way(switch)
    finally:
        if me.wake >= 0.0:
            switch.sleeping.remove(me)
            me.wake = -1.0


def _poll():
    """Stands where a program may ask without end."""
    switch = _switch
    if switch is not None and switch.alarm is not None and switch.current is switch.main:
        _call_alarm(switch)
    if switch is not None and switch.alive and host.clock(1) - switch.slice_from > _SLICE:
        _make_ready(switch, switch.current)
        _give_way(switch)


def _finish_threads():
    """The main program has ended: threads that are no daemons run to their end."""
    switch = _switch
    if switch is None:
        return
    switch.ending = True
    _to_stdout()
    while switch.ends:
        switch.ends.pop(0)()
    while True:
        left = [s for s in switch.alive if not s.thread.daemon]
        if not left or switch.stuck:
            return
        _wait_on(left[0].ending, -1.0)
