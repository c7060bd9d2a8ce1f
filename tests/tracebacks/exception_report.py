import sys
import traceback


def inner(x):
    return 10 // x


def outer(x):
    try:
        return inner(x)
    except ZeroDivisionError as e:
        raise ValueError('outer failed') from e


try:
    outer(0)
except ValueError as e:
    report = traceback.TracebackException.from_exception(e)
    print(len(report.stack), [f.name for f in report.__cause__.stack], file=sys.stderr)
raise SystemError('to end with')
