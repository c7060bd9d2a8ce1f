"""JSONDecoder and JSONDecodeError."""
from json._read import _decode, _raw_decode
from json._read import scanstring as c_scanstring
from __pyw__ import i32
from json._read import scanstring


class JSONDecodeError(ValueError):
    """What is wrong (`msg`) in which document (`doc`), and where: `pos`, `lineno`, `colno`."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


class JSONDecoder(object):
    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
        object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}

    def decode(self, s):
        return _decode(
            s, 0, True if self.strict else False, self.object_hook, self.object_pairs_hook, self.parse_float,
            self.parse_int, self.parse_constant
        )

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if idx >= len(s):
            raise JSONDecodeError('Expecting value', s, idx)
        return _raw_decode(
            s, i32(idx), True if self.strict else False, self.object_hook, self.object_pairs_hook, self.parse_float,
            self.parse_int, self.parse_constant
        )
