"""tomllib: TOML 1.0."""
from datetime import date, datetime, time, timedelta, timezone


class TOMLDecodeError(ValueError):
    pass


def load(fp, /, *, parse_float=float):
    data = fp.read()
    if isinstance(data, str):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def _plain(value):
    """What a function of the program gives for a number."""
    if isinstance(value, (dict, list)):
        raise ValueError('parse_float must not return dicts or lists')
    return value


def loads(s, /, *, parse_float=float):
    p = _Parser(s.replace('\r\n', '\n'))
    return p.document(parse_float)


_BARE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
_HEX = '0123456789abcdefABCDEF'


def _is_control(c, allowed):
    return (c < ' ' or c == '\x7f') and c not in allowed


class _Names:
    """
    What is known of a table besides its contents. `explicit`: no header may declare it again; `frozen`: it was written
    in place, and nothing may be added, to what is in it neither.
    """

    def __init__(self):
        self.kids = {}
        self.explicit = False
        self.frozen = False

    def is_frozen(self, path):
        here = self
        for part in path:
            here = here.kids.get(part)
            if here is None:
                return False
            if here.frozen:
                return True
        return False

    def is_explicit(self, path):
        here = self
        for part in path:
            here = here.kids.get(part)
            if here is None:
                return False
        return here.explicit

    def at(self, path):
        here = self
        for part in path:
            if part not in here.kids:
                here.kids[part] = _Names()
            here = here.kids[part]
        return here

    def forget(self, path):
        if path[-1] in self.at(path[:-1]).kids:
            del self.at(path[:-1]).kids[path[-1]]


class _Parser:
    def __init__(self, s):
        self.s = s
        self.i = 0

    def fail(self, message, at):
        s = self.s
        if at >= len(s):
            where = 'end of document'
        else:
            line = s.count('\n', 0, at) + 1
            column = at + 1 if line == 1 else at - s.rindex('\n', 0, at)
            where = f'line {line}, column {column}'
        raise TOMLDecodeError(f'{message} (at {where})')

    def peek(self):
        return self.s[self.i:self.i + 1]

    def skip_blanks(self):
        s = self.s
        while self.i < len(s) and s[self.i] in ' \t':
            self.i += 1

    def skip_comment(self):
        s = self.s
        if self.peek() == '#':
            end = s.find('\n', self.i)
            if end < 0:
                end = len(s)
            for k in range(self.i + 1, end):
                if _is_control(s[k], '\t'):
                    self.fail(f'Found invalid character {s[k]!r}', k)
            self.i = end

    def skip_lines(self):
        """White space, comments and ends of lines."""
        while True:
            start = self.i
            while self.peek() and self.peek() in ' \t\n':
                self.i += 1
            self.skip_comment()
            if self.i == start:
                return

    def document(self, parse_float):
        s = self.s
        root = {}
        names = _Names()
        header = ()
        # Tables that dotted keys made: explicit from the next header on.
        dotted = []
        while True:
            while self.peek() and self.peek() in ' \t\n':
                self.i += 1
            c = self.peek()
            if not c:
                return root
            if c == '\n':
                self.i += 1
                continue
            if c in _BARE or c == '"' or c == "'":
                self.assign(root, names, header, dotted, parse_float)
                self.skip_blanks()
            elif c == '[':
                for path in dotted:
                    names.at(path).explicit = True
                dotted.clear()
                if s[self.i:self.i + 2] == '[[':
                    header = self.list_header(root, names)
                else:
                    header = self.table_header(root, names)
                self.skip_blanks()
            elif c != '#':
                self.fail('Invalid statement', self.i)
            self.skip_comment()
            c = self.peek()
            if not c:
                return root
            if c != '\n':
                self.fail('Expected newline or end of document after a statement', self.i)
            self.i += 1

    # --- headers

    def table_header(self, root, names):
        self.i += 1
        self.skip_blanks()
        key = self.key()
        if names.is_explicit(key) or names.is_frozen(key):
            self.fail(f'Cannot declare {key} twice', self.i)
        names.at(key).explicit = True
        self.nest(root, key)
        if self.peek() != ']':
            self.fail("Expected ']' at the end of a table declaration", self.i)
        self.i += 1
        return key

    def list_header(self, root, names):
        self.i += 2
        self.skip_blanks()
        key = self.key()
        if names.is_frozen(key):
            self.fail(f'Cannot mutate immutable namespace {key}', self.i)
        # Another item of the list: what was known of the one before is of no account.
        names.forget(key)
        names.at(key).explicit = True
        parent = self.nest(root, key[:-1])
        last = key[-1]
        if last in parent:
            if not isinstance(parent[last], list):
                self.fail('Cannot overwrite a value', self.i)
            parent[last].append({})
        else:
            parent[last] = [{}]
        if self.s[self.i:self.i + 2] != ']]':
            self.fail("Expected ']]' at the end of an array declaration", self.i)
        self.i += 2
        return key

    def nest(self, root, path):
        """The table of a path, made where it is not there yet; of a list, its last item."""
        table = root
        for part in path:
            if part not in table:
                table[part] = {}
            table = table[part]
            if isinstance(table, list):
                table = table[-1]
            if not isinstance(table, dict):
                self.fail('Cannot overwrite a value', self.i)
        return table

    # --- keys and values

    def key(self):
        parts = [self.key_part()]
        self.skip_blanks()
        while self.peek() == '.':
            self.i += 1
            self.skip_blanks()
            parts.append(self.key_part())
            self.skip_blanks()
        return tuple(parts)

    def key_part(self):
        c = self.peek()
        if c and c in _BARE:
            start = self.i
            while self.peek() and self.peek() in _BARE:
                self.i += 1
            return self.s[start:self.i]
        if c == "'":
            return self.literal()
        if c == '"':
            return self.basic(False)
        self.fail('Invalid initial character for a key part', self.i)

    def assign(self, root, names, header, dotted, parse_float):
        key = self.key()
        if self.peek() != '=':
            self.fail("Expected '=' after a key in a key/value pair", self.i)
        self.i += 1
        self.skip_blanks()
        value = self.value(parse_float)
        for k in range(1, len(key)):
            path = header + key[:k]
            if names.is_explicit(path):
                self.fail(f'Cannot redefine namespace {path}', self.i)
            dotted.append(path)
        above = header + key[:-1]
        if names.is_frozen(above):
            self.fail(f'Cannot mutate immutable namespace {above}', self.i)
        table = self.nest(root, above)
        if key[-1] in table:
            self.fail('Cannot overwrite a value', self.i)
        if isinstance(value, (dict, list)):
            names.at(header + key).frozen = True
        table[key[-1]] = value

    def value(self, parse_float):
        s = self.s
        c = self.peek()
        if not c:
            self.fail('Invalid value', self.i)
        if c == '"':
            if s.startswith('"""', self.i):
                return self.multiline('"')
            return self.basic(False)
        if c == "'":
            if s.startswith("'''", self.i):
                return self.multiline("'")
            return self.literal()
        if s.startswith('true', self.i):
            self.i += 4
            return True
        if s.startswith('false', self.i):
            self.i += 5
            return False
        if c == '[':
            return self.array(parse_float)
        if c == '{':
            return self.inline_table(parse_float)
        return self.number(parse_float)

    def array(self, parse_float):
        self.i += 1
        items = []
        self.skip_lines()
        if self.peek() == ']':
            self.i += 1
            return items
        while True:
            items.append(self.value(parse_float))
            self.skip_lines()
            c = self.peek()
            if c == ']':
                self.i += 1
                return items
            if c != ',':
                self.fail('Unclosed array', self.i)
            self.i += 1
            self.skip_lines()
            if self.peek() == ']':
                self.i += 1
                return items

    def inline_table(self, parse_float):
        self.i += 1
        table = {}
        names = _Names()
        self.skip_blanks()
        if self.peek() == '}':
            self.i += 1
            return table
        while True:
            key = self.key()
            if self.peek() != '=':
                self.fail("Expected '=' after a key in a key/value pair", self.i)
            self.i += 1
            self.skip_blanks()
            value = self.value(parse_float)
            self.put_inline(table, names, key, value)
            self.skip_blanks()
            c = self.peek()
            if c == '}':
                self.i += 1
                return table
            if c != ',':
                self.fail('Unclosed inline table', self.i)
            self.i += 1
            self.skip_blanks()

    def put_inline(self, table, names, key, value):
        for part in key[:-1]:
            if part in table:
                following = names.kids.get(part)
                inner = table[part]
                if following is None:
                    if isinstance(inner, dict):
                        self.fail(f'Cannot mutate immutable namespace {key[:-1]}', self.i)
                    self.fail('Cannot overwrite a value', self.i)
                table = inner
                names = following
            else:
                new = {}
                table[part] = new
                names.kids[part] = _Names()
                names = names.kids[part]
                table = new
        if key[-1] in table:
            self.fail(f'Duplicate inline table key {key[-1]!r}', self.i)
        table[key[-1]] = value

    # --- strings

    def literal(self):
        s = self.s
        start = self.i + 1
        end = s.find("'", start)
        if end < 0:
            self.fail('Expected "\'"', len(s))
        for k in range(start, end):
            if _is_control(s[k], '\t'):
                self.fail(f'Found invalid character {s[k]!r}', k)
        self.i = end + 1
        return s[start:end]

    def multiline(self, quote):
        s = self.s
        self.i += 3
        if self.peek() == '\n':
            self.i += 1
        if quote == '"':
            text = self.basic(True)
        else:
            start = self.i
            end = s.find("'''", start)
            if end < 0:
                self.fail('Expected "\'\'\'"', len(s))
            for k in range(start, end):
                if _is_control(s[k], '\t\n'):
                    self.fail(f'Found invalid character {s[k]!r}', k)
            text = s[start:end]
            self.i = end + 3
        # Up to two quotes may stand before those that end it.
        for _ in range(2):
            if self.peek() == quote:
                text += quote
                self.i += 1
        return text

    def basic(self, many):
        s = self.s
        if not many:
            self.i += 1
        out = []
        start = self.i
        while True:
            if self.i >= len(s):
                self.fail('Unterminated string', self.i)
            c = s[self.i]
            if c == '"':
                if not many:
                    out.append(s[start:self.i])
                    self.i += 1
                    return ''.join(out)
                if s.startswith('"""', self.i):
                    out.append(s[start:self.i])
                    self.i += 3
                    return ''.join(out)
                self.i += 1
            elif c == '\\':
                out.append(s[start:self.i])
                out.append(self.escape(many))
                start = self.i
            elif _is_control(c, '\t\n' if many else '\t'):
                self.fail(f'Illegal character {c!r}', self.i)
            else:
                self.i += 1

    def escape(self, many):
        s = self.s
        e = s[self.i:self.i + 2]
        self.i += 2
        if many and e in ('\\ ', '\\\t', '\\\n'):
            # To the next character that is not white space.
            if e != '\\\n':
                self.skip_blanks()
                c = self.peek()
                if not c:
                    return ''
                if c != '\n':
                    self.fail("Unescaped '\\' in a string", self.i)
                self.i += 1
            while self.peek() and self.peek() in ' \t\n':
                self.i += 1
            return ''
        digits = 4 if e == '\\u' else 8 if e == '\\U' else 0
        if digits:
            text = s[self.i:self.i + digits]
            for c in text:
                if c not in _HEX:
                    self.fail('Invalid hex value', self.i)
            if len(text) != digits:
                self.fail('Invalid hex value', self.i)
            self.i += digits
            n = int(text, 16)
            if not (n <= 55295 or 57344 <= n <= 1114111):
                self.fail('Escaped character is not a Unicode scalar value', self.i)
            return chr(n)
        at = 'btnfr"\\'.find(e[1:]) if len(e) == 2 else -1
        if at < 0:
            if len(e) != 2:
                self.fail('Unterminated string', self.i)
            self.fail("Unescaped '\\' in a string", self.i)
        return '\b\t\n\f\r"\\'[at]

    # --- numbers

    def number(self, parse_float):
        s = self.s
        start = self.i
        if self.looks_like_date(start):
            return self.date_or_time(start)
        k = start
        if s[k:k + 1] == '0' and s[k + 1:k + 2] and s[k + 1] in 'xob':
            digits = {'x': _HEX, 'o': '01234567', 'b': '01'}[s[k + 1]]
            end = self.digits_end(k + 2, digits)
            if end > k + 2:
                self.i = end
                return int(s[start:end], 0)
        if s[k:k + 1] in ('+', '-'):
            k += 1
        end = k + 1 if s[k:k + 1] == '0' else self.digits_end(k, '0123456789')
        if end > k:
            whole = end
            if s[end:end + 1] == '.':
                more = self.digits_end(end + 1, '0123456789')
                if more > end + 1:
                    end = more
            if s[end:end + 1] in ('e', 'E'):
                e = end + 1
                if s[e:e + 1] in ('+', '-'):
                    e += 1
                more = self.digits_end(e, '0123456789')
                if more > e:
                    end = more
            self.i = end
            if end == whole:
                return int(s[start:end], 10)
            return _plain(parse_float(s[start:end]))
        if s[start:start + 3] in ('inf', 'nan'):
            self.i = start + 3
            return _plain(parse_float(s[start:start + 3]))
        if s[start:start + 4] in ('+inf', '-inf', '+nan', '-nan'):
            self.i = start + 4
            return _plain(parse_float(s[start:start + 4]))
        self.fail('Invalid value', self.i)

    def digits_end(self, k, digits):
        """After digits with single underscores between them."""
        s = self.s
        start = k
        while k < len(s):
            if s[k] in digits:
                k += 1
            elif s[k] == '_' and k > start and s[k + 1:k + 2] and s[k + 1] in digits:
                k += 2
            else:
                break
        return k

    def looks_like_date(self, k):
        t = self.s[k:k + 10]
        if len(t) == 10 and t[4] == '-' and t[7] == '-' and (t[:4] + t[5:7] + t[8:]).isdecimal():
            return 1 <= int(t[5:7]) <= 12 and 1 <= int(t[8:]) <= 31
        return self.looks_like_time(k)

    def looks_like_time(self, k):
        t = self.s[k:k + 8]
        if len(t) == 8 and t[2] == ':' and t[5] == ':' and (t[:2] + t[3:5] + t[6:]).isdecimal():
            return int(t[:2]) < 24 and int(t[3:5]) < 60 and int(t[6:]) < 60
        return False

    def date_or_time(self, start):
        s = self.s
        if s[start + 2] == ':':
            self.i = start
            hour, minute, second, micro = self.clock()
            return time(hour, minute, second, micro)
        year = int(s[start:start + 4])
        month = int(s[start + 5:start + 7])
        day = int(s[start + 8:start + 10])
        self.i = start + 10
        try:
            if s[self.i:self.i + 1] in ('T', 't', ' ') and self.looks_like_time(self.i + 1):
                self.i += 1
                hour, minute, second, micro = self.clock()
                return datetime(year, month, day, hour, minute, second, micro, tzinfo=self.zone())
            return date(year, month, day)
        except ValueError:
            self.fail('Invalid date or datetime', start)

    def clock(self):
        s = self.s
        k = self.i
        parts = (int(s[k:k + 2]), int(s[k + 3:k + 5]), int(s[k + 6:k + 8]))
        self.i = k + 8
        micro = 0
        if s[self.i:self.i + 1] == '.':
            end = self.digits_end(self.i + 1, '0123456789')
            if end > self.i + 1:
                micro = int((s[self.i + 1:end] + '00000')[:6])
                self.i = end
        return parts[0], parts[1], parts[2], micro

    def zone(self):
        s = self.s
        c = s[self.i:self.i + 1]
        if c == 'Z' or c == 'z':
            self.i += 1
            return timezone.utc
        t = s[self.i + 1:self.i + 6]
        if c in ('+', '-') and c and len(t) == 5 and t[2] == ':' and (t[:2] + t[3:]).isdigit():
            self.i += 6
            sign = -1 if c == '-' else 1
            return timezone(timedelta(hours=sign * int(t[:2]), minutes=sign * int(t[3:])))
        return None
