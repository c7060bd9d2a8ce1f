"""Character properties of any code point, for strings that may hold characters from 256 on.

Latin-1 is asked of `latin1`; the rest is looked up in tables that are made of the texts of the generated `unicode_data`
when they are first asked: a set is an array of the code points where membership changes, a mapping one of runs (start,
end, delta, step).
"""
from __pyw__ import Array, State, i32, noinline
from pyw.builtins.latin1 import (
    _latin_is_alpha, _latin_is_digit, _latin_is_lower, _latin_is_numeric, _latin_is_printable, _latin_is_space,
    _latin_is_upper, _latin_lower, _latin_upper,
)
from pyw.builtins.unicode_data import (
    _ALPHA, _CASED, _CONTINUE, _DECIMALS, _DIGIT, _IGNORABLE, _LOWER, _MORE_FOLD, _MORE_TITLE, _MORE_UPPER, _NUMERIC,
    _PRINTABLE, _SPACE, _START, _TO_FOLD, _TO_LOWER, _TO_TITLE, _TO_UPPER, _UPPER,
)

_alpha: State = _points(_ALPHA)
_numeric: State = _points(_NUMERIC)
_digit: State = _points(_DIGIT)
_space: State = _points(_SPACE)
_printable: State = _points(_PRINTABLE)
_lower: State = _points(_LOWER)
_upper: State = _points(_UPPER)
_cased: State = _points(_CASED)
_start: State = _points(_START)
_continue: State = _points(_CONTINUE)
_decimals: State = _points(_DECIMALS)
_ignorable: State = _points(_IGNORABLE)
_to_lower: State = _runs(_TO_LOWER)
_from_lower: State = _turned(_runs(_TO_LOWER))
_to_upper: State = _runs(_TO_UPPER)
_to_title: State = _runs(_TO_TITLE)
_to_fold: State = _runs(_TO_FOLD)
_more_upper: State = _records(_MORE_UPPER)
_more_title: State = _records(_MORE_TITLE)
_more_fold: State = _records(_MORE_FOLD)

_NOWHERE = 2097152


@noinline
def _numbers(text):
    """The numbers of a table's text: five bits a character, 32 more on all but the last of a number."""
    d = text._d1
    if d is None:
        return Array[i32](0)
    n: i32 = 0
    i: i32 = 0
    while i < text._len:
        if d[i] < 80:
            n = n + 1
        i = i + 1
    out = Array[i32](n)
    n = 0
    value: i32 = 0
    i = 0
    while i < text._len:
        c: i32 = d[i]
        i = i + 1
        if c < 80:
            out[n] = (value << 5) | (c - 48)
            n = n + 1
            value = 0
        else:
            if c == 112:
                c = 92
            value = (value << 5) | (c - 80)
    return out


def _signed(n: i32) -> i32:
    """Odd numbers are the negative ones."""
    return (n >> 1) ^ -(n & 1)


def _points(text):
    out = _numbers(text)
    point: i32 = 256
    i: i32 = 0
    while i < out.length:
        point = point + out[i]
        out[i] = point
        i = i + 1
    return out


@noinline
def _runs(text):
    numbers = _numbers(text)
    n = numbers.length // 3
    out = Array[i32](n * 4)
    at: i32 = 256
    i: i32 = 0
    while i < n:
        at = at + numbers[i * 3]
        out[i * 4] = at
        length = numbers[i * 3 + 1]
        step = (length & 1) + 1
        at = at + (length >> 1) * step
        out[i * 4 + 1] = at
        out[i * 4 + 2] = _signed(numbers[i * 3 + 2])
        out[i * 4 + 3] = step
        i = i + 1
    return out


def _turned(runs):
    """The way back of each run, in the order of where they begin."""
    n: i32 = 0
    while n < runs.length:
        delta = runs[n + 2]
        start = runs[n] + delta
        end = runs[n + 1] + delta
        step = runs[n + 3]
        i = n
        while i > 0 and runs[i - 4] > start:
            runs[i] = runs[i - 4]
            runs[i + 1] = runs[i - 3]
            runs[i + 2] = runs[i - 2]
            runs[i + 3] = runs[i - 1]
            i = i - 4
        runs[i] = start
        runs[i + 1] = end
        runs[i + 2] = -delta
        runs[i + 3] = step
        n = n + 4
    return runs


@noinline
def _records(text):
    """Characters that become several: each, how far the first of these is, and two more."""
    out = _numbers(text)
    i: i32 = 0
    while i < out.length:
        if i & 3:
            out[i] = _signed(out[i])
        if i >= 4:
            out[i] = out[i] + out[i - 4]
        elif i == 0:
            out[i] = out[i] + 256
        i = i + 1
    return out


@noinline
def _last_at_most(table, c: i32, stride: i32) -> i32:
    """Where the last record begins whose first number is at most c; negative if there is none."""
    low: i32 = 0
    high = table.length // stride
    while low < high:
        mid = (low + high) >> 1
        if table[mid * stride] <= c:
            low = mid + 1
        else:
            high = mid
    return (low - 1) * stride


def _in_set(table, c: i32):
    return (_last_at_most(table, c, 1) & 1) == 0


@noinline
def _mapped(table, c: i32) -> i32:
    """What a character becomes; _NOWHERE if it is in no run."""
    i = _last_at_most(table, c, 4)
    if i >= 0 and c <= table[i + 1] and (c - table[i]) % table[i + 3] == 0:
        return c + table[i + 2]
    return _NOWHERE


def _wide_is_space(c: i32):
    if c < 256:
        return _latin_is_space(c)
    return _in_set(_space, c)


def _wide_digit(c: i32) -> i32:
    """Value of a decimal digit from 256 on; 99 for anything else."""
    i = _last_at_most(_decimals, c, 1)
    if i >= 0:
        n = c - _decimals[i]
        if n < 10:
            return n
    return 99


def _wide_is_decimal(c: i32):
    if c < 256:
        return c >= 48 and c <= 57
    return _wide_digit(c) < 10


def _wide_is_digit(c: i32):
    if c < 256:
        return _latin_is_digit(c)
    return _in_set(_digit, c)


def _wide_is_numeric(c: i32):
    if c < 256:
        return _latin_is_numeric(c)
    return _in_set(_numeric, c)


def _wide_is_alpha(c: i32):
    if c < 256:
        return _latin_is_alpha(c)
    return _in_set(_alpha, c)


def _wide_is_lower(c: i32):
    if c < 256:
        return _latin_is_lower(c)
    return _in_set(_lower, c)


def _wide_is_upper(c: i32):
    if c < 256:
        return _latin_is_upper(c)
    return _in_set(_upper, c)


def _wide_is_cased(c: i32):
    if c < 256:
        return _latin_is_lower(c) or _latin_is_upper(c)
    return _in_set(_cased, c)


def _wide_is_ignorable(c: i32):
    return c >= 256 and _in_set(_ignorable, c)


def _wide_is_printable(c: i32):
    if c < 256:
        return _latin_is_printable(c)
    return _in_set(_printable, c)


def _wide_starts_identifier(c: i32):
    if c < 256:
        return c == 95 or _latin_is_alpha(c)
    return _in_set(_alpha, c) != _in_set(_start, c)


def _wide_continues_identifier(c: i32):
    if c < 256:
        return c == 95 or c == 183 or (c >= 48 and c <= 57) or _latin_is_alpha(c)
    return _wide_starts_identifier(c) != _in_set(_continue, c)


def _wide_lower(c: i32) -> i32:
    if c < 256:
        return _latin_lower(c)
    to = _mapped(_to_lower, c)
    return c if to == _NOWHERE else to


def _wide_upper(c: i32) -> i32:
    if c < 256:
        return _latin_upper(c)
    to = _mapped(_to_upper, c)
    if to == _NOWHERE:
        to = _mapped(_from_lower, c)
    return c if to == _NOWHERE else to


def _wide_title(c: i32) -> i32:
    if c < 256:
        return _latin_upper(c)
    to = _mapped(_to_title, c)
    return _wide_upper(c) if to == _NOWHERE else to


@noinline
def _put_many(out, table, c: i32):
    """Puts what a character becomes if that is more than one; tells whether it was."""
    if c < 256:
        return False
    i = _last_at_most(table, c, 4)
    if i < 0 or table[i] != c:
        return False
    out.char(c + table[i + 1])
    out.char(table[i + 2])
    if table[i + 3] != 0:
        out.char(table[i + 3])
    return True


def _put_many_upper(out, c: i32):
    return _put_many(out, _more_upper, c)


def _put_many_title(out, c: i32):
    return _put_many(out, _more_title, c)


def _put_fold(out, c: i32):
    """Case folding of any character."""
    if c < 256:
        if c == 223:
            out.byte(115)
            out.byte(115)
        elif c == 181:
            out.char(956)
        else:
            out.byte(_latin_lower(c))
        return
    if _put_many(out, _more_fold, c):
        return
    to = _mapped(_to_fold, c)
    out.char(_wide_lower(c) if to == _NOWHERE else to)
