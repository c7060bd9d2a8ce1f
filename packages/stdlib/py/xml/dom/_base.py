"""What all nodes of a document have."""
import io
import xml.dom
from xml.dom import EMPTY_PREFIX


class NodeList(list):
    @property
    def length(self):
        return len(self)

    def item(self, index):
        if 0 <= index < len(self):
            return self[index]
        return None


class Node(xml.dom.Node):
    nodeType = 0
    nodeName = ''
    nodeValue = None
    namespaceURI = None
    parentNode = None
    ownerDocument = None
    attributes = None
    prefix = EMPTY_PREFIX
    _allowed = ()

    def __init__(self):
        self.childNodes = NodeList()
        self.parentNode = None
        self.ownerDocument = None

    def __bool__(self):
        return True

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    @property
    def localName(self):
        return None

    def _sibling(self, step):
        parent = self.parentNode
        if parent is None:
            return None
        siblings = parent.childNodes
        for i, node in enumerate(siblings):
            if node is self:
                at = i + step
                return siblings[at] if 0 <= at < len(siblings) else None
        return None

    @property
    def nextSibling(self):
        return self._sibling(1)

    @property
    def previousSibling(self):
        return self._sibling(-1)

    def hasChildNodes(self):
        return len(self.childNodes) > 0

    def _place_of(self, child):
        for i, node in enumerate(self.childNodes):
            if node is child:
                return i
        return -1

    def _check_child(self, node):
        if node.nodeType not in self._allowed:
            raise xml.dom.HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == 11:
            for c in list(newChild.childNodes):
                self.insertBefore(c, refChild)
            return newChild
        self._check_child(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            return self.appendChild(newChild)
        at = self._place_of(refChild)
        if at < 0:
            raise xml.dom.NotFoundErr()
        self.childNodes.insert(at, newChild)
        newChild.parentNode = self
        return newChild

    def appendChild(self, node):
        if node.nodeType == 11:
            for c in list(node.childNodes):
                self.appendChild(c)
            return node
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self.childNodes.append(node)
        node.parentNode = self
        return node

    def replaceChild(self, newChild, oldChild):
        if newChild.nodeType == 11:
            after = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, after)
        self._check_child(newChild)
        if newChild is oldChild:
            return None
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        at = self._place_of(oldChild)
        if at < 0:
            raise xml.dom.NotFoundErr()
        self.childNodes[at] = newChild
        newChild.parentNode = self
        oldChild.parentNode = None
        return oldChild

    def removeChild(self, oldChild):
        at = self._place_of(oldChild)
        if at < 0:
            raise xml.dom.NotFoundErr()
        del self.childNodes[at]
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        """Texts side by side become one; empty ones go."""
        kept = []
        for child in self.childNodes:
            if child.nodeType == 3:
                if not child.data:
                    child.parentNode = None
                elif kept and kept[-1].nodeType == 3:
                    kept[-1].data = kept[-1].data + child.data
                    child.parentNode = None
                else:
                    kept.append(child)
            else:
                kept.append(child)
                if child.nodeType == 1:
                    child.normalize()
        self.childNodes[:] = kept

    def cloneNode(self, deep):
        return self._clone(deep, self.ownerDocument or self)

    def _clone(self, deep, owner):
        raise xml.dom.NotSupportedErr(f'Cannot clone node {self!r}')

    def isSupported(self, feature, version):
        return feature.lower() in ('core', 'xml') and version in (None, '', '1.0', '2.0')

    def isSameNode(self, other):
        return self is other

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes:
            child.unlink()
        self.childNodes = NodeList()

    def __enter__(self):
        return self

    def __exit__(self, et, ev, tb):
        self.unlink()

    def writexml(self, writer, indent='', addindent='', newl=''):
        pass

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml('', '', encoding, standalone)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        out = io.StringIO()
        if self.nodeType == 9:
            self.writexml(out, '', indent, newl, encoding, standalone)
        else:
            self.writexml(out, '', indent, newl)
        if encoding is None:
            return out.getvalue()
        return out.getvalue().encode(encoding, 'xmlcharrefreplace')
