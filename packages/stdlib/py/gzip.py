"""gzip: files of compressed data, one member after another (RFC 1952)."""
from __pyw__ import by_mode
from pyw.builtins.file_base import BufferedIOBase
from pyw.builtins.file_open import open as _open_file
from pyw.builtins.file_text import TextIOWrapper
from pyw.builtins.paths import _fspath
from zlib import compress as _compress
from zlib import compressobj, crc32, decompressobj
from time import time as _time

FTEXT = 1
FHCRC = 2
FEXTRA = 4
FNAME = 8
FCOMMENT = 16
READ = 'rb'
WRITE = 'wb'
READ_BUFFER_SIZE = 131072


class BadGzipFile(OSError):
    __module__ = 'gzip'


@by_mode
def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    if 't' in mode:
        return _open_text(filename, mode, compresslevel, encoding, errors, newline)
    return _open_binary(filename, mode, compresslevel, encoding, errors, newline)


def _open_binary(filename, mode, compresslevel, encoding, errors, newline):
    if encoding is not None:
        raise ValueError("Argument 'encoding' not supported in binary mode")
    if errors is not None:
        raise ValueError("Argument 'errors' not supported in binary mode")
    if newline is not None:
        raise ValueError("Argument 'newline' not supported in binary mode")
    return _opened(filename, mode, compresslevel)


def _open_text(filename, mode, compresslevel, encoding, errors, newline):
    if 't' not in mode:
        return _open_binary(filename, mode, compresslevel, encoding, errors, newline)
    if 'b' in mode:
        raise ValueError('Invalid mode: ' + repr(mode))
    f = TextIOWrapper(_opened(filename, mode.replace('t', ''), compresslevel), encoding, errors, newline)
    f._mode = mode.replace('t', '') + 'b'
    return f


def _opened(filename, mode, compresslevel):
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        return GzipFile(filename, mode, compresslevel)
    if hasattr(filename, 'read') or hasattr(filename, 'write'):
        return GzipFile(None, mode, compresslevel, filename)
    raise TypeError('filename must be a str or bytes object, or a file')


class _Source(object):
    """What is read of a file and not used yet; `f` may give less than it is asked for."""

    def __init__(self, f):
        self.file = f
        self.held = b''

    def take(self, n):
        """At most n bytes."""
        if self.held == b'':
            return self.file.read(n)
        data = self.held[:n]
        self.held = self.held[n:]
        return data

    def exactly(self, n):
        data = self.take(n)
        while len(data) < n:
            more = self.take(n - len(data))
            if len(more) == 0:
                _raise_short()
            data = data + more
        return data

    def text(self):
        """Over a text with a zero at its end."""
        while True:
            c = self.take(1)
            if c == b'' or c == b'\0':
                return

    def head(self):
        """Over the head of a member: its time, or None where there is none."""
        magic = self.take(2)
        if magic == b'':
            return None
        if len(magic) == 1:
            magic = magic + self.take(1)
        if magic != b'\x1f\x8b':
            raise BadGzipFile('Not a gzipped file (' + repr(magic) + ')')
        fixed = self.exactly(8)
        if fixed[0] != 8:
            raise BadGzipFile('Unknown compression method')
        flags = fixed[1]
        if flags & 4:
            self.exactly(int.from_bytes(self.exactly(2), 'little'))
        if flags & 8:
            self.text()
        if flags & 16:
            self.text()
        if flags & 2:
            self.exactly(2)
        return int.from_bytes(fixed[2:6], 'little')


def _raise_short():
    raise EOFError('Compressed file ended before the end-of-stream marker was reached')


class GzipFile(BufferedIOBase):
    """`_text` from `_at` on was decompressed and not read yet; `_begin` is the place of its first byte."""

    __module__ = 'gzip'

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        self._closed = False
        self.myfileobj = None
        self.fileobj = None
        if mode is not None and mode != '' and ('t' in mode or 'U' in mode):
            raise ValueError('Invalid mode: ' + repr(mode))
        given = mode
        if mode is not None and mode != '' and 'b' not in mode:
            mode = mode + 'b'
        if fileobj is None:
            if mode is None or mode == '' or mode.startswith('r'):
                fileobj = _open_file(filename, 'rb')
            elif mode.startswith('w'):
                fileobj = _open_file(filename, 'wb')
            elif mode.startswith('a'):
                fileobj = _open_file(filename, 'ab')
            elif mode.startswith('x'):
                fileobj = _open_file(filename, 'xb')
            else:
                raise ValueError('invalid mode: ' + repr(mode))
            self.myfileobj = fileobj
        name = ''
        if filename is None:
            held = getattr(fileobj, 'name', '')
            if isinstance(held, (str, bytes)):
                name = held
        else:
            name = _fspath(filename)
        self.name = name
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        self._given_mtime = mtime
        self.offset = 0
        self._text = b''
        self._at = 0
        self._begin = 0
        self._ended = False
        self._mtime = None
        self._maker = None
        self._reader = None
        self.crc = 0
        self.size = 0
        self._out = []
        self._held = 0
        if mode.startswith('r'):
            self.mode = 'rb'
            self._source = _Source(fileobj)
            self.fileobj = fileobj
        elif mode.startswith(('w', 'a', 'x')):
            self.mode = 'wb'
            self._source = _Source(None)
            self._maker = compressobj(compresslevel, 8, -15, 8, 0)
            self.fileobj = fileobj
            self._write_head(compresslevel)
        else:
            raise ValueError('Invalid mode: ' + repr(mode))

    @property
    def mtime(self):
        return self._mtime

    @property
    def closed(self):
        return self.fileobj is None

    @property
    def filename(self):
        return self.name

    def __repr__(self):
        return '<gzip ' + repr(self.fileobj)[1:-1] + ' ' + hex(id(self)) + '>'

    def _check(self):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')

    def _write_head(self, level):
        name = b''
        if isinstance(self.name, str):
            try:
                name = self.name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        else:
            name = self.name
        name = name[name.rfind(b'/') + 1:]
        if name.endswith(b'.gz'):
            name = name[:-3]
        mtime = self._given_mtime
        if mtime is None:
            mtime = _time()
        extra = 2 if level == 9 else 4 if level == 1 else 0
        head = bytes([31, 139, 8, 8 if name else 0]) + _four(int(mtime)) + bytes([extra, 255])
        if name:
            head = head + name + b'\0'
        self.fileobj.write(head)

    # --- writing: pieces are collected, then compressed

    def write(self, data):
        self._check()
        if self.mode != 'wb':
            raise OSError(9, 'write() on read-only GzipFile object')
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
        piece = bytes(data)
        self._out.append(piece)
        self._held += len(piece)
        self.offset += len(piece)
        if self._held > 131072:
            self._write_out()
        return len(piece)

    def _write_out(self):
        if self._held == 0:
            return
        data = b''.join(self._out)
        self._out = []
        self._held = 0
        self.fileobj.write(self._maker.compress(data))
        self.crc = crc32(data, self.crc)
        self.size += len(data)

    # --- reading

    def _start_reading(self, what):
        self._check()
        if self.mode != 'rb':
            raise OSError(9, what + '() on write-only GzipFile object')

    def _more(self):
        """Decompresses some more; False at the end."""
        source = self._source
        while not self._ended:
            if self._reader is None:
                mtime = source.head()
                if mtime is None:
                    self._ended = True
                    return False
                self._mtime = mtime
                self._reader = decompressobj(-15)
                self.crc = 0
                self.size = 0
            reader = self._reader
            data = source.take(131072)
            text = reader.decompress(data)
            self.crc = crc32(text, self.crc)
            self.size += len(text)
            if reader.eof:
                source.held = reader.unused_data + source.held
                tail = source.exactly(8)
                found = int.from_bytes(tail[:4], 'little')
                if found != self.crc:
                    raise BadGzipFile('CRC check failed ' + hex(found) + ' != ' + hex(self.crc))
                if int.from_bytes(tail[4:], 'little') != self.size & 0xffffffff:
                    raise BadGzipFile('Incorrect length of data produced')
                c = source.take(1)
                while c == b'\0':
                    c = source.take(1)
                source.held = c + source.held
                self._reader = None
            elif len(text) == 0 and len(data) == 0:
                _raise_short()
            if len(text) > 0:
                self._begin += self._at
                self._text = self._text[self._at:] + text
                self._at = 0
                return True
        return False

    def _take(self, n):
        data = self._text[self._at:self._at + n]
        self._at += len(data)
        return data

    def read(self, size=-1):
        self._start_reading('read')
        if size is None or size < 0:
            parts = [self._take(len(self._text))]
            while self._more():
                parts.append(self._take(len(self._text)))
            return b''.join(parts)
        while len(self._text) - self._at < size and self._more():
            pass
        return self._take(size)

    def read1(self, size=-1):
        self._start_reading('read1')
        if size < 0:
            size = 8192
        if self._at == len(self._text):
            self._more()
        return self._take(size)

    def peek(self, n):
        self._start_reading('peek')
        if self._at == len(self._text):
            self._more()
        return self._text[self._at:self._at + 8192]

    def readline(self, size=-1):
        self._check()
        if self.mode != 'rb':
            raise OSError('not readable')
        if size is None:
            size = -1
        looked = self._at
        while True:
            stop = self._text.find(b'\n', looked) + 1
            if stop > 0 and (size < 0 or stop - self._at <= size):
                return self._take(stop - self._at)
            if 0 <= size <= len(self._text) - self._at:
                return self._take(size)
            seen = len(self._text) - self._at
            if not self._more():
                return self._take(seen)
            looked = self._at + seen

    def readable(self):
        return self.mode == 'rb'

    def writable(self):
        return self.mode == 'wb'

    def seekable(self):
        return True

    def tell(self):
        self._check()
        return self.offset if self.mode == 'wb' else self._begin + self._at

    def rewind(self):
        if self.mode != 'rb':
            raise OSError("Can't rewind in write mode")
        self.fileobj.seek(0)
        self._source = _Source(self.fileobj)
        self._reader = None
        self._ended = False
        self._text = b''
        self._at = 0
        self._begin = 0

    def seek(self, offset, whence=0):
        self._check()
        if self.mode == 'wb':
            if whence == 1:
                offset += self.offset
            elif whence != 0:
                raise ValueError('Seek from end not supported')
            if offset < self.offset:
                raise OSError('Negative seek in write mode')
            self.write(bytes(offset - self.offset))
            return self.offset
        if whence == 1:
            offset += self._begin + self._at
        elif whence == 2:
            while self._more():
                self._at = len(self._text)
            offset += self._begin + len(self._text)
        elif whence != 0:
            raise ValueError('invalid whence value')
        if offset < self._begin:
            self.rewind()
        while offset > self._begin + len(self._text):
            self._at = len(self._text)
            if not self._more():
                break
        self._at = min(max(offset - self._begin, 0), len(self._text))
        return self._begin + self._at

    def flush(self, zlib_mode=2):
        self._check()
        if self.mode == 'wb':
            self._write_out()
            self.fileobj.write(self._maker.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        return self.fileobj.fileno()

    def close(self):
        f = self.fileobj
        if f is None:
            return
        try:
            if self.mode == 'wb':
                self._write_out()
                f.write(self._maker.flush(4))
                f.write(_four(self.crc) + _four(self.size & 0xffffffff))
        finally:
            self.fileobj = None
            self._closed = True
            own = self.myfileobj
            if own is not None:
                self.myfileobj = None
                own.close()


def _four(n):
    return n.to_bytes(4, 'little')


def compress(data, compresslevel=9, *, mtime=None):
    made = _compress(data, compresslevel, 31)
    if mtime is None:
        mtime = _time()
    return made[:4] + _four(int(mtime)) + made[8:9] + b'\xff' + made[10:]


def decompress(data):
    parts = []
    data = bytes(data)
    while len(data) > 0:
        source = _Source(None)
        source.held = data + b''
        data = _member(source, parts)
    return b''.join(parts)


def _member(source, parts):
    """Decompresses one member; gives what follows it."""
    whole = source.held
    at = _head_length(whole)
    reader = decompressobj(-15)
    text = reader.decompress(whole[at:])
    rest = reader.unused_data
    if not reader.eof or len(rest) < 8:
        _raise_short()
    if int.from_bytes(rest[:4], 'little') != crc32(text):
        raise BadGzipFile('CRC check failed')
    if int.from_bytes(rest[4:8], 'little') != len(text) & 0xffffffff:
        raise BadGzipFile('Incorrect length of data produced')
    parts.append(text)
    return rest[8:].lstrip(b'\0')


class _Nothing(object):
    """The file behind bytes that are all at hand."""

    def read(self, n):
        return b''


def _head_length(data):
    source = _Source(_Nothing())
    source.held = data
    source.head()
    return len(data) - len(source.held)
