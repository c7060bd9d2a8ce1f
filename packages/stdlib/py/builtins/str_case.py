"""Case, and tests on all characters of a string. Narrow strings take paths that link no tables."""
from __pyw__ import Array, i8, i32, noinline, upper_may_be_wide
from pyw.builtins.latin1 import _latin_lower, _latin_upper
from pyw.builtins.str_char import (
    _alpha_at, _cased_at, _decimal_at, _digit_at, _identifier_part_at, _identifier_start_at, _lower_at, _numeric_at,
    _printable_at, _space_at, _upper_at,
)
from pyw.builtins.str_core import _char_at, _str1
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.unicode_tables import (
    _put_fold, _put_many_title, _put_many_upper, _wide_is_cased, _wide_is_ignorable, _wide_lower, _wide_title,
    _wide_upper,
)


def _lower_str(s):
    d = s._d1
    if d is not None:
        e = Array[i8](s._len)
        i: i32 = 0
        while i < s._len:
            e[i] = _latin_lower(d[i])
            i = i + 1
        return _str1(e, s._len)
    return _wide_lower_str(s)


@noinline
def _wide_lower_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _put_lower(out, s, i: i32):
    d = s._d1
    if d is not None:
        out.byte(_latin_lower(d[i]))
        return
    c = _char_at(s, i)
    if c == 931 and _final_sigma(s, i):
        out.char(962)
    elif c == 304:
        out.char(105)
        out.char(775)
    else:
        out.char(_wide_lower(c))


def _case_ignorable(c: i32):
    """Apostrophes, points, marks: what text has between a capital sigma and a letter."""
    return (
        c == 39 or c == 46 or c == 58 or c == 94 or c == 96 or c == 168 or c == 173 or c == 175 or c == 180 or c == 183
        or c == 184 or _wide_is_ignorable(c)
    )


def _final_sigma(s, i: i32):
    """Capital sigma at the end of a word: a letter before it and none after it."""
    j = i - 1
    while j >= 0 and _case_ignorable(_char_at(s, j)):
        j = j - 1
    if j < 0 or not _wide_is_cased(_char_at(s, j)):
        return False
    j = i + 1
    while j < s._len and _case_ignorable(_char_at(s, j)):
        j = j + 1
    return j == s._len or not _wide_is_cased(_char_at(s, j))


def _upper_str(s):
    d = s._d1
    if d is not None:
        e = Array[i8](s._len)
        i: i32 = 0
        top: i32 = 0
        while i < s._len:
            c: i32 = d[i]
            top = top | c
            if c >= 97 and c <= 122:
                c = c - 32
            e[i] = c
            i = i + 1
        if top < 128:
            return _str1(e, s._len)
    return _other_upper_str(s)


@noinline
def _other_upper_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_upper(out, s, i)
        i = i + 1
    return out.finish()


def _put_upper(out, s, i: i32):
    c = _char_at(s, i)
    if c == 223:
        out.byte(83)
        out.byte(83)
    elif s._d1 is None:
        if not _put_many_upper(out, c):
            out.char(_wide_upper(c))
    else:
        _put_latin_upper(out, c)


def _put_title(out, s, i: i32):
    c = _char_at(s, i)
    if c == 223:
        out.byte(83)
        out.byte(115)
    elif s._d1 is None:
        if not _put_many_title(out, c):
            out.char(_wide_title(c))
    else:
        _put_latin_upper(out, c)


def _put_latin_upper(out, c: i32):
    if upper_may_be_wide():
        out.char(_latin_upper(c))
    else:
        out.byte(_latin_upper(c))


def _capitalize(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        if i == 0:
            _put_title(out, s, i)
        else:
            _put_lower(out, s, i)
        i = i + 1
    return out.finish()


def _swap_case(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        if _upper_at(s, i):
            _put_lower(out, s, i)
        elif _lower_at(s, i):
            _put_upper(out, s, i)
        else:
            out.slice(s, i, i + 1)
        i = i + 1
    return out.finish()


def _title_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    inside = False
    while i < s._len:
        if inside:
            _put_lower(out, s, i)
        else:
            _put_title(out, s, i)
        inside = _cased_at(s, i)
        i = i + 1
    return out.finish()


def _fold_str(s):
    """Lower case for comparison."""
    d = s._d1
    if d is None:
        return _wide_fold_str(s)
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        c: i32 = d[i]
        if c == 223:
            out.byte(115)
            out.byte(115)
        elif upper_may_be_wide() and c == 181:
            out.char(956)
        else:
            out.byte(_latin_lower(c))
        i = i + 1
    return out.finish()


@noinline
def _wide_fold_str(s):
    out = _TextBuilder(s._len)
    i: i32 = 0
    while i < s._len:
        _put_fold(out, _char_at(s, i))
        i = i + 1
    return out.finish()


def _has_class(s, i: i32, what: i32):
    if what == 0:
        return _alpha_at(s, i)
    if what == 1:
        return _decimal_at(s, i)
    if what == 2:
        return _digit_at(s, i)
    if what == 3:
        return _numeric_at(s, i)
    return _alpha_at(s, i) or _numeric_at(s, i)


def _all_chars(s, what: i32):
    """`what` is 0 for letters, 1 decimals, 2 digits, 3 numeric, 4 letters and numeric."""
    i: i32 = 0
    while i < s._len:
        if not _has_class(s, i, what):
            return False
        i = i + 1
    return s._len != 0


def _all_space(s):
    i: i32 = 0
    while i < s._len:
        if not _space_at(s, i):
            return False
        i = i + 1
    return s._len != 0


def _all_printable(s):
    i: i32 = 0
    while i < s._len:
        if not _printable_at(s, i):
            return False
        i = i + 1
    return True


def _all_ascii(s):
    i: i32 = 0
    while i < s._len:
        if _char_at(s, i) >= 128:
            return False
        i = i + 1
    return True


def _one_case(s, lower):
    """At least one cased character, and none of the other case (title case included)."""
    found = False
    i: i32 = 0
    while i < s._len:
        if _lower_at(s, i):
            if not lower:
                return False
            found = True
        elif _upper_at(s, i):
            if lower:
                return False
            found = True
        elif _cased_at(s, i):
            return False
        i = i + 1
    return found


def _is_title(s):
    found = False
    inside = False
    i: i32 = 0
    while i < s._len:
        if _lower_at(s, i):
            if not inside:
                return False
        elif _cased_at(s, i):
            if inside:
                return False
            inside = True
            found = True
        else:
            inside = False
        i = i + 1
    return found


def _is_identifier(s):
    i: i32 = 1
    if s._len == 0 or not _identifier_start_at(s, 0):
        return False
    while i < s._len:
        if not _identifier_part_at(s, i):
            return False
        i = i + 1
    return True
