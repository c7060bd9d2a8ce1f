"""ast: `literal_eval`. There are no trees at run time."""

_CLOSING = {'(': ')', '[': ']', '{': '}'}
_ESCAPES = {'\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}
_PREFIXES = ('', 'r', 'u', 'b', 'br', 'rb')
_SPACE = ' \t\f'


_KEYWORDS = (
    'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except',
    'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise',
    'return', 'try', 'while', 'with', 'yield',
)


def _node_of(value):
    """The class of the node that a value is written as."""
    if isinstance(value, list):
        return 'List'
    if isinstance(value, tuple):
        return 'Tuple'
    if isinstance(value, dict):
        return 'Dict'
    if isinstance(value, set):
        return 'Set' if value else 'Call'
    return 'Constant'


def _is_number(value):
    return isinstance(value, (int, float, complex)) and not isinstance(value, bool)


class _Reader:
    """A literal out of text, by recursive descent."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.line = 1
        self.open = []

    def fail(self, message, at):
        start = self.text.rfind('\n', 0, at) + 1
        end = self.text.find('\n', at)
        line = self.text[start:] if end < 0 else self.text[start:end + 1]
        number = self.text.count('\n', 0, at) + 1
        raise SyntaxError(message, ('<unknown>', number, at - start + 1, line, number, at - start + 2))

    def invalid(self):
        if not self.text.strip():
            raise SyntaxError('invalid syntax', ('<unknown>', 0, 0, '', 0, 0))
        if self.at >= len(self.text) and self.open:
            place = self.open[-1]
            self.fail(f"'{self.text[place]}' was never closed", place)
        self.fail('invalid syntax', min(self.at, len(self.text)))

    def skip(self):
        """Past what separates; lines end only outside of brackets."""
        while self.at < len(self.text):
            c = self.text[self.at]
            if c in _SPACE or c in '\r\n' and self.open:
                self.at += 1
            elif c == '#':
                while self.at < len(self.text) and self.text[self.at] != '\n':
                    self.at += 1
            elif c == '\\' and self.text[self.at + 1:self.at + 2] == '\n':
                self.at += 2
            else:
                return

    def peek(self):
        self.skip()
        return self.text[self.at] if self.at < len(self.text) else ''

    def whole(self):
        value = self.expression()
        if self.peek() == ',':
            value = self.tuple_after(value)
        while self.peek() in ('\n', '\r', '#') and self.at < len(self.text):
            self.at += 1
        if self.at < len(self.text):
            self.invalid()
        return value

    def tuple_after(self, first):
        items = [first]
        while self.peek() == ',':
            self.at += 1
            if self.peek() in ('', ')', '\n', '\r'):
                break
            items.append(self.expression())
        return tuple(items)

    def expression(self):
        value = self.signed()
        while True:
            c = self.peek()
            if c not in ('+', '-') or not c:
                return value
            self.at += 1
            right = self.unsigned()
            if not _is_number(value):
                self.malformed(_node_of(value))
            elif not _is_number(right):
                self.malformed(_node_of(right))
            elif not isinstance(value, complex) and isinstance(right, complex):
                value = value + right if c == '+' else value - right
            else:
                self.malformed('BinOp')

    def signed(self):
        c = self.peek()
        if c not in ('+', '-') or not c:
            return self.unsigned()
        self.at += 1
        if self.peek() in ('+', '-') and self.peek():
            self.signed()
            self.malformed('UnaryOp')
        value = self.unsigned()
        if not _is_number(value):
            self.malformed(_node_of(value))
        return -value if c == '-' else +value

    def malformed(self, kind):
        line = self.text.count('\n', 0, self.at) + 1
        raise ValueError(f'malformed node or string on line {line}: <ast.{kind} object at 0x7f0000000000>')

    def unsigned(self):
        c = self.peek()
        if c == '':
            self.invalid()
        if c in '([{':
            return self.bracketed(c)
        if c.isdigit() or c == '.' and self.text[self.at + 1:self.at + 2].isdigit():
            return self.number()
        if c in '\'"':
            return self.strings()
        if c == '.' and self.text.startswith('...', self.at):
            self.at += 3
            return ...
        if c == '_' or c.isalpha():
            return self.named()
        self.invalid()

    def named(self):
        start = self.at
        while self.at < len(self.text) and (self.text[self.at] == '_' or self.text[self.at].isalnum()):
            self.at += 1
        name = self.text[start:self.at]
        if self.text[self.at:self.at + 1] in ('"', "'") and self.at < len(self.text) and name.lower() in _PREFIXES:
            self.at = start
            return self.strings()
        if self.at < len(self.text) and self.text[self.at] in '\'"' and name.lower() in ('f', 'fr', 'rf'):
            self.malformed('JoinedStr')
        if name in _KEYWORDS:
            self.at = start
            self.invalid()
        if name == 'None':
            return None
        if name == 'True' or name == 'False':
            return name == 'True'
        if name == 'set' and self.peek() == '(':
            self.at += 1
            if self.peek() == ')':
                self.at += 1
                return set()
            self.malformed('Call')
        self.malformed('Call' if self.peek() == '(' else 'Attribute' if self.peek() == '.' else 'Name')

    def number(self):
        start = self.at
        text = self.text
        if text[start] == '0' and text[start + 1:start + 2] in ('x', 'X', 'o', 'O', 'b', 'B') and start + 1 < len(text):
            self.at += 2
            while self.at < len(text) and (text[self.at].isalnum() or text[self.at] == '_'):
                self.at += 1
            return self.converted(int, text[start:self.at], 0)
        floating = False
        while self.at < len(text):
            c = text[self.at]
            if c in 'eE' and (text[self.at + 1:self.at + 2].isdigit() or text[self.at + 1:self.at + 2] in ('+', '-')):
                floating = True
                self.at += 2
            elif c == '.':
                floating = True
                self.at += 1
            elif c.isdigit() or c == '_':
                self.at += 1
            else:
                break
        digits = text[start:self.at]
        if text[self.at:self.at + 1] in ('j', 'J') and self.at < len(text):
            self.at += 1
            return complex(0.0, self.converted(float, digits, None))
        if self.at < len(text) and (text[self.at].isalpha() or text[self.at] == '_'):
            self.fail('invalid decimal literal', self.at - 1)
        if floating:
            return self.converted(float, digits, None)
        if len(digits) > 1 and digits[0] == '0' and digits.strip('0_'):
            what = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
            self.fail(what, start)
        return self.converted(int, digits, 10)

    def converted(self, kind, digits, base):
        try:
            return kind(digits) if base is None else kind(digits, base)
        except ValueError:
            self.fail('invalid decimal literal', self.at - 1)

    def strings(self):
        """One or more beside each other."""
        value = self.string()
        while True:
            c = self.peek()
            end = self.at
            while end < len(self.text) and self.text[end].isalpha():
                end += 1
            if not c or self.text[end:end + 1] not in ('"', "'") or end >= len(self.text):
                return value
            more = self.string()
            if isinstance(value, bytes) != isinstance(more, bytes):
                self.fail('cannot mix bytes and nonbytes literals', self.at)
            value += more

    def string(self):
        start = self.at
        while self.text[self.at] not in '\'"':
            self.at += 1
        prefix = self.text[start:self.at].lower()
        if prefix not in _PREFIXES:
            self.malformed('JoinedStr')
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            quote *= 3
        self.at += len(quote)
        out = []
        while not self.text.startswith(quote, self.at):
            c = self.text[self.at:self.at + 1]
            if c == '' or c == '\n' and len(quote) == 1:
                triple = 'triple-quoted ' if len(quote) == 3 else ''
                line = self.text.count('\n', 0, self.at) + 1
                self.fail(f'unterminated {triple}string literal (detected at line {line})', start)
            self.at += 1
            if c == '\\' and 'r' in prefix:
                out.append(c + self.text[self.at])
                self.at += 1
            elif c == '\\':
                out.append(self.escape('b' in prefix))
            else:
                out.append(c)
        self.at += len(quote)
        text = ''.join(out)
        if 'b' not in prefix:
            return text
        if any(ord(c) > 255 for c in text) or not self.text[start:self.at].isascii():
            self.fail('bytes can only contain ASCII literal characters', start)
        return text.encode('latin-1')

    def escape(self, is_bytes):
        c = self.text[self.at:self.at + 1]
        self.at += 1
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c == '\n':
            return ''
        if c in '01234567':
            end = self.at
            while end < self.at + 2 and self.text[end:end + 1] in ('0', '1', '2', '3', '4', '5', '6', '7'):
                end += 1
            code = int(self.text[self.at - 1:end], 8)
            self.at = end
            return chr(code & 255 if is_bytes else code)
        size = 2 if c == 'x' else 0 if is_bytes else 4 if c == 'u' else 8 if c == 'U' else 0
        if size == 0:
            if c == 'N' and not is_bytes:
                raise NotImplementedError('pyw: names of characters in ast.literal_eval')
            return '\\' + c
        digits = self.text[self.at:self.at + size]
        if len(digits) < size or any(d not in '0123456789abcdefABCDEF' for d in digits):
            self.fail('invalid escape', self.at - 2)
        self.at += size
        return chr(int(digits, 16))

    def bracketed(self, opening):
        self.open.append(self.at)
        self.at += 1
        value = self.contents(opening)
        if self.peek() != _CLOSING[opening]:
            c = self.peek()
            if c and (c.isalnum() or c in '\'"([{'):
                self.fail('invalid syntax. Perhaps you forgot a comma?', self.open[-1] + 1)
            self.invalid()
        self.at += 1
        self.open.pop()
        return value

    def contents(self, opening):
        closing = _CLOSING[opening]
        if self.peek() == closing:
            return () if opening == '(' else [] if opening == '[' else {}
        first = self.expression()
        if opening == '{' and self.peek() == ':':
            return self.pairs(first)
        if opening == '(' and self.peek() != ',':
            return first
        items = [first]
        while self.peek() == ',':
            self.at += 1
            if self.peek() == closing:
                break
            items.append(self.expression())
        return tuple(items) if opening == '(' else items if opening == '[' else set(items)

    def pairs(self, key):
        out = {}
        while True:
            if self.peek() != ':':
                self.invalid()
            self.at += 1
            out[key] = self.expression()
            if self.peek() != ',':
                return out
            self.at += 1
            if self.peek() == '}':
                return out
            key = self.expression()


def literal_eval(node_or_string):
    """The value of text that is a literal, or a display of literals."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    reader = _Reader(node_or_string.lstrip(' \t'))
    while reader.text[reader.at:reader.at + 1] in ('\n', '\r', '#'):
        if reader.text[reader.at] == '#':
            end = reader.text.find('\n', reader.at)
            reader.at = len(reader.text) if end < 0 else end
        else:
            reader.at += 1
    if reader.at and reader.text[reader.at:reader.at + 1] in (' ', '\t') and reader.text.strip():
        raise IndentationError('unexpected indent')
    return reader.whole()
