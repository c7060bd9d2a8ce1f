"""xml.parsers.expat: a parser that calls a function for each thing it finds."""
from xml._decoding import Decoder as _Decoder
from xml._scanner import MESSAGES as _MESSAGES, ScanError as _ScanError, Scanner as _Scanner

EXPAT_VERSION = 'expat_2.6.3'
version_info = (2, 6, 3)
native_encoding = 'UTF-8'
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2


class ExpatError(Exception):
    code = 0
    lineno = 0
    offset = 0


error = ExpatError


def ErrorString(code, /):
    return _MESSAGES.get(code)


def _expat_error(found):
    e = ExpatError(f'{ErrorString(found.code)}: line {found.line}, column {found.column}')
    e.code = found.code
    e.lineno = found.line
    e.offset = found.column
    return e


class _CallingScanner(_Scanner):
    def __init__(self, owner, namespaces):
        super().__init__(namespaces)
        self._owner = owner

    def _name_of(self, name):
        """A name with a namespace, which expat joins by the separator."""
        if name[:1] != '{':
            return name
        return name[1:].replace('}', self._owner._separator, 1)

    def on_start(self, tag, attributes):
        owner = self._owner
        owner._flush_text()
        if owner.StartElementHandler is None:
            return
        if owner.ordered_attributes:
            found = []
            for name, value in attributes.items():
                found.append(self._name_of(name))
                found.append(value)
            owner.StartElementHandler(self._name_of(tag), found)
        else:
            found = {self._name_of(name): value for name, value in attributes.items()}
            owner.StartElementHandler(self._name_of(tag), found)

    def on_end(self, tag):
        self._owner._flush_text()
        if self._owner.EndElementHandler is not None:
            self._owner.EndElementHandler(self._name_of(tag))

    def on_text(self, text):
        owner = self._owner
        if owner.buffer_text:
            owner._held.append(text)
            return
        # Expat gives lines one by one.
        start = 0
        while start < len(text):
            end = text.find('\n', start)
            if end < 0:
                end = len(text)
            if end > start:
                owner._put_text(text[start:end])
            if end < len(text):
                owner._put_text('\n')
            start = end + 1

    def on_comment(self, text):
        self._owner._flush_text()
        if self._owner.CommentHandler is not None:
            self._owner.CommentHandler(text)

    def on_instruction(self, target, text):
        self._owner._flush_text()
        if self._owner.ProcessingInstructionHandler is not None:
            self._owner.ProcessingInstructionHandler(target, text)

    def on_prefix(self, prefix, uri):
        self._owner._flush_text()
        if self._owner.StartNamespaceDeclHandler is not None:
            self._owner.StartNamespaceDeclHandler(prefix or None, uri)

    def on_prefix_end(self, prefix):
        self._owner._flush_text()
        if self._owner.EndNamespaceDeclHandler is not None:
            self._owner.EndNamespaceDeclHandler(prefix or None)

    def on_doctype(self, name, public, system):
        owner = self._owner
        owner._flush_text()
        if owner.StartDoctypeDeclHandler is not None:
            has_subset = 1 if self.text.find('[', self.at, self._doctype_end()) >= 0 else 0
            owner.StartDoctypeDeclHandler(name, system, public, has_subset)
        if owner.EndDoctypeDeclHandler is not None:
            owner.EndDoctypeDeclHandler()

    def on_cdata(self, begins):
        owner = self._owner
        owner._flush_text()
        if begins:
            if owner.StartCdataSectionHandler is not None:
                owner.StartCdataSectionHandler()
        elif owner.EndCdataSectionHandler is not None:
            owner.EndCdataSectionHandler()


class _XMLParser:
    StartElementHandler = None
    EndElementHandler = None
    CharacterDataHandler = None
    ProcessingInstructionHandler = None
    CommentHandler = None
    StartCdataSectionHandler = None
    EndCdataSectionHandler = None
    StartNamespaceDeclHandler = None
    EndNamespaceDeclHandler = None
    StartDoctypeDeclHandler = None
    EndDoctypeDeclHandler = None
    buffer_text = False
    buffer_size = 8192
    ordered_attributes = False
    specified_attributes = False
    namespace_prefixes = False
    ErrorCode = 0
    ErrorLineNumber = 1
    ErrorColumnNumber = 0

    def __init__(self, encoding, separator):
        self._separator = separator or ''
        self._held = []
        self._scanner = _CallingScanner(self, separator is not None)
        self._decoder = _Decoder(None if encoding is None else encoding.lower())
        self._finished = False

    def _put_text(self, text):
        if self.CharacterDataHandler is not None:
            self.CharacterDataHandler(text)

    def _flush_text(self):
        if self._held:
            text = ''.join(self._held)
            self._held.clear()
            self._put_text(text)

    @property
    def CurrentLineNumber(self):
        return self._scanner.place(self._scanner.at)[0]

    @property
    def CurrentColumnNumber(self):
        return self._scanner.place(self._scanner.at)[1]

    def Parse(self, data, isfinal=False, /):
        failed = None
        try:
            if self._finished:
                raise _ScanError(36, self.CurrentLineNumber, self.CurrentColumnNumber)
            if isinstance(data, str):
                if data:
                    self._scanner.feed(data)
            else:
                text = self._decoder.text(bytes(data), bool(isfinal))
                if text:
                    self._scanner.feed(text)
            if isfinal:
                self._finished = True
                self._scanner.finish()
        except _ScanError as found:
            failed = found
        if failed is None:
            self._flush_text()
            return 1
        self.ErrorCode = failed.code
        self.ErrorLineNumber = failed.line
        self.ErrorColumnNumber = failed.column
        raise _expat_error(failed)

    def ParseFile(self, file, /):
        while True:
            data = file.read(65536)
            if not data:
                return self.Parse(b'', True)
            self.Parse(data, False)

    def SetParamEntityParsing(self, flag, /):
        return 1

    def UseForeignDTD(self, flag=True, /):
        pass


XMLParserType = _XMLParser


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError('namespace_separator must be at most one character, omitted, or None')
    return _XMLParser(encoding, namespace_separator)
