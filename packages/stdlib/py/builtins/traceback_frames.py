"""Frames of tracebacks as objects, out of the text that the host makes of its record."""
from __pyw__ import host, refuse
from pyw.builtins.boundary import _str_from_js


class _FrameCode(object):
    """What a frame's line says of its code."""

    def __init__(self, filename, name):
        self.co_filename = filename
        self.co_name = name

    @property
    def co_argcount(self):
        refuse('co_argcount of the code of a frame')

    @property
    def co_firstlineno(self):
        refuse('co_firstlineno of the code of a frame')

    @property
    def co_flags(self):
        refuse('co_flags of the code of a frame')

    @property
    def co_qualname(self):
        refuse('co_qualname of the code of a frame')

    @property
    def co_varnames(self):
        refuse('co_varnames of the code of a frame')


class frame(object):
    """`_text` is what a traceback shows of it, `_line` its line of the source."""

    def __init__(self, filename, lineno, name, line, text):
        self.f_code = _FrameCode(filename, name)
        self._lineno = lineno
        self._line = line
        self._text = text

    @property
    def f_lineno(self):
        # Of a frame that still runs it is the line that it has come to.
        refuse('f_lineno of a frame')

    @property
    def f_locals(self):
        refuse('f_locals of a frame')

    @property
    def f_globals(self):
        refuse('f_globals of a frame')

    @property
    def f_back(self):
        refuse('f_back of a frame')

    @property
    def f_lasti(self):
        refuse('f_lasti of a frame')

    @property
    def f_builtins(self):
        refuse('f_builtins of a frame')

    @property
    def f_trace(self):
        refuse('f_trace of a frame')

    @property
    def f_trace_lines(self):
        refuse('f_trace_lines of a frame')

    @property
    def f_trace_opcodes(self):
        refuse('f_trace_opcodes of a frame')

    def __repr__(self):
        code = self.f_code
        shown = repr(code.co_filename) + ', line ' + str(self._lineno) + ', code ' + code.co_name
        return '<frame at 0x7f0000000000, file ' + shown + '>'


def _frames_of(record, here):
    return _parsed_frames(_str_from_js(host.traceback_text(record, here, 0)))


def _stack_frames():
    """Of those that run now."""
    return _parsed_frames(_str_from_js(host.traceback_text(host.traceback(None), None, 0)))


def _parsed_frames(text):
    frames = []
    lines = text.split('\n')
    i = 0
    while i < len(lines):
        head = lines[i]
        i = i + 1
        if head.startswith('  [Previous line repeated '):
            last = frames[-1]
            for _ in range(int(head[26:].split(' ')[0])):
                frames.append(last)
            continue
        if not head.startswith('  File "'):
            continue
        own = [head]
        while i < len(lines) and lines[i].startswith('    '):
            own.append(lines[i])
            i = i + 1
        place, _, name = head[8:].rpartition(', in ')
        filename, _, number = place.rpartition('", line ')
        line = own[1].strip() if len(own) > 1 else ''
        text = '\n'.join(own) + '\n'
        if number.isdigit():
            frames.append(frame(filename, int(number), name, line, text))
        else:
            frames.append(_nowhere(name, text))
    if len(frames) == 0:
        frames.append(_nowhere('<unknown>', ''))
    return frames


def _nowhere(name, text):
    """Where the host does not know places."""
    return frame('<unknown>', None, name, '', text)
