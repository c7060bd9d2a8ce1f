"""traceback: an exception as the text that Python prints when nobody catches it."""
from __pyw__ import extern, handled_exception, host, i32
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.exception_report import _report_chain, _report_one, _report_text
from pyw.builtins.text_output import _flush_all, _put_text, _to_stderr, _to_stdout


class _TextSink(object):
    """Collects a report. Frames outside of the one that asks for it are not part of it."""

    _here: extern

    def __init__(self):
        self._here = host.traceback(None)
        self._parts = []

    def text(self, text):
        self._parts.append(text)

    def frames(self, exc, later, margin: i32):
        if exc is later:
            self._parts.append(_str_from_js(host.traceback_text(exc._tb, self._here, margin)))
        else:
            self._parts.append(_str_from_js(host.traceback_text(exc._tb, later._tb, margin)))


def _text_of(exc, chain):
    if exc is None:
        return 'NoneType: None\n'
    sink = _TextSink()
    if chain:
        _report_chain(sink, exc, exc, 0)
    else:
        _report_one(sink, exc, exc, 0)
    return ''.join(sink._parts)


def _print(text):
    _to_stderr()
    _put_text(text)
    _flush_all()
    _to_stdout()


def format_exc(limit=None, chain=True):
    return _text_of(handled_exception(), chain)


def print_exc(limit=None, file=None, chain=True):
    text = _text_of(handled_exception(), chain)
    if file is None:
        _print(text)
    else:
        file.write(text)


def format_exception(exc, value=None, tb=None, limit=None, chain=True):
    if value is not None:
        return _text_of(value, chain).splitlines(True)
    return _text_of(exc, chain).splitlines(True)


def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
    text = ''.join(format_exception(exc, value, tb, limit, chain))
    if file is None:
        _print(text)
    else:
        file.write(text)


class _PlainSink(object):
    def __init__(self):
        self._parts = []

    def text(self, text):
        self._parts.append(text)


def format_exception_only(exc, value=None):
    if value is not None:
        exc = value
    name = type(exc).__qualname__
    module = type(exc).__module__
    if module != '__main__' and module != 'builtins':
        name = module + '.' + name
    text = str(exc)
    if len(text) > 0:
        name = name + ': ' + text
    sink = _PlainSink()
    _report_text(sink, 0, name)
    return ''.join(sink._parts).splitlines(True)
