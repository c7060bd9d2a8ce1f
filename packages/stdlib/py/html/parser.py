"""HTMLParser: tags, text and the rest of a document, each given to a method as it is met."""
from html import unescape

_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
_DIGITS = '0123456789'


def _is_letter(c):
    return c != '' and c in _LETTERS


def _name_end(s, i):
    """The end of the name of a tag, or i."""
    if i >= len(s) or s[i] not in _LETTERS:
        return i
    while i < len(s) and s[i] not in '\t\n\r\f />\x00':
        i += 1
    return i


def _after_space(s, i):
    while i < len(s) and s[i].isspace():
        i += 1
    return i


def _after_blanks(s, i):
    """After white space, and slashes that do not end a tag."""
    n = len(s)
    while i < n and (s[i].isspace() or (s[i] == '/' and s[i + 1:i + 2] != '>')):
        i += 1
    return i


def _value_at(s, i):
    """The end of an attribute's value, or -1 where a quote is not closed."""
    n = len(s)
    if i < n and s[i] in '\'"':
        end = s.find(s[i], i + 1)
        return end + 1 if end >= 0 else -1
    while i < n and s[i] != '>' and not s[i].isspace():
        i += 1
    return i


def _attribute(s, i):
    """An attribute that begins there: its name, its value as it stands or None, and its end; an end of -1 for none."""
    n = len(s)
    if i >= n or i == 0 or not (s[i - 1] in '\'"/' or s[i - 1].isspace()):
        return '', None, -1
    if s[i] in '/>' or s[i].isspace():
        return '', None, -1
    k = i + 1
    while k < n and s[k] not in '/=>' and not s[k].isspace():
        k += 1
    name = s[i:k]
    first = _after_space(s, k)
    last = first
    while last < n and s[last] == '=':
        last += 1
    if last == first:
        return name, None, k
    start = _after_space(s, last)
    end = _value_at(s, start)
    if end < 0:
        # A quote without its partner: the value is empty, or goes on from the last of several signs.
        if start > last:
            return name, '', start - 1
        if last - first < 2:
            return name, None, k
        start = last - 1
        end = _value_at(s, start)
    return name, s[start:end], end


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._starttag_text = None

    def feed(self, data):
        self.rawdata = self.rawdata + data
        self.goahead(False)

    def close(self):
        self.goahead(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, i, j):
        if i >= j:
            return j
        lines = self.rawdata.count('\n', i, j)
        if lines:
            self.lineno = self.lineno + lines
            self.offset = j - (self.rawdata.rindex('\n', i, j) + 1)
        else:
            self.offset = self.offset + j - i
        return j

    def _put(self, text):
        if self.convert_charrefs and self.cdata_elem is None:
            self.handle_data(unescape(text))
        else:
            self.handle_data(text)

    def _interesting(self, i):
        """Where something other than text begins, or -1."""
        s = self.rawdata
        if self.cdata_elem is None:
            a = s.find('<', i)
            b = s.find('&', i)
            return a if b < 0 or (0 <= a < b) else b
        while True:
            i = s.find('</', i)
            if i < 0:
                return -1
            k = _after_space(s, i + 2)
            n = len(self.cdata_elem)
            if s[k:k + n].lower() == self.cdata_elem and s[_after_space(s, k + n):][:1] == '>':
                return i
            i += 1

    def goahead(self, end):
        s = self.rawdata
        i = 0
        n = len(s)
        while i < n:
            if self.convert_charrefs and self.cdata_elem is None:
                j = s.find('<', i)
                if j < 0:
                    # A reference at the end may not be whole yet.
                    at = s.rfind('&', max(i, n - 34))
                    if at >= 0 and not any(c == ';' or c.isspace() for c in s[at:]):
                        break
                    j = n
            else:
                j = self._interesting(i)
                if j < 0:
                    if self.cdata_elem is not None:
                        break
                    j = n
            if i < j:
                self._put(s[i:j])
            i = self.updatepos(i, j)
            if i == n:
                break
            if s[i] == '<':
                k = self._markup(i)
                if k == -2:
                    break
                if k < 0:
                    if not end:
                        break
                    k = s.find('>', i + 1)
                    if k < 0:
                        k = s.find('<', i + 1)
                        if k < 0:
                            k = i + 1
                    else:
                        k += 1
                    self._put(s[i:k])
                i = self.updatepos(i, k)
            elif s.startswith('&#', i):
                k = self._charref_end(i)
                if k < 0:
                    if ';' in s[i:]:
                        self.handle_data(s[i:i + 2])
                        i = self.updatepos(i, i + 2)
                    break
                self.handle_charref(s[i + 2:k])
                i = self.updatepos(i, k + 1 if s[k] == ';' else k)
            else:
                k = self._entity_end(i)
                if k >= 0:
                    self.handle_entityref(s[i + 1:k])
                    i = self.updatepos(i, k + 1 if s[k] == ';' else k)
                elif _is_letter(s[i + 1:i + 2]):
                    if end and n == i + 2:
                        i = self.updatepos(i, i + 1)
                    break
                elif i + 1 < n:
                    self.handle_data('&')
                    i = self.updatepos(i, i + 1)
                else:
                    break
        if end and i < n and self.cdata_elem is None:
            self._put(s[i:n])
            i = self.updatepos(i, n)
        self.rawdata = s[i:]

    def _charref_end(self, i):
        """The character after the digits of a numeric reference, or -1."""
        s = self.rawdata
        k = i + 2
        if s[k:k + 1] in ('x', 'X'):
            k += 1
            start = k
            while k < len(s) and s[k] in '0123456789abcdefABCDEF':
                k += 1
        else:
            start = k
            while k < len(s) and s[k] in _DIGITS:
                k += 1
        if k == start or k >= len(s) or s[k] in '0123456789abcdefABCDEF':
            return -1
        return k

    def _entity_end(self, i):
        """The character after the name of a reference, or -1."""
        s = self.rawdata
        k = i + 1
        if not _is_letter(s[k:k + 1]):
            return -1
        while k < len(s) and (s[k] in '-.' or s[k] in _DIGITS or s[k] in _LETTERS):
            k += 1
        if k < len(s):
            return k
        # At the end of the text, a dash or point may be what follows.
        k -= 1
        while k > i + 1 and s[k] not in '-.':
            k -= 1
        return k if k > i + 1 else -1

    def _markup(self, i):
        """The end of what begins at a <; -1 where it is not whole, -2 where that cannot be told."""
        s = self.rawdata
        if _is_letter(s[i + 1:i + 2]):
            return self.parse_starttag(i)
        if s.startswith('</', i):
            return self.parse_endtag(i)
        if s.startswith('<!--', i):
            return self.parse_comment(i)
        if s.startswith('<?', i):
            return self.parse_pi(i)
        if s.startswith('<!', i):
            return self.parse_html_declaration(i)
        if i + 1 < len(s):
            self.handle_data('<')
            return i + 1
        return -2

    def parse_html_declaration(self, i):
        s = self.rawdata
        if s.startswith('<![', i):
            return self.parse_marked_section(i)
        if s[i:i + 9].lower() == '<!doctype':
            end = s.find('>', i + 9)
            if end < 0:
                return -1
            self.handle_decl(s[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        end = self.rawdata.find('>', i + 2)
        if end < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:end])
        return end + 1

    def parse_comment(self, i, report=1):
        s = self.rawdata
        k = i + 4
        while True:
            k = s.find('--', k)
            if k < 0:
                return -1
            end = _after_space(s, k + 2)
            if s[end:end + 1] == '>':
                break
            k += 1
        if report:
            self.handle_comment(s[i + 4:k])
        return end + 1

    def parse_pi(self, i):
        end = self.rawdata.find('>', i + 2)
        if end < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:end])
        return end + 1

    def parse_marked_section(self, i, report=1):
        s = self.rawdata
        n = len(s)
        k = i + 3
        if k == n:
            return -1
        if not _is_letter(s[k]):
            raise AssertionError('expected name token')
        while k < n and (s[k] in '-_.' or s[k] in _DIGITS or s[k] in _LETTERS):
            k += 1
        name = s[i + 3:k].lower()
        k = _after_space(s, k)
        if k == n:
            return -1
        if name in ('temp', 'cdata', 'ignore', 'include', 'rcdata'):
            double = True
        elif name in ('if', 'else', 'endif'):
            double = False
        else:
            raise AssertionError('unknown status keyword %r in marked section' % s[i + 3:k])
        k = i + 3
        while True:
            k = s.find(']', k)
            if k < 0:
                return -1
            end = _after_space(s, k + 1)
            if double and s[end:end + 1] == ']':
                end = _after_space(s, end + 1)
            elif double:
                k += 1
                continue
            if s[end:end + 1] == '>':
                break
            k += 1
        if report:
            self.unknown_decl(s[i + 3:k])
        return end + 1

    def parse_starttag(self, i):
        self._starttag_text = None
        endpos = self.check_for_whole_start_tag(i)
        if endpos < 0:
            return endpos
        s = self.rawdata
        self._starttag_text = s[i:endpos]
        attrs = []
        k = _name_end(s, i + 1)
        tag = s[i + 1:k].lower()
        self.lasttag = tag
        k = _after_blanks(s, k)
        while k < endpos:
            name, value, after = _attribute(s, k)
            if after < 0:
                break
            if value is not None:
                if len(value) > 0 and value[0] in '\'"' and value[0] == value[-1]:
                    value = value[1:-1]
                if value:
                    value = unescape(value)
            attrs.append((name.lower(), value))
            k = _after_blanks(s, after)
        end = s[k:endpos].strip()
        if end not in ('>', '/>'):
            self.handle_data(s[i:endpos])
            return endpos
        if end == '/>':
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return endpos

    def check_for_whole_start_tag(self, i):
        s = self.rawdata
        k = _name_end(s, i + 1)
        while k < len(s) and (s[k] == '/' or s[k].isspace()):
            k += 1
        while True:
            _, _, after = _attribute(s, k)
            if after < 0:
                break
            k = _after_blanks(s, after)
        k = _after_space(s, k)
        following = s[k:k + 1]
        if following == '>':
            return k + 1
        if following == '/':
            return k + 2 if s.startswith('/>', k) else -1
        if following == '' or following == '=' or following in _LETTERS:
            return -1
        return k if k > i else i + 1

    def parse_endtag(self, i):
        s = self.rawdata
        end = s.find('>', i + 1)
        if end < 0:
            return -1
        k = _after_space(s, i + 2)
        start = k
        if _is_letter(s[k:k + 1]):
            while k < len(s) and (s[k] in '-.:_' or s[k] in _DIGITS or s[k] in _LETTERS):
                k += 1
        if k == start or s[_after_space(s, k):][:1] != '>':
            if self.cdata_elem is not None:
                self.handle_data(s[i:end + 1])
                return end + 1
            k = _name_end(s, i + 2)
            if k == i + 2:
                if s.startswith('</>', i):
                    return i + 3
                return self.parse_bogus_comment(i)
            name = s[i + 2:k].lower()
            end = s.find('>', _after_blanks(s, k))
            self.handle_endtag(name)
            return end + 1
        name = s[start:k].lower()
        if self.cdata_elem is not None and name != self.cdata_elem:
            self.handle_data(s[i:end + 1])
            return end + 1
        self.handle_endtag(name)
        self.clear_cdata_mode()
        return end + 1

    # --- what derived classes replace

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
