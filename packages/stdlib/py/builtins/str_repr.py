"""repr() and ascii() of strings."""
from __pyw__ import i32
from pyw.builtins.str_char import _printable_at
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _escape_wide(text):
    """ascii(): a repr with what is not ASCII escaped too."""
    i: i32 = 0
    while i < text._len and _char_at(text, i) < 128:
        i = i + 1
    if i == text._len:
        return text
    out = _TextBuilder(text._len + 16)
    i = 0
    while i < text._len:
        c = _char_at(text, i)
        if c < 128:
            out.byte(c)
        else:
            _escape(out, c)
        i = i + 1
    return out.finish()


def _str_repr(s):
    """In quotes; what is not printable is escaped."""
    quote: i32 = 39
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 34:
            quote = 39
            break
        if c == 39:
            quote = 34
        i = i + 1
    out = _TextBuilder(s._len + 2)
    out.byte(quote)
    run: i32 = 0
    i = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == quote or c == 92 or not _printable_at(s, i):
            out.slice(s, run, i)
            _escape(out, c)
            run = i + 1
        i = i + 1
    out.slice(s, run, i)
    out.byte(quote)
    return out.finish()


def _escape(out, c: i32):
    out.byte(92)
    if c == 10:
        out.byte(110)
    elif c == 13:
        out.byte(114)
    elif c == 9:
        out.byte(116)
    elif c == 39 or c == 34 or c == 92:
        out.byte(c)
    elif c < 256:
        out.byte(120)
        _hex(out, c, 2)
    elif c < 65536:
        out.byte(117)
        _hex(out, c, 4)
    else:
        out.byte(85)
        _hex(out, c, 8)


def _hex(out, c: i32, digits: i32):
    while digits > 0:
        digits = digits - 1
        v = (c >> (digits * 4)) & 15
        out.byte(v + 48 if v < 10 else v + 87)
