"""str.translate and str.maketrans."""
from __pyw__ import i32, inline
from pyw.builtins.kinds import _given
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_at
from pyw.builtins.text_builder import _TextBuilder


def _translate(s, table):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        c = _char_at(s, i)
        x = _looked_up(table, int(c))
        if x is _NotGiven:
            out.slice(s, i, i + 1)
        elif isinstance(x, str):
            out.text(x)
        elif isinstance(x, int):
            n = int(x)
            if n < 0 or n > 1114111:
                raise ValueError('character mapping must be in range(0x110000)')
            out.char(i32(n))
        elif x is not None:
            raise TypeError('character mapping must return integer, None or str')
        i = i + 1
    return out.finish()


def _looked_up(table, c):
    if isinstance(table, dict):
        return table.get(c, _NotGiven)
    try:
        return table[c]
    except LookupError:
        return _NotGiven


def _make_table(x, y, z):
    if y is None:
        if not isinstance(x, dict):
            raise TypeError('if you give only one argument to maketrans it must be a dict')
        return _keyed_table(x)
    if not isinstance(x, str):
        raise TypeError('first maketrans argument must be a string if there is a second argument')
    if not isinstance(y, str):
        raise TypeError('maketrans() argument 2 must be str, not ' + _given(y))
    if z is None:
        return _paired_table(x, y)
    if not isinstance(z, str):
        raise TypeError('maketrans() argument 3 must be str, not ' + _given(z))
    table = {}
    _put_pairs(table, x, y)
    i: i32 = 0
    while i < z._len:
        table[int(_char_at(z, i))] = None
        i = i + 1
    return table


def _paired_table(x, y):
    table = {}
    _put_pairs(table, x, y)
    return table


def _put_pairs(table, x, y):
    if x._len != y._len:
        raise ValueError('the first two maketrans arguments must have equal length')
    i: i32 = 0
    while i < x._len:
        table[int(_char_at(x, i))] = int(_char_at(y, i))
        i = i + 1


def _keyed_table(x):
    table = {}
    for key in x:
        if isinstance(key, int):
            table[key] = x[key]
        elif isinstance(key, str):
            if key._len != 1:
                raise ValueError('string keys in translate table must be of length 1')
            table[int(_char_at(key, 0))] = x[key]
        else:
            raise TypeError('keys in translate table must be strings or integers')
    return table
