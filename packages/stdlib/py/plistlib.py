"""plistlib: property lists, as XML and in their binary form."""
import binascii
import datetime
import enum
import re
import struct
from xml._decoding import Decoder as _Decoder
from xml._scanner import ScanError as _ScanError, Scanner as _Scanner
from xml.parsers.expat import _expat_error

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

PlistFormat = enum.Enum('PlistFormat', 'FMT_XML FMT_BINARY')
FMT_XML = PlistFormat.FMT_XML
FMT_BINARY = PlistFormat.FMT_BINARY

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
)
_control = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f]')
_date = re.compile(
    r'(?P<year>\d\d\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d)'
    r'(?::(?P<second>\d\d))?)?)?)?)?Z', re.ASCII,
)


class InvalidFileException(ValueError):
    def __init__(self, message='Invalid file'):
        ValueError.__init__(self, message)


class UID:
    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        if data < 0:
            raise ValueError('UIDs must be positive')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f'UID({self.data!r})'

    def __reduce__(self):
        return UID, (self.data,)

    def __eq__(self, other):
        if not isinstance(other, UID):
            return NotImplemented
        return self.data == other.data

    def __hash__(self):
        return hash(self.data)


# --- XML

def _date_of(text, aware):
    found = _date.match(text)
    parts = []
    for key in ('year', 'month', 'day', 'hour', 'minute', 'second'):
        value = found.group(key)
        if value is None:
            break
        parts.append(int(value))
    if aware:
        return datetime.datetime(*parts, tzinfo=datetime.UTC)
    return datetime.datetime(*parts)


def _text_of_date(d, aware):
    if aware:
        d = d.astimezone(datetime.UTC)
    return f'{d.year:04d}-{d.month:02d}-{d.day:02d}T{d.hour:02d}:{d.minute:02d}:{d.second:02d}Z'


def _escaped(text):
    found = _control.search(text)
    if found is not None:
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


class _Reader(_Scanner):
    """Builds the value while the document is scanned."""

    def __init__(self, dict_type, aware):
        super().__init__(False)
        self._stack = []
        self._key = None
        self._root = None
        self._dict_type = dict_type
        self._aware = aware
        self._parts = []

    def _line_number(self):
        return self.place(self.at)[0]

    def on_doctype(self, name, public, system):
        text = self.text
        end = self._doctype_end()
        if text.find('<!ENTITY', self.at, end) >= 0:
            raise InvalidFileException('XML entity declarations are not supported in plist files')

    def on_text(self, text):
        self._parts.append(text)

    def on_start(self, tag, attributes):
        self._parts = []
        if tag == 'dict':
            made = self._dict_type()
            self._add(made)
            self._stack.append(made)
        elif tag == 'array':
            items = []
            self._add(items)
            self._stack.append(items)

    def on_end(self, tag):
        if tag == 'dict':
            if self._key is not None:
                raise ValueError(f"missing value for key '{self._key}' at line {self._line_number()}")
            self._stack.pop()
        elif tag == 'array':
            self._stack.pop()
        elif tag == 'key':
            if self._key is not None or not self._stack or isinstance(self._stack[-1], list):
                raise ValueError(f'unexpected key at line {self._line_number()}')
            self._key = self._data()
        elif tag == 'true':
            self._add(True)
        elif tag == 'false':
            self._add(False)
        elif tag == 'integer':
            text = self._data()
            if text.startswith('0x') or text.startswith('0X'):
                self._add(int(text, 16))
            else:
                self._add(int(text))
        elif tag == 'real':
            self._add(float(self._data()))
        elif tag == 'string':
            self._add(self._data())
        elif tag == 'data':
            self._add(binascii.a2b_base64(self._data().encode('utf-8')))
        elif tag == 'date':
            self._add(_date_of(self._data(), self._aware))

    def _data(self):
        data = ''.join(self._parts)
        self._parts = []
        return data

    def _add(self, value):
        if self._key is not None:
            if isinstance(self._stack[-1], list):
                raise ValueError(f'unexpected element at line {self._line_number()}')
            self._stack[-1][self._key] = value
            self._key = None
        elif not self._stack:
            self._root = value
        else:
            if not isinstance(self._stack[-1], list):
                raise ValueError(f'unexpected element at line {self._line_number()}')
            self._stack[-1].append(value)


def _read_xml(data, dict_type, aware):
    reader = _Reader(dict_type, aware)
    try:
        reader.feed(_Decoder(None).text(data, True))
        reader.finish()
    except _ScanError as e:
        found = e
    else:
        return reader._root
    raise _expat_error(found)


class _XMLWriter:
    def __init__(self, sort_keys, skipkeys, aware):
        self._lines = []
        self._level = 0
        self._sort_keys = sort_keys
        self._skipkeys = skipkeys
        self._aware = aware

    def line(self, text):
        self._lines.append('\t' * self._level + text)

    def element(self, tag, text):
        self.line(f'<{tag}>{_escaped(text)}</{tag}>')

    def value(self, value):
        if isinstance(value, str):
            self.element('string', value)
        elif value is True:
            self.line('<true/>')
        elif value is False:
            self.line('<false/>')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.element('integer', f'{value:d}')
        elif isinstance(value, float):
            self.element('real', repr(value))
        elif isinstance(value, dict):
            self.mapping(value)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value)
        elif isinstance(value, datetime.datetime):
            self.element('date', _text_of_date(value, self._aware))
        elif isinstance(value, (tuple, list)):
            if not value:
                self.line('<array/>')
                return
            self.line('<array>')
            self._level += 1
            for item in value:
                self.value(item)
            self._level -= 1
            self.line('</array>')
        else:
            raise TypeError(f'unsupported type: {type(value)}')

    def data(self, data):
        self.line('<data>')
        width = max(16, 76 - 8 * self._level)
        step = width // 4 * 3
        for i in range(0, len(data), step):
            self.line(binascii.b2a_base64(bytes(data[i:i + step]), newline=False).decode('ascii'))
        self.line('</data>')

    def mapping(self, d):
        if not d:
            self.line('<dict/>')
            return
        self.line('<dict>')
        self._level += 1
        for key, value in sorted(d.items()) if self._sort_keys else d.items():
            if not isinstance(key, str):
                if self._skipkeys:
                    continue
                raise TypeError('keys must be strings')
            self.element('key', key)
            self.value(value)
        self._level -= 1
        self.line('</dict>')

    def document(self, value):
        self.line('<plist version="1.0">')
        self.value(value)
        self.line('</plist>')
        return (_HEAD + '\n'.join(self._lines) + '\n').encode('utf-8')


# --- the binary form

class _BinaryReader:
    def __init__(self, data, dict_type, aware):
        self._data = data
        self._dict_type = dict_type
        self._aware = aware

    def read(self):
        data = self._data
        if len(data) < 32:
            raise InvalidFileException()
        trailer = data[-32:]
        offset_size = trailer[6]
        self._ref_size = trailer[7]
        count, top, table = struct.unpack('>QQQ', trailer[8:])
        if not 0 < offset_size or table + count * offset_size > len(data) or not self._ref_size:
            raise InvalidFileException()
        self._offsets = [self._number(table + i * offset_size, offset_size) for i in range(count)]
        self._made = {}
        try:
            return self._object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError) as e:
            failed = e
        raise InvalidFileException()

    def _bytes(self, at, size):
        data = self._data[at:at + size]
        if len(data) != size:
            raise InvalidFileException()
        return data

    def _number(self, at, size):
        return int.from_bytes(self._bytes(at, size), 'big')

    def _size(self, at, low):
        """How many there are, and where they begin."""
        if low != 15:
            return low, at + 1
        size = 1 << (self._data[at + 1] & 3)
        return self._number(at + 2, size), at + 2 + size

    def _refs(self, at, count):
        size = self._ref_size
        return [self._number(at + i * size, size) for i in range(count)]

    def _object(self, ref):
        if ref in self._made:
            return self._made[ref]
        at = self._offsets[ref]
        token = self._data[at]
        kind = token & 0xf0
        low = token & 15
        if token == 0:
            result = None
        elif token == 8:
            result = False
        elif token == 9:
            result = True
        elif token == 15:
            result = b''
        elif kind == 0x10:
            size = 1 << low
            result = int.from_bytes(self._bytes(at + 1, size), 'big', signed=low >= 3)
        elif token == 0x22:
            result = struct.unpack('>f', self._bytes(at + 1, 4))[0]
        elif token == 0x23:
            result = struct.unpack('>d', self._bytes(at + 1, 8))[0]
        elif token == 0x33:
            seconds = struct.unpack('>d', self._bytes(at + 1, 8))[0]
            start = datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC if self._aware else None)
            result = start + datetime.timedelta(seconds=seconds)
        elif kind == 0x40:
            count, at = self._size(at, low)
            result = self._bytes(at, count)
        elif kind == 0x50:
            count, at = self._size(at, low)
            result = self._bytes(at, count).decode('ascii')
        elif kind == 0x60:
            count, at = self._size(at, low)
            result = self._bytes(at, count * 2).decode('utf-16be')
        elif kind == 0x80:
            result = UID(self._number(at + 1, 1 + low))
        elif kind == 0xa0:
            count, at = self._size(at, low)
            result = []
            self._made[ref] = result
            for item in self._refs(at, count):
                result.append(self._object(item))
            return result
        elif kind == 0xd0:
            count, at = self._size(at, low)
            keys = self._refs(at, count)
            values = self._refs(at + count * self._ref_size, count)
            result = self._dict_type()
            self._made[ref] = result
            try:
                for k, v in zip(keys, values):
                    result[self._object(k)] = self._object(v)
            except TypeError:
                raise InvalidFileException()
            return result
        else:
            raise InvalidFileException()
        self._made[ref] = result
        return result


def _size_of(count):
    if count < 1 << 8:
        return 1
    if count < 1 << 16:
        return 2
    if count < 1 << 32:
        return 4
    return 8




class _BinaryWriter:
    def __init__(self, sort_keys, skipkeys, aware):
        self._sort_keys = sort_keys
        self._skipkeys = skipkeys
        self._aware = aware
        self._objects = []
        self._refs = {}
        self._ids = {}
        self._parts = []

    def document(self, value):
        top = self._flatten(value)
        count = len(self._objects)
        self._ref_size = _size_of(count)
        out = [b'bplist00']
        at = 8
        offsets = []
        for i, one in enumerate(self._objects):
            offsets.append(at)
            piece = self._packed(one, self._parts[i])
            at += len(piece)
            out.append(piece)
        size = _size_of(at)
        out.append(b''.join([offset.to_bytes(size, 'big') for offset in offsets]))
        out.append(struct.pack('>5xBBBQQQ', 0, size, self._ref_size, count, top, at))
        return b''.join(out)

    def _flatten(self, value):
        """The number of an object; its parts are numbered after it."""
        number = len(self._objects)
        if isinstance(value, (str, int, float, datetime.datetime, bytes, bytearray)):
            key = (type(value).__name__, bytes(value) if isinstance(value, bytearray) else value)
            if key in self._refs:
                return self._refs[key]
            self._refs[key] = number
        elif isinstance(value, (list, dict)):
            if id(value) in self._ids:
                return self._ids[id(value)]
            self._ids[id(value)] = number
        self._objects.append(value)
        refs = []
        self._parts.append(refs)
        if isinstance(value, dict):
            keys = []
            values = []
            for k, v in sorted(value.items()) if self._sort_keys else value.items():
                if not isinstance(k, str):
                    if self._skipkeys:
                        continue
                    raise TypeError('keys must be strings')
                keys.append(k)
                values.append(v)
            for one in keys:
                refs.append(self._flatten(one))
            for one in values:
                refs.append(self._flatten(one))
        elif isinstance(value, (list, tuple)):
            for one in value:
                refs.append(self._flatten(one))
        return number

    def _head(self, kind, count):
        if count < 15:
            return bytes([kind | count])
        size = _size_of(count)
        return bytes([kind | 15, 0x10 | size.bit_length() - 1]) + count.to_bytes(size, 'big')

    def _packed(self, value, refs):
        if value is None:
            return b'\x00'
        if value is False:
            return b'\x08'
        if value is True:
            return b'\x09'
        if isinstance(value, int):
            if value < 0:
                try:
                    return struct.pack('>Bq', 0x13, value)
                except struct.error:
                    raise OverflowError(value)
            if value < 1 << 63:
                size = _size_of(value)
                return bytes([0x10 | size.bit_length() - 1]) + value.to_bytes(size, 'big')
            if value < 1 << 64:
                return b'\x14' + value.to_bytes(16, 'big')
            raise OverflowError(value)
        if isinstance(value, float):
            return struct.pack('>Bd', 0x23, value)
        if isinstance(value, datetime.datetime):
            if self._aware:
                seconds = (value.astimezone(datetime.UTC) - datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC))
            else:
                seconds = value - datetime.datetime(2001, 1, 1)
            return struct.pack('>Bd', 0x33, seconds.total_seconds())
        if isinstance(value, (bytes, bytearray)):
            return self._head(0x40, len(value)) + bytes(value)
        if isinstance(value, str):
            if value.isascii():
                return self._head(0x50, len(value)) + value.encode('ascii')
            text = value.encode('utf-16be')
            return self._head(0x60, len(text) // 2) + text
        if isinstance(value, UID):
            size = _size_of(value.data)
            return bytes([0x80 | size - 1]) + value.data.to_bytes(size, 'big')
        if isinstance(value, (list, tuple)):
            return self._head(0xa0, len(refs)) + self._packed_refs(refs)
        if isinstance(value, dict):
            return self._head(0xd0, len(refs) // 2) + self._packed_refs(refs)
        raise TypeError(value)

    def _packed_refs(self, refs):
        return b''.join([ref.to_bytes(self._ref_size, 'big') for ref in refs])


# --- what programs call

_MARKS = (b'<?xml', b'<plist')


def _is_xml(head):
    if head.startswith(_MARKS):
        return True
    for mark, encoding in ((b'\xef\xbb\xbf', 'utf-8'), (b'\xfe\xff', 'utf-16-be'), (b'\xff\xfe', 'utf-16-le')):
        if head.startswith(mark):
            for start in _MARKS:
                if head[len(mark):].startswith(start.decode('ascii').encode(encoding)):
                    return True
    return False


def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    if isinstance(value, str):
        if fmt == FMT_BINARY:
            raise TypeError('value must be bytes-like object when fmt is FMT_BINARY')
        value = value.encode()
    data = bytes(value)
    if fmt is None:
        if _is_xml(data[:32]):
            fmt = FMT_XML
        elif data[:8] == b'bplist00':
            fmt = FMT_BINARY
        else:
            raise InvalidFileException()
    if fmt == FMT_XML:
        return _read_xml(data, dict_type, aware_datetime)
    return _BinaryReader(data, dict_type, aware_datetime).read()


def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    return loads(fp.read(), fmt=fmt, dict_type=dict_type, aware_datetime=aware_datetime)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    if fmt == FMT_XML:
        return _XMLWriter(sort_keys, skipkeys, aware_datetime).document(value)
    if fmt == FMT_BINARY:
        return _BinaryWriter(sort_keys, skipkeys, aware_datetime).document(value)
    raise ValueError(f'Unsupported format: {fmt!r}')


def dump(value, fp, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    fp.write(dumps(value, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys, aware_datetime=aware_datetime))
