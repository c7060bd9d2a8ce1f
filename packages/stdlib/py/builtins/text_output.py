"""Standard output and error: text is encoded as UTF-8 into a buffer in linear memory, which the host writes out.

Memory: 4080 holds whether stdout is a terminal (0 not asked yet, 1 no, 2 yes), 4084 belongs to `float_text`, 4088 holds
the file descriptor the buffer is for, less one (so that fresh memory means stdout), 4092 the bytes in the buffer; the
buffer is 4096 to 36863.
"""
from __pyw__ import Array, State, host, i8, i32, inline, noinline, op
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.file_base import _flush_files
from pyw.builtins.str_core import _char_at


_captured: State = None


@noinline
def _flush_buffer():
    n = op.mem.load32(4092)
    if n > 0:
        op.mem.store32(4092, 0)
        if _captured is not None and op.mem.load32(4088) == 0:
            _capture(n)
        else:
            host.write(op.mem.load32(4088) + 1, 4096, n)


@noinline
def _capture(n: i32):
    """Keeps what would go to standard output."""
    pieces = _captured
    if pieces is None:
        return
    i: i32 = 0
    d = Array[i8](n)
    while i < n:
        d[i] = op.mem.load8(4096 + i)
        i = i + 1
    pieces.append(_new_bytes(d, n))


def _start_capture():
    global _captured
    _flush_buffer()
    _captured = []


def _end_capture():
    """What was printed since `_start_capture`."""
    global _captured
    _flush_buffer()
    pieces = _captured
    _captured = None
    if pieces is None:
        return ''
    return b''.join(pieces).decode()


def _flush_all():
    """What the compiler calls when the program ends."""
    _flush_files()
    _flush_buffer()


def _put_byte(c: i32):
    """One ASCII character."""
    n: i32 = op.mem.load32(4092)
    if n >= 32768:
        _flush_buffer()
        n = 0
    op.mem.store8(n + 4096, c)
    op.mem.store32(4092, n + 1)


def _put_text(s):
    n: i32 = op.mem.load32(4092)
    i: i32 = 0
    d = s._d1
    if d is None:
        _put_wide(s)
        return
    while i < s._len:
        if n > 32766:
            op.mem.store32(4092, n)
            _flush_buffer()
            n = 0
        c = d[i]
        if c < 128:
            op.mem.store8(n + 4096, c)
            n = n + 1
        else:
            op.mem.store8(n + 4096, 192 | (c >> 6))
            op.mem.store8(n + 4097, 128 | (c & 63))
            n = n + 2
        i = i + 1
    op.mem.store32(4092, n)


@noinline
def _put_wide(s):
    _check_surrogates(s)
    i: i32 = 0
    n: i32 = op.mem.load32(4092)
    while i < s._len:
        if n > 32764:
            op.mem.store32(4092, n)
            _flush_buffer()
            n = 0
        c = _char_at(s, i)
        if c < 128:
            op.mem.store8(n + 4096, c)
            n = n + 1
        elif c < 2048:
            op.mem.store8(n + 4096, 192 | (c >> 6))
            op.mem.store8(n + 4097, 128 | (c & 63))
            n = n + 2
        elif c < 65536:
            op.mem.store8(n + 4096, 224 | (c >> 12))
            op.mem.store8(n + 4097, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 4098, 128 | (c & 63))
            n = n + 3
        else:
            op.mem.store8(n + 4096, 240 | (c >> 18))
            op.mem.store8(n + 4097, 128 | ((c >> 12) & 63))
            op.mem.store8(n + 4098, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 4099, 128 | (c & 63))
            n = n + 4
        i = i + 1
    op.mem.store32(4092, n)


def _check_surrogates(s):
    """A lone surrogate has no UTF-8 form: CPython's strict stdout raises before it writes anything of the string."""
    i: i32 = 0
    while i < s._len:
        if (_char_at(s, i) >> 11) == 27:
            first = i
            while i + 1 < s._len and (_char_at(s, i + 1) >> 11) == 27:
                i = i + 1
            raise UnicodeEncodeError('utf-8', s, int(first), int(i + 1), 'surrogates not allowed')
        i = i + 1


@inline
def _end_line():
    """After a line: a person watching a terminal sees it at once."""
    t: i32 = op.mem.load32(4080)
    if t != 1:
        _flush_terminal()


@noinline
def _flush_terminal():
    if op.mem.load32(4080) == 0:
        op.mem.store32(4080, host.is_tty(1) + 1)
    if op.mem.load32(4080) == 2:
        _flush_buffer()


def _to_stderr():
    """From now on the buffer is for standard error."""
    _flush_buffer()
    op.mem.store32(4088, 1)


def _to_stdout():
    _flush_buffer()
    op.mem.store32(4088, 0)
