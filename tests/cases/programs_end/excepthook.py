"""A hook for exceptions that nobody catches: it sees the class, the exception and its traceback; the status stays 1."""
import sys

seen = []


class Quit(Exception):
    pass


def hook(kind, error, trace):
    seen.append(kind.__name__)
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    print('hook:', kind.__name__, error, trace is error.__traceback__, seen, sys.excepthook is hook)


previous = sys.excepthook
sys.excepthook = hook
print(callable(previous), sys.excepthook is hook, sys.excepthook is previous)
try:
    raise ValueError('caught')
except ValueError as e:
    print('handled', e)
    sys.excepthook(type(e), e, e.__traceback__)
raise Quit('for good')
