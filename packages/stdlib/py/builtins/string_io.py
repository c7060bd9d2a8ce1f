"""Text files in memory."""
from pyw.builtins.file_base import TextIOBase, _offset
from pyw.builtins.file_text import _check_newline, _line_stop, _read_size
from pyw.builtins.sequences import _given_size, _to_int


class StringIO(TextIOBase):
    """`_parts` are what was written behind `_text` (always the whole contents, in order)."""

    __module__ = '_io'

    def __init__(self, initial_value='', newline='\n'):
        _check_newline(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not ' + type(initial_value).__name__)
        self._newline = newline
        self._closed = False
        self._added = None
        self._text = ''
        self._parts = []
        self._size = 0
        self._at = 0
        self._seen = 0
        self.line_buffering = False
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _check(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    @property
    def newlines(self):
        self._check()
        kinds = []
        for bit, end in ((1, '\r'), (2, '\n'), (4, '\r\n')):
            if self._seen & bit:
                kinds.append(end)
        if len(kinds) < 2:
            return kinds[0] if kinds else None
        return tuple(kinds)

    def _whole(self):
        if len(self._parts) > 0:
            self._text = self._text + ''.join(self._parts)
            self._parts.clear()
        return self._text

    def getvalue(self):
        self._check()
        return self._whole()

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '" + type(text).__name__ + "'")
        self._check()
        given = len(text)
        newline = self._newline
        if newline != '\n':
            if newline is None or newline == '':
                self._seen |= _ends_in(text)
            text = _stored(text, newline)
        n = len(text)
        if n == 0:
            return given
        if self._at == self._size:
            self._parts.append(text)
            self._size += n
        else:
            whole = self._whole()
            if self._at > self._size:
                whole = whole + '\0' * (self._at - self._size)
            self._text = whole[:self._at] + text + whole[self._at + n:]
            self._size = len(self._text)
        self._at += n
        return given

    def read(self, size=-1, /):
        self._check()
        n = _read_size(size)
        text = self._whole()
        start = self._at
        if start >= self._size:
            return ''
        stop = self._size
        if 0 <= n and n < stop - start:
            stop = start + n
        self._at = stop
        return text[start:stop]

    def readline(self, size=-1, /):
        self._check()
        limit = _read_size(size)
        text = self._whole()
        start = self._at
        if start >= self._size:
            return ''
        stop = _line_stop(text, start, self._newline)
        if stop < 0:
            stop = self._size
        if limit >= 0 and stop - start > limit:
            stop = start + limit
        self._at = stop
        return text[start:stop]

    def seek(self, pos, whence=0, /):
        self._check()
        offset = _offset(pos)
        if whence == 0:
            if offset < 0:
                raise ValueError('Negative seek position ' + str(offset))
        elif whence == 1:
            if offset != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            offset = self._at
        elif whence == 2:
            if offset != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            offset = self._size
        else:
            raise ValueError('Invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        self._at = offset
        return offset

    def tell(self):
        self._check()
        return self._at

    def truncate(self, pos=None, /):
        self._check()
        n = self._at if pos is None else _given_size(pos)
        if n < 0:
            raise ValueError('Negative size value ' + str(n))
        if n < self._size:
            self._text = self._whole()[:n]
            self._size = n
        return n


def _ends_in(text):
    """Which ends of lines there are: 1 for those that are a carriage return, 2 a line feed, 4 both."""
    pairs = text.count('\r\n')
    found = 4 if pairs > 0 else 0
    if text.count('\r') > pairs:
        found |= 1
    if text.count('\n') > pairs:
        found |= 2
    return found


def _stored(text, newline):
    """Text as a StringIO with such a newline keeps it."""
    if newline is None:
        return text.replace('\r\n', '\n').replace('\r', '\n')
    if newline == '':
        return text
    return text.replace('\n', newline)
