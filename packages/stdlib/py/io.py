"""io: files of bytes and text, over the host and in memory."""
from __pyw__ import noinline
from pyw.builtins.exceptions import BlockingIOError
from pyw.builtins.file_base import BufferedIOBase, FileIO, IOBase, RawIOBase, TextIOBase
from pyw.builtins.file_buffers import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO
from pyw.builtins.file_open import open
from pyw.builtins.file_text import TextIOWrapper
from pyw.builtins.string_io import StringIO

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    pass


def open_code(path):
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    return 'utf-8' if encoding is None else encoding


class IncrementalNewlineDecoder(object):
    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self._cr = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._cr and (text or final):
            text = '\r' + text
            self._cr = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._cr = True
        pairs = text.count('\r\n')
        if pairs > 0:
            self._seen |= 4
        if text.count('\r') > pairs:
            self._seen |= 1
        if text.count('\n') > pairs:
            self._seen |= 2
        if self._translate:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def reset(self):
        self._seen = 0
        self._cr = False

    @property
    def newlines(self):
        kinds = []
        if self._seen & 1:
            kinds.append('\r')
        if self._seen & 2:
            kinds.append('\n')
        if self._seen & 4:
            kinds.append('\r\n')
        if len(kinds) == 0:
            return None
        return kinds[0] if len(kinds) == 1 else tuple(kinds)
