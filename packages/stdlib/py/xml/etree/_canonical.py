"""Canonical XML, version 2."""


class C14NWriterTarget:
    def __init__(
        self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
        qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None,
    ):
        self._write = write
        self._data = []
        self._with_comments = with_comments
        self._strip = strip_text
        self._rewrite = rewrite_prefixes
        self._exclude_attrs = set(exclude_attrs) if exclude_attrs else set()
        self._exclude_tags = set(exclude_tags) if exclude_tags else set()
        # Prefixes in scope, and those that are written, as dicts from prefix to URI, innermost last.
        self._declared = [{'xml': 'http://www.w3.org/XML/1998/namespace'}]
        self._written = [{'': ''}]
        self._coming = {}
        self._open = []
        self._keeps = [False]
        self._ignored = 0
        self._root_seen = False
        self._root_done = False

    def data(self, data):
        if not self._ignored:
            self._data.append(data)

    def _flush(self):
        text = ''.join(self._data)
        self._data = []
        if self._strip and not self._keeps[-1]:
            text = text.strip()
        if text and self._open:
            self._write(
                text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('\r', '&#xD;'))

    def start_ns(self, prefix, uri):
        if not self._ignored:
            self._coming[prefix] = uri

    def _prefix(self, uri, needed, is_element):
        """The prefix for a namespace; what must be declared is added to `needed`."""
        if uri == 'http://www.w3.org/XML/1998/namespace':
            return 'xml'
        if self._rewrite:
            written = self._written[-1]
            for prefix, known in written.items():
                if known == uri and prefix:
                    return prefix
            prefix = 'n%d' % (len(written) - 1)
            needed[prefix] = uri
            self._written[-1] = {**written, prefix: uri}
            return prefix
        declared = self._declared[-1]
        found = None
        for prefix, known in declared.items():
            if known == uri and (prefix or is_element):
                found = prefix
                if prefix == '' or self._written[-1].get(prefix) == uri:
                    break
        if found is None:
            raise ValueError(f'Namespace "{uri}" is not declared in scope')
        if self._written[-1].get(found) != uri:
            needed[found] = uri
            self._written[-1] = {**self._written[-1], found: uri}
        return found

    def start(self, tag, attrs):
        if self._ignored or tag in self._exclude_tags:
            self._ignored += 1
            self._coming = {}
            return
        self._flush()
        self._root_seen = True
        self._declared.append({**self._declared[-1], **self._coming})
        self._written.append(self._written[-1])
        self._coming = {}
        needed = {}
        name = self._name(tag, needed, True)
        items = []
        for key, value in attrs.items():
            if key not in self._exclude_attrs:
                uri, local = _parts(key)
                items.append((uri, local, key, value))
        items.sort()
        written = []
        for uri, local, key, value in items:
            written.append((self._name(key, needed, False), value))
        parts = ['<' + name]
        for prefix in sorted(needed):
            parts.append(' xmlns%s="%s"' % (':' + prefix if prefix else '', _canonical_attribute(needed[prefix])))
        for key, value in written:
            parts.append(' %s="%s"' % (key, _canonical_attribute(value)))
        parts.append('>')
        self._write(''.join(parts))
        self._open.append(name)
        space = attrs.get('{http://www.w3.org/XML/1998/namespace}space')
        self._keeps.append(self._keeps[-1] if space is None else space == 'preserve')

    def _name(self, name, needed, is_element):
        uri, local = _parts(name)
        if not uri:
            if is_element and self._written[-1].get(''):
                needed[''] = ''
                self._written[-1] = {**self._written[-1], '': ''}
            return local
        prefix = self._prefix(uri, needed, is_element)
        return f'{prefix}:{local}' if prefix else local

    def end(self, tag):
        if self._ignored:
            self._ignored -= 1
            return
        self._flush()
        self._write(f'</{self._open.pop()}>')
        self._keeps.pop()
        self._declared.pop()
        self._written.pop()
        self._root_done = not self._open

    def comment(self, text):
        if not self._with_comments or self._ignored:
            return
        self._beside(f'<!--{text}-->')

    def pi(self, target, data):
        if self._ignored:
            return
        self._beside(f'<?{target} {data}?>' if data else f'<?{target}?>')

    def _beside(self, text):
        if self._open:
            self._flush()
        if self._root_done:
            self._write('\n')
        self._write(text)
        if not self._root_seen:
            self._write('\n')


def _parts(name):
    if name[:1] == '{':
        uri, local = name[1:].rsplit('}', 1)
        return uri, local
    return '', name


def _canonical_attribute(text):
    return (text.replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;').replace('\t', '&#x9;')
            .replace('\n', '&#xA;').replace('\r', '&#xD;'))
