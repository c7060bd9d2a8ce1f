"""str.encode."""
from __pyw__ import Array, array_copy, i8, i32, in_use, mentions_codecs, noinline
from pyw.builtins.bytes_core import _new_bytes
from pyw.builtins.codecs_handlers import _answer_of, _encode_by_search, _registered
from pyw.builtins.codecs_names import _codec, _codec_name, _error_mode, _raise_handler
from pyw.builtins.codecs_rare import _encode_rare
from pyw.builtins.str_core import _char_at
from pyw.builtins.str_repr import _escape
from pyw.builtins.text_builder import _TextBuilder


def _encode(s, encoding, errors):
    codec = _codec(encoding, 'encode()')
    if in_use('codec searches'):
        if codec == 0:
            return _encode_by_search(s, encoding, errors)
    n: i32 = s._len
    d = s._d1
    if d is not None and codec <= 3:
        i: i32 = 0
        if codec == 3:
            i = n
        else:
            while i < n and d[i] < 128:
                i = i + 1
        if i == n:
            e = Array[i8](n)
            array_copy(e, 0, d, 0, n)
            return _new_bytes(e, n)
    out = _ByteBuilder(n + 8)
    if mentions_codecs():
        if codec > 10:
            _encode_rare(out, s, codec, errors)
            return out.finish()
    if codec == 4:
        out.byte(239)
        out.byte(187)
        out.byte(191)
    elif codec == 5:
        out.unit16(65279, 0)
    elif codec == 8:
        out.unit32(65279, 0)
    _encode_chars(out, s, codec, errors)
    return out.finish()


def _encode_chars(out, s, codec: i32, errors):
    n: i32 = s._len
    limit: i32 = 1114112
    if codec == 2:
        limit = 128
    elif codec == 3:
        limit = 256
    i: i32 = 0
    while i < n:
        c: i32 = _char_at(s, i)
        if c >= limit or (limit > 256 and c >= 55296 and c < 57344):
            end = i + 1
            # CPython's UTF-32 tells of one at a time.
            while end < n and (codec < 8 or codec > 10) and _is_bad(_char_at(s, end), limit):
                end = end + 1
            i = _encode_error(out, s, i, end, codec, limit, errors)
        else:
            out.encoded(c, codec)
            i = i + 1


def _is_bad(c: i32, limit: i32):
    return c >= limit or (limit > 256 and c >= 55296 and c < 57344)


@noinline
def _encode_error(out, s, start: i32, end: i32, codec: i32, limit: i32, errors) -> i32:
    """Characters that cannot be encoded, treated as the handler says; gives where to go on."""
    mode = _error_mode(errors)
    if mode == -1:
        if in_use('error handlers'):
            handler = _registered(errors)
            if handler is not None:
                return _encode_handled(out, s, start, end, codec, limit, handler)
        _raise_handler(errors)
    if mode == 1:
        return end
    i = start
    while i < end:
        c: i32 = _char_at(s, i)
        if mode == 2:
            out.encoded(63, codec)
        elif mode == 3 or mode == 4:
            text = _TextBuilder(12)
            if mode == 3:
                _escape(text, c)
            else:
                text.text('&#' + str(int(c)) + ';')
            made = text.finish()
            k: i32 = 0
            while k < made._len:
                out.encoded(_char_at(made, k), codec)
                k = k + 1
        elif mode == 5 and (codec <= 4 or codec >= 13) and c >= 56448 and c <= 56575:
            out.byte(c - 56320)
        elif mode == 6 and limit > 256:
            out.encoded(c, codec)
        else:
            raise _encode_exception(s, i, end, codec, limit)
        i = i + 1
    return end


def _encode_exception(s, start: i32, end: i32, codec: i32, limit: i32):
    reason = 'surrogates not allowed'
    if limit == 128:
        reason = 'ordinal not in range(128)'
    elif limit == 256:
        reason = 'ordinal not in range(256)'
    elif limit == 1:
        reason = 'character maps to <undefined>'
    return UnicodeEncodeError(_codec_name(codec), s, int(start), int(end), reason)


def _encode_handled(out, s, start: i32, end: i32, codec: i32, limit: i32, handler) -> i32:
    error = _encode_exception(s, start, end, codec, limit)
    wanted = 'encoding error handler must return (str/bytes, int) tuple'
    made, at = _answer_of(handler, error, s._len, wanted)
    if isinstance(made, str):
        top: i32 = limit
        if limit == 1:
            top = 128
        k: i32 = 0
        while k < made._len:
            c: i32 = _char_at(made, k)
            if _is_bad(c, top):
                raise error
            out.encoded(c, codec)
            k = k + 1
    elif isinstance(made, bytes):
        for b in made:
            out.byte(i32(b))
    else:
        raise TypeError(wanted)
    return i32(at)


class _ByteBuilder:
    _d: Array
    _n: i32

    def __init__(self, size: i32):
        self._d = Array[i8](size)
        self._n = 0

    def byte(self, c: i32):
        d = self._d
        if self._n == d.length:
            e = Array[i8](self._n * 2 + 8)
            array_copy(e, 0, d, 0, self._n)
            self._d = e
            d = e
        d[self._n] = c
        self._n = self._n + 1

    def unit16(self, c: i32, big: i32):
        if big != 0:
            self.byte(c >> 8)
            self.byte(c)
        else:
            self.byte(c)
            self.byte(c >> 8)

    def unit32(self, c: i32, big: i32):
        if big != 0:
            self.unit16(c >> 16, 1)
            self.unit16(c, 1)
        else:
            self.unit16(c, 0)
            self.unit16(c >> 16, 0)

    def encoded(self, c: i32, codec: i32):
        if codec == 2 or codec == 3 or codec > 10:
            self.byte(c)
        elif codec == 1 or codec == 4:
            self.utf8(c)
        elif codec <= 7:
            big: i32 = 0
            if codec == 7:
                big = 1
            if c >= 65536:
                self.unit16(55232 + (c >> 10), big)
                self.unit16(56320 + (c & 1023), big)
            else:
                self.unit16(c, big)
        elif codec == 10:
            self.unit32(c, 1)
        else:
            self.unit32(c, 0)

    def utf8(self, c: i32):
        if c < 128:
            self.byte(c)
        elif c < 2048:
            self.byte(192 | (c >> 6))
            self.byte(128 | (c & 63))
        elif c < 65536:
            self.byte(224 | (c >> 12))
            self.byte(128 | ((c >> 6) & 63))
            self.byte(128 | (c & 63))
        else:
            self.byte(240 | (c >> 18))
            self.byte(128 | ((c >> 12) & 63))
            self.byte(128 | ((c >> 6) & 63))
            self.byte(128 | (c & 63))

    def finish(self):
        return _new_bytes(self._d, self._n)
