"""The text of a pattern or template, read character by character; a backslash and what follows it are one piece."""
from __pyw__ import i32, noinline
from pyw.builtins.str_core import _char_at, _str1, _substring
from re._errors import PatternError


def _text_of(x):
    """A string as it is; bytes as the string of their values."""
    if isinstance(x, str):
        return x
    return _str1(x._d, x._len)


class _Source:
    _s: str
    _i: i32
    next: i32
    escaped: bool
    istext: bool
    original: str

    def __init__(self, s, istext, original):
        self._s = s
        self._i = 0
        self.next = -1
        self.escaped = False
        self.istext = istext
        self.original = original
        self._read()

    def _read(self):
        """The next character, -1 at the end; after a backslash, the one that follows, and `escaped`."""
        s = self._s
        i: i32 = self._i
        if i >= s._len:
            self.next = -1
            self.escaped = False
            return
        c = _char_at(s, i)
        self.escaped = c == 92
        if c == 92:
            i = i + 1
            if i >= s._len:
                raise PatternError('bad escape (end of pattern)', self.original, int(s._len) - 1)
            c = _char_at(s, i)
        self.next = c
        self._i = i + 1

    def is_next(self, c: i32):
        return self.next == c and not self.escaped

    def accept(self, c: i32):
        if self.next == c and not self.escaped:
            self._read()
            return True
        return False

    def tell(self) -> i32:
        if self.next < 0:
            return self._i
        return self._i - 2 if self.escaped else self._i - 1

    def seek(self, i: i32):
        self._i = i
        self._read()

    def piece(self, start: i32):
        """The text from there to here."""
        return _substring(self._s, start, self.tell())

    def until(self, end: i32, name):
        """The text up to a terminator, which is passed."""
        start = self.tell()
        while True:
            if self.next < 0:
                n = self.tell() - start
                if n == 0:
                    self.fail('missing ' + name, 0)
                self.fail('missing ' + chr(int(end)) + ', unterminated name', n)
            if self.is_next(end):
                break
            self._read()
        text = self.piece(start)
        self._read()
        if len(text) == 0:
            self.fail('missing ' + name, 1)
        return text

    @noinline
    def fail(self, message, back: i32):
        """Raises the error, at the place so many characters before this one."""
        if not self.istext:
            message = message.encode('ascii', 'backslashreplace').decode('ascii')
        raise PatternError(message, self.original, int(self.tell() - back))

    def check_name(self, name, back: i32):
        n: i32 = name._len
        if not self.istext and not name.isascii():
            self.fail('bad character in group name ' + ascii(name), n + back)
        if not name.isidentifier():
            self.fail('bad character in group name ' + repr(name), n + back)


def _is_number(name):
    return name.isdecimal() and name.isascii()


def _digit(c: i32, base: i32) -> i32:
    """The value of a digit, or -1."""
    v: i32 = -1
    if c >= 48 and c <= 57:
        v = c - 48
    elif (c | 32) >= 97 and (c | 32) <= 102:
        v = (c | 32) - 87
    return v if v < base else i32(-1)


def _control(c: i32) -> i32:
    """The character that a letter after a backslash stands for, or -1."""
    if c == 97:
        return 7
    if c == 98:
        return 8
    if c == 102:
        return 12
    if c == 110:
        return 10
    if c == 114:
        return 13
    if c == 116:
        return 9
    if c == 118:
        return 11
    if c == 92:
        return 92
    return -1


def _is_letter(c: i32):
    return (c | 32) >= 97 and (c | 32) <= 122 and c < 128
