"""What becomes of an exception that nobody caught, and the chain of exceptions that it prints."""
from __pyw__ import host, i32, is_of_program, noinline, op, replaced_name
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
    hook = replaced_name('sys', 'excepthook')
    if hook is None:
        _report(exc)
    else:
        try:
            hook(type(exc), exc, exc.__traceback__)
        except SystemExit as end:
            return _exit_status(end.code)
        except BaseException as error:
            _to_stderr()
            _put_text('Error in sys.excepthook:\n')
            _report(error)
            _put_text('\nOriginal exception was:\n')
            _report(exc)
    _flush_all()
    if isinstance(exc, KeyboardInterrupt):
        return 130
    return 1


def _report(exc):
    _to_stderr()
    _report_chain(_StderrSink(), exc, exc, None)


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


class _StderrSink(object):
    """Reports go to the output buffer, which is standard error's."""

    def text(self, text):
        _put_text(text)

    def frames(self, exc, later, margin: i32):
        _flush_all()
        if exc is later:
            host.print_traceback(exc._tb, None, margin)
        else:
            host.print_traceback(exc._tb, later._tb, margin)


def _report_chain(out, exc, later, margin):
    """
    `later` is the exception that followed this one: frames that both have are shown with that one only. `margin` is
    None outside of groups.
    """
    cause = exc.__cause__
    if cause is not None:
        _report_chain(out, cause, exc, margin)
        _report_line(out, margin, '')
        _report_line(out, margin, 'The above exception was the direct cause of the following exception:')
        _report_line(out, margin, '')
    elif not exc.__suppress_context__:
        context = exc.__context__
        if context is not None:
            _report_chain(out, context, exc, margin)
            _report_line(out, margin, '')
            _report_line(out, margin, 'During handling of the above exception, another exception occurred:')
            _report_line(out, margin, '')
    _report_one(out, exc, later, margin)


def _report_line(out, margin, text):
    if margin is not None:
        _put_spaces(out, i32(margin))
        out.text('|')
        if text != '':
            out.text(' ')
    out.text(text)
    out.text('\n')


def _put_spaces(out, n: i32):
    while n > 0:
        out.text(' ')
        n = n - 1


def _report_one(out, exc, later, margin):
    if isinstance(exc, BaseExceptionGroup):
        _report_group(out, exc, later, margin)
        return
    at: i32 = 0
    if margin is not None:
        at = i32(margin)
    if op.extern.is_null(exc._tb) == 0:
        _report_line(out, margin, 'Traceback (most recent call last):')
        out.frames(exc, later, at)
    _report_message(out, exc, margin)


def _report_group(out, exc, later, margin):
    at = 2
    if margin is not None:
        at = margin
    if op.extern.is_null(exc._tb) == 0:
        if margin is None:
            out.text('  + Exception Group Traceback (most recent call last):\n')
        else:
            _report_line(out, at, 'Exception Group Traceback (most recent call last):')
        out.frames(exc, later, i32(at))
    _report_message(out, exc, at)
    _report_members(out, exc, at)


def _report_message(out, exc, margin):
    name = type(exc).__qualname__
    module = type(exc).__module__
    text = _exception_text(exc)
    if margin is None:
        if module != '__main__' and module != 'builtins':
            out.text(module)
            out.text('.')
        out.text(name)
        if text != '':
            out.text(': ')
            out.text(text)
        out.text('\n')
    else:
        if module != '__main__' and module != 'builtins':
            name = module + '.' + name
        if text != '':
            name = name + ': ' + text
        _report_text(out, margin, name)
    notes = exc._notes
    if notes is not None:
        for note in notes:
            _report_text(out, margin, note)


def _exception_text(exc):
    if is_of_program(exc):
        return _guarded_text(exc)
    for item in exc.args:
        if is_of_program(item):
            return _guarded_text(exc)
    return str(exc)


def _guarded_text(exc):
    try:
        return str(exc)
    except Exception:
        return '<exception str() failed>'


def _report_text(out, margin, text):
    if margin is None:
        out.text(text)
        out.text('\n')
        return
    for line in text.split('\n'):
        # Lists that meet elsewhere in a large program may have been taken for one another.
        if isinstance(line, str):
            _report_line(out, margin, line)


def _report_members(out, group, margin):
    n = 0
    count = len(group.exceptions)
    for e in group.exceptions:
        n += 1
        if n == 1:
            _put_spaces(out, i32(margin))
            out.text('+-')
        else:
            _put_spaces(out, i32(margin) + 2)
        label = str(n)
        if n > 15:
            label = '...'
        out.text('+---------------- ')
        out.text(label)
        out.text(' ----------------\n')
        if n > 15:
            _report_line(out, margin + 2, 'and ' + str(count - 15) + ' more exception' + ('s' if count > 16 else ''))
            break
        _report_chain(out, e, e, margin + 2)
        if isinstance(e, BaseExceptionGroup) and n == count:
            return
    _put_spaces(out, i32(margin) + 2)
    out.text('+------------------------------------\n')
