"""xml.dom.minidom: documents as trees of nodes."""
import xml.dom
from xml._decoding import Decoder as _Decoder
from xml._scanner import ScanError as _ScanError, Scanner as _Scanner
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE
from xml.dom._nodes import (
    Attr, AttributeList, CDATASection, CharacterData, Childless, Comment, DocumentFragment, Element, NamedNodeMap, Node,
    NodeList, ProcessingInstruction, Text, _found_by_name, _found_by_space, _split_name,
)
from xml.parsers.expat import _expat_error


class DocumentType(Childless):
    nodeType = 10

    def __init__(self, qualifiedName):
        Node.__init__(self)
        self.name = self.nodeName = qualifiedName
        self.publicId = None
        self.systemId = None
        self.internalSubset = None

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'<!DOCTYPE {self.name}')
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        if self.internalSubset is not None:
            writer.write(f' [{self.internalSubset}]')
        writer.write(f'>{newl}')


class DOMImplementation:
    def hasFeature(self, feature, version):
        return feature.lower() in ('core', 'xml') and version in (None, '', '1.0', '2.0')

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype is not None and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr('doctype object owned by another DOM tree')
        doc = Document()
        if not qualifiedName and (namespaceURI is not None or doctype is not None):
            raise xml.dom.InvalidCharacterErr('Element with no name')
        if qualifiedName:
            prefix, _ = _split_name(qualifiedName)
            if prefix == 'xml' and namespaceURI and namespaceURI != xml.dom.XML_NAMESPACE:
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr('illegal use of prefix without namespaces')
            element = doc.createElementNS(namespaceURI, qualifiedName)
            if doctype is not None:
                doc.appendChild(doctype)
            doc.appendChild(element)
        if doctype is not None:
            doctype.ownerDocument = doc
        doc.doctype = doctype
        return doc

    def createDocumentType(self, qualifiedName, publicId, systemId):
        doctype = DocumentType(qualifiedName)
        doctype.publicId = publicId
        doctype.systemId = systemId
        return doctype

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


_implementation = DOMImplementation()


class Document(Node):
    nodeType = 9
    nodeName = '#document'
    implementation = _implementation
    _allowed = (1, 7, 8, 10)

    def __init__(self):
        Node.__init__(self)
        self.doctype = None
        self.encoding = None
        self.standalone = None
        self.version = None
        self.documentURI = None

    @property
    def documentElement(self):
        for node in self.childNodes:
            if node.nodeType == 1:
                return node
        return None

    def appendChild(self, node):
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        if node.nodeType == 1 and self.documentElement is not None:
            raise xml.dom.HierarchyRequestErr('two document elements disallowed')
        return Node.appendChild(self, node)

    def unlink(self):
        if self.doctype is not None:
            self.doctype.unlink()
            self.doctype = None
        Node.unlink(self)

    def cloneNode(self, deep):
        if not deep:
            return None
        made = Document()
        made.encoding = self.encoding
        made.standalone = self.standalone
        made.version = self.version
        for node in self.childNodes:
            if node.nodeType == 10:
                child = DocumentType(node.name)
                child.publicId = node.publicId
                child.systemId = node.systemId
                child.internalSubset = node.internalSubset
                child.ownerDocument = made
                made.doctype = child
            else:
                child = node._clone(True, made)
            made.appendChild(child)
        return made

    def createDocumentFragment(self):
        made = DocumentFragment()
        made.ownerDocument = self
        return made

    def createElement(self, tagName):
        made = Element(tagName)
        made.ownerDocument = self
        return made

    def createTextNode(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        made = Text()
        made.data = data
        made.ownerDocument = self
        return made

    def createCDATASection(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        made = CDATASection()
        made.data = data
        made.ownerDocument = self
        return made

    def createComment(self, data):
        made = Comment(data)
        made.ownerDocument = self
        return made

    def createProcessingInstruction(self, target, data):
        made = ProcessingInstruction(target, data)
        made.ownerDocument = self
        return made

    def createAttribute(self, qName):
        made = Attr(qName)
        made.ownerDocument = self
        made.value = ''
        return made

    def createElementNS(self, namespaceURI, qualifiedName):
        prefix, _ = _split_name(qualifiedName)
        made = Element(qualifiedName, namespaceURI, prefix)
        made.ownerDocument = self
        return made

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix, local = _split_name(qualifiedName)
        made = Attr(qualifiedName, namespaceURI, local, prefix)
        made.ownerDocument = self
        made.value = ''
        return made

    def getElementsByTagName(self, name):
        return _found_by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return _found_by_space(self, namespaceURI, localName, NodeList())

    def importNode(self, node, deep):
        if node.nodeType == 9:
            raise xml.dom.NotSupportedErr('cannot import document nodes')
        if node.nodeType == 10:
            raise xml.dom.NotSupportedErr('cannot import document type nodes')
        return node._clone(deep, self)

    def writexml(self, writer, indent='', addindent='', newl='', encoding=None, standalone=None):
        parts = []
        if encoding:
            parts.append(f'encoding="{encoding}"')
        if standalone is not None:
            parts.append(f'standalone="{"yes" if standalone else "no"}"')
        writer.write(f'<?xml version="1.0" {" ".join(parts)}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


class _Builder(_Scanner):
    """Makes the nodes while the document is scanned."""

    def __init__(self):
        super().__init__(False)
        self.document = Document()
        self._node = self.document
        self._spaces = [{'xml': xml.dom.XML_NAMESPACE}]
        self._cdata = False

    def on_start(self, tag, attributes):
        spaces = self._spaces[-1]
        declared = {}
        for name, value in attributes.items():
            if name == 'xmlns':
                declared[''] = value
            elif name.startswith('xmlns:'):
                declared[name[6:]] = value
        if declared:
            spaces = {**spaces, **declared}
        self._spaces.append(spaces)
        prefix, local = _split_name(tag)
        if prefix is None:
            element = Element(tag, spaces.get('') or None, None, local)
        else:
            element = Element(tag, self._space_of(spaces, prefix), prefix, local)
        element.ownerDocument = self.document
        for declaration in (True, False):
            for name, value in attributes.items():
                is_declaration = name == 'xmlns' or name.startswith('xmlns:')
                if is_declaration != declaration:
                    continue
                prefix, local = _split_name(name)
                if is_declaration:
                    attr = Attr(name, XMLNS_NAMESPACE, local, prefix)
                elif prefix is None:
                    attr = Attr(name, EMPTY_NAMESPACE, name, EMPTY_PREFIX)
                else:
                    attr = Attr(name, self._space_of(spaces, prefix), local, prefix)
                attr.value = value
                attr.ownerDocument = self.document
                attr.ownerElement = element
                attr.specified = True
                element._attrs[name] = attr
        self._add(element)
        self._node = element

    def _space_of(self, spaces, prefix):
        uri = spaces.get(prefix)
        if uri is None:
            self._fail(27)
        return uri

    def on_end(self, tag):
        self._spaces.pop()
        self._node = self._node.parentNode

    def _add(self, node):
        node.ownerDocument = self.document
        node.parentNode = self._node
        self._node.childNodes.append(node)

    def on_text(self, text):
        last = self._node.lastChild
        if last is not None and (last.nodeType == 4 if self._cdata else last.nodeType == 3) and not self._fresh_cdata:
            last.data = last.data + text
            return
        self._fresh_cdata = False
        node = CDATASection() if self._cdata else Text()
        node.data = text
        self._add(node)

    _fresh_cdata = False

    def on_cdata(self, begins):
        self._cdata = begins
        self._fresh_cdata = begins

    def on_comment(self, text):
        self._add(Comment(text))

    def on_instruction(self, target, text):
        self._add(ProcessingInstruction(target, text))

    def on_doctype(self, name, public, system):
        doctype = DocumentType(name)
        doctype.publicId = public
        doctype.systemId = system
        end = self._doctype_end()
        first = self.text.find('[', self.at, end)
        if first >= 0:
            doctype.internalSubset = self.text[first + 1:self.text.rfind(']', first, end)]
        self.document.doctype = doctype
        self._add(doctype)


def _built(pieces):
    builder = _Builder()
    decoder = _Decoder(None)
    try:
        for piece in pieces:
            builder.feed(piece if isinstance(piece, str) else decoder.text(bytes(piece), False))
        rest = decoder.text(b'', True)
        if rest:
            builder.feed(rest)
        builder.finish()
    except _ScanError as e:
        found = e
    else:
        return builder.document
    raise _expat_error(found)


def _pieces_of(file):
    while True:
        piece = file.read(16384)
        if not piece:
            return
        yield piece


def parse(file, parser=None, bufsize=None):
    """The document of a file, or of the file of that name."""
    if isinstance(file, str):
        with open(file, 'rb') as f:
            return _built(_pieces_of(f))
    return _built(_pieces_of(file))


def parseString(string, parser=None):
    return _built([string])


def getDOMImplementation(features=None):
    if features:
        if isinstance(features, str):
            words = features.split()
            features = []
            i = 0
            while i < len(words):
                if i + 1 < len(words) and words[i + 1][0] in '0123456789':
                    features.append((words[i], words[i + 1]))
                    i += 2
                else:
                    features.append((words[i], None))
                    i += 1
        for feature, version in features:
            if not _implementation.hasFeature(feature, version):
                return None
    return _implementation
