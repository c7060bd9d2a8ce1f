"""The encoding of a document."""
from xml._scanner import ScanError


class Decoder:
    """Bytes as text, in the encoding that a mark or the declaration names."""

    def __init__(self, encoding):
        self._encoding = encoding
        self._data = b''
        self._known = encoding is not None

    def text(self, data, final):
        self._data += data
        if not self._known:
            if len(self._data) < 4 and not final:
                return ''
            self._find(final)
            if not self._known:
                return ''
        size = len(self._data)
        if not final:
            size = self._whole(size)
        data = self._data[:size]
        self._data = self._data[size:]
        if self._encoding == 'utf-8':
            try:
                return data.decode()
            except UnicodeDecodeError as e:
                # The characters before are read, then the place is an invalid one.
                return data[:e.start].decode() + '\x00'
        return data.decode(self._encoding)

    def _find(self, final):
        data = self._data
        encoding = 'utf-8'
        if data[:2] == b'\xff\xfe' or data[:2] == b'<\x00':
            encoding = 'utf-16-le'
        elif data[:2] == b'\xfe\xff' or data[:2] == b'\x00<':
            encoding = 'utf-16-be'
        elif data[:5] == b'<?xml':
            end = data.find(b'?>')
            if end < 0 and not final:
                return
            head = data[:end].decode('latin-1')
            at = head.find('encoding')
            if at > 0:
                rest = head[at + 8:].lstrip(' \t\r\n=')
                if rest[:1] in ('"', "'"):
                    encoding = rest[1:].split(rest[0])[0].lower()
        self._known = True
        if encoding in ('utf8', 'us-ascii', 'ascii'):
            encoding = 'utf-8'
        if encoding != 'utf-8':
            try:
                b''.decode(encoding)
            except LookupError:
                raise ScanError(18, 1, 30)
        self._encoding = encoding

    def _whole(self, size):
        """How many bytes are whole characters."""
        if self._encoding == 'utf-8':
            back = 1
            while back <= 3 and back <= size:
                c = self._data[size - back]
                if c >= 0xc0:
                    needed = 2 if c < 0xe0 else 3 if c < 0xf0 else 4
                    return size - back if needed > back else size
                if c < 0x80:
                    return size
                back += 1
            return size
        if self._encoding.startswith('utf-16'):
            return size // 4 * 4
        return size
