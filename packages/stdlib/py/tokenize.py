"""tokenize: the tokens of Python source, with their places; detection of a source file's encoding."""
import codecs
import io
import re
from collections import namedtuple
from token import *
from token import EXACT_TOKEN_TYPES
from _tokenize_scanner import TokenError, _Scanner

__all__ = [
    'tok_name', 'ISTERMINAL', 'ISNONTERMINAL', 'ISEOF', 'ENDMARKER', 'NAME', 'NUMBER', 'STRING', 'NEWLINE', 'INDENT',
    'DEDENT', 'LPAR', 'RPAR', 'LSQB', 'RSQB', 'COLON', 'COMMA', 'SEMI', 'PLUS', 'MINUS', 'STAR', 'SLASH', 'VBAR',
    'AMPER', 'LESS', 'GREATER', 'EQUAL', 'DOT', 'PERCENT', 'LBRACE', 'RBRACE', 'EQEQUAL', 'NOTEQUAL', 'LESSEQUAL',
    'GREATEREQUAL', 'TILDE', 'CIRCUMFLEX', 'LEFTSHIFT', 'RIGHTSHIFT', 'DOUBLESTAR', 'PLUSEQUAL', 'MINEQUAL',
    'STAREQUAL', 'SLASHEQUAL', 'PERCENTEQUAL', 'AMPEREQUAL', 'VBAREQUAL', 'CIRCUMFLEXEQUAL', 'LEFTSHIFTEQUAL',
    'RIGHTSHIFTEQUAL', 'DOUBLESTAREQUAL', 'DOUBLESLASH', 'DOUBLESLASHEQUAL', 'AT', 'ATEQUAL', 'RARROW', 'ELLIPSIS',
    'COLONEQUAL', 'EXCLAMATION', 'OP', 'TYPE_IGNORE', 'TYPE_COMMENT', 'SOFT_KEYWORD', 'FSTRING_START',
    'FSTRING_MIDDLE', 'FSTRING_END', 'COMMENT', 'NL', 'ERRORTOKEN', 'ENCODING', 'N_TOKENS', 'NT_OFFSET',
    'tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError',
]

_cookie = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
_blank = re.compile(rb'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)
_file_open = io.open


class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        kind = f'{self.type} ({tok_name[self.type]})'
        return (
            f'TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, '
            f'line={self.line!r})'
        )

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


def _text_tokens(next_line):
    for kind, text, start, end, line in _Scanner(next_line).tokens():
        yield TokenInfo(kind, text, start, end, line)


def generate_tokens(readline):
    """The tokens of source whose lines readline gives as text."""
    def next_line():
        try:
            return readline()
        except StopIteration:
            return ''
    return _text_tokens(next_line)


def tokenize(readline):
    """The tokens of source whose lines readline gives as bytes; the first tells the encoding."""
    encoding, consumed = detect_encoding(readline)

    def next_line():
        if consumed:
            return consumed.pop(0).decode(encoding)
        try:
            return readline().decode(encoding)
        except StopIteration:
            return ''
    if encoding is not None:
        if encoding == 'utf-8-sig':
            encoding = 'utf-8'
        yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    yield from _text_tokens(next_line)


def _normal_name(name):
    """What CPython makes of the usual names of encodings."""
    start = name[:12].lower().replace('_', '-')
    if start == 'utf-8' or start.startswith('utf-8-'):
        return 'utf-8'
    if start in ('latin-1', 'iso-8859-1', 'iso-latin-1') or start.startswith(
        ('latin-1-', 'iso-8859-1-', 'iso-latin-1-')
    ):
        return 'iso-8859-1'
    return name


def detect_encoding(readline):
    """The encoding of source, by its mark or by a comment in the first two lines, and the lines that were read."""
    name = None
    try:
        name = readline.__self__.name
    except AttributeError:
        pass
    of_file = '' if name is None else f' for {name!r}'
    marked = False
    default = 'utf-8'

    def line_or_end():
        try:
            return readline()
        except StopIteration:
            return b''

    def cookie_of(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            message = 'invalid or missing encoding declaration'
            if name is not None:
                message = f'{message} for {name!r}'
            raise SyntaxError(message)
        found = _cookie.match(text)
        if not found:
            return None
        encoding = _normal_name(found.group(1))
        try:
            codec = codecs.lookup(encoding)
        except LookupError:
            if name is None:
                raise SyntaxError('unknown encoding: ' + encoding)
            raise SyntaxError(f'unknown encoding for {name!r}: {encoding}')
        if marked:
            if encoding != 'utf-8':
                if name is None:
                    raise SyntaxError('encoding problem: utf-8')
                raise SyntaxError(f'encoding problem for {name!r}: utf-8')
            encoding += '-sig'
        return encoding

    first = line_or_end()
    if first.startswith(b'\xef\xbb\xbf'):
        marked = True
        first = first[3:]
        default = 'utf-8-sig'
    if not first:
        return default, []
    encoding = cookie_of(first)
    if encoding:
        return encoding, [first]
    if not _blank.match(first):
        return default, [first]
    second = line_or_end()
    if not second:
        return default, [first]
    encoding = cookie_of(second)
    if encoding:
        return encoding, [first, second]
    return default, [first, second]


def open(filename):
    """A source file, as text in the encoding that it declares."""
    buffer = _file_open(filename, 'rb')
    try:
        encoding, lines = detect_encoding(buffer.readline)
        buffer.close()
        return _file_open(filename, 'r', encoding=encoding)
    except:
        buffer.close()
        raise


class _Untokenizer:
    def __init__(self):
        self.parts = []
        self.row = 1
        self.column = 0
        self.encoding = None

    def whitespace(self, start):
        row, column = start
        if row < self.row or row == self.row and column < self.column:
            raise ValueError(f'start ({row},{column}) precedes previous end ({self.row},{self.column})')
        self.continuation(start)
        between = column - self.column
        if between:
            self.parts.append(' ' * between)

    def continuation(self, start):
        """Lines that a backslash ended are not among the tokens."""
        row = start[0]
        between = row - self.row
        if between == 0:
            return
        self.parts.append('\\\n' * between)
        self.column = 0

    def restored(self, iterable):
        it = iter(iterable)
        indents = []
        at_start = False
        before = None
        for token in it:
            if len(token) == 2:
                self.compat(token, it)
                break
            kind, text, start, end, line = token
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            elif kind == DEDENT:
                indents.pop()
                self.row, self.column = end
                continue
            elif kind in (NEWLINE, NL):
                at_start = True
            elif at_start and indents:
                indent = indents[-1]
                if start[1] >= len(indent):
                    self.parts.append(indent)
                    self.column = len(indent)
                at_start = False
            elif kind == FSTRING_MIDDLE:
                if '{' in text or '}' in text:
                    text = _with_braces(text)
                    last = text.splitlines()[-1] if text.splitlines() else ''
                    extra = last.count('{{') + last.count('}}')
                    end = (end[0], end[1] + extra)
            elif kind in (STRING, FSTRING_START) and before in (STRING, FSTRING_END):
                self.parts.append(' ')
            self.whitespace(start)
            self.parts.append(text)
            self.row, self.column = end
            before = kind
            if kind in (NEWLINE, NL):
                self.row += 1
                self.column = 0
        return ''.join(self.parts)

    def compat(self, token, rest):
        """Of pairs of kind and text only: what reads as the same tokens."""
        indents = []
        at_start = token[0] in (NEWLINE, NL)
        before = None
        in_fstring = 0
        pending = [token]
        while True:
            if pending:
                one = pending.pop()
            else:
                one = next(rest, None)
                if one is None:
                    break
            kind, text = one[0], one[1]
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += ' '
            if kind == FSTRING_START:
                in_fstring += 1
            elif kind == FSTRING_END:
                in_fstring -= 1
            if kind == STRING and before == STRING:
                text = ' ' + text
            if kind == INDENT:
                indents.append(text)
                continue
            elif kind == DEDENT:
                indents.pop()
                continue
            elif kind in (NEWLINE, NL):
                at_start = True
            elif at_start and indents:
                self.parts.append(indents[-1])
                at_start = False
            elif kind == FSTRING_MIDDLE:
                text = _with_braces(text)
            if text in ('{', '}') and self.parts and self.parts[-1] == text and in_fstring:
                text = ' ' + text
            if kind in (STRING, FSTRING_START) and before in (STRING, FSTRING_END):
                self.parts.append(' ')
            self.parts.append(text)
            before = kind


def _with_braces(text):
    """Braces doubled, but for those behind an escaped character: the names of characters."""
    out = []
    in_name = False
    for c in text:
        if c == '{':
            at = len(out) - 2
            while at >= 0 and out[at] == '\\':
                at -= 1
            if (len(out) - 2 - at) % 2 == 1 and len(out) >= 2:
                in_name = True
            else:
                out.append('{')
        elif c == '}':
            if in_name:
                in_name = False
            else:
                out.append('}')
        out.append(c)
    return ''.join(out)


def untokenize(iterable):
    """Source that has these tokens; bytes when the first of them tells the encoding."""
    restorer = _Untokenizer()
    text = restorer.restored(iterable)
    if restorer.encoding is not None:
        return text.encode(restorer.encoding)
    return text
