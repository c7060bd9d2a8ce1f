"""The elements of trees, and what builds them."""
from xml.etree import _paths


class Element:
    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'Element() argument 2 must be dict, not {type(attrib).__name__}')
        self.tag = tag
        self.text = None
        self.tail = None
        self.attrib = {**attrib, **extra}
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib, /):
        return Element(tag, attrib)

    def __copy__(self):
        made = self.makeelement(self.tag, self.attrib)
        made.text = self.text
        made.tail = self.tail
        made._children.extend(self._children)
        return made

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings
        warnings.warn(
            "Testing an element's truth value will always return True in future versions.  "
            "Use specific 'len(elem)' or 'elem is not None' test instead.", DeprecationWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._children[index]
        if not hasattr(index, '__index__'):
            raise TypeError('element indices must be integers')
        i = index.__index__()
        if i < 0:
            i += len(self._children)
        if i < 0 or i >= len(self._children):
            raise IndexError('child index out of range')
        return self._children[i]

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            given = list(element)
            for x in given:
                _must_be_element(x, 'expected an Element, not "%s"')
            self._children[index] = given
            return
        if not hasattr(index, '__index__'):
            raise TypeError('element indices must be integers')
        i = index.__index__()
        if i < 0:
            i += len(self._children)
        if i < 0 or i >= len(self._children):
            raise IndexError('child assignment index out of range')
        _must_be_element(element, 'expected an Element, not "%s"')
        self._children[i] = element

    def __delitem__(self, index):
        if isinstance(index, slice):
            del self._children[index]
            return
        if not hasattr(index, '__index__'):
            raise TypeError('element indices must be integers')
        i = index.__index__()
        if i < 0:
            i += len(self._children)
        if i < 0 or i >= len(self._children):
            raise IndexError('child assignment index out of range')
        del self._children[i]

    def append(self, subelement, /):
        if not isinstance(subelement, Element):
            raise TypeError(
                f'append() argument 1 must be xml.etree.ElementTree.Element, not {type(subelement).__name__}')
        self._children.append(subelement)

    def extend(self, elements, /):
        if not hasattr(elements, '__iter__') and not hasattr(elements, '__getitem__'):
            raise TypeError(f'expected sequence, not "{type(elements).__name__}"')
        for x in list(elements):
            _must_be_element(x, 'expected an Element, not "%s"')
            self._children.append(x)

    def insert(self, index, subelement, /):
        if not isinstance(subelement, Element):
            raise TypeError(
                f'insert() argument 2 must be xml.etree.ElementTree.Element, not {type(subelement).__name__}')
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        if not isinstance(subelement, Element):
            raise TypeError(
                f'remove() argument must be xml.etree.ElementTree.Element, not {type(subelement).__name__}')
        for i, child in enumerate(self._children):
            if child is subelement:
                del self._children[i]
                return
        raise ValueError('list.remove(x): x not in list')

    def clear(self):
        self.attrib.clear()
        self._children.clear()
        self.text = None
        self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib.keys())

    def items(self):
        return list(self.attrib.items())

    def find(self, path, namespaces=None):
        if namespaces is None and _is_name(path):
            for child in self._children:
                if child.tag == path:
                    return child
            return None
        return _paths.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        if namespaces is None and _is_name(path):
            for child in self._children:
                if child.tag == path:
                    return '' if child.text is None else child.text
            return default
        return _paths.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        if namespaces is None and _is_name(path):
            return [child for child in self._children if child.tag == path]
        return list(_paths.iterfind(self, path, namespaces))

    def iterfind(self, path, namespaces=None):
        return _paths.iterfind(self, path, namespaces)

    def iter(self, tag=None):
        return _Descendants(self, tag)

    def itertext(self):
        return _texts(self)


def _is_name(path):
    """Just a tag, no path."""
    if not isinstance(path, str):
        return True
    if path.startswith('{}') or path.startswith('{*}'):
        return False
    outside = path if '{' not in path else path[:path.find('{')] + path[path.rfind('}') + 1:]
    for c in outside:
        if c in '/*[@.':
            return False
    return True


def _must_be_element(x, message):
    if not isinstance(x, Element):
        raise TypeError(message % type(x).__name__)


class _Descendants:
    """An element and all below, in the order of the document."""

    def __init__(self, element, tag):
        self._waiting = [element]
        self._tag = None if tag == '*' else tag

    def __iter__(self):
        return self

    def __next__(self):
        while self._waiting:
            element = self._waiting.pop()
            self._waiting.extend(reversed(element._children))
            if self._tag is None or element.tag == self._tag:
                return element
        raise StopIteration


def _texts(element):
    if not isinstance(element.tag, str) and element.tag is not None:
        return
    if element.text:
        yield element.text
    for child in element._children:
        yield from _texts(child)
        if child.tail:
            yield child.tail


def SubElement(parent, tag, attrib={}, **extra):
    if not isinstance(parent, Element):
        raise TypeError(
            f'SubElement() argument 1 must be xml.etree.ElementTree.Element, not {type(parent).__name__}')
    if not isinstance(attrib, dict):
        raise TypeError(f'SubElement() argument 3 must be dict, not {type(attrib).__name__}')
    made = Element(tag, {**attrib, **extra})
    parent._children.append(made)
    return made


def Comment(text=None):
    made = Element(Comment)
    made.text = text
    return made


def ProcessingInstruction(target, text=None):
    made = Element(ProcessingInstruction)
    made.text = target
    if text:
        made.text = target + ' ' + text
    return made


class QName:
    def __init__(self, text_or_uri, tag=None):
        self.text = text_or_uri if not tag else '{%s}%s' % (text_or_uri, tag)

    def __str__(self):
        return self.text

    def __repr__(self):
        return '<QName %r>' % (self.text,)

    def __hash__(self):
        return hash(self.text)

    def __le__(self, other):
        return self.text <= (other.text if isinstance(other, QName) else other)

    def __lt__(self, other):
        return self.text < (other.text if isinstance(other, QName) else other)

    def __ge__(self, other):
        return self.text >= (other.text if isinstance(other, QName) else other)

    def __gt__(self, other):
        return self.text > (other.text if isinstance(other, QName) else other)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, QName) else other)


class TreeBuilder:
    def __init__(
        self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False,
    ):
        self._factory = element_factory
        self._comment_factory = Comment if comment_factory is None else comment_factory
        self._pi_factory = ProcessingInstruction if pi_factory is None else pi_factory
        self._with_comments = insert_comments
        self._with_pis = insert_pis
        self._data = []
        self._stack = []
        self._last = None
        self._root = None
        self._after = False

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = ''.join(self._data)
                if self._after:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def close(self):
        self._flush()
        if self._root is None:
            raise AssertionError('missing toplevel element')
        return self._root

    def data(self, data, /):
        self._data.append(data)

    def start(self, tag, attrs, /):
        self._flush()
        made = Element(tag, attrs) if self._factory is None else self._factory(tag, attrs)
        if self._stack:
            self._stack[-1].append(made)
        elif self._root is None:
            self._root = made
        self._last = made
        self._stack.append(made)
        self._after = False
        return made

    def end(self, tag, /):
        self._flush()
        if not self._stack:
            raise IndexError('pop from empty stack')
        self._last = self._stack.pop()
        self._after = True
        return self._last

    def comment(self, text, /):
        made = self._comment_factory(text)
        if self._with_comments:
            self._add(made)
        return made

    def pi(self, target, text=None, /):
        made = self._pi_factory(target, text)
        if self._with_pis:
            self._add(made)
        return made

    def _add(self, made):
        self._flush()
        self._last = made
        if self._stack:
            self._stack[-1].append(made)
        self._after = True
