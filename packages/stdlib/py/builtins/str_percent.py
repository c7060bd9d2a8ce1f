"""str % values."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.format import _Spec, _aligned, _int_digits, _number_text
from pyw.builtins.math_sums import _real
from pyw.builtins.named_tuple import _plain
from pyw.builtins.sequences import _to_int
from pyw.builtins.str_core import _byte_str, _char_at, _char_str, _substring
from pyw.builtins.text_builder import _TextBuilder


def _percent_format(s, values, characters=True, floats=True):
    """
    With None for `characters`, the caller knows that there is no %c: then no wide string arises here. With None for
    `floats` it knows that there is none of %e, %f and %g.
    """
    values = _plain(values)
    if isinstance(values, tuple):
        return _percent_items(s, values, characters, floats)
    if isinstance(values, (int, float, str)) or values is None or not hasattr(values, '__getitem__'):
        return _percent_items(s, (values,), characters, floats)
    return _percent_mapping(s, values, characters, floats)


@noinline
def _raise_too_few():
    raise TypeError('not enough arguments for format string')


def _percent_items(s, values, characters, floats):
    """Values are consumed by position."""
    p = _Percent(s, False)
    p.run()
    for value in values:
        if p._need == 0:
            raise TypeError('not all arguments converted during string formatting')
        _give(p, value, characters, floats)
        p.run()
    if p._need != 0:
        _raise_too_few()
    return p._out.finish()


def _percent_mapping(s, values, characters, floats):
    """%(key)s takes an item of the values; the first conversion without a key takes them as one."""
    p = _Percent(s, True)
    p.run()
    used = False
    while p._need != 0:
        if p._keyed:
            used = True
            _give(p, values[p._key], characters, floats)
        else:
            if used:
                _raise_too_few()
            used = True
            _give(p, values, characters, floats)
        p.run()
    return p._out.finish()


class _Percent:
    """
    A format string being worked off. `_phase` is 0 in plain text, 1 before a width, 2 after it, 4 after a precision;
    `_need` says what the next value is for: 0 none, 1 a width, 2 a precision, 3 a conversion.
    """

    _at: i32
    _phase: i32
    _need: i32
    _zero: bool
    _left: bool
    _mapping: bool
    _keyed: bool

    def __init__(self, source, mapping):
        self._source = source
        self._mapping = mapping
        self._keyed = False
        self._zero = False
        self._left = False
        self._at = 0
        self._phase = 0
        self._need = 0
        self._key = ''
        self._out = _TextBuilder(source._len + 16)
        self._spec = _Spec()

    def run(self):
        """Goes on to where a value is needed."""
        s = self._source
        while True:
            if self._phase == 0:
                if not self._start():
                    self._need = 0
                    return
                self._phase = 1
            at: i32 = self._at
            if self._phase == 1:
                if at < s._len and _char_at(s, at) == 42:
                    self._at = at + 1
                    self._need = 1
                    return
                self._spec.width = self._number('width too big')
                self._phase = 2
            at = self._at
            if self._phase == 2:
                if at < s._len and _char_at(s, at) == 46:
                    self._at = at + 1
                    if at + 1 < s._len and _char_at(s, at + 1) == 42:
                        self._at = at + 2
                        self._need = 2
                        return
                    self._spec.precision = self._number('precision too big')
                self._phase = 4
            at = self._at
            while at < s._len and (_char_at(s, at) == 104 or _char_at(s, at) == 108 or _char_at(s, at) == 76):
                at = at + 1
            if at >= s._len:
                raise ValueError('incomplete format')
            self._at = at + 1
            self._spec.type = _char_at(s, at)
            self._need = 3
            return

    def _start(self):
        """Copies text up to the next %, reads its key and flags; False at the end."""
        s = self._source
        at: i32 = self._at
        run: i32 = at
        while at < s._len:
            if _char_at(s, at) == 37:
                if at + 1 == s._len or _char_at(s, at + 1) != 37:
                    break
                self._out.slice(s, run, at)
                at = at + 1
                run = at
            at = at + 1
        self._out.slice(s, run, at)
        if at == s._len:
            self._at = at
            return False
        at = at + 1
        self._keyed = False
        if at < s._len and _char_at(s, at) == 40:
            at = self._read_key(at + 1)
        spec = _Spec()
        spec.align = 62
        zero = False
        left = False
        while at < s._len:
            c = _char_at(s, at)
            if c == 45:
                left = True
            elif c == 43:
                spec.sign = 43
            elif c == 32:
                if spec.sign == 0:
                    spec.sign = 32
            elif c == 35:
                spec.alternate = True
            elif c == 48:
                zero = True
            else:
                break
            at = at + 1
        self._zero = zero
        self._left = left
        self._spec = spec
        self._at = at
        return True

    def _read_key(self, start: i32) -> i32:
        if not self._mapping:
            raise TypeError('format requires a mapping')
        s = self._source
        at = start
        depth: i32 = 1
        while at < s._len:
            c = _char_at(s, at)
            if c == 40:
                depth = depth + 1
            elif c == 41:
                depth = depth - 1
                if depth == 0:
                    break
            at = at + 1
        if depth > 0:
            raise ValueError('incomplete format key')
        self._keyed = True
        self._key = _substring(s, start, at)
        return at + 1

    def _number(self, message) -> i32:
        s = self._source
        at: i32 = self._at
        n: i32 = 0
        while at < s._len and _char_at(s, at) >= 48 and _char_at(s, at) <= 57:
            if n > 200000000:
                raise ValueError(message)
            n = n * 10 + _char_at(s, at) - 48
            at = at + 1
        self._at = at
        return n


def _give(p, value, characters, floats):
    """Uses a value for what is needed."""
    if p._need == 3:
        p._phase = 0
        _convert(p, value, characters, floats)
        return
    if not isinstance(value, int):
        raise TypeError('* wants int')
    n = op.int.clamp_i64(int(value))
    if n > 2147483647 or n < -2147483647:
        if p._need == 1:
            raise OverflowError('Python int too large to convert to C ssize_t')
        raise OverflowError('Python int too large to convert to C int')
    if p._need == 1:
        if n < 0:
            p._left = True
            n = -n
        p._spec.width = i32(n)
        p._phase = 2
    else:
        p._spec.precision = i32(n) if n > 0 else i32(0)
        p._phase = 4


def _convert(p, value, characters, floats):
    """Puts one value by the conversion just read."""
    spec = p._spec
    out = p._out
    t: i32 = spec.type
    if p._left:
        spec.align = 60
    if t == 115 or t == 114 or t == 97:
        out.text(_percent_text(spec, value, t))
    elif characters is not None and t == 99:
        spec.sign = 0
        out.text(_aligned(_percent_char(value), spec))
    else:
        if p._zero and not p._left:
            spec.fill = 48
            spec.align = 61
        if t == 100 or t == 105 or t == 117 or t == 120 or t == 88 or t == 111:
            out.text(_percent_int(spec, value, t))
        elif floats is not None and ((t >= 101 and t <= 103) or (t >= 69 and t <= 71)):
            out.text(_percent_float(spec, value))
        else:
            i: i32 = p._at - 1
            raise ValueError(
                "unsupported format character '" + _substring(p._source, i, i + 1)
                + "' (0x" + _hex_text(t) + ') at index ' + str(int(i))
            )


def _hex_text(c: i32):
    return _int_digits(int(c), 120)


def _percent_text(spec, value, t: i32):
    if t == 115:
        text = str(value)
    elif t == 114:
        text = repr(value)
    else:
        text = ascii(value)
    if spec.precision >= 0 and spec.precision < text._len:
        text = _substring(text, 0, spec.precision)
    return _aligned(text, spec)


def _percent_char(value):
    if isinstance(value, int):
        n = int(value)
        if n < 0 or n > 1114111:
            raise OverflowError('%c arg not in range(0x110000)')
        return _char_str(i32(n))
    if isinstance(value, str):
        if value._len == 1:
            return value
        raise TypeError('%c requires int or char')
    if hasattr(value, '__index__'):
        try:
            n = _to_int(value)
        except TypeError:
            raise TypeError('%c requires int or char') from None
        return _percent_char(n)
    raise TypeError('%c requires int or char')


@noinline
def _raise_not_real(value, t: i32):
    raise TypeError('%' + _byte_str(t) + ' format: a real number is required, not ' + type(value).__name__)


@noinline
def _raise_not_whole(value, t: i32):
    raise TypeError('%' + _byte_str(t) + ' format: an integer is required, not ' + type(value).__name__)


def _whole(value, t: i32):
    if not hasattr(value, '__index__'):
        _raise_not_whole(value, t)
    try:
        return _to_int(value)
    except TypeError:
        _raise_not_whole(value, t)


def _whole_part(value, t: i32):
    try:
        return int(value)
    except TypeError:
        _raise_not_real(value, t)


def _percent_int(spec, value, t: i32):
    if isinstance(value, int):
        n = int(value)
    elif isinstance(value, float):
        if t == 120 or t == 88 or t == 111:
            raise TypeError('%' + _byte_str(t) + ' format: an integer is required, not float')
        n = int(value)
    elif t == 120 or t == 88 or t == 111:
        n = _whole(value, t)
    elif hasattr(value, '__int__') and not isinstance(value, complex):
        n = _whole_part(value, t)
    elif hasattr(value, '__index__'):
        n = _whole_part(value, t)
    else:
        _raise_not_real(value, t)
    negative = n < 0
    if negative:
        n = -n
    digits = _int_digits(n, t)
    if spec.precision > digits._len:
        digits = digits.zfill(int(spec.precision))
    prefix: i32 = 0
    if spec.alternate and (t == 120 or t == 88 or t == 111):
        prefix = t
    return _number_text(spec, negative, prefix, digits, '')


def _percent_float(spec, value):
    return _format_float_spec(_real(value), spec)
