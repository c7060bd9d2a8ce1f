"""Where the tokens of Python source begin and end."""
import re
from token import (
    COMMENT, DEDENT, ENDMARKER, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT, NAME, NEWLINE, NL, NUMBER, OP,
    STRING,
)


class TokenError(Exception):
    pass


_number = re.compile(
    r'0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+'
    r'|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?'
    r'|[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?'
)
_string_start = re.compile(r'(?:[uUbB]|[bB][rR]|[rR][bB]?|[fF][rR]?|[rR][fF])?(\'\'\'|"""|\'|")')
_operator = re.compile(
    r'\*\*=|//=|>>=|<<=|\.\.\.|->|:=|\*\*|//|>>|<<|<>|[!=<>+\-*/%&|^@]=|[-+*/%&|^~<>()\[\]{},:;.=@!$?`]'
)
_after_number = re.compile(r'and\b|else\b|for\b|if\b|in\b|is\b|not\b|or\b')


class _FString:
    """An f-string that has begun: its quote, and how deep the braces of its expressions are."""

    def __init__(self, quote, raw, start):
        self.quote = quote
        self.raw = raw
        self.start = start
        self.in_text = True
        self.depth = 0
        self.expressions = []
        self.in_spec = False


class _Scanner:
    def __init__(self, next_line):
        self.next_line = next_line
        self.line = ''
        self.row = 0
        self.at = 0
        self.implicit = False
        self.brackets = 0
        self.fstrings = []

    def advance(self):
        """Reads a line; False at the end."""
        line = self.next_line()
        self.row += 1
        self.at = 0
        self.implicit = False
        if line and not line.endswith('\n'):
            self.implicit = True
        self.line = line
        return line != ''

    def fail(self, message, column=None, row=None):
        return TokenError(message, (self.row if row is None else row, self.at + 1 if column is None else column))

    def tokens(self):
        indents = [0]
        alternate = [0]
        fresh = True
        empty = True
        while True:
            if not self.advance():
                if self.brackets or not fresh:
                    raise self.early_end(self.row - 1, 0)
                break
            line = self.line
            if fresh:
                column = other = at = continued = 0
                while at < len(line):
                    c = line[at]
                    if c == ' ':
                        column += 1
                        other += 1
                    elif c == '\t':
                        column = (column // 8 + 1) * 8
                        other += 1
                    elif c == '\f':
                        column = other = 0
                    elif c == '\\' and line[at + 1:] in ('\n', '\r\n'):
                        continued = continued or column
                        width = len(line)
                        if not self.advance():
                            raise self.early_end(self.row - 1, width)
                        line = self.line
                        at = 0
                        continue
                    else:
                        break
                    at += 1
                column = continued or column
                other = continued or other
                self.at = at
                rest = line[at:]
                if rest == '' or rest[0] in '#\n' or rest[:2] == '\r\n':
                    yield from self.blank_line()
                    continue
                if column > indents[-1]:
                    if other <= alternate[-1]:
                        raise self.tab_error()
                    indents.append(column)
                    alternate.append(other)
                    yield INDENT, line[:at], (self.row, 0), (self.row, at), line
                elif column == indents[-1]:
                    if other != alternate[-1]:
                        raise self.tab_error()
                else:
                    dedents = 0
                    while column < indents[-1]:
                        indents.pop()
                        alternate.pop()
                        dedents += 1
                    if column != indents[-1]:
                        bare = line.rstrip('\r\n')
                        raise IndentationError(
                            'unindent does not match any outer indentation level',
                            ('<string>', self.row, len(bare) + 1, bare, None, None),
                        )
                    if other != alternate[-1]:
                        raise self.tab_error()
                    for _ in range(dedents):
                        yield DEDENT, '', (self.row, at), (self.row, at), line
            fresh = False
            ended = False
            while True:
                if self.fstrings and self.fstrings[-1].in_text:
                    yield from self.fstring_text()
                    continue
                line = self.line
                while self.at < len(line) and line[self.at] in ' \t\f':
                    self.at += 1
                if self.at >= len(line):
                    if self.implicit:
                        ended = not self.brackets
                        yield self.newline(NEWLINE if ended else NL)
                    break
                c = line[self.at]
                if c == '\\':
                    rest = line[self.at + 1:]
                    if rest in ('\n', '\r\n'):
                        width = len(line)
                        if not self.advance():
                            raise self.early_end(self.row - 1, width)
                        continue
                    if rest == '':
                        raise self.early_end(self.row, len(line) + 1)
                    raise self.fail(
                        'unexpected character after line continuation character', len(line.rstrip('\r\n')) + 1
                    )
                if c == '#':
                    end = len(line.rstrip('\r\n'))
                    yield self.token(COMMENT, self.at, end)
                    self.at = end
                    continue
                if c == '\n' or c == '\r' and line[self.at + 1:self.at + 2] == '\n':
                    if self.brackets or self.fstrings:
                        yield self.newline(NL)
                        break
                    yield self.newline(NEWLINE)
                    ended = True
                    break
                found = _number.match(line, self.at)
                if found is not None:
                    self.check_number(found.end())
                    yield self.token(NUMBER, self.at, found.end())
                    self.at = found.end()
                    continue
                if c in '"\'' or c.isalpha() and c in 'uUbBrRfF':
                    found = _string_start.match(line, self.at)
                    if found is not None:
                        head = found.group()
                        if 'f' in head or 'F' in head:
                            yield self.token(FSTRING_START, self.at, found.end())
                            raw = 'r' in head or 'R' in head
                            self.fstrings.append(_FString(found.group(1), raw, (self.row, self.at)))
                            self.at = found.end()
                        else:
                            yield self.string(found.end(), found.group(1))
                        continue
                if c.isalpha() or c == '_' or c >= '\x80':
                    end = self.name_end()
                    yield self.token(NAME, self.at, end)
                    self.at = end
                    continue
                found = _operator.match(line, self.at)
                if found is None:
                    raise self.fail(f'invalid non-printable character U+{ord(c):04X}')
                end = self.operator(found.end())
                yield self.token(OP, self.at, end)
                self.at = end
            fresh = ended
        end = (self.row, 0)
        for _ in range(len(indents) - 1):
            yield DEDENT, '', end, end, ''
        yield ENDMARKER, '', end, end, ''

    def early_end(self, row, column):
        return TokenError('unexpected EOF in multi-line statement', (row, column))

    def tab_error(self):
        bare = self.line.rstrip('\r\n')
        return TabError(
            'inconsistent use of tabs and spaces in indentation',
            ('<string>', self.row, len(bare) + 1, bare, None, None),
        )

    def token(self, kind, start, end):
        return kind, self.line[start:end], (self.row, start), (self.row, end), self.line

    def newline(self, kind):
        line = self.line
        text = line[self.at:]
        start = (self.row, self.at)
        self.at = len(line)
        return kind, text, start, (self.row, start[1] + (len(text) or 1)), line

    def blank_line(self):
        line = self.line
        if line[self.at:self.at + 1] == '#':
            end = len(line.rstrip('\r\n'))
            yield self.token(COMMENT, self.at, end)
            self.at = end
        yield self.newline(NL)

    def check_number(self, end):
        """What stands behind a number must not be of a name, but for some keywords."""
        line = self.line
        c = line[end:end + 1]
        if not c or not (c.isalnum() or c == '_' or c >= '\x80'):
            return
        text = line[self.at:end]
        if c == '_':
            raise self.fail('invalid decimal literal', end + 1)
        if text == '0' and c in 'xXoObB' or text[:2].lower() in ('0x', '0o', '0b'):
            kind = 'x' if text[:2].lower() == '0x' else (c if text == '0' else text[1]).lower()
            word = {'x': 'hexadecimal', 'o': 'octal', 'b': 'binary'}[kind]
            if text != '0' and c.isdigit():
                raise self.fail(f"invalid digit '{c}' in {word} literal", end + 1)
            if text == '0' and line[end + 1:end + 2].isdigit():
                raise self.fail(f"invalid digit '{line[end + 1]}' in {word} literal", end + 2)
            if _after_number.match(line, end):
                return
            raise self.fail(f'invalid {word} literal', end + 1 if text == '0' else end)

    def name_end(self):
        line = self.line
        end = self.at
        while end < len(line) and (line[end].isalnum() or line[end] == '_' or line[end] >= '\x80'):
            end += 1
        return end

    def string(self, at, quote):
        """A string literal, which may go over lines."""
        start = (self.row, self.at)
        first = self.at
        before = ''
        line = self.line
        while True:
            if at >= len(line) or line[at] == '\n' and len(quote) == 1:
                if len(quote) == 1:
                    if self.fstrings and self.fstrings[-1].quote == quote:
                        raise TokenError("f-string: expecting '}'", (start[0], start[1] + 1))
                    raise TokenError(
                        f'unterminated string literal (detected at line {self.row})', (start[0], start[1] + 1)
                    )
                before += line
                if not self.advance():
                    raise TokenError('EOF in multi-line string', (start[0], start[1] + 1))
                line = self.line
                at = 0
            elif line[at] == '\\':
                at += 3 if line[at + 1:at + 3] == '\r\n' else 2
                if at >= len(line):
                    before += line
                    if not self.advance():
                        message = 'EOF in multi-line string'
                        if len(quote) == 1:
                            message = f'unterminated string literal (detected at line {self.row - 1})'
                        raise TokenError(message, (start[0], start[1] + 1))
                    line = self.line
                    at = 0
            elif line.startswith(quote, at):
                at += len(quote)
                break
            else:
                at += 1
        self.at = at
        whole = before + line
        return STRING, whole[first:len(before) + at], start, (self.row, at), whole

    def operator(self, end):
        """The end of the operator that begins here; brackets and the parts of f-strings are noted."""
        line = self.line
        c = line[self.at]
        inside = self.fstrings[-1] if self.fstrings else None
        if inside is not None and inside.expressions and inside.depth == inside.expressions[-1]:
            if c == ':':
                inside.in_text = True
                inside.in_spec = True
                return self.at + 1
            if c == '}':
                inside.expressions.pop()
                inside.depth -= 1
                inside.in_text = True
                inside.in_spec = len(inside.expressions) > 0
                self.brackets -= 1
                return self.at + 1
            if c == '!' and line[self.at:end] != '!=':
                return self.at + 1
        if c in '([{':
            self.brackets += 1
            if inside is not None:
                inside.depth += 1
        elif c in ')]}':
            if inside is not None and c == '}' and inside.depth == 0:
                raise self.fail("f-string: single '}' is not allowed")
            if self.brackets:
                self.brackets -= 1
            if inside is not None:
                inside.depth -= 1
        return end

    def fstring_text(self):
        """The text of an f-string up to an expression or to its end."""
        inside = self.fstrings[-1]
        quote = inside.quote
        line = self.line
        at = self.at
        start = (self.row, at)
        before = ''
        if line.startswith(quote, at):
            if not inside.expressions:
                yield self.token(FSTRING_END, at, at + len(quote))
                self.at = at + len(quote)
                self.fstrings.pop()
                return
        while True:
            if at >= len(line) or line[at] == '\n' and len(quote) == 1:
                if len(quote) == 1:
                    if inside.in_spec and at < len(line):
                        inside.in_text = False
                        break
                    raise TokenError(
                        f'unterminated f-string literal (detected at line {self.row})',
                        (inside.start[0], inside.start[1] + 1),
                    )
                before += line
                if not self.advance():
                    raise TokenError(
                        f'unterminated triple-quoted f-string literal (detected at line {self.row - 1})',
                        (inside.start[0], inside.start[1] + 1),
                    )
                line = self.line
                at = 0
                continue
            c = line[at]
            if line.startswith(quote, at):
                break
            if c in '{}' and line[at + 1:at + 2] == c and not inside.in_spec:
                at += 1
                whole = before + line
                yield FSTRING_MIDDLE, whole[start[1]:len(before) + at], start, (self.row, at), whole
                at += 1
                before = ''
                start = (self.row, at)
                continue
            if c == '{' or c == '}' and inside.in_spec:
                break
            if c == '}':
                self.at = at
                raise self.fail("f-string: single '}' is not allowed")
            if c == '\\':
                after = line[at + 1:at + 2]
                if after in ('{', '}'):
                    at += 1
                elif after == 'N' and not inside.raw and line[at + 2:at + 3] == '{':
                    close = line.find('}', at)
                    if close < 0:
                        at += 2
                        continue
                    at = close + 1
                    whole = before + line
                    yield FSTRING_MIDDLE, whole[start[1]:len(before) + at], start, (self.row, at), whole
                    before = ''
                    start = (self.row, at)
                else:
                    at += 3 if line[at + 1:at + 3] == '\r\n' else 2
                    if at >= len(line) and after in ('\n', '\r'):
                        before += line
                        if not self.advance():
                            raise TokenError(
                                f'unterminated f-string literal (detected at line {self.row - 1})',
                                (inside.start[0], inside.start[1] + 1),
                            )
                        line = self.line
                        at = 0
                continue
            at += 1
        whole = before + line
        text = whole[start[1]:len(before) + at]
        if text or inside.in_spec and line.startswith('}', at):
            yield FSTRING_MIDDLE, text, start, (self.row, at), whole
        self.at = at
        if not inside.in_text or at >= len(line):
            return
        if line.startswith(quote, at) and not inside.expressions:
            yield self.token(FSTRING_END, at, at + len(quote))
            self.at = at + len(quote)
            self.fstrings.pop()
        elif line[at] == '{':
            self.brackets += 1
            inside.depth += 1
            inside.expressions.append(inside.depth)
            inside.in_text = False
            yield self.token(OP, at, at + 1)
            self.at = at + 1
        elif line[at] == '}':
            inside.in_text = False
        else:
            inside.in_text = False
