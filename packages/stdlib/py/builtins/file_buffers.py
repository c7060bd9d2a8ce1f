"""Files with buffers: bytes read ahead, bytes not written yet, and files in memory."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from io import UnsupportedOperation
from pyw.builtins.bytes_core import _cut_bytes, _new_bytearray, _new_bytes
from pyw.builtins.file_base import BufferedIOBase, FileIO, _closed_file, _note_dirty, _offset, _unsupported
from pyw.builtins.memoryview import memoryview
from pyw.builtins.sequences import _given_size, _to_int

_SIZE = 8192


@noinline
def _on_closed(what):
    raise ValueError(what + ' of closed file')


def _size_of(size):
    """-1 for all."""
    if size is None:
        return -1
    return _given_size(size)


class _Buffered(BufferedIOBase):
    """`_in`: bytes from `_at` to `_end` were read ahead. `_out`: `_held` bytes are to be written."""

    _in: Array
    _at: i32
    _end: i32
    _out: Array
    _held: i32
    _listed: bool

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self.raw = raw
        self._at = 0
        self._end = 0
        self._in = Array[i8](0)
        self._out = Array[i8](0)
        self._held = 0
        self._listed = False
        self._closed = False

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def seekable(self):
        return self.raw.seekable()

    def close(self):
        if not self.raw.closed:
            try:
                self._write_out()
            finally:
                self.raw.close()

    def detach(self):
        self.flush()
        return self.raw

    def __repr__(self):
        return '<_io.' + type(self).__name__ + ' name=' + repr(self.raw.name) + '>'

    def flush(self):
        if self.raw.closed:
            raise ValueError('flush of closed file')
        self._write_out()

    def _write_out(self):
        self._listed = False
        n = self._held
        if n > 0:
            self._held = 0
            raw = self.raw
            if isinstance(raw, FileIO):
                raw._write(self._out, n)
            else:
                raw.write(_new_bytes(_cut_bytes(self._out, 0, n), n))

    def _fill(self):
        """Reads ahead where nothing is left; False at the end."""
        raw = self.raw
        data = raw._read(8192) if isinstance(raw, FileIO) else raw.read(8192)
        if data is None or len(data) == 0:
            return False
        self._in = data._d
        self._at = 0
        self._end = data._len
        return True

    def _start_reading(self, what):
        if self.raw.closed:
            _on_closed(what)
        if self._held > 0:
            self._write_out()

    def read(self, size=-1, /):
        self._start_reading('read')
        n = _size_of(size)
        if n < -1:
            raise ValueError('read length must be non-negative or -1')
        left = self._end - self._at
        head = None
        if left > 0:
            head = _new_bytes(_cut_bytes(self._in, self._at, left), left)
        if n < 0:
            self._at = self._end
            raw = self.raw
            rest = raw.readall()
            if rest is None:
                rest = b''
            return rest if head is None else head + rest
        if n <= int(left):
            m = i32(n)
            self._at = self._at + m
            return _new_bytes(_cut_bytes(self._in, self._at - m, m), m)
        self._at = self._end
        rest = self._read_more(n - int(left))
        return rest if head is None else head + rest

    def _read_more(self, n):
        """n bytes with nothing read ahead, fewer at the end."""
        parts = []
        while n > 0:
            if n < 8192:
                if not self._fill():
                    break
                m = i32(n) if n < int(self._end) else self._end
                parts.append(_new_bytes(_cut_bytes(self._in, 0, m), m))
                self._at = m
                n -= int(m)
            else:
                data = self.raw.read(n)
                if data is None or len(data) == 0:
                    break
                parts.append(data)
                n -= len(data)
        return b''.join(parts)

    def read1(self, size=-1, /):
        self._start_reading('read')
        n = _size_of(size)
        if n < 0:
            n = 8192
        if n == 0:
            return b''
        if self._at == self._end and not self._fill():
            return b''
        m = self._end - self._at
        if n < int(m):
            m = i32(n)
        self._at = self._at + m
        return _new_bytes(_cut_bytes(self._in, self._at - m, m), m)

    def peek(self, size=0, /):
        self._start_reading('peek')
        if self._at == self._end and not self._fill():
            return b''
        n = self._end - self._at
        return _new_bytes(_cut_bytes(self._in, self._at, n), n)

    def readline(self, size=-1, /):
        self._start_reading('readline')
        limit = _size_of(size)
        parts = []
        total = 0
        while limit < 0 or total < limit:
            if self._at == self._end and not self._fill():
                break
            start = self._at
            stop = self._end
            if limit >= 0 and limit - total < int(stop - start):
                stop = start + i32(limit - total)
            i: i32 = start
            d = self._in
            while i < stop and d[i] != 10:
                i = i + 1
            ended = i < stop
            if ended:
                i = i + 1
            self._at = i
            piece = _new_bytes(_cut_bytes(d, start, i - start), i - start)
            if ended and total == 0:
                return piece
            parts.append(piece)
            total += len(piece)
            if ended:
                break
        return b''.join(parts)

    def seek(self, target, whence=0, /):
        if self.raw.closed:
            _on_closed('seek')
        if whence != 0 and whence != 1 and whence != 2:
            raise ValueError('whence value ' + str(whence) + ' unsupported')
        self._write_out()
        offset = _offset(target)
        if whence == 1:
            offset -= int(self._end - self._at)
        self._at = self._end
        return self.raw.seek(offset, whence)

    def tell(self):
        if self.raw.closed:
            _on_closed('tell')
        return self.raw.tell() - int(self._end - self._at) + int(self._held)

    def truncate(self, size=None, /):
        if self.raw.closed:
            _on_closed('truncate')
        if not self.raw.writable():
            _unsupported('truncate')
        self._write_out()
        n = self.tell() if size is None else size
        return self.raw.truncate(n)

    def write(self, data, /):
        if self.raw.closed:
            raise ValueError('write to closed file')
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        self._put(data._d, data._len)
        return len(data)

    def _put(self, d, n: i32):
        left = self._end - self._at
        if left > 0:
            self.raw.seek(int(0 - left), 1)
            self._at = self._end
        if self._held + n > 8192:
            self._write_out()
            if n >= 8192:
                raw = self.raw
                if isinstance(raw, FileIO):
                    raw._write(d, n)
                else:
                    raw.write(_new_bytes(_cut_bytes(d, 0, n), n))
                return
        out = self._out
        if out.length == 0:
            out = Array[i8](8192)
            self._out = out
        array_copy(out, self._held, d, 0, n)
        self._held = self._held + n
        if not self._listed:
            self._listed = True
            _note_dirty(self)


class BufferedReader(_Buffered):
    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        _Buffered.__init__(self, raw, buffer_size)

    def readable(self):
        return True

    def write(self, data, /):
        _unsupported('write')

    def _put(self, d, n: i32):
        _unsupported('write')


class BufferedWriter(_Buffered):
    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        _Buffered.__init__(self, raw, buffer_size)

    def writable(self):
        return True

    def read(self, size=-1, /):
        _unsupported('read')

    def read1(self, size=-1, /):
        _unsupported('read1')

    def readline(self, size=-1, /):
        _unsupported('readline')

    def peek(self, size=0, /):
        _unsupported('peek')


class BufferedRandom(_Buffered):
    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        _Buffered.__init__(self, raw, buffer_size)

    def readable(self):
        return True

    def writable(self):
        return True


class BufferedRWPair(BufferedIOBase):
    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=8192, /):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)
        self._closed = False

    @property
    def closed(self):
        return self._writer.closed

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def readline(self, size=-1, /):
        return self._reader.readline(size)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def close(self):
        self._writer.close()
        self._reader.close()


class BytesIO(BufferedIOBase):
    """`_d`: the contents, `_n` bytes of it."""

    __module__ = '_io'

    _d: Array
    _n: i32
    _at: i32

    def __init__(self, initial_bytes=b''):
        self._closed = False
        self._added = None
        self._at = 0
        if initial_bytes is None:
            initial_bytes = b''
        if isinstance(initial_bytes, memoryview):
            initial_bytes = bytes(initial_bytes)
        if not isinstance(initial_bytes, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(initial_bytes).__name__ + "'")
        self._n = initial_bytes._len
        self._d = _cut_bytes(initial_bytes._d, 0, initial_bytes._len)

    def _check(self):
        if self._closed:
            _closed_file()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def getvalue(self):
        self._check()
        return _new_bytes(_cut_bytes(self._d, 0, self._n), self._n)

    def getbuffer(self):
        self._check()
        return memoryview(_new_bytearray(self._d, self._n))

    def _take(self, n):
        left = self._n - self._at
        if left < 0:
            left = 0
        m = left
        if 0 <= n and n < int(left):
            m = i32(n)
        start = self._at
        self._at = start + m
        return _new_bytes(_cut_bytes(self._d, start, m), m) if m > 0 else b''

    def read(self, size=-1, /):
        self._check()
        return self._take(_size_of(size))

    def read1(self, size=-1, /):
        self._check()
        return self._take(_size_of(size))

    def readall(self):
        return self._take(-1)

    def readline(self, size=-1, /):
        self._check()
        limit = _size_of(size)
        i: i32 = self._at
        d = self._d
        stop = self._n
        if limit >= 0 and limit < int(stop - i):
            stop = i + i32(limit)
        while i < stop and d[i] != 10:
            i = i + 1
        if i < stop:
            i = i + 1
        return self._take(int(i - self._at))

    def write(self, data, /):
        self._check()
        if isinstance(data, memoryview):
            data = bytes(data)
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        self._put(data._d, data._len)
        return len(data)

    def _put(self, d, n: i32):
        stop = self._at + n
        if n == 0:
            return
        if stop > self._d.length:
            e = Array[i8](stop + (stop >> 1) + 32)
            array_copy(e, 0, self._d, 0, self._n)
            self._d = e
        i: i32 = self._n
        while i < self._at:
            self._d[i] = 0
            i = i + 1
        array_copy(self._d, self._at, d, 0, n)
        self._at = stop
        if stop > self._n:
            self._n = stop

    def seek(self, pos, whence=0, /):
        self._check()
        offset = _offset(pos)
        if whence == 0:
            if offset < 0:
                raise ValueError('negative seek value ' + str(offset))
        elif whence == 1:
            offset += int(self._at)
        elif whence == 2:
            offset += int(self._n)
        else:
            raise ValueError('invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        if offset < 0:
            offset = 0
        self._at = i32(offset)
        return offset

    def tell(self):
        self._check()
        return int(self._at)

    def truncate(self, size=None, /):
        self._check()
        n = int(self._at) if size is None else _given_size(size)
        if n < 0:
            raise ValueError('negative size value ' + str(n))
        if n < int(self._n):
            self._n = i32(n)
        return n

    def _write_out(self):
        pass
