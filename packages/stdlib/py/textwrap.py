"""textwrap."""

_SPACE = '\t\n\x0b\x0c\r '


def _is_word(c):
    return c.isalnum() or c == '_'


def _is_letter(c):
    return _is_word(c) and not c.isdecimal()


def _joins(c):
    """May the character stand before a dash between words?"""
    return _is_word(c) or c in '!"\'&.,?'


def _dashes_end(text, i):
    """The end of two dashes or more at i that a word follows, or -1."""
    n = len(text)
    j = i
    while j < n and text[j] == '-':
        j += 1
    return j if j - i >= 2 and j < n and _is_word(text[j]) else -1


def _hyphen_at(text, j):
    """May a line end after the hyphen at j?"""
    if text[j] != '-':
        return False
    n = len(text)
    if j >= 2 and _is_letter(text[j - 1]) and _is_letter(text[j - 2]):
        pass
    elif not (j >= 3 and _joins(text[j - 1]) and text[j - 2] == '-' and _is_letter(text[j - 3])):
        return False
    if j + 1 >= n or not _is_letter(text[j + 1]) or j + 2 >= n:
        return False
    return _is_letter(text[j + 2]) or (text[j + 2] == '-' and j + 3 < n and _is_letter(text[j + 3]))


def _word_end(text, i):
    """The end of the piece that begins at i with something other than white space."""
    n = len(text)
    j = i + 1
    while j < n:
        if text[j] in _SPACE:
            return j
        if text[j] == '-':
            if _hyphen_at(text, j):
                return j + 1
            if _joins(text[j - 1]) and _dashes_end(text, j) >= 0:
                return j
        j += 1
    return n


class TextWrapper:
    def __init__(
        self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
        fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
        max_lines=None, placeholder=' [...]'
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = ''.join([' ' if c in _SPACE else c for c in text])
        return text

    def _split(self, text):
        """The text in words, hyphenated parts, dashes and white space."""
        chunks = []
        n = len(text)
        i = 0
        while i < n:
            j = i + 1
            if text[i] in _SPACE:
                while j < n and text[j] in _SPACE:
                    j += 1
            elif not self.break_on_hyphens:
                while j < n and text[j] not in _SPACE:
                    j += 1
            else:
                j = -1
                if i > 0 and text[i] == '-' and _joins(text[i - 1]):
                    j = _dashes_end(text, i)
                if j < 0:
                    j = _word_end(text, i)
            chunks.append(text[i:j])
            i = j
        return chunks

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == ' ' and _ends_sentence(chunks[i]):
                chunks[i + 1] = '  '

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            chunk = reversed_chunks[-1]
            end = space_left
            if self.break_on_hyphens and len(chunk) > space_left:
                hyphen = chunk.rfind('-', 0, space_left)
                if hyphen > 0 and any(c != '-' for c in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f'invalid width {self.width!r} (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and chunks[-1].strip() == '':
                del chunks[-1]
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (
                (not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()))
                and length <= width
            ):
                lines.append(indent + ''.join(line))
                continue
            self._cut(lines, line, length, width, indent)
            break
        return lines

    def _cut(self, lines, line, length, width, indent):
        """Ends the text with the placeholder, in this line or the one before."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + ''.join(line))
                return
            length -= len(line[-1])
            del line[-1]
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def _ends_sentence(chunk):
    n = len(chunk)
    if n and chunk[-1] in '"\'':
        n -= 1
    return n >= 2 and chunk[n - 1] in '.!?' and 'a' <= chunk[n - 2] <= 'z'


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    lines = text.split('\n')
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(' \t')
        if not content:
            lines[i] = ''
            continue
        indent = line[:len(line) - len(content)]
        if margin is None:
            margin = indent
        else:
            n = 0
            while n < len(margin) and n < len(indent) and margin[n] == indent[n]:
                n += 1
            margin = margin[:n]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return '\n'.join(lines)


def indent(text, prefix, predicate=None):
    out = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else line.strip():
            out.append(prefix)
        out.append(line)
    return ''.join(out)
