"""The nodes of a document."""
import xml.dom
from xml.dom import EMPTY_NAMESPACE
from xml.dom._base import Node, NodeList


def _write_data(writer, text, attr):
    if not text:
        return
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if attr:
        text = text.replace('"', '&quot;').replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#9;')
    writer.write(text)


class DocumentFragment(Node):
    nodeType = 11
    nodeName = '#document-fragment'
    _allowed = (1, 3, 4, 5, 7, 8, 12)

    def _clone(self, deep, owner):
        made = DocumentFragment()
        made.ownerDocument = owner
        if deep:
            for child in self.childNodes:
                made.appendChild(child._clone(True, owner))
        return made


def _found_by_name(parent, name, found):
    for node in parent.childNodes:
        if node.nodeType == 1:
            if name == '*' or node.tagName == name:
                found.append(node)
            _found_by_name(node, name, found)
    return found


def _found_by_space(parent, uri, local, found):
    for node in parent.childNodes:
        if node.nodeType == 1:
            if (local == '*' or node.localName == local) and (uri == '*' or node.namespaceURI == uri):
                found.append(node)
            _found_by_space(node, uri, local, found)
    return found


class Attr(Node):
    nodeType = 2
    _allowed = (3, 5)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        Node.__init__(self)
        self.ownerElement = None
        self.name = self.nodeName = qName
        self.namespaceURI = namespaceURI
        self.prefix = prefix
        self._local = localName
        self._value = ''
        self.specified = False

    @property
    def localName(self):
        return self._local or self.nodeName.split(':', 1)[-1]

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, value):
        self._value = value

    @property
    def nodeValue(self):
        return self._value

    @nodeValue.setter
    def nodeValue(self, value):
        self._value = value

    def _clone(self, deep, owner):
        made = Attr(self.nodeName, self.namespaceURI, self._local, self.prefix)
        made.ownerDocument = owner
        made.value = self.value
        made.specified = True
        return made

    @property
    def isId(self):
        return False


class NamedNodeMap:
    """The attributes of an element."""

    def __init__(self, attrs, owner):
        self._attrs = attrs
        self._owner = owner

    @property
    def length(self):
        return len(self._attrs)

    def item(self, index):
        names = list(self._attrs)
        return self._attrs[names[index]] if 0 <= index < len(names) else None

    def items(self):
        return [(a.nodeName, a.value) for a in self._attrs.values()]

    def itemsNS(self):
        return [((a.namespaceURI, a.localName), a.value) for a in self._attrs.values()]

    def keys(self):
        return self._attrs.keys()

    def keysNS(self):
        return [(a.namespaceURI, a.localName) for a in self._attrs.values()]

    def values(self):
        return self._attrs.values()

    def get(self, name, value=None):
        return self._attrs.get(name, value)

    def __contains__(self, key):
        return key in self._attrs

    def __len__(self):
        return len(self._attrs)

    def __getitem__(self, name):
        if isinstance(name, tuple):
            for a in self._attrs.values():
                if (a.namespaceURI, a.localName) == name:
                    return a
            raise KeyError(name)
        return self._attrs[name]

    def __setitem__(self, name, value):
        if isinstance(value, str):
            if name not in self._attrs:
                node = Attr(name)
                node.ownerDocument = self._owner.ownerDocument
                self.setNamedItem(node)
            self._attrs[name].value = value
        elif isinstance(value, Attr):
            self.setNamedItem(value)
        else:
            raise TypeError('value must be a string or Attr object')

    def getNamedItem(self, name):
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        for a in self._attrs.values():
            if a.namespaceURI == namespaceURI and a.localName == localName:
                return a
        return None

    def removeNamedItem(self, name):
        node = self._attrs.get(name)
        if node is None:
            raise xml.dom.NotFoundErr()
        del self._attrs[name]
        node.ownerElement = None
        return node

    def removeNamedItemNS(self, namespaceURI, localName):
        node = self.getNamedItemNS(namespaceURI, localName)
        if node is None:
            raise xml.dom.NotFoundErr()
        return self.removeNamedItem(node.name)

    def __delitem__(self, name):
        self.removeNamedItem(name)

    def setNamedItem(self, node):
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')
        old = self._attrs.get(node.name)
        if old is not None:
            old.ownerElement = None
        self._attrs[node.name] = node
        node.ownerElement = self._owner
        return old

    def setNamedItemNS(self, node):
        return self.setNamedItem(node)


AttributeList = NamedNodeMap


class Element(Node):
    nodeType = 1
    _allowed = (1, 3, 4, 5, 7, 8)

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        Node.__init__(self)
        self.tagName = self.nodeName = tagName
        self.namespaceURI = namespaceURI
        self.prefix = prefix
        self._local = localName
        self._attrs = {}

    @property
    def localName(self):
        return self._local or self.tagName.split(':', 1)[-1]

    @property
    def attributes(self):
        return NamedNodeMap(self._attrs, self)

    def getAttribute(self, attname):
        found = self._attrs.get(attname)
        return '' if found is None else found.value

    def getAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        return '' if found is None else found.value

    def setAttribute(self, attname, value):
        attr = self._attrs.get(attname)
        if attr is None:
            attr = Attr(attname)
            attr.ownerDocument = self.ownerDocument
            attr.ownerElement = self
            self._attrs[attname] = attr
        attr.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, local = _split_name(qualifiedName)
        attr = self.getAttributeNodeNS(namespaceURI, local)
        if attr is None:
            attr = Attr(qualifiedName, namespaceURI, local, prefix)
            attr.ownerDocument = self.ownerDocument
            attr.ownerElement = self
            self._attrs[qualifiedName] = attr
        attr.value = value

    def getAttributeNode(self, attrname):
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        for a in self._attrs.values():
            if a.namespaceURI == namespaceURI and a.localName == localName:
                return a
        return None

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr('attribute node already owned')
        old = self._attrs.get(attr.name)
        if old is not None:
            old.ownerElement = None
        self._attrs[attr.name] = attr
        attr.ownerElement = self
        return old if old is not attr else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        found = self._attrs.get(name)
        if found is None:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(found)

    def removeAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        if found is None:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(found)

    def removeAttributeNode(self, node):
        if node is None or self._attrs.get(node.name) is not node:
            raise xml.dom.NotFoundErr()
        del self._attrs[node.name]
        node.ownerElement = None
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        return self.getAttributeNodeNS(namespaceURI, localName) is not None

    def hasAttributes(self):
        return len(self._attrs) > 0

    def getElementsByTagName(self, name):
        return _found_by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return _found_by_space(self, namespaceURI, localName, NodeList())

    def _clone(self, deep, owner):
        made = Element(self.tagName, self.namespaceURI, self.prefix, self._local)
        made.ownerDocument = owner
        for name, attr in self._attrs.items():
            copied = attr._clone(True, owner)
            copied.ownerElement = made
            made._attrs[name] = copied
        if deep:
            for child in self.childNodes:
                made.appendChild(child._clone(True, owner))
        return made

    def __repr__(self):
        return f'<DOM Element: {self.tagName} at {id(self):#x}>'

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'{indent}<{self.tagName}')
        for name, attr in self._attrs.items():
            writer.write(f' {name}="')
            _write_data(writer, attr.value, True)
            writer.write('"')
        if not self.childNodes:
            writer.write(f'/>{newl}')
            return
        writer.write('>')
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in (3, 4):
            self.childNodes[0].writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f'</{self.tagName}>{newl}')


class Childless(Node):
    """Nodes that have no children."""

    def appendChild(self, node):
        raise xml.dom.HierarchyRequestErr(f'{self.nodeName} nodes cannot have children')

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr(f'{self.nodeName} nodes do not have children')

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(f'{self.nodeName} nodes do not have children')

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(f'{self.nodeName} nodes do not have children')

    def normalize(self):
        pass


class ProcessingInstruction(Childless):
    nodeType = 7

    def __init__(self, target, data):
        Node.__init__(self)
        self.target = self.nodeName = target
        self.data = data

    @property
    def nodeValue(self):
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    def _clone(self, deep, owner):
        made = ProcessingInstruction(self.target, self.data)
        made.ownerDocument = owner
        return made

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'{indent}<?{self.target} {self.data}?>{newl}')


class CharacterData(Childless):
    def __init__(self):
        Node.__init__(self)
        self.data = ''

    def __len__(self):
        return len(self.data)

    @property
    def length(self):
        return len(self.data)

    @property
    def nodeValue(self):
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    def __repr__(self):
        data = self.data
        dots = '...' if len(data) > 10 else ''
        return f'<DOM {type(self).__name__} node "{data[:10]!r}{dots}">'

    def _check_range(self, offset, count):
        if offset < 0:
            raise xml.dom.IndexSizeErr('offset cannot be negative')
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr('offset cannot be beyond end of data')
        if count < 0:
            raise xml.dom.IndexSizeErr('count cannot be negative')

    def substringData(self, offset, count):
        self._check_range(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data = self.data + arg

    def insertData(self, offset, arg):
        self._check_range(offset, 0)
        if arg:
            self.data = self.data[:offset] + arg + self.data[offset:]

    def deleteData(self, offset, count):
        self._check_range(offset, count)
        if count:
            self.data = self.data[:offset] + self.data[offset + count:]

    def replaceData(self, offset, count, arg):
        self._check_range(offset, count)
        if count:
            self.data = self.data[:offset] + arg + self.data[offset + count:]


class Text(CharacterData):
    nodeType = 3
    nodeName = '#text'

    def splitText(self, offset):
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr('illegal offset value')
        made = CDATASection() if self.nodeType == 4 else Text()
        made.data = self.data[offset:]
        made.ownerDocument = self.ownerDocument
        after = self.nextSibling
        if self.parentNode is not None and self.parentNode._place_of(self) >= 0:
            self.parentNode.insertBefore(made, after)
        self.data = self.data[:offset]
        return made

    def writexml(self, writer, indent='', addindent='', newl=''):
        _write_data(writer, f'{indent}{self.data}{newl}', False)

    def _clone(self, deep, owner):
        made = CDATASection() if self.nodeType == 4 else Text()
        made.ownerDocument = owner
        made.data = self.data
        return made

    @property
    def wholeText(self):
        parts = [self.data]
        node = self.previousSibling
        while node is not None and node.nodeType in (3, 4):
            parts.insert(0, node.data)
            node = node.previousSibling
        node = self.nextSibling
        while node is not None and node.nodeType in (3, 4):
            parts.append(node.data)
            node = node.nextSibling
        return ''.join(parts)


class Comment(CharacterData):
    nodeType = 8
    nodeName = '#comment'

    def __init__(self, data):
        CharacterData.__init__(self)
        self.data = data

    def _clone(self, deep, owner):
        made = Comment(self.data)
        made.ownerDocument = owner
        return made

    def writexml(self, writer, indent='', addindent='', newl=''):
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f'{indent}<!--{self.data}-->{newl}')


class CDATASection(Text):
    nodeType = 4
    nodeName = '#cdata-section'

    def writexml(self, writer, indent='', addindent='', newl=''):
        if ']]>' in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f'<![CDATA[{self.data}]]>')


def _split_name(qualifiedName):
    prefix, colon, local = qualifiedName.partition(':')
    if not colon:
        return None, qualifiedName
    return prefix, local
