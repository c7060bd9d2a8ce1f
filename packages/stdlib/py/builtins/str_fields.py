"""str.format: fields by position. Names, attributes and indices come with dicts."""
from __pyw__ import i32, noinline
from pyw.builtins.str_core import _char_at, _substring
from pyw.builtins.text_builder import _TextBuilder


def _format_fields(s, args):
    return _format_nested(s, args, 2, 0)


def _format_nested(s, args, depth: i32, auto: i32):
    """`auto` counts automatic fields already used; -1 once fields are numbered."""
    out = _TextBuilder(s._len + 16)
    i: i32 = 0
    run: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c == 125:
            if i + 1 < s._len and _char_at(s, i + 1) == 125:
                out.slice(s, run, i + 1)
                i = i + 2
                run = i
                continue
            raise ValueError("Single '}' encountered in format string")
        if c != 123:
            i = i + 1
            continue
        if i + 1 < s._len and _char_at(s, i + 1) == 123:
            out.slice(s, run, i + 1)
            i = i + 2
            run = i
            continue
        out.slice(s, run, i)
        if i + 1 == s._len:
            raise ValueError("Single '{' encountered in format string")
        # The field ends at the brace that closes it; a specification may contain fields itself.
        start = i + 1
        end = _field_end(s, start)
        name_end = start
        while name_end < end and _char_at(s, name_end) != 33 and _char_at(s, name_end) != 58:
            name_end = name_end + 1
        at = name_end
        conversion: i32 = 0
        if at < end and _char_at(s, at) == 33:
            if at + 1 >= end:
                raise ValueError('end of string while looking for conversion specifier')
            conversion = _char_at(s, at + 1)
            at = at + 2
            if at < end and _char_at(s, at) != 58:
                raise ValueError("expected ':' after conversion specifier")
        spec = ''
        index: i32 = auto
        if name_end > start:
            if auto > 0:
                raise ValueError('cannot switch from automatic field numbering to manual field specification')
            auto = -1
            index = _field_number(s, start, name_end)
        else:
            if auto < 0:
                raise ValueError('cannot switch from manual field specification to automatic field numbering')
            auto = auto + 1
        if at < end:
            spec = _substring(s, at + 1, end)
            if _has_field(spec):
                if depth == 1:
                    raise ValueError('Max string recursion exceeded')
                fields = _count_auto(spec)
                spec = _format_nested(spec, args, 1, auto)
                if auto >= 0:
                    auto = auto + fields
        out.text(_field_text(args, index, conversion, spec))
        i = end + 1
        run = i
    out.slice(s, run, i)
    return out.finish()


def _field_end(s, i: i32) -> i32:
    depth: i32 = 1
    while i < s._len:
        c = _char_at(s, i)
        if c == 123:
            depth = depth + 1
        elif c == 125:
            depth = depth - 1
            if depth == 0:
                return i
        i = i + 1
    raise ValueError("expected '}' before end of string")


def _has_field(spec):
    i: i32 = 0
    while i < spec._len:
        if _char_at(spec, i) == 123:
            return True
        i = i + 1
    return False


def _count_auto(spec) -> i32:
    """Automatic fields in a specification."""
    n: i32 = 0
    i: i32 = 0
    while i + 1 < spec._len:
        if _char_at(spec, i) == 123:
            c = _char_at(spec, i + 1)
            if c == 125 or c == 58 or c == 33:
                n = n + 1
        i = i + 1
    return n


def _field_number(s, start: i32, end: i32) -> i32:
    n: i32 = 0
    i = start
    while i < end:
        c = _char_at(s, i)
        if c < 48 or c > 57:
            raise KeyError(_substring(s, start, end))
        n = n * 10 + c - 48
        i = i + 1
    return n


def _field_text(args, index: i32, conversion: i32, spec):
    """The argument at an index, converted and formatted; arguments of every class are tried in turn."""
    i: i32 = 0
    for x in args:
        if i == index:
            if conversion == 0:
                return format(x, spec)
            if conversion == 114:
                return format(repr(x), spec)
            if conversion == 115:
                return format(str(x), spec)
            if conversion == 97:
                return format(ascii(x), spec)
            _raise_conversion(conversion)
        i = i + 1
    raise IndexError('Replacement index ' + str(int(index)) + ' out of range for positional args tuple')


@noinline
def _raise_conversion(c: i32):
    raise ValueError('Unknown conversion specifier ' + chr(int(c)))
