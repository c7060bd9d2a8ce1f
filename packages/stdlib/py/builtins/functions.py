"""The built-in functions."""
from __pyw__ import i32, identity_number, inline, next_of, noinline, op, plain_iter, reassigned_stream
from pyw.builtins.float import _float_divmod
from pyw.builtins.hashing import _hash64
from pyw.builtins.int import _int_divmod, _int_pow_mod
from pyw.builtins.int_text import _radix_digits
from pyw.builtins.iterators import callable_iterator
from pyw.builtins.kinds import _given
from pyw.builtins.none import NotImplementedType
from pyw.builtins.raising import _raise_not_text
from pyw.builtins.sequences import _to_int
from pyw.builtins.slices import _NotGiven
from pyw.builtins.str_core import _char_at, _char_str
from pyw.builtins.str_repr import _escape_wide
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.text_output import _end_line, _flush_buffer, _put_byte, _put_text


@inline
def _print_value(x):
    if isinstance(x, str) and type(x) is str:
        _put_text(x)
    else:
        _put_text(str(x))


def print(*args, sep=None, end=None, file=None, flush=False):
    if sep is not None and not isinstance(sep, str):
        raise TypeError('sep must be None or a string, not ' + type(sep).__name__)
    if end is not None and not isinstance(end, str):
        raise TypeError('end must be None or a string, not ' + type(end).__name__)
    if file is not None:
        _print_to(file, args, sep, end)
        if flush:
            file.flush()
        return
    out = reassigned_stream('stdout')
    if out is not None:
        _print_to(out, args, sep, end)
        if flush:
            out.flush()
        return
    following = False
    for x in args:
        if following:
            if sep is None:
                _put_byte(32)
            else:
                _put_text(sep)
        following = True
        _print_value(x)
    if end is None:
        _put_byte(10)
    else:
        _put_text(end)
    if flush:
        _flush_buffer()
    _end_line()


def _print_to(file, args, sep, end):
    following = False
    for x in args:
        if following:
            file.write(' ' if sep is None else sep)
        following = True
        file.write(str(x))
    file.write('\n' if end is None else end)


def len(x, /):
    if hasattr(x, '__len__'):
        return _checked_length(x.__len__())
    raise TypeError("object of type '" + type(x).__name__ + "' has no len()")


@inline
def _checked_length(n):
    if isinstance(n, int) and not isinstance(n, bool):
        if n < 0:
            _raise_length()
        if not op.int.fits_i64(n):
            _raise_long()
        return n
    return _other_length(n)


@noinline
def _raise_length():
    raise ValueError('__len__() should return >= 0')


@noinline
def _raise_long():
    raise OverflowError("cannot fit 'int' into an index-sized integer")


def _other_length(n):
    return _checked_length(_to_int(n))


def repr(x, /):
    text = x.__repr__()
    if isinstance(text, str):
        return text
    _raise_not_text('__repr__', text)


def ascii(x, /):
    return _escape_wide(repr(x))


def format(x, spec='', /):
    if not isinstance(spec, str):
        raise TypeError('format() argument 2 must be str, not ' + _given(spec))
    text = x.__format__(spec)
    if isinstance(text, str):
        return text
    raise TypeError('__format__ must return a str, not ' + type(text).__name__)


def hash(x, /):
    return int(_hash64(x))


def iter(x, sentinel=_NotGiven, /):
    if sentinel is not _NotGiven:
        if not callable(x):
            raise TypeError('iter(v, w): v must be callable')
        return callable_iterator(x, sentinel)
    return plain_iter(x)


def next(it, default=_NotGiven, /):
    if default is _NotGiven:
        return next_of(it)
    return next_of(it, default)


def id(x, /):
    """A number for each object that has one; equal small values are one object here."""
    if x is None:
        return 9750368
    if isinstance(x, bool):
        return 9749952 if x else 9749984
    if isinstance(x, int):
        return 10750008 + (x * 64 if x >= 0 else 32 - x * 64)
    if isinstance(x, float):
        bits = int(op.i64.reinterpret_f64(x))
        return 10750004 + (bits * 64 if bits >= 0 else 32 - bits * 64)
    return int(identity_number(x)) * 16 + 140000000000000


def callable(x, /):
    return hasattr(x, '__call__')


def any(iterable, /):
    for x in iterable:
        if x:
            return True
    return False


def all(iterable, /):
    for x in iterable:
        if not x:
            return False
    return True


# --- numbers


def abs(x, /):
    if hasattr(x, '__abs__'):
        return x.__abs__()
    raise TypeError("bad operand type for abs(): '" + type(x).__name__ + "'")


def round(number, ndigits=None):
    if isinstance(number, (int, float)):
        return number.__round__(ndigits)
    if hasattr(number, '__round__'):
        if ndigits is None:
            return number.__round__()
        return number.__round__(ndigits)
    raise TypeError('type ' + type(number).__name__ + " doesn't define __round__ method")


@inline
def _plain_int(x):
    if isinstance(x, bool):
        return 1 if x else 0
    return x


def divmod(a, b, /):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        if isinstance(a, float) or isinstance(b, float):
            return _float_divmod(float(a), float(b))
        return _int_divmod(_plain_int(a), _plain_int(b))
    if hasattr(a, '__divmod__'):
        r = a.__divmod__(b)
        if not isinstance(r, NotImplementedType):
            return r
    if hasattr(b, '__rdivmod__'):
        r = b.__rdivmod__(a)
        if not isinstance(r, NotImplementedType):
            return r
    raise TypeError(
        "unsupported operand type(s) for divmod(): '" + type(a).__name__ + "' and '" + type(b).__name__ + "'"
    )


def pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    if isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int):
        if type(base) is not int and type(base) is not bool:
            return base.__pow__(exp, mod)
        return _int_pow_mod(_plain_int(base), _plain_int(exp), _plain_int(mod))
    if isinstance(base, complex) or isinstance(exp, complex) or isinstance(mod, complex):
        raise ValueError('complex modulo')
    if not isinstance(base, (int, float, str)) and hasattr(base, '__pow__'):
        r = base.__pow__(exp, mod)
        if not isinstance(r, NotImplementedType):
            return r
    if isinstance(base, float) or isinstance(exp, float) or isinstance(mod, float):
        raise TypeError('pow() 3rd argument not allowed unless all arguments are integers')
    raise TypeError(
        "unsupported operand type(s) for ** or pow(): '" + type(base).__name__ + "', '" + type(exp).__name__ + "', '"
        + type(mod).__name__ + "'"
    )


def sum(iterable, /, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if isinstance(start, bytearray):
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    it = iter(iterable)
    total = start
    if isinstance(start, float):
        return _sum_floats(it, start)
    while it._advance():
        x = it._value
        if isinstance(x, float) and isinstance(total, int):
            return _sum_floats(it, float(total) + x)
        total = total + x
    return total


def _sum_floats(it, total):
    """Neumaier's compensated summation, as CPython has it since 3.12."""
    c = 0.0
    while it._advance():
        x = it._value
        if isinstance(x, float):
            t = total + x
            if op.f64.abs(total) >= op.f64.abs(x):
                c = c + (total - t + x)
            else:
                c = c + (x - t + total)
            total = t
        elif isinstance(x, int):
            total = total + float(x)
        else:
            return _sum_rest(it, _compensated(total, c) + x)
    return _compensated(total, c)


def _compensated(total, c):
    if c != 0.0 and c - c == 0.0:
        return total + c
    return total


def _sum_rest(it, total):
    while it._advance():
        total = total + it._value
    return total


# --- order


def min(first=_NotGiven, second=_NotGiven, /, *rest, key=None, default=_NotGiven):
    if first is _NotGiven:
        raise TypeError('min expected at least 1 argument, got 0')
    if second is _NotGiven:
        return _least(iter(first), key, default)
    if default is not _NotGiven:
        raise TypeError('Cannot specify a default for min() with multiple positional arguments')
    if key is not None:
        return _least(iter([first, second, *rest]), key, default)
    best = first
    if second < best:
        best = second
    for x in rest:
        if x < best:
            best = x
    return best


def max(first=_NotGiven, second=_NotGiven, /, *rest, key=None, default=_NotGiven):
    if first is _NotGiven:
        raise TypeError('max expected at least 1 argument, got 0')
    if second is _NotGiven:
        return _greatest(iter(first), key, default)
    if default is not _NotGiven:
        raise TypeError('Cannot specify a default for max() with multiple positional arguments')
    if key is not None:
        return _greatest(iter([first, second, *rest]), key, default)
    best = first
    if second > best:
        best = second
    for x in rest:
        if x > best:
            best = x
    return best


def _least(it, key, default):
    if not it._advance():
        if default is _NotGiven:
            raise ValueError('min() iterable argument is empty')
        return default
    best = it._value
    if key is None:
        while it._advance():
            x = it._value
            if x < best:
                best = x
        return best
    rank = key(best)
    while it._advance():
        x = it._value
        r = key(x)
        if r < rank:
            best = x
            rank = r
    return best


def _greatest(it, key, default):
    if not it._advance():
        if default is _NotGiven:
            raise ValueError('max() iterable argument is empty')
        return default
    best = it._value
    if key is None:
        while it._advance():
            x = it._value
            if x > best:
                best = x
        return best
    rank = key(best)
    while it._advance():
        x = it._value
        r = key(x)
        if r > rank:
            best = x
            rank = r
    return best


def sorted(*args, key=None, reverse=False):
    if len(args) != 1:
        raise TypeError('sorted expected 1 argument, got ' + str(len(args)))
    items = list(args[0])
    items.sort(key=key, reverse=reverse)
    return items


# --- characters and digits


def chr(i, /):
    n = _to_int(i)
    if n < 0 or n > 1114111:
        raise ValueError('chr() arg not in range(0x110000)')
    return _char_str(i32(n))


def ord(c, /):
    if isinstance(c, (bytes, bytearray)):
        if len(c) != 1:
            raise TypeError('ord() expected a character, but string of length ' + str(len(c)) + ' found')
        return c[0]
    if not isinstance(c, str):
        raise TypeError('ord() expected string of length 1, but ' + type(c).__name__ + ' found')
    if c._len != 1:
        raise TypeError('ord() expected a character, but string of length ' + str(int(c._len)) + ' found')
    return int(_char_at(c, 0))


def _in_base(x, radix: i32, letter: i32):
    n = _to_int(x)
    out = _TextBuilder(20)
    if n < 0:
        out.byte(45)
        n = -n
    out.byte(48)
    out.byte(letter)
    out.text(_radix_digits(n, radix))
    return out.finish()


def bin(x, /):
    return _in_base(x, 2, 98)


def oct(x, /):
    return _in_base(x, 8, 111)


def hex(x, /):
    return _in_base(x, 16, 120)
