"""collections.UserString: a text in `data`, and the methods of str on it."""
from __pyw__ import inline
from pyw.builtins.sequences import _to_int


@inline
def _text(x):
    if isinstance(x, UserString):
        return x.data
    return x


class UserString(object):
    __module__ = 'collections'

    def __init__(self, seq):
        if isinstance(seq, UserString):
            self.data = seq.data
        else:
            self.data = str(seq)

    def __str__(self):
        return self.data

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __format__(self, spec):
        return format(self.data, spec)

    def __eq__(self, string):
        return self.data == _text(string)

    def __ne__(self, string):
        return self.data != _text(string)

    def __lt__(self, string):
        return self.data < _text(string)

    def __le__(self, string):
        return self.data <= _text(string)

    def __gt__(self, string):
        return self.data > _text(string)

    def __ge__(self, string):
        return self.data >= _text(string)

    def __contains__(self, char):
        return _text(char) in self.data

    def __len__(self):
        return len(self.data)

    def __bool__(self):
        return len(self.data) > 0

    def __iter__(self):
        return iter([type(self)(c) for c in self.data])

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __add__(self, other):
        other = _text(other)
        if isinstance(other, str):
            return type(self)(self.data + other)
        return type(self)(self.data + str(other))

    def __radd__(self, other):
        if isinstance(other, str):
            return type(self)(other + self.data)
        return type(self)(str(other) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * _to_int(n))

    def __rmul__(self, n):
        return type(self)(self.data * _to_int(n))

    def __mod__(self, args):
        return type(self)(self.data % args)

    def capitalize(self):
        return type(self)(self.data.capitalize())

    def casefold(self):
        return type(self)(self.data.casefold())

    def lower(self):
        return type(self)(self.data.lower())

    def swapcase(self):
        return type(self)(self.data.swapcase())

    def title(self):
        return type(self)(self.data.title())

    def upper(self):
        return type(self)(self.data.upper())

    def center(self, width, *args):
        return type(self)(self.data.center(width, *args))

    def ljust(self, width, *args):
        return type(self)(self.data.ljust(width, *args))

    def rjust(self, width, *args):
        return type(self)(self.data.rjust(width, *args))

    def zfill(self, width):
        return type(self)(self.data.zfill(width))

    def expandtabs(self, tabsize=8):
        return type(self)(self.data.expandtabs(tabsize))

    def strip(self, chars=None):
        return type(self)(self.data.strip(chars))

    def lstrip(self, chars=None):
        return type(self)(self.data.lstrip(chars))

    def rstrip(self, chars=None):
        return type(self)(self.data.rstrip(chars))

    def translate(self, *args):
        return type(self)(self.data.translate(*args))

    def endswith(self, suffix, start=0, end=9223372036854775807):
        return self.data.endswith(suffix, start, end)

    def startswith(self, prefix, start=0, end=9223372036854775807):
        return self.data.startswith(prefix, start, end)

    def format(self, *args, **kwds):
        return self.data.format(*args, **kwds)

    def format_map(self, mapping):
        return self.data.format_map(mapping)

    def isalpha(self):
        return self.data.isalpha()

    def isalnum(self):
        return self.data.isalnum()

    def isascii(self):
        return self.data.isascii()

    def isdecimal(self):
        return self.data.isdecimal()

    def isdigit(self):
        return self.data.isdigit()

    def isidentifier(self):
        return self.data.isidentifier()

    def islower(self):
        return self.data.islower()

    def isnumeric(self):
        return self.data.isnumeric()

    def isprintable(self):
        return self.data.isprintable()

    def isspace(self):
        return self.data.isspace()

    def istitle(self):
        return self.data.istitle()

    def isupper(self):
        return self.data.isupper()

    def join(self, seq):
        return self.data.join(seq)

    def partition(self, sep):
        return self.data.partition(_text(sep))

    def rpartition(self, sep):
        return self.data.rpartition(_text(sep))

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(sep, maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return self.data.rsplit(sep, maxsplit)

    def splitlines(self, keepends=False):
        return self.data.splitlines(keepends)

    def count(self, sub, start=0, end=9223372036854775807):
        return self.data.count(_text(sub), start, end)

    def find(self, sub, start=0, end=9223372036854775807):
        return self.data.find(_text(sub), start, end)

    def index(self, sub, start=0, end=9223372036854775807):
        return self.data.index(_text(sub), start, end)

    def rfind(self, sub, start=0, end=9223372036854775807):
        return self.data.rfind(_text(sub), start, end)

    def rindex(self, sub, start=0, end=9223372036854775807):
        return self.data.rindex(_text(sub), start, end)

    def replace(self, old, new, maxsplit=-1):
        return type(self)(self.data.replace(_text(old), _text(new), maxsplit))

    def removeprefix(self, prefix, /):
        return type(self)(self.data.removeprefix(_text(prefix)))

    def removesuffix(self, suffix, /):
        return type(self)(self.data.removesuffix(_text(suffix)))

    def encode(self, encoding='utf-8', errors='strict'):
        return self.data.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
