"""pickle: values as bytes and back. Found by name are classes and functions that the program pickles somewhere."""
from __pyw__ import noinline
from pickle._errors import PickleError, PicklingError, UnpicklingError
from pickle._load import Unpickler
from pickle._save import Pickler

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
format_version = '4.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']


class _Bytes(object):
    def __init__(self):
        self.data = b''

    def write(self, data):
        self.data = self.data + data


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    out = _Bytes()
    Pickler(out, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return out.data


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError("a bytes-like object is required, not '" + type(data).__name__ + "'")
    reader = Unpickler(None, fix_imports=fix_imports, encoding=encoding, errors=errors)
    reader._use(data)
    return reader.load()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    if not (hasattr(file, 'read') and hasattr(file, 'readline')):
        raise TypeError("file must have 'read' and 'readline' attributes")
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


def _known_name(table, module, name):
    """Of a table of modules and their names: 0 no such module, 1 no such name, 2 it has it."""
    for line in table.split('\n'):
        words = line.split(' ')
        if words[0] == module:
            return 2 if name.split('.')[0] in words[1:] else 1
    return 0
