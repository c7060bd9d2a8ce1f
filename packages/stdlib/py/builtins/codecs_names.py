"""Names of encodings, and the errors that encoding and decoding end in."""
from __pyw__ import i32, in_use, mentions_codecs, noinline
from pyw.builtins.codecs_rare import _rare_codec, _rare_name
from pyw.builtins.kinds import _given
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _codec(name, argument) -> i32:
    """0 what the program registers, 1 UTF-8, 2 ASCII, 3 Latin-1, 4 UTF-8 with signature; 5 to 7 UTF-16, 8 to 10
    UTF-32: with mark, little, big; from 11 on: see `codecs_rare`.
    """
    if not isinstance(name, str):
        raise TypeError(argument + " argument 'encoding' must be str, not " + _given(name))
    out = _TextBuilder(name._len)
    i: i32 = 0
    while i < name._len:
        c: i32 = _char_at(name, i)
        if c >= 65 and c <= 90:
            c = c + 32
        if c == 45 or c == 32:
            c = 95
        out.char(c)
        i = i + 1
    key = out.finish()
    if key == 'utf_8' or key == 'utf8' or key == 'u8' or key == 'utf' or key == 'cp65001':
        return 1
    if key == 'ascii' or key == 'us_ascii' or key == '646' or key == 'ansi_x3.4_1968':
        return 2
    if key == 'latin_1' or key == 'latin1' or key == 'latin' or key == 'l1':
        return 3
    if key == 'iso_8859_1' or key == 'iso8859_1':
        return 3
    if key == '8859' or key == 'cp819' or key == 'iso8859' or key == 'iso_8859_1_1987':
        return 3
    if key == 'utf_8_sig':
        return 4
    if key == 'utf_16' or key == 'utf16' or key == 'u16':
        return 5
    if key == 'utf_16_le' or key == 'utf_16le':
        return 6
    if key == 'utf_16_be' or key == 'utf_16be':
        return 7
    if key == 'utf_32' or key == 'utf32' or key == 'u32':
        return 8
    if key == 'utf_32_le' or key == 'utf_32le':
        return 9
    if key == 'utf_32_be' or key == 'utf_32be':
        return 10
    if mentions_codecs():
        rare = _rare_codec(key)
        if rare > 0:
            return rare
    if in_use('codec searches'):
        if argument == 'encode()' or argument == 'decode()':
            return 0
    raise LookupError('unknown encoding: ' + name)


def _codec_name(codec: i32):
    if mentions_codecs():
        if codec > 10:
            return _rare_name(codec)
    if codec == 1 or codec == 4:
        return 'utf-8'
    if codec == 2:
        return 'ascii'
    if codec == 3:
        return 'latin-1'
    if codec == 5:
        return 'utf-16'
    if codec == 6:
        return 'utf-16-le'
    if codec == 7:
        return 'utf-16-be'
    if codec == 8:
        return 'utf-32'
    if codec == 9:
        return 'utf-32-le'
    return 'utf-32-be'


def _error_mode(errors) -> i32:
    """0 strict, 1 ignore, 2 replace, 3 backslashreplace, 4 xmlcharrefreplace, 5 surrogateescape, 6 surrogatepass."""
    if errors == 'strict':
        return 0
    if errors == 'ignore':
        return 1
    if errors == 'replace':
        return 2
    if errors == 'backslashreplace':
        return 3
    if errors == 'xmlcharrefreplace':
        return 4
    if errors == 'surrogateescape':
        return 5
    if errors == 'surrogatepass':
        return 6
    return -1


@noinline
def _raise_handler(errors):
    if errors == 'namereplace':
        raise NotImplementedError("error handler 'namereplace'")
    raise LookupError("unknown error handler name '" + errors + "'")
