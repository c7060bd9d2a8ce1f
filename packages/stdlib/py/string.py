"""string: constants, capwords, Template and Formatter's simplest use."""
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


class Template:
    """$name, ${name} and $$."""

    def __init__(self, template):
        self.template = template

    def _fill(self, mapping, strict):
        text = self.template
        out = []
        i = 0
        n = len(text)
        while i < n:
            at = text.find('$', i)
            if at < 0:
                break
            out.append(text[i:at])
            i = at + 1
            if i < n and text[i] == '$':
                out.append('$')
                i += 1
                continue
            start = i
            braced = i < n and text[i] == '{'
            if braced:
                i += 1
            first = i
            while i < n and _in_name(text[i], i > first):
                i += 1
            name = text[first:i]
            if not name or (braced and (i == n or text[i] != '}')):
                if strict:
                    line = text.count('\n', 0, at) + 1
                    column = at - text.rfind('\n', 0, at)
                    raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')
                out.append('$')
                i = start
                continue
            if braced:
                i += 1
            if strict or name in mapping:
                out.append(str(mapping[name]))
            else:
                out.append(text[at:i])
        out.append(text[i:])
        return ''.join(out)

    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)
