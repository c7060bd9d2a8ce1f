"""Deflate read back (RFC 1951), in the frames of zlib (RFC 1950) and gzip (RFC 1952).

Input may come in pieces, and output may be limited: `_go` does what it can and says why it stopped. A step that runs
out of input is taken back whole, and begins again when there is more.
"""
from __pyw__ import Array, array_copy, array_fill, i8, i32, inline, op
from pyw.builtins.base_codes import _crc_table
from pyw.builtins.deflate_trees import _extra_of_distance, _extra_of_length, _sent_order
from pyw.builtins.inflate_codes import _adler, _Codes, _fixed_codes, _gzip_head_end

# What `_go` gives, and the states.
_MORE = 0
_END = 1
_DICTIONARY = 2
_FULL = 3
_WRONG = -3

_AT_HEAD = 0
_AT_BLOCK = 1
_IN_STORED = 2
_IN_CODES = 3
_AT_CHECK = 4
_AT_END = 5
_AT_DICTIONARY = 6
_IN_MATCH = 7


class _Inflater(object):
    """`_in` from `_at` to `_to` is what was not looked at yet; `_held` bits of what was are in `_bits`.

    `_out` holds what was written, and before it as much of what came earlier as matches may refer to.
    """

    _in: Array
    _at: i32
    _to: i32
    _bits: i32
    _held: i32
    _out: Array
    _n: i32
    _given: i32
    _state: i32
    _frame: i32
    _raw: bool
    _is_gzip: bool
    _window: i32
    _last: bool
    _left: i32
    _distance: i32
    _literal: i32
    _check: i32
    _checked: i32
    _total: i32
    _asked: i32
    _lengths: Array
    _literals: _Codes
    _distances: _Codes
    _crcs: Array

    def __init__(self, wbits: i32):
        """wbits as zlib has them: negative for none, over 15 for a gzip frame, over 31 for either."""
        self._in = Array[i8](0)
        self._at = 0
        self._to = 0
        self._bits = 0
        self._held = 0
        self._out = Array[i8](1024)
        self._n = 0
        self._given = 0
        self._raw = wbits < 0
        self._is_gzip = False
        self._frame = 1
        if wbits > 31:
            self._frame = 3
        elif wbits > 15:
            self._frame = 2
        self._window = wbits & 15
        self._state = _AT_HEAD
        if self._raw:
            self._state = _AT_BLOCK
        self._last = False
        self._left = 0
        self._distance = 0
        self._literal = -1
        self._check = 1
        self._checked = 0
        self._total = 0
        self._asked = 0
        self._lengths = Array[i32](320)
        self._literals = _Codes()
        self._distances = _Codes()
        self._crcs = Array[i32](0)
        self._message = ''

    def _copy(self):
        new = _Inflater(15)
        new._in = self._in
        new._at = self._at
        new._to = self._to
        new._bits = self._bits
        new._held = self._held
        out = Array[i8](self._out.length)
        array_copy(out, 0, self._out, 0, self._n)
        new._out = out
        new._n = self._n
        new._given = self._given
        new._raw = self._raw
        new._is_gzip = self._is_gzip
        new._frame = self._frame
        new._window = self._window
        new._state = self._state
        new._last = self._last
        new._left = self._left
        new._distance = self._distance
        new._literal = self._literal
        new._check = self._check
        new._checked = self._checked
        new._total = self._total
        new._asked = self._asked
        # What a block begins with makes new ones of these.
        new._literals = self._literals
        new._distances = self._distances
        new._crcs = self._crcs
        return new

    # --- input

    def _add(self, d, start: i32, n: i32):
        """More input, after what is left."""
        left = self._to - self._at
        if left == 0:
            self._in = d
            self._at = start
            self._to = start + n
            return
        joined = Array[i8](left + n)
        array_copy(joined, 0, self._in, self._at, left)
        array_copy(joined, left, d, start, n)
        self._in = joined
        self._at = 0
        self._to = left + n

    def _need(self, n: i32) -> bool:
        """Are there so many bits (24 at most)?"""
        while self._held < n:
            if self._at >= self._to:
                return False
            self._bits = self._bits | (i32(self._in[self._at]) << self._held)
            self._at = self._at + 1
            self._held = self._held + 8
        return True

    @inline
    def _drop(self, n: i32):
        self._bits = op.i32.shr_u(self._bits, n)
        self._held = self._held - n

    @inline
    def _take(self, n: i32) -> i32:
        """Bits that are known to be there."""
        v = self._bits & ((1 << n) - 1)
        self._bits = op.i32.shr_u(self._bits, n)
        self._held = self._held - n
        return v

    def _give_back(self):
        """Whole bytes that were only looked at."""
        back = self._held >> 3
        self._at = self._at - back
        self._held = self._held & 7
        self._bits = self._bits & ((1 << self._held) - 1)

    def _symbol(self, codes) -> i32:
        """The next symbol; -1: not enough input, -2: no such code."""
        if not self._need(9):
            if self._held == 0:
                return -1
        v = codes._table[self._bits & 511]
        w = v & 15
        if w != 0:
            if w > self._held:
                return -1
            self._drop(w)
            return v >> 4
        if not self._need(15) and self._held == 0:
            return -1
        code: i32 = 0
        first: i32 = 0
        index: i32 = 0
        bits: i32 = self._bits
        w = 1
        while w < 16:
            if w > self._held:
                return -1
            code = code | (bits & 1)
            bits = op.i32.shr_u(bits, 1)
            n = codes._counts[w]
            if code - n < first:
                self._drop(w)
                return codes._symbols[index + code - first]
            index = index + n
            first = (first + n) << 1
            code = code << 1
            w = w + 1
        return -2

    # --- output

    def _widen(self, n: i32):
        wider = Array[i8]((self._n + n) * 2)
        array_copy(wider, 0, self._out, 0, self._n)
        self._out = wider

    def _written(self):
        """What was written since this was last asked, as an array; the past is cut to what may be referred to."""
        n: i32 = self._n - self._given
        d = Array[i8](n)
        array_copy(d, 0, self._out, self._given, n)
        if self._n > 98304:
            keep = Array[i8](65536)
            array_copy(keep, 0, self._out, self._n - 32768, 32768)
            self._out = keep
            self._n = 32768
            self._checked = 32768
        self._given = self._n
        return d

    def _sum_up(self):
        """Takes what was written into the checksum."""
        if self._raw:
            return
        n: i32 = self._n - self._checked
        self._total = self._total + n
        if self._is_gzip:
            if self._crcs.length == 0:
                self._crcs = _crc_table()
            table = self._crcs
            c = ~self._check
            i: i32 = self._checked
            while i < self._n:
                c = c ^ self._out[i]
                c = op.i32.shr_u(c, 4) ^ table[c & 15]
                c = op.i32.shr_u(c, 4) ^ table[c & 15]
                i = i + 1
            self._check = ~c
        else:
            self._check = _adler(self._out, self._checked, n, self._check)
        self._checked = self._n

    def _fail(self, message) -> i32:
        self._message = message
        return _WRONG

    def _go(self, limit: i32) -> i32:
        """Goes on until the input ends, the stream does, or `limit` bytes are written (negative: no limit)."""
        stop: i32 = -1
        if limit >= 0:
            stop = self._given + limit
        while True:
            at: i32 = self._at
            bits: i32 = self._bits
            held: i32 = self._held
            state: i32 = self._state
            if state == _AT_END:
                r = _END
            elif state == _IN_CODES:
                r = self._run_codes(stop)
                if r == _MORE:
                    # It takes its own steps back.
                    self._sum_up()
                    return r
            elif state == _IN_MATCH:
                r = self._run_match(stop)
            elif state == _IN_STORED:
                r = self._run_stored(stop)
                at = self._at
            elif state == _AT_BLOCK:
                r = self._begin_block()
            elif state == _AT_HEAD:
                r = self._head()
            elif state == _AT_DICTIONARY:
                r = _DICTIONARY
            else:
                self._sum_up()
                r = self._tail()
            if r == _MORE:
                self._at = at
                self._bits = bits
                self._held = held
            if r != 4:
                self._sum_up()
                if r != _MORE:
                    self._give_back()
                return r

    # --- steps: 4 means that another follows

    def _head(self) -> i32:
        if not self._need(16):
            return _MORE
        first = self._bits & 255
        second = (self._bits >> 8) & 255
        if (self._frame & 2) != 0 and first == 31 and second == 139:
            return self._gzip_head()
        if (self._frame & 1) == 0 or ((first << 8) + second) % 31 != 0:
            return self._fail('incorrect header check')
        if (first & 15) != 8:
            return self._fail('unknown compression method')
        w = (first >> 4) + 8
        if w > 15 or (self._window != 0 and w > self._window):
            return self._fail('invalid window size')
        self._drop(16)
        if (second & 32) != 0:
            k: i32 = 0
            v: i32 = 0
            while k < 4:
                if not self._need(8):
                    return _MORE
                v = (v << 8) | self._take(8)
                k = k + 1
            self._asked = v
            self._state = _AT_DICTIONARY
            return _DICTIONARY
        self._state = _AT_BLOCK
        return 4

    def _gzip_head(self) -> i32:
        """The whole head, which is read again from its beginning if it does not end here."""
        self._give_back()
        i = _gzip_head_end(self._in, self._at, self._to)
        if i == -1:
            return _MORE
        if i == -2:
            return self._fail('unknown compression method')
        if i == -3:
            return self._fail('unknown header flags set')
        if i == -4:
            return self._fail('header crc mismatch')
        self._at = i
        self._is_gzip = True
        self._check = 0
        self._state = _AT_BLOCK
        return 4

    def _tail(self) -> i32:
        if not self._raw:
            self._drop(self._held & 7)
            v: i32 = 0
            n: i32 = 0
            k: i32 = 0
            while k < 4:
                if not self._need(8):
                    return _MORE
                if self._is_gzip:
                    v = v | (self._take(8) << (8 * k))
                else:
                    v = (v << 8) | self._take(8)
                k = k + 1
            if v != self._check:
                return self._fail('incorrect data check')
            if self._is_gzip:
                k = 0
                while k < 4:
                    if not self._need(8):
                        return _MORE
                    n = n | (self._take(8) << (8 * k))
                    k = k + 1
                if n != self._total:
                    return self._fail('incorrect length check')
        self._state = _AT_END
        return _END

    def _begin_block(self) -> i32:
        if self._last:
            self._state = _AT_CHECK
            return 4
        if not self._need(3):
            return _MORE
        last = self._take(1) != 0
        kind = self._take(2)
        if kind == 3:
            return self._fail('invalid block type')
        if kind == 0:
            self._drop(self._held & 7)
            if not self._need(16):
                return _MORE
            n = self._take(16)
            if not self._need(16):
                return _MORE
            if self._take(16) != (n ^ 65535):
                return self._fail('invalid stored block lengths')
            self._give_back()
            self._left = n
            self._state = _IN_STORED
        elif kind == 1:
            self._literals, self._distances = _fixed_codes()
            self._state = _IN_CODES
        else:
            r = self._read_codes()
            if r != 4:
                return r
            self._state = _IN_CODES
        self._last = last
        return 4

    def _read_codes(self) -> i32:
        if not self._need(14):
            return _MORE
        literals = self._take(5) + 257
        distances = self._take(5) + 1
        sent = self._take(4) + 4
        if literals > 286 or distances > 30:
            return self._fail('too many length or distance symbols')
        lengths = self._lengths
        array_fill(lengths, 0, 0, 320)
        i: i32 = 0
        while i < sent:
            if not self._need(3):
                return _MORE
            lengths[_sent_order(i)] = self._take(3)
            i = i + 1
        codes = _Codes()
        if codes._set(lengths, 0, 19) != 0:
            if codes._longest() != 0:
                return self._fail('invalid code lengths set')
        array_fill(lengths, 0, 0, 320)
        n = literals + distances
        i = 0
        while i < n:
            c = self._symbol(codes)
            if c == -1:
                return _MORE
            if c == -2:
                c = 0
            if c < 16:
                lengths[i] = c
                i = i + 1
                continue
            w: i32 = 2
            least: i32 = 3
            if c == 17:
                w = 3
            elif c == 18:
                w = 7
                least = 11
            if not self._need(w):
                return _MORE
            again = self._take(w) + least
            value: i32 = 0
            if c == 16:
                if i == 0:
                    return self._fail('invalid bit length repeat')
                value = lengths[i - 1]
            if i + again > n:
                return self._fail('invalid bit length repeat')
            while again > 0:
                lengths[i] = value
                i = i + 1
                again = again - 1
        if lengths[256] == 0:
            return self._fail('invalid code -- missing end-of-block')
        self._literals = _Codes()
        left = self._literals._set(lengths, 0, literals)
        if left < 0 or (left > 0 and self._literals._longest() != 1):
            return self._fail('invalid literal/lengths set')
        self._distances = _Codes()
        left = self._distances._set(lengths, literals, distances)
        if left < 0 or (left > 0 and self._distances._longest() > 1):
            return self._fail('invalid distances set')
        return 4

    def _run_stored(self, stop: i32) -> i32:
        n: i32 = self._left
        if n > self._to - self._at:
            n = self._to - self._at
        if stop >= 0 and n > stop - self._n:
            n = stop - self._n
        if n > 0:
            if self._n + n > self._out.length:
                self._widen(n)
            array_copy(self._out, self._n, self._in, self._at, n)
            self._n = self._n + n
            self._at = self._at + n
            self._left = self._left - n
        if self._left == 0:
            self._state = _AT_BLOCK
            return 4
        if stop >= 0 and self._n == stop:
            return _FULL
        self._state = _IN_STORED
        return _MORE

    def _run_codes(self, stop: i32) -> i32:
        while True:
            at: i32 = self._at
            bits: i32 = self._bits
            held: i32 = self._held
            c = self._symbol(self._literals)
            if c >= 0 and c < 256:
                if self._n == stop:
                    self._literal = c
                    self._left = 1
                    self._state = _IN_MATCH
                    return 4
                if self._n == self._out.length:
                    self._widen(1)
                self._out[self._n] = c
                self._n = self._n + 1
                continue
            if c == 256:
                self._state = _AT_BLOCK
                return 4
            r = _MORE
            if c != -1:
                r = self._read_match(c)
            if r == _MORE:
                self._at = at
                self._bits = bits
                self._held = held
            if r != 4:
                return r
            r = self._run_match(stop)
            if r != 4:
                return r

    def _read_match(self, c: i32) -> i32:
        if c == -2 or c > 285:
            return self._fail('invalid literal/length code')
        c = c - 257
        w = _extra_of_length(c)
        n: i32 = 258
        if c < 8:
            n = c + 3
        elif c < 28:
            if not self._need(w):
                return _MORE
            n = ((4 + (c & 3)) << w) + 3 + self._take(w)
        c = self._symbol(self._distances)
        if c == -1:
            return _MORE
        if c == -2 or c > 29:
            return self._fail('invalid distance code')
        w = _extra_of_distance(c)
        d = c + 1
        if w > 0:
            if not self._need(w):
                return _MORE
            d = ((2 + (c & 1)) << w) + 1 + self._take(w)
        if d > self._n:
            return self._fail('invalid distance too far back')
        self._literal = -1
        self._left = n
        self._distance = d
        self._state = _IN_MATCH
        return 4

    def _run_match(self, stop: i32) -> i32:
        n: i32 = self._left
        if stop >= 0 and n > stop - self._n:
            n = stop - self._n
        if self._n + n > self._out.length:
            self._widen(n)
        to: i32 = self._n
        if self._literal >= 0:
            if n > 0:
                self._out[to] = self._literal
        else:
            from_ = to - self._distance
            out = self._out
            if self._distance >= n:
                array_copy(out, to, out, from_, n)
            else:
                i: i32 = 0
                while i < n:
                    out[to + i] = out[from_ + i]
                    i = i + 1
        self._n = to + n
        self._left = self._left - n
        if self._left > 0:
            return _FULL
        self._state = _IN_CODES
        return 4

    def _set_dictionary(self, d, start: i32, n: i32) -> bool:
        """False when it is not the one that the stream was made with."""
        if not self._raw and _adler(d, start, n, 1) != self._asked:
            return False
        if self._n + n > self._out.length:
            self._widen(n)
        array_copy(self._out, self._n, d, start, n)
        self._n = self._n + n
        self._given = self._n
        self._checked = self._n
        self._state = _AT_BLOCK
        return True
