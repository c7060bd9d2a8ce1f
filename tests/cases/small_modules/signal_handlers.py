import signal
def on(sig, frame):
    print("got", sig, signal.Signals(sig).name, signal.strsignal(sig))
print(signal.signal(signal.SIGTERM, on), signal.getsignal(signal.SIGTERM) is on)
print(repr(signal.SIGINT), signal.SIGINT, signal.SIGINT.name, signal.SIGINT + 1, signal.SIG_DFL)
signal.raise_signal(signal.SIGTERM)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as e:
    print("interrupted", repr(e))
old = signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
print(old is signal.default_int_handler, repr(signal.getsignal(signal.SIGINT)))
for f in (lambda: signal.signal(99, on), lambda: signal.signal(signal.SIGTERM, "x"), lambda: signal.Signals(77), lambda: signal.signal(signal.SIGKILL, on)):
    try:
        f()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
print(signal.Signals["SIGHUP"].value, signal.SIGUSR1 in (10, 12), {signal.SIGINT: 1}[2])
