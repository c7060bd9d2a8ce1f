"""str.format and str.format_map with templates that are not literals (the compiler expands those)."""
from __pyw__ import i32, i64, mentions_template_items, noinline, template_attribute
from pyw.builtins.int_text import _i64_radix_digits
from pyw.builtins.str_core import _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


class _Template:
    """What is being read, the place in it, and how fields were numbered: 0 not yet, 1 by themselves, 2 by hand."""

    _at: i32
    _numbering: i32
    _next: i32

    def __init__(self, source):
        self._source = source
        self._at = 0
        self._numbering = 0
        self._next = 0


def _format_fields(s, args, names):
    """`args` is a tuple or None (format_map); `names` a mapping or None."""
    return _format_template(_Template(s), args, names, 2)


def _format_template(template, args, names, depth: i32):
    if depth == 0:
        raise ValueError('Max string recursion exceeded')
    s = template._source
    out = _TextBuilder(s._len + 16)
    run: i32 = 0
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        if c != 123 and c != 125:
            i = i + 1
            continue
        if i + 1 < s._len and _char_at(s, i + 1) == c:
            out.slice(s, run, i + 1)
            i = i + 2
            run = i
            continue
        if c == 125:
            raise ValueError("Single '}' encountered in format string")
        out.slice(s, run, i)
        if i + 1 == s._len:
            raise ValueError("Single '{' encountered in format string")
        template._at = i + 1
        out.text(_next_field(template, args, names, depth))
        i = template._at
        run = i
    out.slice(s, run, i)
    return out.finish()


def _next_field(template, args, names, depth: i32):
    """The text of the field that starts here, after its brace; the place is left after the closing one."""
    s = template._source
    start: i32 = template._at
    name_end = _name_end(s, start)
    if name_end == s._len:
        raise ValueError("expected '}' before end of string")
    at = name_end + 1
    c = _char_at(s, name_end)
    conversion: i32 = 0
    spec = ''
    if c == 33:
        if at >= s._len:
            raise ValueError('end of string while looking for conversion specifier')
        conversion = _char_at(s, at)
        at = at + 1
        if at < s._len:
            c = _char_at(s, at)
            at = at + 1
            if c != 125 and c != 58:
                raise ValueError("expected ':' after conversion specifier")
    if c != 125:
        spec_start = at
        count: i32 = 1
        nested = False
        while at < s._len:
            c = _char_at(s, at)
            at = at + 1
            if c == 123:
                nested = True
                count = count + 1
            elif c == 125:
                count = count - 1
                if count == 0:
                    break
        if count > 0:
            raise ValueError("unmatched '{' in format spec")
        spec = _substring(s, spec_start, at - 1)
        template._at = at
        _number_field(template, start, name_end)
        index: i32 = template._next - 1
        if nested:
            inner = _Template(spec)
            inner._numbering = template._numbering
            inner._next = template._next
            spec = _format_template(inner, args, names, depth - 1)
            template._numbering = inner._numbering
            template._next = inner._next
        return _field_text(s, start, name_end, index, args, names, conversion, spec)
    template._at = at
    _number_field(template, start, name_end)
    return _field_text(s, start, name_end, template._next - 1, args, names, conversion, spec)


def _name_end(s, i: i32) -> i32:
    """Index of the character that ends a field's name: } : or !, or the end of the string."""
    while i < s._len:
        c = _char_at(s, i)
        if c == 123:
            raise ValueError("unexpected '{' in field name")
        if c == 91:
            i = i + 1
            while i < s._len and _char_at(s, i) != 93:
                i = i + 1
        elif c == 125 or c == 58 or c == 33:
            return i
        else:
            i = i + 1
    return s._len


def _first_end(s, start: i32, end: i32) -> i32:
    i = start
    while i < end and _char_at(s, i) != 46 and _char_at(s, i) != 91:
        i = i + 1
    return i


def _number_field(template, start: i32, end: i32):
    """Counts a field without a name, and checks that fields are numbered one way."""
    s = template._source
    first = _first_end(s, start, end)
    if first > start:
        if _digits_value(s, start, first) < 0:
            return
        if template._numbering == 1:
            raise ValueError('cannot switch from automatic field numbering to manual field specification')
        template._numbering = 2
    else:
        if template._numbering == 2:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        template._numbering = 1
        template._next = template._next + 1


def _digits_value(s, start: i32, end: i32) -> i32:
    """The number that these characters are; -1 if they are none."""
    if start == end:
        return -1
    n: i32 = 0
    i = start
    while i < end:
        c = _char_at(s, i)
        if c < 48 or c > 57:
            return -1
        if n > 200000000:
            raise ValueError('Too many decimal digits in format string')
        n = n * 10 + c - 48
        i = i + 1
    return n


def _field_text(s, start: i32, end: i32, automatic: i32, args, names, conversion: i32, spec):
    first = _first_end(s, start, end)
    index = automatic
    if first > start:
        index = _digits_value(s, start, first)
        if index < 0:
            key = _substring(s, start, first)
            if names is None:
                raise KeyError(key)
            return _path_text(names[key], s, first, end, conversion, spec)
    if args is None:
        raise ValueError('Format string contains positional fields')
    i: i32 = 0
    for x in args:
        if i == index:
            return _path_text(x, s, first, end, conversion, spec)
        i = i + 1
    raise IndexError('Replacement index ' + str(int(index)) + ' out of range for positional args tuple')


def _path_text(x, s, at: i32, end: i32, conversion: i32, spec):
    """x, then the attributes and items that s names from `at` to `end`, converted and formatted."""
    if at == end:
        return _converted(x, conversion, spec)
    c = _char_at(s, at)
    at = at + 1
    stop = at
    if c == 46:
        stop = _first_end(s, at, end)
        if stop == at:
            _raise_empty()
        return _path_text(_template_attribute(x, _substring(s, at, stop)), s, stop, end, conversion, spec)
    if c != 91:
        raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    while stop < end and _char_at(s, stop) != 93:
        stop = stop + 1
    if stop == end:
        raise ValueError("Missing ']' in format string")
    if stop == at:
        _raise_empty()
    if not mentions_template_items():
        raise NotImplementedError('pyw: a template with an item in a field, which no string of the program spells')
    n = _digits_value(s, at, stop)
    if n >= 0:
        return _path_text(x[int(n)], s, stop + 1, end, conversion, spec)
    return _path_text(x[_substring(s, at, stop)], s, stop + 1, end, conversion, spec)


@noinline
def _raise_empty():
    raise ValueError('Empty attribute in format string')


def _template_attribute(x, name):
    return template_attribute(x, name)


def _converted(x, conversion: i32, spec):
    if conversion == 0:
        return format(x, spec)
    if conversion == 114:
        return format(repr(x), spec)
    if conversion == 115:
        return format(str(x), spec)
    if conversion == 97:
        return format(ascii(x), spec)
    _raise_conversion(conversion)


@noinline
def _raise_conversion(c: i32):
    if c > 32 and c < 127:
        raise ValueError('Unknown conversion specifier ' + _char_str(c))
    raise ValueError('Unknown conversion specifier \\x' + _i64_radix_digits(i64(c), 16))
