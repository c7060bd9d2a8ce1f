"""What becomes of an exception that nobody caught, and the chain of exceptions that it prints."""
from __pyw__ import host, i32, noinline, op
from pyw.builtins.exception_groups import BaseExceptionGroup
from pyw.builtins.exceptions import KeyboardInterrupt, SystemExit
from pyw.builtins.text_output import _flush_all, _put_byte, _put_text, _to_stderr


@noinline
def _chain(exc, handled):
    """Makes what is being handled the context of an exception that is raised; never a cycle."""
    if exc is handled:
        return
    walk = handled
    slow = handled
    odd = False
    while True:
        context = walk.__context__
        if context is None:
            break
        if context is exc:
            walk.__context__ = None
            break
        walk = context
        if odd:
            after = slow.__context__
            if after is None or after is walk:
                break
            slow = after
        odd = not odd
    exc.__context__ = handled


@noinline
def _report_uncaught(exc) -> i32:
    """Prints an exception that ends the program as CPython does; gives the exit status."""
    if isinstance(exc, SystemExit):
        return _exit_status(exc.code)
    _to_stderr()
    _report_chain(exc, exc, 0)
    _flush_all()
    if isinstance(exc, KeyboardInterrupt):
        return 130
    return 1


def _exit_status(code) -> i32:
    _flush_all()
    if code is None:
        return 0
    if isinstance(code, int):
        return i32(code) & 255
    _to_stderr()
    _put_text(str(code))
    _put_byte(10)
    _flush_all()
    return 1


def _report_chain(exc, later, margin: i32):
    """`later` is the exception that followed this one: frames that both have are shown with that one only."""
    cause = exc.__cause__
    if cause is not None:
        _report_chain(cause, exc, margin)
        _report_line(margin, '')
        _report_line(margin, 'The above exception was the direct cause of the following exception:')
        _report_line(margin, '')
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            _report_chain(context, exc, margin)
            _report_line(margin, '')
            _report_line(margin, 'During handling of the above exception, another exception occurred:')
            _report_line(margin, '')
    _report_one(exc, later, margin)


def _report_line(margin: i32, text):
    if margin > 0:
        _put_spaces(margin)
        _put_text('|')
        if text._len > 0:
            _put_byte(32)
    _put_text(text)
    _put_byte(10)


def _put_spaces(n: i32):
    while n > 0:
        _put_byte(32)
        n = n - 1


def _report_one(exc, later, margin: i32):
    group = isinstance(exc, BaseExceptionGroup)
    at: i32 = margin
    if group and margin == 0:
        at = 2
    if op.extern.is_null(exc._tb) == 0:
        if group:
            if margin == 0:
                _put_text('  + Exception Group Traceback (most recent call last):\n')
            else:
                _report_line(at, 'Exception Group Traceback (most recent call last):')
        else:
            _report_line(at, 'Traceback (most recent call last):')
        _flush_all()
        if exc is later:
            host.print_traceback(exc._tb, None, at)
        else:
            host.print_traceback(exc._tb, later._tb, at)
    name = type(exc).__name__
    text = str(exc)
    if text._len > 0:
        name = name + ': ' + text
    _report_text(at, name)
    notes = exc._notes
    if notes is not None:
        for note in notes:
            _report_text(at, note)
    if isinstance(exc, BaseExceptionGroup):
        _report_members(exc, at)


def _report_text(margin: i32, text):
    for line in text.split('\n'):
        _report_line(margin, line)


def _report_members(group, margin: i32):
    n = 0
    count = len(group.exceptions)
    for e in group.exceptions:
        n += 1
        if n == 1:
            _put_spaces(margin)
            _put_text('+-')
        else:
            _put_spaces(margin + 2)
        label = str(n)
        if n > 15:
            label = '...'
        _put_text('+---------------- ')
        _put_text(label)
        _put_text(' ----------------\n')
        if n > 15:
            _report_line(margin + 2, 'and ' + str(count - 15) + ' more exception' + ('s' if count > 16 else ''))
            break
        _report_chain(e, e, margin + 2)
        if isinstance(e, BaseExceptionGroup) and n == count:
            return
    _put_spaces(margin + 2)
    _put_text('+------------------------------------\n')
