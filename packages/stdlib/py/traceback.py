"""traceback: an exception as the text that Python prints when nobody catches it."""
from __pyw__ import extern, handled_exception, host, i32, op, refuse
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.exception_report import _exception_text, _report_chain, _report_one
from pyw.builtins.traceback_frames import _stack_frames
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
            here = exc._here
            if op.extern.is_null(here) != 0:
                here = self._here
            self._parts.append(_str_from_js(host.traceback_text(exc._tb, here, margin)))
        else:
            self._parts.append(_str_from_js(host.traceback_text(exc._tb, later._tb, margin)))


def _text_of(exc, chain):
    if exc is None:
        return 'NoneType: None\n'
    sink = _TextSink()
    if chain:
        _report_chain(sink, exc, exc, None)
    else:
        _report_one(sink, exc, exc, None)
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


def _pieces(text):
    """A report as the list that CPython makes of it: a frame is one piece, so is what stands between two exceptions."""
    found = []
    for line in text.splitlines(True):
        last = found[-1] if found else ''
        if line.startswith('    ') and last.startswith('  File "'):
            found[-1] = last + line
        elif last == '\n' or (line == '\n' and last.startswith('\n') and last.endswith(':\n')):
            found[-1] = last + line
        else:
            found.append(line)
    return found


def format_exception(exc, value=None, tb=None, limit=None, chain=True):
    if value is not None:
        return _pieces(_text_of(value, chain))
    return _pieces(_text_of(exc, chain))


def print_exception(exc, value=None, tb=None, limit=None, file=None, chain=True):
    text = ''.join(format_exception(exc, value, tb, limit, chain))
    if file is None:
        _print(text)
    else:
        file.write(text)


def format_exception_only(exc, value=None):
    if value is not None:
        exc = value
    name = type(exc).__qualname__
    module = type(exc).__module__
    if module != '__main__' and module != 'builtins':
        name = module + '.' + name
    text = _exception_text(exc)
    if len(text) > 0:
        name = name + ': ' + text
    found = [name + '\n']
    notes = None if exc is None else exc._notes
    if notes is not None:
        for note in notes:
            for line in str(note).split('\n'):
                found.append(line + '\n')
    return found


class FrameSummary(object):
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = locals
        self._text = ''

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            same = self.filename == other.filename and self.lineno == other.lineno
            return same and self.name == other.name and self.locals == other.locals
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _entry_text(entry):
    if isinstance(entry, FrameSummary) and entry._text:
        return entry._text
    text = f'  File "{entry[0]}", line {entry[1]}, in {entry[2]}\n'
    return text + f'    {entry[3].strip()}\n' if entry[3] else text


class StackSummary(list):
    @classmethod
    def from_list(cls, a_list):
        found = StackSummary()
        for entry in a_list:
            if isinstance(entry, FrameSummary):
                found.append(entry)
            else:
                filename, lineno, name, line = entry
                found.append(FrameSummary(filename, lineno, name, line=line))
        return found

    def format_frame_summary(self, frame_summary, **kwargs):
        return _entry_text(frame_summary)

    def format(self):
        """Each entry as text; what repeats is shown three times, then counted."""
        out = []
        last = None
        count = 0
        for entry in self:
            key = (entry[0], entry[1], entry[2])
            if key == last:
                count += 1
            else:
                _count_hidden(out, count)
                last = key
                count = 1
            if count <= 3:
                out.append(_entry_text(entry))
        _count_hidden(out, count)
        return out


def _count_hidden(out, count):
    if count > 3:
        out.append(f'  [Previous line repeated {count - 3} more time{"s" if count > 4 else ""}]\n')


def _summary(frames, limit):
    found = StackSummary()
    if limit is not None:
        frames = frames[:limit] if limit >= 0 else frames[limit:]
    for f in frames:
        entry = FrameSummary(f.f_code.co_filename, f._lineno, f.f_code.co_name, line=f._line)
        entry._text = f._text
        found.append(entry)
    return found


def extract_tb(tb, limit=None):
    if tb is None:
        return StackSummary()
    return _summary(tb._all()[tb._index:], limit)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _print_lines(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _print_lines(format_tb(tb, limit), file)


def _print_lines(lines, file):
    text = ''.join(lines)
    if file is None:
        _print(text)
    else:
        file.write(text)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_stack(f=None, limit=None):
    if f is not None:
        refuse('the stack of a frame')
    stack = _summary(_stack_frames(), None if limit is None else -limit)
    for entry in stack:
        # Of frames that run CPython does not say where in the line they are.
        entry._text = ''.join(entry._text.splitlines(True)[:2])
    return stack


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _print_lines(format_stack(f, limit), file)


class TracebackException(object):
    """An exception as it was when this was made: its frames, and those of what led to it."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False,
        max_group_width=15, max_group_depth=10, save_exc_type=True,
    ):
        self._exc = exc_value
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value.__suppress_context__
        cause = exc_value.__cause__
        context = exc_value.__context__
        self.__cause__ = None if cause is None else TracebackException.from_exception(cause, limit=limit)
        self.__context__ = None if context is None else TracebackException.from_exception(context, limit=limit)

    @classmethod
    def from_exception(cls, exc, *, limit=None, lookup_lines=True, capture_locals=False, compact=False):
        return cls(type(exc), exc, exc.__traceback__, limit=limit)

    @property
    def exc_type_str(self):
        cls = type(self._exc)
        module = cls.__module__
        plain = module == '__main__' or module == 'builtins'
        return cls.__qualname__ if plain else module + '.' + cls.__qualname__

    def format(self, *, chain=True):
        return iter(_pieces(_text_of(self._exc, chain)))

    def format_exception_only(self, *, show_group=False):
        return iter(format_exception_only(self._exc))

    def print(self, *, file=None, chain=True):
        _print_lines(list(self.format(chain=chain)), file)

    def __str__(self):
        return _exception_text(self._exc)
