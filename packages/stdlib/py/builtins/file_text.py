"""Text files: encoding and lines over a file of bytes, and text in memory."""
from __pyw__ import Array, array_copy, i8, i32, noinline
from pyw.builtins.boundary import _str_from_js
from pyw.builtins.bytes_core import _cut_bytes, _new_bytes
from pyw.builtins.codecs_names import _codec
from pyw.builtins.file_base import TextIOBase, _closed_file, _note_dirty, _offset, _unsupported
from pyw.builtins.sequences import _given_size, _to_int
from pyw.builtins.kinds import _given


def _line_stop(text, start, newline):
    """Index behind the line that starts there; -1 where its end is not seen."""
    if newline is None or newline == '\n':
        return text.find('\n', start) + 1 or -1
    if newline == '':
        at = text.find('\n', start)
        cr = text.find('\r', start, at if at >= 0 else len(text))
        if cr < 0:
            return at + 1 or -1
        if cr + 1 < len(text) and text[cr + 1] == '\n':
            return cr + 2
        return cr + 1
    at = text.find(newline, start)
    return -1 if at < 0 else at + len(newline)


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError('newline must be str or None, not ' + type(newline).__name__)
    if newline is not None and newline not in ('', '\n', '\r', '\r\n'):
        raise ValueError('illegal newline value: ' + repr(newline))


@noinline
def _no_text(value):
    raise TypeError('write() argument must be str, not ' + _given(value))


def _read_size(size):
    if size is None:
        return -1
    if isinstance(size, int):
        return size
    return _given_size(size)


class TextIOWrapper(TextIOBase):
    """
    `_text` from `_at` on was decoded and not read yet; `_cr`: a carriage return stands at its end, held back since a
    newline may follow. `_rest`: bytes of an unfinished character. `_out`: `_held` encoded bytes to be written.
    """

    __module__ = '_io'

    _out: Array
    _held: i32
    _listed: bool
    _utf8: bool

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _check_newline(newline)
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, not " + type(encoding).__name__)
        self.buffer = buffer
        self.encoding = 'UTF-8' if encoding is None else encoding
        if self.encoding == 'locale':
            self.encoding = 'UTF-8'
        self.errors = 'strict' if errors is None else errors
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        self._closed = False
        self._detached = False
        self._start = True
        self._out = Array[i8](0)
        self._held = 0
        self._listed = False
        self._utf8 = _codec(self.encoding, 'TextIOWrapper()') == 1
        self._seen = 0
        self._mode = None
        self._forget()

    def _forget(self):
        self._text = ''
        self._at = 0
        self._cr = False
        self._rest = b''
        self._chunk = b''
        self._done = False

    @property
    def name(self):
        return self.buffer.name

    @property
    def mode(self):
        if self._mode is None:
            raise AttributeError("'_io.TextIOWrapper' object has no attribute 'mode'")
        return self._mode

    @property
    def closed(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')
        return self.buffer.closed

    @property
    def newlines(self):
        seen = self._seen
        if self._newline is not None and self._newline != '' or seen == 0:
            return None
        kinds = []
        if seen & 1:
            kinds.append('\r')
        if seen & 2:
            kinds.append('\n')
        if seen & 4:
            kinds.append('\r\n')
        if len(kinds) == 1:
            return kinds[0]
        return tuple(kinds)

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        return self.buffer.isatty()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def __repr__(self):
        text = '<_io.TextIOWrapper'
        if hasattr(self.buffer, 'name'):
            text += ' name=' + repr(self.buffer.name)
        if self._mode is not None:
            text += " mode='" + self._mode + "'"
        return text + " encoding='" + self.encoding + "'>"

    def _check(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')
        if self.buffer.closed:
            _closed_file()

    # --- writing

    def write(self, text, /):
        if not isinstance(text, str):
            _no_text(text)
        self._check()
        if not self.buffer.writable():
            _unsupported('not writable')
        newline = self._newline
        ended = False
        if self.line_buffering or newline is not None:
            ended = '\n' in text
            if ended and newline is not None and newline != '' and newline != '\n':
                self._put_text(text.replace('\n', newline))
            else:
                self._put_text(text)
        else:
            self._put_text(text)
        if self.line_buffering and (ended or '\r' in text):
            self.flush()
        elif self.write_through:
            self._write_held()
        if self._text is not '':
            self._forget()
        return len(text)

    def _put_text(self, text):
        d = text._d1
        n: i32 = text._len
        if d is not None and self._utf8:
            i: i32 = 0
            while i < n and d[i] < 128:
                i = i + 1
            if i == n:
                self._put(d, n)
                return
        data = text.encode(self._codec_to_write(), self.errors)
        self._put(data._d, data._len)

    def _codec_to_write(self):
        """A mark is written once, at the start."""
        if self._utf8 or not self._start:
            return self.encoding if self._start or self._utf8 else _without_mark(self.encoding)
        self._start = False
        return self.encoding

    def _put(self, d, n: i32):
        if self._held + n > 8192:
            self._write_held()
            if n >= 8192:
                self.buffer.write(_new_bytes(_cut_bytes(d, 0, n), n))
                return
        out = self._out
        if out.length == 0:
            out = Array[i8](8192)
            self._out = out
        array_copy(out, self._held, d, 0, n)
        self._held = self._held + n
        if not self._listed:
            self._listed = True
            self._note()

    def _note(self):
        _note_dirty(self)

    def _write_held(self):
        n = self._held
        if n > 0:
            self._held = 0
            self.buffer.write(_new_bytes(_cut_bytes(self._out, 0, n), n))

    def _write_out(self):
        """For files that a program leaves open; one in memory keeps what it holds, as CPython's does."""
        self._listed = False
        if self._detached or self._held == 0:
            return
        if hasattr(self.buffer, '_write_out') and not self.buffer.closed and hasattr(self.buffer, 'raw'):
            self._write_held()
            self.buffer._write_out()

    def flush(self):
        self._check()
        self._write_held()
        self.buffer.flush()

    def close(self):
        if self._detached:
            raise ValueError('underlying buffer has been detached')
        if not self.buffer.closed:
            try:
                self._write_held()
            finally:
                self.buffer.close()

    def detach(self):
        self.flush()
        self._detached = True
        return self.buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=-1, line_buffering=None, write_through=None):
        if encoding is not None:
            if self._text is not '' or self._done:
                _unsupported('It is not possible to set the encoding or newline of stream after the first read')
            self.flush()
            self.encoding = encoding
            self._utf8 = _codec(encoding, 'reconfigure()') == 1
            self.errors = 'strict' if errors is None else errors
        elif errors is not None:
            self.errors = errors
        if newline is None or isinstance(newline, str):
            _check_newline(newline)
            self._newline = newline
        if line_buffering is not None:
            self.line_buffering = line_buffering
        if write_through is not None:
            self.write_through = write_through

    # --- reading

    def _start_reading(self):
        self._check()
        if not self.buffer.readable():
            _unsupported('not readable')
        if self._held > 0:
            self.flush()

    def _fill(self, size):
        """Decodes more; False at the end."""
        if self._done:
            return False
        codec = _codec(self.encoding, 'decode()')
        if codec > 4:
            data = self.buffer.read()
            final = True
        elif hasattr(self.buffer, 'read1'):
            data = self.buffer.read1(size)
            final = len(data) == 0
        else:
            data = self.buffer.read(size)
            final = len(data) == 0
        if self._at > 0:
            self._text = self._text[self._at:]
            self._at = 0
            self._chunk = b''
        self._take(data, final, codec)
        return True

    def _take(self, data, final, codec: i32):
        """Decodes bytes behind what is there."""
        if len(self._rest) > 0:
            data = self._rest + data
            self._rest = b''
        n: i32 = data._len
        if not final and (codec == 1 or codec == 4):
            n = _whole_characters(data._d, n)
            if n < data._len:
                self._rest = data[int(n):]
                data = data[:int(n)]
        if final:
            self._done = True
        if self._text is '':
            self._chunk = data
        else:
            self._chunk = self._chunk + data
        name = self.encoding
        if codec == 4:
            if self._start:
                if n < 3 and not final:
                    self._rest = data + self._rest
                    return
                self._start = False
            else:
                name = 'utf-8'
        text = data.decode(name, self.errors)
        newline = self._newline
        if newline is None or newline == '':
            if self._cr:
                text = '\r' + text
                self._cr = False
            if not final and text.endswith('\r'):
                text = text[:-1]
                self._cr = True
            if '\r' in text:
                text = self._translated(text, newline is None)
            elif '\n' in text:
                self._seen |= 2
        self._text = text if self._text is '' else self._text + text

    def _translated(self, text, changes):
        pairs = text.count('\r\n')
        if pairs > 0:
            self._seen |= 4
        if text.count('\r') > pairs:
            self._seen |= 1
        if text.count('\n') > pairs:
            self._seen |= 2
        if not changes:
            return text
        return text.replace('\r\n', '\n').replace('\r', '\n')

    def read(self, size=-1, /):
        self._start_reading()
        n = _read_size(size)
        if n < 0:
            if not self._done:
                data = self.buffer.read()
                if self._at > 0:
                    self._text = self._text[self._at:]
                    self._at = 0
                self._take(data, True, _codec(self.encoding, 'decode()'))
                self._done = False
            text = self._text if self._at == 0 else self._text[self._at:]
            self._text = ''
            self._at = 0
            self._chunk = b''
            return text
        while len(self._text) - self._at < n:
            if not self._fill(8192):
                break
        return self._cut(self._at + n)

    def _cut(self, stop):
        """What stands before an index, which may lie behind the end."""
        text = self._text
        start = self._at
        if stop >= len(text):
            self._text = ''
            self._at = 0
            self._chunk = b''
            if self._done:
                self._done = False
            return text if start == 0 else text[start:]
        self._at = stop
        return text[start:stop]

    def readline(self, size=-1, /):
        self._start_reading()
        limit = _to_int(size)
        want = 8192
        found = _line_stop(self._text, self._at, self._newline)
        while found < 0:
            if limit >= 0 and len(self._text) - self._at >= limit:
                break
            if not self._fill(want):
                break
            want = want * 2
            found = _line_stop(self._text, self._at, self._newline)
        if found < 0:
            found = len(self._text)
        if limit >= 0 and found - self._at > limit:
            found = self._at + limit
        return self._cut(found)

    def tell(self):
        self._check()
        if not self.buffer.seekable():
            _unsupported('underlying stream is not seekable')
        self.flush()
        end = self.buffer.tell()
        left = len(self._text) - self._at
        if left == 0 and not self._cr:
            return end - len(self._rest)
        # How many bytes the characters took that were read.
        pending = len(self._rest) + len(self._chunk)
        if self._cr and left == 0:
            return end - len(self._rest)
        return end - pending + self._bytes_before(self._at)

    def _bytes_before(self, count):
        data = self._chunk
        if count == 0:
            return 0
        text = data.decode(self.encoding, self.errors)
        at = 0
        seen = 0
        translates = self._newline is None
        while seen < count and at < len(text):
            if translates and text[at] == '\r' and at + 1 < len(text) and text[at + 1] == '\n':
                at += 1
            at += 1
            seen += 1
        return len(text[:at].encode(self.encoding, self.errors))

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self.buffer.seekable():
            _unsupported('underlying stream is not seekable')
        position = _offset(cookie)
        if whence == 1:
            if position != 0:
                _unsupported("can't do nonzero cur-relative seeks")
            position = self.tell()
        elif whence == 2:
            if position != 0:
                _unsupported("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            return self.buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError('invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        if position < 0:
            raise ValueError('negative seek position ' + str(position))
        self.flush()
        self._forget()
        self._start = position == 0
        self.buffer.seek(position)
        return position

    def truncate(self, pos=None, /):
        self.flush()
        if pos is None:
            pos = self.tell()
        return self.buffer.truncate(pos)


def _without_mark(encoding):
    codec = _codec(encoding, 'encode()')
    if codec == 4:
        return 'utf-8'
    if codec == 5:
        return 'utf-16-le'
    if codec == 8:
        return 'utf-32-le'
    return encoding


def _whole_characters(d, n: i32) -> i32:
    """How many bytes of UTF-8 stand before a character that is cut off at the end."""
    i: i32 = n - 1
    back: i32 = 1
    while i >= 0 and back < 4 and (d[i] & 192) == 128:
        i = i - 1
        back = back + 1
    if i < 0:
        return n
    c = d[i]
    need: i32 = 1
    if c >= 240:
        need = 4
    elif c >= 224:
        need = 3
    elif c >= 192:
        need = 2
    if back < need:
        return i
    return n
