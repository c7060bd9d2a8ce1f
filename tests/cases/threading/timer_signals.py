"""Signals of the timer, wherever the main program waits."""
import signal, time, threading, queue
seen = []
def handler(number, frame):
    seen.append(number)
print(signal.signal(signal.SIGALRM, handler), signal.alarm(1), signal.alarm(2))
signal.alarm(0)
signal.setitimer(signal.ITIMER_REAL, 0.05)
t = time.monotonic()
time.sleep(0.2)
print(seen, time.monotonic() - t >= 0.19)
class Late(Exception): pass
def late(number, frame):
    raise Late('too late')
signal.signal(signal.SIGALRM, late)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(5)
except Late as e:
    print('stopped', e)
q = queue.Queue()
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    q.get()
except Late as e:
    print('stopped', e)
e = threading.Event()
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    e.wait()
except Late as e:
    print('stopped', e)
t = threading.Thread(target=time.sleep, args=(0.5,))
t.start()
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    t.join()
except Late as e:
    print('join', e, t.is_alive())
t.join()
signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
for i in range(3): signal.pause()
a, b = signal.getitimer(signal.ITIMER_REAL)
print(len(seen) >= 4, a <= 0.02, b)
signal.setitimer(signal.ITIMER_REAL, 0)
print(signal.getitimer(signal.ITIMER_REAL))
signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_REAL, 0.02)
time.sleep(0.05)
for bad in (lambda: signal.setitimer(7, 1), lambda: signal.setitimer(0, -1)):
    try:
        bad()
    except signal.ItimerError as e:
        print(type(e), e)
print(len(signal.valid_signals()), signal.SIGPROF, signal.SIGCLD, repr(signal.SIGIOT), signal.strsignal(23))
def elsewhere():
    try:
        signal.signal(signal.SIGALRM, handler)
    except ValueError as e:
        print(e)
t = threading.Thread(target=elsewhere); t.start(); t.join()
