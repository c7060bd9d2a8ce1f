import io
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
    e.add_note('with a note')
    report = traceback.TracebackException.from_exception(e)
    print(str(report), report.exc_type_str, report.__suppress_context__)
    print(list(report.format_exception_only()))
    print(str(report.__cause__), report.__cause__.exc_type_str)
    print(''.join(report.format()) == ''.join(traceback.format_exception(e)))
    pieces = traceback.format_exception(e)
    print(len(pieces) > 5, [p for p in pieces if not p.startswith('  File')])
    out = io.StringIO()
    report.print(file=out)
    print(out.getvalue().count('\n') > 5)
