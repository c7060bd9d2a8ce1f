"""codecs: encodings by name, and marks of byte order."""

import io
from __pyw__ import in_use
from pyw.builtins.codecs_handlers import (
    _decoded_by, _encoded_by, _found_codec, _register_handler, _register_search, _registered, _unregister_search,
)
from pyw.builtins.codecs_names import _codec
from binascii import a2b_base64 as _from_base64, b2a_base64 as _to_base64

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_UTF16_LE = b'\xff\xfe'
BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
BOM_LE = BOM_UTF16_LE
BOM_BE = BOM_UTF16_BE
BOM = BOM_UTF16_LE
BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


def _rot13(text):
    out = []
    for c in text:
        if 'a' <= c <= 'z':
            c = chr((ord(c) - 84) % 26 + 97)
        elif 'A' <= c <= 'Z':
            c = chr((ord(c) - 52) % 26 + 65)
        out.append(c)
    return ''.join(out)


def _is_rot13(encoding):
    return encoding.lower().replace('-', '_') in ('rot13', 'rot_13')


def _is_hex(encoding):
    return encoding.lower().replace('-', '_') in ('hex', 'hex_codec')


def _is_base64(encoding):
    return encoding.lower().replace('-', '_') in ('base64', 'base_64', 'base64_codec')


def _base64_lines(data):
    return b''.join([_to_base64(data[i:i + 57]) for i in range(0, len(data), 57)])


def _is_registered(encoding):
    """Is an encoding none of our own, and the program brings some?"""
    if not in_use('codec searches') or _is_rot13(encoding) or _is_hex(encoding) or _is_base64(encoding):
        return False
    return _codec(encoding, 'encode()') == 0


def encode(obj, encoding='utf-8', errors='strict'):
    if in_use('codec searches') and _is_registered(encoding):
        return _encoded_by(_found_codec(encoding)[0], obj, errors)
    if isinstance(obj, str):
        if _is_rot13(encoding):
            return _rot13(obj)
        return obj.encode(encoding, errors)
    if _is_hex(encoding):
        return _bytes_of(obj).hex().encode()
    if _is_base64(encoding):
        return _base64_lines(bytes(_bytes_of(obj)))
    name = lookup(encoding).name
    name = 'latin_1' if name == 'iso8859-1' else name.replace('-', '_')
    what = 'None' if obj is None else type(obj).__name__
    raise TypeError(name + '_encode() argument 1 must be str, not ' + what)


def decode(obj, encoding='utf-8', errors='strict'):
    if in_use('codec searches') and _is_registered(encoding):
        return _decoded_by(_found_codec(encoding)[1], obj, errors)
    if isinstance(obj, str):
        if _is_rot13(encoding):
            return _rot13(obj)
        if _is_hex(encoding):
            return bytes.fromhex(obj)
        raise TypeError("a bytes-like object is required, not 'str'")
    if _is_hex(encoding):
        return bytes.fromhex(_bytes_of(obj).decode('ascii'))
    if _is_base64(encoding):
        return _from_base64(_bytes_of(obj))
    return _bytes_of(obj).decode(encoding, errors)


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is None or 'b' in mode:
        return io.open(filename, mode)
    return io.open(filename, mode, encoding=encoding, errors=errors, newline='')


def _bytes_of(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'") from None


def utf_8_encode(str, errors='strict', /):
    return str.encode('utf-8', errors), len(str)


def utf_8_decode(data, errors='strict', final=False, /):
    text = _bytes_of(data).decode('utf-8', errors)
    return text, len(data)


def latin_1_encode(str, errors='strict', /):
    return str.encode('latin-1', errors), len(str)


def latin_1_decode(data, errors='strict', /):
    return _bytes_of(data).decode('latin-1', errors), len(data)


def ascii_encode(str, errors='strict', /):
    return str.encode('ascii', errors), len(str)


def ascii_decode(data, errors='strict', /):
    return _bytes_of(data).decode('ascii', errors), len(data)


_NAMES = {
    'utf8': 'utf-8', 'utf': 'utf-8', 'u8': 'utf-8', 'cp65001': 'utf-8', 'ascii': 'ascii', 'usascii': 'ascii',
    '646': 'ascii', 'latin1': 'iso8859-1', 'iso88591': 'iso8859-1', 'latin': 'iso8859-1', 'l1': 'iso8859-1',
    '88591': 'iso8859-1', 'utf16': 'utf-16', 'utf16le': 'utf-16-le', 'utf16be': 'utf-16-be', 'utf32': 'utf-32',
    'utf32le': 'utf-32-le', 'utf32be': 'utf-32-be', 'utf8sig': 'utf-8-sig', 'cp1252': 'cp1252', 'rot13': 'rot13',
    'hex': 'hex', 'hexcodec': 'hex', 'unicodeescape': 'unicode_escape', 'rawunicodeescape': 'raw_unicode_escape',
    'windows1252': 'cp1252', 'cp437': 'cp437', 'cp850': 'cp850', 'cp1250': 'cp1250', 'cp1251': 'cp1251',
    'iso88592': 'iso8859-2', 'latin2': 'iso8859-2', 'iso885915': 'iso8859-15', 'latin9': 'iso8859-15',
    'koi8r': 'koi8-r',
    'macroman': 'mac-roman',
}


class CodecInfo:
    def __init__(
        self, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
        name=None,
    ):
        self.encode = encode
        self.decode = decode
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.name = name

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return (self.encode, self.decode, self.streamreader, self.streamwriter)[index]

    def __iter__(self):
        return iter((self.encode, self.decode, self.streamreader, self.streamwriter))

    def __repr__(self):
        return f'<codecs.CodecInfo object for encoding {self.name} at 0x7f1c2a3b4c50>'


def _encoder_of(name):
    def made(input, errors='strict'):
        return encode(input, name, errors), len(input)
    return made


def _decoder_of(name):
    def made(input, errors='strict'):
        return decode(input, name, errors), len(input)
    return made


def lookup(encoding, /):
    key = ''.join([c for c in encoding.lower() if c.isalnum()])
    if key in _NAMES:
        name = _NAMES[key]
        return CodecInfo(_encoder_of(name), _decoder_of(name), name=name)
    if in_use('codec searches'):
        return _found_codec(encoding)
    raise LookupError('unknown encoding: ' + encoding)


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _register_search(search_function)


def unregister(search_function, /):
    _unregister_search(search_function)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = IncrementalEncoder(encoding, errors)
    for text in iterator:
        data = encoder.encode(text)
        if data:
            yield data


class IncrementalEncoder:
    def __init__(self, encoding, errors='strict'):
        self._encoding = lookup(encoding).name
        self.errors = errors
        self._started = False

    def encode(self, input, final=False):
        name = self._encoding
        # The mark of the order of bytes stands at the start alone.
        if self._started:
            name = 'utf-8' if name == 'utf-8-sig' else name + '-le' if name in ('utf-16', 'utf-32') else name
        self._started = True
        return input.encode(name, self.errors)

    def reset(self):
        self._started = False


_MARKS = (b'\xfe\xff', b'\xff\xfe', b'\0\0\xfe\xff', b'\xff\xfe\0\0')


def _unit_of(name):
    return 2 if name.startswith('utf-16') else 4 if name.startswith('utf-32') else 1


class IncrementalDecoder:
    """Decodes pieces of UTF-8, and of encodings of one byte a character; the rest of a character is kept."""

    def __init__(self, encoding, errors='strict'):
        name = lookup(encoding).name
        if name not in ('utf-8', 'utf-8-sig', 'ascii', 'iso8859-1', 'cp1252') and _unit_of(name) == 1:
            raise NotImplementedError('incremental decoding of ' + name)
        self._unit = _unit_of(name)
        self._encoding = name
        self.errors = errors
        self._kept = b''
        self._order = None

    def decode(self, input, final=False):
        data = self._kept + input
        self._kept = b''
        if self._unit > 1:
            return self._of_units(data, final)
        if self._encoding == 'utf-8-sig' and self._order is None:
            if len(data) < 3 and b'\xef\xbb\xbf'.startswith(data):
                self._kept = data
                return ''
            self._order = 'utf-8'
            data = data.removeprefix(b'\xef\xbb\xbf')
        if self._encoding.startswith('utf-8') and not final:
            n = _whole_characters(data)
            self._kept = data[n:]
            data = data[:n]
        return data.decode('utf-8' if self._encoding == 'utf-8-sig' else self._encoding, self.errors)

    def _of_units(self, data, final):
        name = self._encoding
        if self._order is not None:
            name = self._order
        elif name in ('utf-16', 'utf-32'):
            if len(data) < self._unit and not final:
                self._kept = data
                return ''
            mark = data[:self._unit]
            if len(mark) == self._unit and mark not in _MARKS:
                if self._unit == 4:
                    mark.decode('utf-32-le', self.errors)
                raise UnicodeDecodeError(name, data, 0, self._unit, 'Stream does not start with BOM')
            name += '-be' if mark in (b'\xfe\xff', b'\0\0\xfe\xff') else '-le'
            data = data[self._unit:] if mark in _MARKS else data
            if len(mark):
                self._order = name
        n = len(data)
        if not final:
            n -= n % self._unit
            # The first half of a pair waits for the second.
            if self._unit == 2 and n > 0 and data[n - (2 if name == 'utf-16-be' else 1)] & 0xfc == 0xd8:
                n -= 2
        self._kept = data[n:]
        return data[:n].decode(name, self.errors)

    def reset(self):
        self._kept = b''
        self._order = None

    def getstate(self):
        return self._kept, 0

    def setstate(self, state):
        self._kept = state[0]


def _whole_characters(data):
    """How many bytes of UTF-8 do not belong to a character that is cut off at the end."""
    n = len(data)
    for back in range(1, min(3, n) + 1):
        c = data[n - back]
        if c < 128:
            return n
        if c >= 192:
            want = 2 if c < 224 else 3 if c < 240 else 4
            if want <= back or not 194 <= c <= 244:
                return n
            # The second byte tells whether a character can begin so.
            second = data[n - back + 1] if back > 1 else 128 if c in (237, 244) else 191
            low = 160 if c == 224 else 144 if c == 240 else 128
            high = 159 if c == 237 else 143 if c == 244 else 191
            return n - back if low <= second <= high else n
    return n


def getincrementaldecoder(encoding):
    def make(errors='strict'):
        return IncrementalDecoder(encoding, errors)
    return make


def getincrementalencoder(encoding):
    def make(errors='strict'):
        return IncrementalEncoder(encoding, errors)
    return make


def iterdecode(iterator, encoding, errors='strict'):
    decoder = IncrementalDecoder(encoding, errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b'', True)
    if text:
        yield text


def _unhandled(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception, /):
    if isinstance(exception, Exception):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception, /):
    if isinstance(exception, UnicodeError):
        return '', exception.end
    raise _unhandled(exception)


def replace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return '\ufffd' * (exception.end - exception.start), exception.end
    raise _unhandled(exception)


def xmlcharrefreplace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        bad = exception.object[exception.start:exception.end]
        return ''.join([f'&#{ord(c)};' for c in bad]), exception.end
    raise _unhandled(exception)


def _escaped(c):
    n = ord(c)
    return f'\\x{n:02x}' if n < 256 else f'\\u{n:04x}' if n < 65536 else f'\\U{n:08x}'


def backslashreplace_errors(exception, /):
    if isinstance(exception, UnicodeDecodeError):
        bad = exception.object[exception.start:exception.end]
        return ''.join([f'\\x{b:02x}' for b in bad]), exception.end
    if isinstance(exception, UnicodeEncodeError):
        return ''.join([_escaped(c) for c in exception.object[exception.start:exception.end]]), exception.end
    raise _unhandled(exception)


_ERRORS = {
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
}


def register_error(name, handler, /):
    if not callable(handler):
        raise TypeError('handler must be callable')
    _register_handler(name, handler)


def lookup_error(name, /):
    found = _registered(name) or _ERRORS.get(name)
    if found is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return found
