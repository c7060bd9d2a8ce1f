import traceback, sys, io
def inner(n):
    return 1 / n
def outer():
    inner(0)
try:
    outer()
except ZeroDivisionError as e:
    tb = e.__traceback__
    for f in traceback.extract_tb(tb):
        print(isinstance(f, traceback.FrameSummary))
    summary = traceback.StackSummary.from_list([('f.py', 3, 'fn', 'x = 1')])
    print(summary.format(), traceback.format_list([('f.py', 3, 'fn', 'x = 1'), ('g.py', 4, 'm', None)]))
    print(len(traceback.format_tb(tb)), len(traceback.format_tb(tb, limit=1)))
    s = io.StringIO()
    traceback.print_exception(e, file=s)
    print(s.getvalue().splitlines()[0], s.getvalue().splitlines()[-1])
    s = io.StringIO(); traceback.print_tb(tb, file=s); print(len(s.getvalue().splitlines()) > 2)
    print(traceback.format_exception_only(e), traceback.format_exception_only(ValueError, ValueError('a\nb')))
    print(len(list(traceback.walk_tb(tb))))
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type.__name__, str(te), len(te.stack), list(te.format_exception_only()))
    s = io.StringIO(); traceback.print_exc(file=s); print(s.getvalue() == traceback.format_exc())
    fs = traceback.FrameSummary('a.py', 1, 'nm', line='text')
    print(fs.filename, fs.lineno, fs.name, fs.line, tuple(fs), fs == ('a.py', 1, 'nm', 'text'), repr(fs))
