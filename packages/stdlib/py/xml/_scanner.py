"""What stands in a text of XML: a scanner that tells its owner of tags, text, comments and instructions.

The text may come in pieces. Errors have the numbers, words and places of expat's, which CPython uses.
"""
from xml._characters import BLANKS, goes_on, is_character, starts_name
from xml._doctype import Doctype

MESSAGES = {
    2: 'syntax error',
    3: 'no element found',
    4: 'not well-formed (invalid token)',
    5: 'unclosed token',
    7: 'mismatched tag',
    8: 'duplicate attribute',
    9: 'junk after document element',
    11: 'undefined entity',
    12: 'recursive entity reference',
    13: 'asynchronous entity',
    14: 'reference to invalid character number',
    16: 'reference to external entity in attribute',
    17: 'XML or text declaration not at start of entity',
    18: 'unknown encoding',
    20: 'unclosed CDATA section',
    27: 'unbound prefix',
    28: 'must not undeclare prefix',
    30: 'XML declaration not well-formed',
    38: 'reserved prefix (xml) must not be undeclared or bound to another namespace name',
    39: 'reserved prefix (xmlns) must not be declared or undeclared',
    43: 'limit on input amplification factor (from DTD and entities) breached',
}
XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
_PREDEFINED = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'"}
# Entities may make a text a hundred times as long, and more than that below this length.
_AMPLIFICATION = 100
_ALWAYS_ALLOWED = 8 * 1024 * 1024


class ScanError(Exception):
    """What is wrong: the number, and where: line from 1, column from 0."""

    def __init__(self, code, line, column, name=''):
        self.code = code
        self.line = line
        self.column = column
        self.name = name


class Scanner(Doctype):
    """Derived classes say what happens: `on_start(tag, attributes)`, `on_end(tag)`, `on_text(text)` ..."""

    def __init__(self, namespaces=True):
        self.namespaces = namespaces
        self.text = ''
        self.at = 0
        # The place of the first character of `text`.
        self._line = 1
        self._column = 0
        self._held = ''
        self._open = []
        self._scopes = []
        self._prefixes = {'xml': XML_NAMESPACE}
        self._begun = False
        self._has_root = False
        self._closed_root = False
        self._entities = {}
        self._external = False
        self._expanding = []
        self._inner = None
        self._outer = None
        self._length = 0
        self._expanded = 0

    # --- what derived classes do

    def on_start(self, tag, attributes):
        pass

    def on_end(self, tag):
        pass

    def on_text(self, text):
        pass

    def on_comment(self, text):
        pass

    def on_instruction(self, target, text):
        pass

    def on_prefix(self, prefix, uri):
        pass

    def on_prefix_end(self, prefix):
        pass

    def on_doctype(self, name, public, system):
        pass

    def on_cdata(self, begins):
        pass

    def on_unknown(self, name):
        """The text of an entity that nobody declared but an external subset might; None if that is an error."""
        return None

    # --- input

    def place(self, at):
        """Line and column of a character of the text."""
        lines = self.text.count('\n', 0, at)
        if lines == 0:
            return self._line, self._column + at
        return self._line + lines, at - self.text.rfind('\n', 0, at) - 1

    def _fail(self, code, at=-1, name=''):
        if self._outer is not None:
            # Within an entity: the place of the reference.
            self.text, at = self._outer
        line, column = self.place(self.at if at < 0 else at)
        raise ScanError(code, line, column, name)

    def feed(self, data):
        self._length += len(data)
        data = self._held + data
        self._held = ''
        if data.endswith('\r'):
            self._held = '\r'
            data = data[:-1]
        if '\r' in data:
            data = data.replace('\r\n', '\n').replace('\r', '\n')
        if self.at > 0:
            self._line, self._column = self.place(self.at)
            self.text = self.text[self.at:] + data
            self.at = 0
        else:
            self.text += data
        self._scan(False)

    def finish(self):
        if self._held:
            self._held = ''
            self.text += '\n'
        self._scan(True)
        if not self._closed_root:
            self._fail(3, len(self.text))

    # --- tokens

    def _scan(self, final):
        if not self._begun and self.text:
            if self.text[0] == '\ufeff':
                self.text = self.text[1:]
            if not final and len(self.text) < 6 and '<?xml '.startswith(self.text):
                return
            if self.text.startswith('<?xml') and self.text[5:6] in ('', ' ', '\t', '\n', '\r'):
                end = self.text.find('?>')
                if end < 0:
                    if final:
                        self._fail(5)
                    return
                self._declaration(end)
                self.at = end + 2
            self._begun = True
        while self.at < len(self.text):
            start = self.at
            if self.text[start] == '<':
                if not self._markup(final):
                    if not final:
                        return
                    if self._open and self.text.startswith('<![CDATA[', start):
                        self._fail(20, len(self.text))
                    self._fail(5, start)
            else:
                end = self.text.find('<', start)
                if end < 0:
                    if not final:
                        # What is text already may be told; a reference or `]]>` may be cut at the end.
                        return
                    end = len(self.text)
                self._characters(end)

    def _declaration(self, end):
        text = self.text[5:end]
        i = text.find('version')
        if i < 0 or text[:i].strip(BLANKS):
            at = 5
            while at < end and self.text[at] in BLANKS:
                at += 1
            self._fail(30, at)

    def _markup(self, final):
        text = self.text
        at = self.at
        c = text[at + 1:at + 2]
        if c == '':
            return False
        if c == '/':
            return self._end_tag()
        if c == '?':
            end = text.find('?>', at + 2)
            if end < 0:
                return False
            self._instruction(end)
            self.at = end + 2
            return True
        if c == '!':
            return self._declared(final)
        return self._start_tag()

    def _name(self, at):
        """Where the name at this place ends; an invalid character is an error."""
        text = self.text
        if at >= len(text):
            return at
        if not starts_name(text[at]):
            self._fail(4, at)
        at += 1
        while at < len(text) and goes_on(text[at]):
            at += 1
        return at

    def _blanks(self, at):
        while at < len(self.text) and self.text[at] in BLANKS:
            at += 1
        return at

    def _instruction(self, end):
        start = self.at + 2
        stop = self._name(start)
        target = self.text[start:stop]
        if stop < end and self.text[stop] not in BLANKS:
            self._fail(4, stop)
        if target.lower() == 'xml':
            if target == 'xml':
                self._fail(9 if self._closed_root else 17)
            self._fail(4, stop)
        self.on_instruction(target, self.text[self._blanks(stop):end])

    def _declared(self, final):
        text = self.text
        at = self.at
        if text.startswith('<!--', at):
            end = text.find('--', at + 4)
            if end < 0 or end + 2 >= len(text):
                return False
            if text[end + 2] != '>':
                self._fail(4, end + 2)
            self.on_comment(text[at + 4:end])
            self.at = end + 3
            return True
        if text.startswith('<![CDATA[', at):
            if not self._open:
                self._fail(4 if not self._has_root else 9, at + 2 if not self._has_root else at)
            end = text.find(']]>', at + 9)
            if end < 0:
                return False
            self._check(at + 9, end)
            self.on_cdata(True)
            if end > at + 9:
                self.on_text(text[at + 9:end])
            self.on_cdata(False)
            self.at = end + 3
            return True
        if text.startswith('<!DOCTYPE', at):
            if self._has_root:
                self._fail(9 if self._closed_root else 4, at if self._closed_root else at + 2)
            return self._doctype()
        if not final and ('<!--'.startswith(text[at:]) or '<![CDATA['.startswith(text[at:])
                          or '<!DOCTYPE'.startswith(text[at:])):
            return False
        at += 2
        if not self._open:
            while at < len(text) and text[at].isalpha():
                at += 1
        self._fail(4, at)

    # --- tags

    def _start_tag(self):
        text = self.text
        if self._closed_root:
            self._fail(9)
        start = self.at
        at = self._name(start + 1)
        name = text[start + 1:at]
        attributes = []
        seen = set()
        size = len(text)
        while True:
            after = self._blanks(at)
            if after >= size:
                return False
            c = text[after]
            if c == '>' or c == '/':
                if c == '/':
                    if after + 1 >= size:
                        return False
                    if text[after + 1] != '>':
                        self._fail(4, after + 1)
                at = after
                break
            if after == at:
                self._fail(4, at)
            stop = self._name(after)
            key = text[after:stop]
            equals = self._blanks(stop)
            if equals >= size:
                return False
            if text[equals] != '=':
                self._fail(4, equals)
            quote_at = self._blanks(equals + 1)
            if quote_at >= size:
                return False
            quote = text[quote_at]
            if quote != '"' and quote != "'":
                self._fail(4, quote_at)
            end = text.find(quote, quote_at + 1)
            less = text.find('<', quote_at + 1, size if end < 0 else end)
            if less >= 0:
                self._fail(4, less)
            if end < 0:
                return False
            if key in seen:
                self._fail(8, after)
            seen.add(key)
            attributes.append((key, quote_at + 1, end))
            at = end + 1
        self._has_root = True
        pairs = []
        for key, first, last in attributes:
            self._check(first, last)
            pairs.append((key, self._value(first, last, start)))
        self._open_element(name, pairs, start)
        if text[at] == '/':
            self._close_element(start)
            at += 1
        self.at = at + 1
        return True

    def _open_element(self, name, pairs, start):
        declared = []
        attributes = {}
        if self.namespaces:
            for key, value in pairs:
                if key == 'xmlns':
                    self._declare('', value, declared, start)
                elif key.startswith('xmlns:'):
                    self._declare(key[6:], value, declared, start)
            for key, value in pairs:
                if key != 'xmlns' and not key.startswith('xmlns:'):
                    full = self._expanded_name(key, start, False)
                    if full in attributes:
                        self._fail(8, start)
                    attributes[full] = value
            tag = self._expanded_name(name, start, True)
        else:
            for key, value in pairs:
                attributes[key] = value
            tag = name
        self._open.append((name, tag))
        self._scopes.append(declared)
        self.on_start(tag, attributes)

    def _declare(self, prefix, uri, declared, start):
        if prefix == 'xml' and uri != XML_NAMESPACE:
            self._fail(38, start)
        if prefix == 'xmlns':
            self._fail(39, start)
        if prefix and not uri:
            self._fail(28, start)
        declared.append((prefix, self._prefixes.get(prefix)))
        self._prefixes[prefix] = uri
        self.on_prefix(prefix, uri)

    def _expanded_name(self, name, start, is_element):
        colon = name.find(':')
        if colon < 0:
            uri = self._prefixes.get('') if is_element else None
            return '{' + uri + '}' + name if uri else name
        prefix = name[:colon]
        local = name[colon + 1:]
        if not prefix or not local or ':' in local:
            self._fail(4, start + 1 + colon)
        uri = self._prefixes.get(prefix)
        if uri is None:
            self._fail(27, start)
        return '{' + uri + '}' + local

    def _end_tag(self):
        text = self.text
        start = self.at
        if self._closed_root:
            self._fail(9)
        if start + 2 >= len(text):
            return False
        at = self._name(start + 2)
        name = text[start + 2:at]
        after = self._blanks(at)
        if after >= len(text):
            return False
        if text[after] != '>':
            self._fail(4, after)
        if not self._open:
            self._fail(4, start + 1)
        if self._open[-1][0] != name:
            self._fail(7, start + 2)
        self._close_element(start)
        self.at = after + 1
        return True

    def _close_element(self, start):
        name, tag = self._open.pop()
        self.on_end(tag)
        for prefix, before in reversed(self._scopes.pop()):
            self.on_prefix_end(prefix)
            if before is None:
                del self._prefixes[prefix]
            else:
                self._prefixes[prefix] = before
        if not self._open and self._inner is None:
            self._closed_root = True

    # --- text

    def _check(self, start, end):
        """No control characters."""
        text = self.text
        for i in range(start, end):
            if text[i] < ' ' and text[i] not in BLANKS or text[i] == '\ufffe' or text[i] == '\uffff':
                self._fail(4, i)

    def _characters(self, end):
        text = self.text
        start = self.at
        if not self._open and self._inner is None:
            at = self._blanks(start)
            if at < end:
                c = text[at]
                if self._closed_root and c != '&':
                    self._fail(9, at)
                self._fail(2 if goes_on(c) and c not in '-.' else 4, at)
            self.at = end
            return
        bad = text.find(']]>', start, end)
        if bad >= 0:
            self._check(start, bad)
            self._fail(4, bad + 2)
        self._check(start, end)
        at = text.find('&', start, end)
        if at < 0:
            self.at = end
            self.on_text(text[start:end])
            return
        done = start
        while at >= 0:
            if at > done:
                self.on_text(text[done:at])
            self.at = at
            name, stop = self._reference(at, end)
            done = stop
            self._put(name, at)
            at = text.find('&', done, end)
        if done < end:
            self.on_text(text[done:end])
        self.at = end

    def _reference(self, at, end):
        """The name of a reference and where it ends."""
        text = self.text
        stop = at + 1
        if text.startswith('#', stop):
            stop += 1
            digits = '0123456789'
            if text.startswith('x', stop):
                digits = '0123456789abcdefABCDEF'
                stop += 1
            first = stop
            while stop < end and text[stop] in digits:
                stop += 1
            if stop == first:
                self._fail(4 if stop < len(text) else 5, stop if stop < len(text) else at)
        else:
            stop = self._name(stop)
        if stop >= end:
            self._fail(4 if end < len(text) else 5, stop if end < len(text) else at)
        if text[stop] != ';':
            self._fail(4, stop)
        return text[at + 1:stop], stop + 1

    def _numbered(self, name, at):
        n = int(name[2:], 16) if name[1] == 'x' else int(name[1:])
        if not is_character(n):
            self._fail(14, at)
        return chr(n)

    def _put(self, name, at):
        """What an entity stands for is content."""
        if name[0] == '#':
            self.on_text(self._numbered(name, at))
        elif name in _PREDEFINED:
            self.on_text(_PREDEFINED[name])
        elif name in self._entities:
            value = self._entities[name]
            if name in self._expanding:
                self._fail(12, at)
            self._grow(len(value), at)
            if '<' not in value and '&' not in value:
                self.on_text(value)
                return
            self._expanding.append(name)
            before = (self.text, self.at, self._inner)
            depth = len(self._open)
            outer = self._outer
            if outer is None:
                self._outer = (self.text, at)
            self.text = value
            self.at = 0
            self._inner = depth
            self._scan(True)
            self.text, self.at, self._inner = before
            self._outer = outer
            if len(self._open) != depth:
                self._fail(13, at)
            self._expanding.pop()
        else:
            value = self.on_unknown(name) if self._external else None
            if value is None:
                self._fail(11, at, name if self._external else '')
            self.on_text(value)

    def _grow(self, n, at):
        self._expanded += n
        if self._expanded > _ALWAYS_ALLOWED and self._expanded > _AMPLIFICATION * max(self._length, 1):
            self._fail(43, at)

    def _value(self, start, end, place):
        """An attribute's value, its references resolved."""
        text = self.text
        at = text.find('&', start, end)
        raw = text[start:end] if at < 0 else text[start:at]
        if '\n' in raw or '\t' in raw:
            raw = raw.replace('\n', ' ').replace('\t', ' ')
        if at < 0:
            return raw
        parts = [raw]
        while at >= 0:
            name, stop = self._reference(at, end)
            parts.append(self._attribute_text(name, place))
            at = text.find('&', stop, end)
            parts.append(text[stop:end if at < 0 else at].replace('\n', ' ').replace('\t', ' '))
        return ''.join(parts)

    def _attribute_text(self, name, at):
        if name[0] == '#':
            return self._numbered(name, at)
        if name in _PREDEFINED:
            return _PREDEFINED[name]
        if name not in self._entities:
            self._fail(11, at)
        if name in self._expanding:
            self._fail(12, at)
        value = self._entities[name]
        self._grow(len(value), at)
        self._expanding.append(name)
        before = self.text
        self.text = value
        if '<' in value:
            self._fail(4, value.find('<'))
        value = self._value(0, len(value), at)
        self.text = before
        self._expanding.pop()
        return value
