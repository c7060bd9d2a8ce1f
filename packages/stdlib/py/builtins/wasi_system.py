"""
What stand-alone modules ask WASI for in the place of a host of JavaScript: arguments, the environment, time, entropy.

Memory: 57360 to 57599 holds what WASI reads and writes besides texts; texts are at 57600 to 65535, or, when they are
longer, in pages made for them.
"""
from __pyw__ import Array, extern, from_host, host, i32, i64, op, to_host
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.str_core import _char_at


def _room(n: i32) -> i32:
    """Address of n bytes for texts."""
    if n <= 7900:
        return 57600
    return op.i32.shl(op.mem.grow((n + 65535) >> 16), 16)


def _text_at(ptr: i32, end: i32):
    """The text of UTF-8 from ptr to end; bytes that are none become surrogates, as CPython has them."""
    b = _TextBuilder(16)
    i = ptr
    while i < end:
        c: i32 = op.mem.load8(i)
        more: i32 = 0
        if c >= 194 and c < 224:
            more = 1
        elif c >= 224 and c < 240:
            more = 2
        elif c >= 240 and c < 245:
            more = 3
        v = c
        if more != 0:
            v = c & (63 >> more)
        k: i32 = 1
        while k <= more and i + k < end and (op.mem.load8(i + k) & 192) == 128:
            v = (v << 6) | (op.mem.load8(i + k) & 63)
            k = k + 1
        if k <= more or (c > 127 and more == 0) or (more == 2 and v < 2048) or (more == 3 and v < 65536):
            b.char(56320 + c)
            i = i + 1
        else:
            b.char(v)
            i = i + k
    return b.finish()


def _put_utf8(s, ptr: i32, most: i32) -> i32:
    """Writes a text as UTF-8; the number of bytes, -1 if they are too many."""
    n = ptr
    i: i32 = 0
    while i < s._len:
        if n + 4 > ptr + most:
            return -1
        c = _char_at(s, i)
        if c < 128:
            op.mem.store8(n, c)
            n = n + 1
        elif c < 2048:
            op.mem.store8(n, 192 | (c >> 6))
            op.mem.store8(n + 1, 128 | (c & 63))
            n = n + 2
        elif c < 65536:
            if c >= 56448 and c < 56576:
                op.mem.store8(n, c - 56320)
                n = n + 1
            else:
                op.mem.store8(n, 224 | (c >> 12))
                op.mem.store8(n + 1, 128 | ((c >> 6) & 63))
                op.mem.store8(n + 2, 128 | (c & 63))
                n = n + 3
        else:
            op.mem.store8(n, 240 | (c >> 18))
            op.mem.store8(n + 1, 128 | ((c >> 12) & 63))
            op.mem.store8(n + 2, 128 | ((c >> 6) & 63))
            op.mem.store8(n + 3, 128 | (c & 63))
            n = n + 4
        i = i + 1
    return n - ptr


def _end_of(ptr: i32) -> i32:
    """Address of the zero that ends a text."""
    i = ptr
    while op.mem.load8(i) != 0:
        i = i + 1
    return i


class _HostList(object):
    """What a host of JavaScript gives as an array of texts; or the number of an error."""
    _texts: Array
    _n: i32
    _error: i32

    def __init__(self, room: i32):
        self._texts = Array(room)
        self._n = 0
        self._error = 0

    def add(self, text):
        texts = self._texts
        n = self._n
        if n == texts.length:
            wider = Array(n + n)
            i: i32 = 0
            while i < n:
                wider[i] = texts[i]
                i = i + 1
            self._texts = wider
            texts = wider
        texts[n] = text
        self._n = n + 1


def _js_length(x: extern) -> i32:
    v = from_host('value', x)
    if isinstance(v, _HostList):
        return v._n
    return 0


def _js_item(x: extern, index: i32) -> extern:
    v = from_host('value', x)
    if isinstance(v, _HostList):
        return to_host('value', v._texts[index])
    return x


def _js_kind(x: extern) -> i32:
    """3, a number, for a list that is an error."""
    v = from_host('value', x)
    if isinstance(v, _HostList) and v._error != 0:
        return 3
    return 5


def _arg_count() -> i32:
    host.wasi_args_sizes_get(57360, 57364)
    return op.mem.load32(57360)


def _arg(index: i32) -> extern:
    host.wasi_args_sizes_get(57360, 57364)
    n = op.mem.load32(57360)
    at = _room((n << 2) + op.mem.load32(57364))
    host.wasi_args_get(at, at + (n << 2))
    start = op.mem.load32(at + (index << 2))
    return to_host('text', _text_at(start, _end_of(start)))


def _env_list() -> extern:
    host.wasi_environ_sizes_get(57360, 57364)
    n = op.mem.load32(57360)
    at = _room((n << 2) + op.mem.load32(57364))
    host.wasi_environ_get(at, at + (n << 2))
    found = _HostList(n + n + 2)
    i: i32 = 0
    while i < n:
        start = op.mem.load32(at + (i << 2))
        end = _end_of(start)
        middle = start
        while middle < end and op.mem.load8(middle) != 61:
            middle = middle + 1
        found.add(_text_at(start, middle))
        found.add(_text_at(middle + 1, end))
        i = i + 1
    return to_host('value', found)


def _entropy(ptr: i32, n: i32):
    host.wasi_random_get(ptr, n)


def _sleep(seconds):
    if seconds <= 0.0:
        return
    at: i32 = 57360
    op.mem.store64(at, i64(0))
    op.mem.store64(at + 8, i64(0))
    op.mem.store64(at + 16, i64(1))
    op.mem.store64(at + 24, i64(seconds * 1e9))
    op.mem.store64(at + 32, i64(0))
    op.mem.store64(at + 40, i64(0))
    host.wasi_poll_oneoff(at, at + 48, 1, at + 80)


# --- what WASI says nothing of: places on the stack, time zones, the machine


def _traceback(earlier: extern) -> extern:
    return to_host('text', '')


def _print_traceback(stack: extern, later: extern, margin: i32):
    """Nothing: the heading and the exception stand alone."""


def _zone_offset(at):
    return 0.0


def _zone_name(zone: extern, at) -> extern:
    return to_host('text', 'UTC')


def _zone_offset_in(zone: extern, at):
    if from_host('text', zone) == 'UTC':
        return 0.0
    return op.f64.div(0.0, 0.0)


def _zone_list() -> extern:
    return to_host('text', 'UTC')


def _host_info(which: i32) -> extern:
    if which == 0:
        return to_host('text', 'wasi')
    if which == 4:
        return to_host('text', 'wasm32')
    return to_host('text', '')


def _process_info(which: i32) -> i32:
    if which == 0 or which == 4:
        return 1
    return 0
