"""zlib: the bytes that zlib 1.2.13 makes, for all levels and strategies but level 0 with long data (see docs)."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from pyw.builtins.base_codes import _crc32, _low32, _unsigned32
from pyw.builtins.bytes_core import _buffer, _cut_bytes, _new_bytes
from pyw.builtins.deflate import _Deflater
from pyw.builtins.inflate import _Inflater
from pyw.builtins.inflate_codes import _adler
from pyw.builtins.sequences import _to_int

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = '1.2.13'
ZLIB_RUNTIME_VERSION = '1.2.13'
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_RLE = 3
Z_FIXED = 4
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4
Z_BLOCK = 5
Z_TREES = 6


class error(Exception):
    __module__ = 'zlib'


def adler32(data, value=1, /):
    d, at, n = _buffer(data)
    return _unsigned32(_adler(d, at, n, _low32(_to_int(value))))


def crc32(data, value=0, /):
    return _unsigned32(_crc32(data, _low32(_to_int(value))))


@noinline
def _raise_option():
    raise ValueError('Invalid initialization option')


@noinline
def _raise_error(code: i32, what, message):
    if message == '':
        if code == -5:
            message = 'incomplete or truncated stream'
        elif code == -2:
            message = 'inconsistent stream state'
        elif code == -3:
            message = 'invalid input data'
    if message == '':
        raise error('Error ' + str(int(code)) + ' ' + what)
    raise error('Error ' + str(int(code)) + ' ' + what + ': ' + message)


def _kept(data):
    """Array, start and length of bytes that will not change."""
    d, at, n = _buffer(data)
    if isinstance(data, bytes):
        return d, at, n
    return _cut_bytes(d, at, n), i32(0), n


def compress(data, /, level=-1, wbits=15):
    d, at, n = _buffer(data)
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    maker = Compress._made(level, 8, wbits, 8, 0, None)
    maker._take(d, at, n)
    maker._finish()
    return maker._result()


def decompress(data, /, wbits=15, bufsize=16384):
    d, at, n = _buffer(data)
    bits = _to_int(wbits)
    if bufsize < 0:
        raise ValueError('bufsize must be non-negative')
    if not _fits(bits):
        _raise_error(-2, 'while preparing to decompress data', '')
    reader = _Inflater(i32(bits))
    reader._add(d, at, n)
    r = reader._go(-1)
    if r == 0:
        _raise_error(-5, 'while decompressing data', '')
    if r != 1:
        _raise_error(r, 'while decompressing data', reader._message)
    out = reader._written()
    return _new_bytes(out, out.length)


def _fits(bits):
    """Is this a window that decompression takes?"""
    if bits < 0:
        return -15 <= bits <= -8
    return bits == 0 or 8 <= bits <= 15 or bits == 16 or 24 <= bits <= 31 or bits == 32 or 40 <= bits <= 47


def compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None):
    if zdict is not None and not isinstance(zdict, (bytes, bytearray, memoryview)):
        raise TypeError("a bytes-like object is required, not '" + type(zdict).__name__ + "'")
    return Compress._made(level, method, wbits, memLevel, strategy, zdict)


def decompressobj(wbits=15, zdict=b''):
    if not isinstance(zdict, (bytes, bytearray, memoryview)):
        raise TypeError('zdict argument must support the buffer protocol')
    bits = _to_int(wbits)
    if not _fits(bits):
        _raise_option()
    return Decompress._made(i32(bits), zdict)


class Compress(object):
    """`_frame`: 0 none, 1 zlib, 2 gzip. `_asked` is the last kind of flush, -2 before anything was done."""

    __module__ = 'zlib'

    _frame: i32
    _level: i32
    _strategy: i32
    _window: i32
    _check: i32
    _total: i32
    _asked: i32
    _began: bool
    _ended: bool
    _has_dictionary: bool
    _dictionary: i32
    _maker: _Deflater

    @staticmethod
    def _made(level, method, wbits, memory, strategy, zdict):
        bits = _to_int(wbits)
        frame: i32 = 1
        if bits < 0:
            frame = 0
            bits = -bits
        elif bits > 15:
            frame = 2
            bits -= 16
        if (
            method != 8 or not 8 <= bits <= 15 or not -1 <= level <= 9 or not 1 <= memory <= 9 or not 0 <= strategy <= 4
            or (bits == 8 and frame != 1)
        ):
            _raise_option()
        if level == -1:
            level = 6
        self = object.__new__(Compress)
        self._frame = frame
        self._level = i32(_to_int(level))
        self._strategy = i32(_to_int(strategy))
        self._window = i32(bits)
        if self._window == 8:
            self._window = 9
        self._check = 1
        if frame == 2:
            self._check = 0
        self._total = 0
        self._asked = -2
        self._began = False
        self._ended = False
        self._has_dictionary = False
        self._dictionary = 0
        self._maker = _Deflater(self._level, self._window, i32(_to_int(memory)), self._strategy)
        if zdict is not None:
            d, at, n = _kept(zdict)
            if frame == 2:
                raise ValueError('Invalid dictionary')
            self._has_dictionary = n > 0
            self._dictionary = _adler(d, at, n, 1)
            self._maker._preset(d, at, n)
        return self

    def _begin(self):
        if self._began:
            return
        self._began = True
        w = self._maker._writer
        level: i32 = self._level
        if self._frame == 1:
            kind: i32 = 3
            if self._strategy >= 2 or level < 2:
                kind = 0
            elif level < 6:
                kind = 1
            elif level == 6:
                kind = 2
            head = ((8 + ((self._window - 8) << 4)) << 8) | (kind << 6)
            if self._has_dictionary:
                head = head | 32
            head = head + 31 - head % 31
            w._byte(head >> 8)
            w._byte(head & 255)
            if self._has_dictionary:
                self._big(self._dictionary)
        elif self._frame == 2:
            w._byte(31)
            w._byte(139)
            w._byte(8)
            k: i32 = 0
            while k < 5:
                w._byte(0)
                k = k + 1
            if level == 9:
                w._byte(2)
            elif self._strategy >= 2 or level < 2:
                w._byte(4)
            else:
                w._byte(0)
            w._byte(3)

    def _big(self, v: i32):
        k: i32 = 24
        while k >= 0:
            self._maker._writer._byte((v >> k) & 255)
            k = k - 8

    def _little(self, v: i32):
        k: i32 = 0
        while k < 32:
            self._maker._writer._byte((v >> k) & 255)
            k = k + 8

    def _take(self, d, at: i32, n: i32):
        self._begin()
        if self._frame == 1:
            self._check = _adler(d, at, n, self._check)
        elif self._frame == 2:
            self._check = _crc32(_new_bytes(_cut_bytes(d, at, n), n), self._check)
        self._total = self._total + n
        self._maker._add(d, at, n)

    def _finish(self):
        self._begin()
        self._maker._flush(4)
        if self._frame == 1:
            self._big(self._check)
        elif self._frame == 2:
            self._little(self._check)
            self._little(self._total)
        self._ended = True

    def _result(self):
        d = self._maker._taken()
        return _new_bytes(d, d.length)

    def compress(self, data, /):
        d, at, n = _kept(data)
        if self._ended:
            _raise_error(-2, 'while compressing data', '')
        self._take(d, at, n)
        self._asked = 0
        self._maker._run(False)
        return self._result()

    def flush(self, mode=4, /):
        m = i32(_to_int(mode))
        if m == 0:
            return b''
        if self._ended or m < 0 or m > 5:
            _raise_error(-2, 'while flushing', '')
        if m != 4 and _rank(m) <= _rank(self._asked):
            return b''
        self._asked = m
        if m == 4:
            self._finish()
        else:
            self._begin()
            self._maker._flush(m)
        return self._result()

    def copy(self):
        if self._ended:
            raise ValueError('Inconsistent stream state')
        new = object.__new__(Compress)
        new._frame = self._frame
        new._level = self._level
        new._strategy = self._strategy
        new._window = self._window
        new._check = self._check
        new._total = self._total
        new._asked = self._asked
        new._began = self._began
        new._ended = self._ended
        new._has_dictionary = self._has_dictionary
        new._dictionary = self._dictionary
        new._maker = self._maker._copy()
        return new

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def _rank(mode: i32) -> i32:
    """How much a kind of flush does."""
    if mode > 4:
        return mode * 2 - 9
    return mode * 2


class Decompress(object):
    __module__ = 'zlib'

    _reader: _Inflater
    _dictionary: bytes
    unused_data: bytes
    unconsumed_tail: bytes
    eof: bool

    @staticmethod
    def _made(bits: i32, zdict):
        self = object.__new__(Decompress)
        self._reader = _Inflater(bits)
        self._dictionary = bytes(zdict)
        self.unused_data = b''
        self.unconsumed_tail = b''
        self.eof = False
        if bits < 0 and len(self._dictionary) > 0:
            self._use_dictionary()
        return self

    def _use_dictionary(self):
        d, at, n = _buffer(self._dictionary)
        if not self._reader._set_dictionary(d, at, n):
            _raise_error(-3, 'while setting zdict', '')

    def decompress(self, data, /, max_length=0):
        d, at, n = _kept(data)
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        if self.eof:
            self.unused_data = self.unused_data + bytes(data)
            return b''
        return self._step(d, at, n, i32(_to_int(max_length)) if max_length > 0 else i32(-1))

    def _step(self, d, at: i32, n: i32, limit: i32):
        reader = self._reader
        reader._add(d, at, n)
        r = reader._go(limit)
        if r == 2:
            if len(self._dictionary) == 0:
                _raise_error(2, 'while decompressing data', '')
            self._use_dictionary()
            r = reader._go(limit)
        if r == -3:
            _raise_error(-3, 'while decompressing data', reader._message)
        out = reader._written()
        left = _new_bytes(_cut_bytes(reader._in, reader._at, reader._to - reader._at), reader._to - reader._at)
        if r == 1:
            self.eof = True
            self.unused_data = self.unused_data + left
            if len(self.unconsumed_tail) > 0:
                self.unconsumed_tail = left
            self._forget()
        elif r == 3:
            # The program hands it in again.
            self.unconsumed_tail = left
            self._forget()
        else:
            self.unconsumed_tail = b''
        return _new_bytes(out, out.length)

    def _forget(self):
        self._reader._at = self._reader._to

    def flush(self, length=16384, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        if self.eof:
            return b''
        d, at, n = _buffer(self.unconsumed_tail)
        return self._step(d, at, n, -1)

    def copy(self):
        new = object.__new__(Decompress)
        new._reader = self._reader._copy()
        new._dictionary = self._dictionary
        new.unused_data = self.unused_data
        new.unconsumed_tail = self.unconsumed_tail
        new.eof = self.eof
        return new

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()
