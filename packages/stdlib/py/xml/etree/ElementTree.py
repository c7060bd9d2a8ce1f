"""xml.etree.ElementTree: trees of elements, read from XML and written as XML."""
import io
from xml._decoding import Decoder as _Decoder
from xml._scanner import MESSAGES as _MESSAGES, ScanError as _ScanError, Scanner as _Scanner
from xml.etree._canonical import C14NWriterTarget
from xml.etree._element import Comment, Element, ProcessingInstruction, QName, SubElement, TreeBuilder
from xml.etree._writing import HTML_EMPTY, document as _written, encoded as _encoded, register_namespace

__all__ = [
    'Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse',
    'parse', 'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist',
    'TreeBuilder', 'VERSION', 'XML', 'XMLID', 'XMLParser', 'XMLPullParser', 'register_namespace', 'canonicalize',
    'C14NWriterTarget',
]
VERSION = '1.3.0'
PI = ProcessingInstruction


class ParseError(SyntaxError):
    code = 0
    position = (0, 0)


def iselement(element):
    return isinstance(element, Element) or hasattr(element, 'tag')


# --- reading

def _error(found):
    message = _MESSAGES.get(found.code, 'not well-formed (invalid token)')
    if found.name:
        message += f' &{found.name};'
    error = ParseError(f'{message}: line {found.line}, column {found.column}')
    error.code = found.code
    error.position = (found.line, found.column)
    return error


class _TargetScanner(_Scanner):
    """A scanner that tells a target what it finds."""

    def __init__(self, target, entity):
        super().__init__()
        self._target = target
        self._entity = entity
        self._has_start = hasattr(target, 'start')
        self._has_end = hasattr(target, 'end')
        self._has_data = hasattr(target, 'data')
        self._has_comment = hasattr(target, 'comment')
        self._has_pi = hasattr(target, 'pi')
        self._has_start_ns = hasattr(target, 'start_ns')
        self._has_end_ns = hasattr(target, 'end_ns')
        self._has_doctype = hasattr(target, 'doctype')

    def on_start(self, tag, attributes):
        if self._has_start:
            self._target.start(tag, attributes)

    def on_end(self, tag):
        if self._has_end:
            self._target.end(tag)

    def on_text(self, text):
        if self._has_data:
            self._target.data(text)

    def on_comment(self, text):
        if self._has_comment:
            self._target.comment(text)

    def on_instruction(self, target, text):
        if self._has_pi:
            self._target.pi(target, text)

    def on_prefix(self, prefix, uri):
        if self._has_start_ns:
            self._target.start_ns(prefix, uri)

    def on_prefix_end(self, prefix):
        if self._has_end_ns:
            self._target.end_ns(prefix)

    def on_doctype(self, name, public, system):
        if self._has_doctype:
            self._target.doctype(name, public, system)

    def on_unknown(self, name):
        return self._entity.get(name)


class _BuildingScanner(_Scanner):
    """A scanner that tells a tree builder, which needs no questions."""

    def __init__(self, builder, entity):
        super().__init__()
        self._builder = builder
        self._entity = entity

    def on_start(self, tag, attributes):
        self._builder.start(tag, attributes)

    def on_end(self, tag):
        self._builder.end(tag)

    def on_text(self, text):
        self._builder.data(text)

    def on_comment(self, text):
        self._builder.comment(text)

    def on_instruction(self, target, text):
        self._builder.pi(target, text)

    def on_unknown(self, name):
        return self._entity.get(name)


class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        self.entity = {}
        self.version = 'Expat 2.6.3'
        self._decoder = _Decoder(encoding)
        if target is None:
            builder = TreeBuilder()
            self.target = builder
            self._scanner = _BuildingScanner(builder, self.entity)
            self._closes = True
        else:
            self.target = target
            self._scanner = _TargetScanner(target, self.entity)
            self._closes = hasattr(target, 'close')

    def feed(self, data, /):
        try:
            if isinstance(data, str):
                self._scanner.feed(data)
            else:
                self._scanner.feed(self._decoder.text(bytes(data), False))
        except _ScanError as e:
            found = e
        else:
            return
        raise _error(found)

    def flush(self):
        pass

    def close(self):
        try:
            rest = self._decoder.text(b'', True)
            if rest:
                self._scanner.feed(rest)
            self._scanner.finish()
        except _ScanError as e:
            found = e
        else:
            return self.target.close() if self._closes else None
        raise _error(found)


def XML(text, parser=None):
    if parser is None:
        parser = XMLParser()
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    tree = XML(text, parser)
    ids = {}
    for element in tree.iter():
        key = element.get('id')
        if key:
            ids[key] = element
    return tree, ids


def fromstringlist(sequence, parser=None):
    if parser is None:
        parser = XMLParser()
    for text in sequence:
        parser.feed(text)
    return parser.close()


class _EventBuilder(TreeBuilder):
    """A builder that notes what happened."""

    def __init__(self, events):
        super().__init__()
        self.wanted = events
        self.queue = []
        self._starts = 'start' in events
        self._ends = 'end' in events

    def start(self, tag, attrs):
        made = super().start(tag, attrs)
        if self._starts:
            self.queue.append(('start', made))
        return made

    def end(self, tag):
        made = super().end(tag)
        if self._ends:
            self.queue.append(('end', made))
        return made

    def comment(self, text):
        made = super().comment(text)
        if 'comment' in self.wanted:
            self.queue.append(('comment', made))
        return made

    def pi(self, target, text=None):
        made = super().pi(target, text)
        if 'pi' in self.wanted:
            self.queue.append(('pi', made))
        return made


class _EventScanner(_BuildingScanner):
    def on_prefix(self, prefix, uri):
        if 'start-ns' in self._builder.wanted:
            self._builder.queue.append(('start-ns', (prefix, uri)))

    def on_prefix_end(self, prefix):
        if 'end-ns' in self._builder.wanted:
            self._builder.queue.append(('end-ns', None))


class XMLPullParser:
    def __init__(self, events=None, *, _parser=None):
        self._error = None
        wanted = ('end',) if events is None else tuple(events)
        for event in wanted:
            if event not in ('start', 'end', 'comment', 'pi', 'start-ns', 'end-ns'):
                raise ValueError('unknown event %r' % event)
        self._builder = _EventBuilder(wanted)
        self._scanner = _EventScanner(self._builder, {})
        self._decoder = _Decoder(None)
        self._closed = False

    def feed(self, data):
        if self._closed:
            raise ValueError('feed() called after end of stream')
        if not data:
            return
        try:
            if isinstance(data, str):
                self._scanner.feed(data)
            else:
                self._scanner.feed(self._decoder.text(bytes(data), False))
        except _ScanError as e:
            self._error = _error(e)

    def _finish(self):
        """What the root is; the input has ended."""
        found = None
        try:
            rest = self._decoder.text(b'', True)
            if rest:
                self._scanner.feed(rest)
            self._scanner.finish()
        except _ScanError as e:
            found = e
        self._closed = True
        if found is not None:
            raise _error(found)
        return self._builder.close()

    def close(self):
        self._finish()

    def flush(self):
        if self._closed:
            raise ValueError('flush() called after end of stream')

    def read_events(self):
        queue = self._builder.queue
        while queue:
            yield queue.pop(0)
        if self._error is not None:
            error = self._error
            self._error = None
            raise error


class _IterParse:
    def __init__(self, source, events, close_source):
        self._source = source
        self._close_source = close_source
        self._parser = XMLPullParser(events)
        self._events = []
        self._at = 0
        self._done = False
        self.root = None

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            if self._at < len(self._events):
                event = self._events[self._at]
                self._at += 1
                return event
            if self._done:
                self.close()
                raise StopIteration
            data = self._source.read(16 * 1024)
            if data:
                self._parser.feed(data)
            else:
                root = self._parser._finish()
                self._done = True
                self.root = root
            self._events = list(self._parser.read_events())
            self._at = 0

    def close(self):
        if self._close_source:
            self._source.close()
            self._close_source = False


def iterparse(source, events=None, parser=None):
    if hasattr(source, 'read'):
        return _IterParse(source, events, False)
    return _IterParse(open(source, 'rb'), events, True)


# --- trees

class ElementTree:
    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError('expected an Element, not %s' % type(element).__name__)
        self._root = element
        if file is not None:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        if not iselement(element):
            raise TypeError('expected an Element, not %s' % type(element).__name__)
        self._root = element

    def parse(self, source, parser=None):
        if parser is None:
            parser = XMLParser()
        if hasattr(source, 'read'):
            self._root = self._read(source, parser)
        else:
            with open(source, 'rb') as file:
                self._root = self._read(file, parser)
        return self._root

    def _read(self, source, parser):
        while data := source.read(65536):
            parser.feed(data)
        return parser.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] != '/':
            return path
        import warnings
        path = '.' + path
        warnings.warn(
            'This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the '
            'current behaviour, change it to %r' % path, FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(
        self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
        short_empty_elements=True,
    ):
        if not method:
            method = 'xml'
        elif method not in ('xml', 'html', 'text', 'c14n'):
            raise ValueError('unknown method %r' % method)
        if not encoding:
            encoding = 'us-ascii'
        text = _document(
            self._root, encoding, xml_declaration, default_namespace, method, short_empty_elements)
        if hasattr(file_or_filename, 'write'):
            if encoding.lower() == 'unicode':
                file_or_filename.write(text)
            else:
                file_or_filename.write(_encoded(text, encoding))
        elif encoding.lower() == 'unicode':
            with open(file_or_filename, 'w', encoding='utf-8', errors='xmlcharrefreplace') as file:
                file.write(text)
        else:
            with open(file_or_filename, 'wb') as file:
                file.write(_encoded(text, encoding))

    def write_c14n(self, file):
        return self.write(file, method='c14n')


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


# --- writing

def _document(root, encoding, xml_declaration, default_namespace, method, short):
    if method == 'c14n':
        return canonicalize(_written(root, 'unicode', None, None, 'xml', True))
    return _written(root, encoding, xml_declaration, default_namespace, method, short)


def tostring(
    element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True,
):
    if not method:
        method = 'xml'
    elif method not in ('xml', 'html', 'text', 'c14n'):
        raise ValueError('unknown method %r' % method)
    if not encoding:
        encoding = 'us-ascii'
    text = _document(element, encoding, xml_declaration, default_namespace, method, short_empty_elements)
    if encoding == 'unicode':
        return text
    return _encoded(text, encoding)


def tostringlist(
    element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True,
):
    return [tostring(
        element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
        short_empty_elements=short_empty_elements)]


def dump(elem):
    import sys
    root = elem.getroot() if isinstance(elem, ElementTree) else elem
    sys.stdout.write(_document(root, 'unicode', None, None, 'xml', True))
    if not root.tail or root.tail[-1] != '\n':
        sys.stdout.write('\n')


def indent(tree, space='  ', level=0):
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if len(root):
        _indent_children(root, level, space)


def _indent_children(element, level, space):
    inner = '\n' + (level + 1) * space
    if not element.text or not element.text.strip():
        element.text = inner
    child = element
    for child in element:
        if len(child):
            _indent_children(child, level + 1, space)
        if not child.tail or not child.tail.strip():
            child.tail = inner
    if not child.tail.strip():
        child.tail = '\n' + level * space


# --- canonical XML

def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    buffer = io.StringIO() if out is None else out
    parser = XMLParser(target=C14NWriterTarget(buffer.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return buffer.getvalue() if out is None else None
