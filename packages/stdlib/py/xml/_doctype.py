"""The type of a document: its entities; the rest of a subset is passed over."""
from xml._characters import BLANKS, starts_name


class Doctype:
    """What a scanner has besides: it is given `text`, `at`, and the methods that names and blanks need."""

    def _doctype(self):
        text = self.text
        end = self._doctype_end()
        if end < 0:
            return False
        at = self._blanks(self.at + 9)
        if at == self.at + 9:
            self._fail(4, at)
        stop = self._name(at)
        name = text[at:stop]
        at = self._blanks(stop)
        public = None
        system = None
        if text.startswith('PUBLIC', at):
            public, at = self._quoted(self._blanks(at + 6))
            at = self._blanks(at)
            if text[at] in '"\'':
                system, at = self._quoted(at)
        elif text.startswith('SYSTEM', at):
            system, at = self._quoted(self._blanks(at + 6))
        at = self._blanks(at)
        self._external = system is not None
        self.on_doctype(name, public, system)
        if text[at] == '[':
            self._subset(at + 1)
        elif at != end:
            self._fail(2, at)
        self.at = end + 1
        return True

    def _doctype_end(self):
        """Where the `>` of a document type stands; -1 if it is not there yet."""
        text = self.text
        at = self.at + 9
        depth = 0
        while at < len(text):
            c = text[at]
            if c in '"\'':
                at = text.find(c, at + 1)
                if at < 0:
                    return -1
            elif text.startswith('<!--', at):
                at = text.find('-->', at + 4)
                if at < 0:
                    return -1
                at += 2
            elif c == '[':
                depth += 1
            elif c == ']':
                depth -= 1
            elif c == '>' and depth == 0:
                return at
            at += 1
        return -1

    def _quoted(self, at):
        quote = self.text[at]
        if quote not in '"\'':
            self._fail(2, at)
        end = self.text.find(quote, at + 1)
        return self.text[at + 1:end], end + 1

    def _subset(self, at):
        text = self.text
        while True:
            at = self._blanks(at)
            if text[at] == ']':
                return
            if text.startswith('<!--', at):
                at = text.find('-->', at + 4) + 3
            elif text.startswith('<?', at):
                at = text.find('?>', at) + 2
            elif text.startswith('<!ENTITY', at):
                at = self._entity_declared(self._blanks(at + 8))
            elif text[at] == '%':
                at = text.find(';', at) + 1
                self._external = True
            elif text.startswith('<!', at):
                at += 2
                while text[at] != '>':
                    if text[at] in '"\'':
                        at = text.find(text[at], at + 1)
                    at += 1
                at += 1
            else:
                self._fail(2 if starts_name(text[at]) else 4, at)

    def _entity_declared(self, at):
        text = self.text
        parameter = text[at] == '%'
        if parameter:
            at = self._blanks(at + 1)
        stop = self._name(at)
        name = text[at:stop]
        at = self._blanks(stop)
        if text[at] in '"\'':
            start = at + 1
            value, at = self._quoted(at)
            if not parameter and name not in self._entities:
                self._entities[name] = self._entity_value(value, start)
        at = text.find('>', at)
        return at + 1

    def _entity_value(self, value, start):
        """Character references stand for characters at once, others later."""
        parts = []
        done = 0
        at = value.find('&#')
        while at >= 0:
            stop = value.find(';', at)
            if stop < 0:
                self._fail(4, start + len(value))
            parts.append(value[done:at])
            parts.append(self._numbered(value[at + 1:stop], start + at))
            done = stop + 1
            at = value.find('&#', done)
        parts.append(value[done:])
        return ''.join(parts)
