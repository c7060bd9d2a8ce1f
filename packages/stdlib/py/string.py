"""string: constants, capwords, Template and Formatter."""
from pyw.builtins.str_fields import _template_attribute

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


def _in_name(c, later):
    return c.isascii() and (c == '_' or c.isalpha() or (later and c.isdigit()))


def _pattern_of(template):
    """The pattern of a class that has something of its own to say of it."""
    import re
    if hasattr(template, 'pattern'):
        text = template.pattern
    else:
        mark = re.escape(template.delimiter)
        name = template.idpattern if hasattr(template, 'idpattern') else '(?a:[_a-z][_a-z0-9]*)'
        braced = template.braceidpattern if hasattr(template, 'braceidpattern') else None
        text = (
            mark + '(?:(?P<escaped>' + mark + ')|(?P<named>' + name + ')|{(?P<braced>' + (braced or name)
            + ')}|(?P<invalid>))'
        )
    flags = template.flags if hasattr(template, 'flags') else re.IGNORECASE
    return re.compile(text, flags | re.VERBOSE)


def _pieces_by_pattern(template):
    text = template.template
    out = []
    plain = ''
    i = 0
    pattern = _pattern_of(template)
    for m in pattern.finditer(text):
        plain += text[i:m.start()]
        i = m.end()
        groups = m.groupdict()
        name = groups.get('named') or groups.get('braced')
        if name is not None:
            out.append((plain, name, m.start()))
            out.append((m.group(), '', m.start()))
            plain = ''
        elif groups.get('escaped') is not None:
            plain += template.delimiter
        elif groups.get('invalid') is not None:
            out.append((plain, None, m.start('invalid') - len(template.delimiter)))
            plain = m.group()
        else:
            raise ValueError('Unrecognized named group in pattern', pattern)
    out.append((plain + text[i:], '', len(text)))
    return out


class Template:
    """$name, ${name} and $$."""
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Pairs: text, and the name after it, '' after the last, None where a placeholder is wrong; where it is."""
        if (hasattr(self, 'pattern') or hasattr(self, 'idpattern') or hasattr(self, 'braceidpattern')
                or hasattr(self, 'flags')):
            return _pieces_by_pattern(self)
        text = self.template
        mark = self.delimiter
        out = []
        i = 0
        n = len(text)
        plain = ''
        while True:
            at = text.find(mark, i)
            if at < 0:
                break
            plain += text[i:at]
            i = at + len(mark)
            if text.startswith(mark, i):
                plain += mark
                i += len(mark)
                continue
            braced = i < n and text[i] == '{'
            first = i + 1 if braced else i
            k = first
            while k < n and _in_name(text[k], k > first):
                k += 1
            if k == first or (braced and (k == n or text[k] != '}')):
                out.append((plain, None, at))
                plain = mark
                continue
            out.append((plain, text[first:k], at))
            plain = ''
            i = k + 1 if braced else k
            out.append((text[at:i], '', at))
        out.append((plain + text[i:], '', n))
        return out

    def _fill(self, mapping, strict):
        out = []
        name = ''
        for plain, following, at in self._pieces():
            if name:
                # The text of the placeholder.
                if strict:
                    out.append(str(mapping[name]))
                else:
                    try:
                        out.append(str(mapping[name]))
                    except KeyError:
                        out.append(plain)
                name = ''
                continue
            out.append(plain)
            if following is None:
                if strict:
                    self._invalid(at + len(self.delimiter))
            else:
                name = following
        return ''.join(out)

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            column = 1
            line = 1
        else:
            column = at - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, column))

    def substitute(self, mapping={}, /, **kws):
        if kws:
            return self._fill({**mapping, **kws}, True)
        return self._fill(mapping, True)

    def safe_substitute(self, mapping={}, /, **kws):
        if kws:
            return self._fill({**mapping, **kws}, False)
        return self._fill(mapping, False)

    def is_valid(self):
        return all(name is not None for _, name, _ in self._pieces())

    def get_identifiers(self):
        names = []
        for _, name, _ in self._pieces():
            if name and name not in names:
                names.append(name)
        return names


class Formatter:
    """str.format with parts that a derived class may replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, index=0):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if field is None:
                continue
            if field == '' or field[0] in '.[':
                if index < 0:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(index) + field
                index += 1
            elif _first_part(field).isdigit():
                if index > 0:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                index = -1
            obj, first = self.get_field(field, args, kwargs)
            used.add(first)
            obj = self.convert_field(obj, conversion)
            spec, index = self._vformat(spec, args, kwargs, used, depth - 1, index)
            out.append(self.format_field(obj, spec))
        return ''.join(out), index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        """Tuples: text, field name, format, conversion; the last three None at the end of the text."""
        out = []
        text = ''
        i = 0
        n = len(format_string)
        while i < n:
            c = format_string[i]
            i += 1
            if c == '}':
                if i >= n or format_string[i] != '}':
                    raise ValueError("Single '}' encountered in format string")
                out.append((text + c, None, None, None))
                text = ''
                i += 1
            elif c != '{':
                text += c
            elif i < n and format_string[i] == '{':
                out.append((text + c, None, None, None))
                text = ''
                i += 1
            else:
                name, spec, conversion, end = _field(format_string, i)
                out.append((text, name, spec, conversion))
                text = ''
                i = end + 1
        if text:
            out.append((text, None, None, None))
        return iter(out)

    def get_field(self, field_name, args, kwargs):
        first = _first_part(field_name)
        i = len(first)
        key = int(first) if first.isdigit() else first
        obj = self.get_value(key, args, kwargs)
        n = len(field_name)
        while i < n:
            if field_name[i] == '.':
                end = i + 1
                while end < n and field_name[end] not in '.[':
                    end += 1
                if end == i + 1:
                    raise ValueError('Empty attribute in format string')
                obj = _attribute(obj, field_name[i + 1:end])
                i = end
            elif field_name[i] == '[':
                end = field_name.find(']', i)
                if end < 0:
                    raise ValueError("Missing ']' in format string")
                part = field_name[i + 1:end]
                if not part:
                    raise ValueError('Empty attribute in format string')
                obj = obj[int(part)] if part.isdigit() else obj[part]
                i = end + 1
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        return obj, key


def _attribute(obj, name):
    if isinstance(obj, (int, float, complex)) and name in ('real', 'imag'):
        return obj.real if name == 'real' else obj.imag
    if obj is None or isinstance(obj, (int, float, complex, str, bytes, list, tuple, dict, set, frozenset)):
        raise NotImplementedError('an attribute of a built-in object in a template')
    return _template_attribute(obj, name)


def _first_part(field):
    i = 0
    while i < len(field) and field[i] not in '.[':
        i += 1
    return field[:i]


def _field(text, i):
    """The field whose name begins at i: name, format, conversion, and where its brace stands."""
    n = len(text)
    if i >= n:
        raise ValueError("Single '{' encountered in format string")
    start = i
    while i < n and text[i] not in '}:!':
        if text[i] == '{':
            raise ValueError("unexpected '{' in field name")
        if text[i] == '[':
            i += 1
            while i < n and text[i] != ']':
                i += 1
        i += 1
    if i >= n:
        raise ValueError("expected '}' before end of string")
    name = text[start:i]
    conversion = None
    if text[i] == '!':
        if i + 1 >= n:
            raise ValueError('end of string while looking for conversion specifier')
        conversion = text[i + 1]
        i += 2
        if i < n and text[i] == '}':
            return name, '', conversion, i
        if i < n and text[i] != ':':
            raise ValueError("expected ':' after conversion specifier")
    if i < n and text[i] == '}':
        return name, '', conversion, i
    start = i + 1
    i = start
    depth = 1
    while i < n:
        if text[i] == '{':
            depth += 1
        elif text[i] == '}':
            depth -= 1
            if depth == 0:
                return name, text[start:i], conversion, i
        i += 1
    raise ValueError("unmatched '{' in format spec")
