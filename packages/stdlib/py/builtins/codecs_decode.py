"""bytes.decode."""
from __pyw__ import Array, array_copy, i8, i32, in_use, mentions_codecs, noinline
from pyw.builtins.codecs_handlers import _answer_of, _decode_by_search, _registered
from pyw.builtins.codecs_names import _codec, _codec_name, _error_mode, _raise_handler
from pyw.builtins.codecs_rare import _decode_rare
from pyw.builtins.str_core import _str1
from pyw.builtins.str_repr import _hex
from pyw.builtins.text_builder import _TextBuilder


def _decode(source, d, n: i32, encoding, errors):
    codec = _codec(encoding, 'decode()')
    if in_use('codec searches'):
        if codec == 0:
            return _decode_by_search(source, encoding, errors)
    if codec <= 3:
        i: i32 = 0
        if codec == 3:
            i = n
        else:
            while i < n and d[i] < 128:
                i = i + 1
        if i == n:
            e = Array[i8](n)
            array_copy(e, 0, d, 0, n)
            return _str1(e, n)
    out = _TextBuilder(n)
    task = _Decoding(source, d, n, out, errors, codec)
    if mentions_codecs():
        if codec > 10:
            _decode_rare(task, codec)
            return out.finish()
    if codec == 2:
        task.ascii()
    elif codec <= 4:
        task.utf8()
    elif codec <= 7:
        task.utf16()
    else:
        task.utf32()
    return out.finish()


class _Decoding:
    _d: Array
    _n: i32
    _codec: i32

    def __init__(self, source, d, n: i32, out, errors, codec: i32):
        self._source = source
        self._d = d
        self._n = n
        self._out = out
        self._errors = errors
        self._codec = codec

    @noinline
    def bad(self, start: i32, end: i32, reason) -> i32:
        """Bytes that cannot be decoded, treated as the handler says; gives where to go on."""
        mode = _error_mode(self._errors)
        out = self._out
        if mode == -1:
            if in_use('error handlers'):
                handler = _registered(self._errors)
                if handler is not None:
                    return self._handled(handler, self._exception(start, end, reason))
            _raise_handler(self._errors)
        if mode == 1:
            return end
        if mode == 2:
            out.char(65533)
            return end
        if mode == 3:
            i = start
            while i < end:
                out.byte(92)
                out.byte(120)
                _hex(out, self._d[i], 2)
                i = i + 1
            return end
        if mode == 4:
            raise TypeError("don't know how to handle UnicodeDecodeError in error callback")
        if mode == 5:
            i = start
            while i < end and i < start + 4 and self._d[i] >= 128:
                out.char(56320 + self._d[i])
                i = i + 1
            if i > start:
                return i
        if mode == 6 and self._codec != 2:
            size = self._surrogate(start)
            if size > 0:
                return start + size
        raise self._exception(start, end, reason)

    def _exception(self, start: i32, end: i32, reason):
        if self._codec == 4 and self._n >= 3 and self._d[0] == 239 and self._d[1] == 187 and self._d[2] == 191:
            # The mark at the start is no part of what is decoded.
            return UnicodeDecodeError('utf-8', bytes(self._source)[3:], int(start) - 3, int(end) - 3, reason)
        return UnicodeDecodeError(_codec_name(self._codec), bytes(self._source), int(start), int(end), reason)

    def _handled(self, handler, error) -> i32:
        wanted = 'decoding error handler must return (str, int) tuple'
        made, at = _answer_of(handler, error, self._n, wanted)
        if not isinstance(made, str):
            raise TypeError(wanted)
        self._out.text(made)
        return i32(at)

    def _surrogate(self, i: i32) -> i32:
        """Puts the surrogate that is encoded here; gives its size in bytes, 0 if there is none."""
        d = self._d
        c: i32 = 0
        size: i32 = 3
        if self._codec <= 4:
            if i + 3 > self._n or d[i] != 237 or d[i + 1] & 224 != 160 or d[i + 2] & 192 != 128:
                return 0
            c = 53248 | ((d[i + 1] & 63) << 6) | (d[i + 2] & 63)
        elif self._codec <= 7:
            if i + 2 > self._n:
                return 0
            c = self.unit16(i)
            size = 2
        else:
            if i + 4 > self._n:
                return 0
            c = self.unit32(i)
            size = 4
        if c < 55296 or c > 57343:
            return 0
        self._out.char(c)
        return size

    def ascii(self):
        i: i32 = 0
        while i < self._n:
            c: i32 = self._d[i]
            if c < 128:
                self._out.byte(c)
                i = i + 1
            else:
                i = self.bad(i, i + 1, 'ordinal not in range(128)')

    def utf8(self):
        d = self._d
        n: i32 = self._n
        out = self._out
        i: i32 = 0
        if self._codec == 4 and n >= 3 and d[0] == 239 and d[1] == 187 and d[2] == 191:
            i = 3
        while i < n:
            c: i32 = d[i]
            if c < 128:
                out.byte(c)
                i = i + 1
            elif c < 194 or c > 244:
                i = self.bad(i, i + 1, 'invalid start byte')
            else:
                more: i32 = 1
                low: i32 = 128
                high: i32 = 191
                value = c & 31
                if c >= 240:
                    more = 3
                    value = c & 7
                    if c == 240:
                        low = 144
                    elif c == 244:
                        high = 143
                elif c >= 224:
                    more = 2
                    value = c & 15
                    if c == 224:
                        low = 160
                    elif c == 237:
                        high = 159
                k: i32 = 1
                while k <= more and i + k < n and d[i + k] >= low and d[i + k] <= high:
                    value = (value << 6) | (d[i + k] & 63)
                    low = 128
                    high = 191
                    k = k + 1
                if k > more:
                    out.char(value)
                    i = i + k
                elif i + k >= n:
                    i = self.bad(i, n, 'unexpected end of data')
                else:
                    i = self.bad(i, i + k, 'invalid continuation byte')

    def unit16(self, i: i32) -> i32:
        d = self._d
        if self._codec == 7:
            return (d[i] << 8) | d[i + 1]
        return d[i] | (d[i + 1] << 8)

    def unit32(self, i: i32) -> i32:
        d = self._d
        if self._codec == 10:
            return (d[i] << 24) | (d[i + 1] << 16) | (d[i + 2] << 8) | d[i + 3]
        return d[i] | (d[i + 1] << 8) | (d[i + 2] << 16) | (d[i + 3] << 24)

    def utf16(self):
        n: i32 = self._n
        out = self._out
        i: i32 = 0
        if self._codec == 5:
            self._codec = 6
            if n >= 2:
                mark = self.unit16(0)
                if mark == 65534:
                    self._codec = 7
                    i = 2
                elif mark == 65279:
                    i = 2
        while i < n:
            if i + 2 > n:
                i = self.bad(i, n, 'truncated data')
            else:
                c = self.unit16(i)
                if c < 55296 or c > 57343:
                    out.char(c)
                    i = i + 2
                elif c >= 56320:
                    i = self.bad(i, i + 2, 'illegal encoding')
                elif i + 4 > n:
                    i = self.bad(i, n, 'unexpected end of data')
                else:
                    low = self.unit16(i + 2)
                    if low < 56320 or low > 57343:
                        i = self.bad(i, i + 2, 'illegal UTF-16 surrogate')
                    else:
                        out.char(65536 + ((c & 1023) << 10) + (low & 1023))
                        i = i + 4

    def utf32(self):
        n: i32 = self._n
        i: i32 = 0
        if self._codec == 8:
            self._codec = 9
            if n >= 4:
                mark = self.unit32(0)
                if mark == -131072:
                    self._codec = 10
                    i = 4
                elif mark == 65279:
                    i = 4
        while i < n:
            if i + 4 > n:
                i = self.bad(i, n, 'truncated data')
            else:
                c = self.unit32(i)
                if c < 0 or c > 1114111:
                    i = self.bad(i, i + 4, 'code point not in range(0x110000)')
                elif c >= 55296 and c <= 57343:
                    i = self.bad(i, i + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
                else:
                    self._out.char(c)
                    i = i + 4
