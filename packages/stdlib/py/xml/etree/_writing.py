"""Trees as text: XML, HTML, or the text alone."""
from xml.etree._element import Comment, ProcessingInstruction, QName

HTML_EMPTY = {
    'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param',
    'source', 'track', 'wbr',
}

_namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml',
    'http://www.w3.org/1999/xhtml': 'html',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
    'http://www.w3.org/2001/XMLSchema': 'xs',
    'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
    'http://purl.org/dc/elements/1.1/': 'dc',
}


def register_namespace(prefix, uri):
    if prefix[:2] == 'ns' and prefix[2:].isdigit():
        raise ValueError('Prefix format reserved for internal use')
    for known, name in list(_namespace_map.items()):
        if known == uri or name == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


def _cannot_serialize(text):
    raise TypeError('cannot serialize %r (type %s)' % (text, type(text).__name__))


class _Names:
    """How names are written in a document, and the namespaces that this needs."""

    def __init__(self, default):
        self.written = {}
        self.spaces = {}
        self._default = default
        if default:
            self.spaces[default] = ''

    def add(self, name):
        if name in self.written:
            return
        if name[:1] == '{':
            uri, tag = name[1:].rsplit('}', 1)
            prefix = self.spaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = 'ns%d' % len(self.spaces)
                if prefix != 'xml':
                    self.spaces[uri] = prefix
            self.written[name] = '%s:%s' % (prefix, tag) if prefix else tag
        else:
            if self._default:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            self.written[name] = name

    def add_any(self, name):
        if isinstance(name, QName):
            self.add(name.text)
        elif isinstance(name, str):
            self.add(name)
        else:
            _cannot_serialize(name)

    def collect(self, root):
        for element in root.iter():
            tag = element.tag
            if isinstance(tag, QName):
                self.add(tag.text)
            elif isinstance(tag, str):
                self.add(tag)
            elif tag is not None and tag is not Comment and tag is not ProcessingInstruction:
                _cannot_serialize(tag)
            for key, value in element.attrib.items():
                self.add_any(key)
                if isinstance(value, QName):
                    self.add(value.text)
            if isinstance(element.text, QName):
                self.add(element.text.text)

    def of(self, name):
        return self.written[name.text if isinstance(name, QName) else name]


def _escape_text(text):
    if not isinstance(text, str):
        _cannot_serialize(text)
    if '&' in text:
        text = text.replace('&', '&amp;')
    if '<' in text:
        text = text.replace('<', '&lt;')
    if '>' in text:
        text = text.replace('>', '&gt;')
    return text


def _escape_attribute(text):
    text = _escape_text(text)
    if '"' in text:
        text = text.replace('"', '&quot;')
    if '\r' in text:
        text = text.replace('\r', '&#13;')
    if '\n' in text:
        text = text.replace('\n', '&#10;')
    if '\t' in text:
        text = text.replace('\t', '&#09;')
    return text


def _escape_html_attribute(text):
    if not isinstance(text, str):
        _cannot_serialize(text)
    return text.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')


def document(root, encoding, xml_declaration, default_namespace, method, short):
    out = []
    lower = encoding.lower()
    declared = xml_declaration
    if declared is None:
        declared = lower not in ('unicode', 'utf-8', 'us-ascii')
    if method == 'xml' and declared:
        out.append("<?xml version='1.0' encoding='%s'?>\n" % ('utf-8' if lower == 'unicode' else encoding))
    if method == 'text':
        for text in root.itertext():
            out.append(text)
        if root.tail:
            out.append(root.tail)
        return ''.join(out)
    names = _Names(default_namespace)
    names.collect(root)
    if method == 'xml':
        _write_xml(out, root, names, True, short)
    else:
        _write_html(out, root, names, True)
    return ''.join(out)


def _write_attributes(out, element, names, is_root, html):
    if is_root:
        for uri, prefix in sorted(names.spaces.items(), key=lambda pair: pair[1]):
            escape = _escape_html_attribute if html else _escape_attribute
            out.append(' xmlns%s="%s"' % (':' + prefix if prefix else '', escape(uri)))
    for key, value in element.attrib.items():
        if isinstance(value, QName):
            value = names.of(value)
        else:
            value = _escape_html_attribute(value) if html else _escape_attribute(value)
        out.append(' %s="%s"' % (names.of(key), value))


def _write_text(out, text, names):
    if isinstance(text, QName):
        out.append(names.of(text))
    else:
        out.append(_escape_text(text))


def _write_xml(out, element, names, is_root, short):
    tag = element.tag
    text = element.text
    if tag is Comment:
        out.append('<!--%s-->' % text)
    elif tag is ProcessingInstruction:
        out.append('<?%s?>' % text)
    elif tag is None:
        if text:
            out.append(_escape_text(text))
        for child in element:
            _write_xml(out, child, names, False, short)
    else:
        written = names.of(tag)
        out.append('<' + written)
        _write_attributes(out, element, names, is_root, False)
        if text or len(element) or not short:
            out.append('>')
            if text:
                _write_text(out, text, names)
            for child in element:
                _write_xml(out, child, names, False, short)
            out.append('</' + written + '>')
        else:
            out.append(' />')
    if element.tail:
        out.append(_escape_text(element.tail))


def _write_html(out, element, names, is_root):
    tag = element.tag
    text = element.text
    if tag is Comment:
        out.append('<!--%s-->' % _escape_text(text))
    elif tag is ProcessingInstruction:
        out.append('<?%s?>' % _escape_text(text))
    elif tag is None:
        if text:
            out.append(_escape_text(text))
        for child in element:
            _write_html(out, child, names, False)
    else:
        written = names.of(tag)
        out.append('<' + written)
        _write_attributes(out, element, names, is_root, True)
        out.append('>')
        lower = written.lower()
        if text:
            if lower == 'script' or lower == 'style':
                out.append(text)
            else:
                _write_text(out, text, names)
        for child in element:
            _write_html(out, child, names, False)
        if lower not in HTML_EMPTY:
            out.append('</' + written + '>')
    if element.tail:
        out.append(_escape_text(element.tail))


def encoded(text, encoding):
    if encoding.lower() in ('utf-16', 'utf-32'):
        return text.encode(encoding)
    return text.encode(encoding, 'xmlcharrefreplace')
