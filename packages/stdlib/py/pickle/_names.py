"""Keys of what has no identity, the names of Python 2, and texts of single values."""
from __pyw__ import identity_number
from struct import pack


def _text_key(x):
    """Strings of one character are one object each in CPython."""
    if len(x) == 1 and ord(x) < 256:
        return -1 - ord(x)
    if len(x) == 0:
        return -300
    return int(identity_number(x))


def _name_key(name):
    n = -600000
    for c in name:
        n = n * 31 % 100003 - 700000
        n -= ord(c)
    return n


def _old_name(module, name):
    """What Python 2 called it."""
    if module == 'builtins':
        if name == 'range':
            return '__builtin__', 'xrange'
        if name == 'str':
            return '__builtin__', 'unicode'
        if name == 'int':
            return '__builtin__', 'long'
        if name in _OLD_ERRORS.split():
            return 'exceptions', name
        return '__builtin__', name
    if module == 'copyreg':
        return 'copy_reg', name
    return module, name


def _new_name(module, name):
    if module == '__builtin__':
        if name == 'xrange':
            return 'builtins', 'range'
        if name == 'unicode':
            return 'builtins', 'str'
        if name == 'long':
            return 'builtins', 'int'
        return 'builtins', name
    if module == 'exceptions':
        return 'builtins', name
    if module == 'copy_reg':
        return 'copyreg', name
    return module, name


_OLD_ERRORS = (
    'ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError '
    'EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning '
    'IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError '
    'OSError '
    'OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError '
    'SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError '
    'UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError'
)


def _float_bytes(x):
    return pack('>d', x)


def _raw_escaped(x):
    out = bytearray()
    for c in x:
        n = ord(c)
        if n > 0xffff:
            out += b'\\U%08x' % n
        elif n > 255 or c in '\\\0\n\r\x1a':
            out += b'\\u%04x' % n
        else:
            out.append(n)
    return bytes(out)


def _escaped(data, at, size):
    digits = data[at + 2:at + 2 + size]
    known = 0
    while known < len(digits) and digits[known] in b'0123456789abcdefABCDEF':
        known += 1
    if known < size:
        what = 'truncated \\uXXXX escape' if size == 4 else 'truncated \\UXXXXXXXX escape'
        raise UnicodeDecodeError('rawunicodeescape', bytes(data), at, at + 2 + known, what)
    if int(digits, 16) > 0x10ffff:
        raise UnicodeDecodeError('rawunicodeescape', bytes(data), at, at + 10, '\\Uxxxxxxxx out of range')
    return chr(int(digits, 16))


def _raw_unescaped(data):
    out = []
    i = 0
    while i < len(data):
        c = data[i]
        if c == 92 and data[i + 1:i + 2] == b'u':
            out.append(_escaped(data, i, 4))
            i += 6
        elif c == 92 and data[i + 1:i + 2] == b'U':
            out.append(_escaped(data, i, 8))
            i += 10
        else:
            out.append(chr(c))
            i += 1
    return ''.join(out)
