"""Characters: categories, letter case as `re` compares it, and sets as they stand in programs.

A set in a program is a bitmap of the characters below 256 (8 words), its flags (1: all but these; 2: without regard to
case; 4: categories of ASCII only), the number of its items, and three words for each item. What is needed for wide
characters only is called behind a test that the subject has some.
"""
from __pyw__ import Array, i32, inline, noinline, pattern_uses
from pyw.builtins.str_core import _char_at
from pyw.builtins.unicode_tables import _wide_is_alpha, _wide_is_decimal, _wide_is_numeric, _wide_is_digit
from pyw.builtins.unicode_tables import _wide_is_space, _wide_lower, _wide_upper
from re._tree import CASELESS_SETS, DIGIT, ITEMS, NOT_DIGIT, NOT_SPACE, NOT_WORD, RANGE, SPACE, WORD

# Flags of sets.
NEGATED = 1
CASELESS = 2
ASCII_ONLY = 4


@inline
def _ascii_lower(c: i32) -> i32:
    return c + 32 if c >= 65 and c <= 90 else c


def _latin_lower(c: i32) -> i32:
    if c < 128:
        return c + 32 if c >= 65 and c <= 90 else c
    return c + 32 if c >= 192 and c <= 222 and c != 215 else c


def _is_word(c: i32, ascii_only):
    """For characters below 256."""
    if c < 128:
        return (c >= 48 and c <= 57) or ((c | 32) >= 97 and (c | 32) <= 122) or c == 95
    if ascii_only:
        return False
    if c >= 192:
        return c != 215 and c != 247
    return c == 170 or c == 178 or c == 179 or c == 181 or c == 185 or c == 186 or (c >= 188 and c <= 190)


def _is_space(c: i32, ascii_only):
    if c == 32 or (c >= 9 and c <= 13):
        return True
    return not ascii_only and ((c >= 28 and c <= 31) or c == 133 or c == 160)


def _in_category(c: i32, kind: i32, ascii_only):
    """For characters below 256."""
    if kind <= NOT_DIGIT:
        return (c >= 48 and c <= 57) == (kind == DIGIT)
    if kind <= NOT_SPACE:
        return _is_space(c, ascii_only) == (kind == SPACE)
    return _is_word(c, ascii_only) != (kind == NOT_WORD)


@noinline
def _wide_is_word(c: i32):
    return _wide_is_alpha(c) or _wide_is_decimal(c) or _wide_is_digit(c) or _wide_is_numeric(c)


def _wide_in_category(c: i32, kind: i32, ascii_only):
    """For characters from 256."""
    if (pattern_uses(ITEMS, DIGIT) or pattern_uses(ITEMS, NOT_DIGIT)) and kind <= NOT_DIGIT:
        return (not ascii_only and _wide_is_decimal(c)) == (kind == DIGIT)
    if (pattern_uses(ITEMS, SPACE) or pattern_uses(ITEMS, NOT_SPACE)) and kind <= NOT_SPACE:
        return (not ascii_only and _wide_is_space(c)) == (kind == SPACE)
    if pattern_uses(ITEMS, WORD) or pattern_uses(ITEMS, NOT_WORD):
        return (not ascii_only and _wide_is_word(c)) != (kind == NOT_WORD)
    return False


# --- letter case


# Small letters that share a capital or a look, each group from the blank before it to the next.
_SAME = (
    'i\u0131 s\u017f \xb5\u03bc \u0345\u03b9\u1fbe \u0390\u1fd3 \u03b0\u1fe3 \u03b2\u03d0 \u03b5\u03f5 \u03b8\u03d1 '
    '\u03ba\u03f0 \u03c0\u03d6 \u03c1\u03f1 \u03c2\u03c3 \u03c6\u03d5 \u0432\u1c80 \u0434\u1c81 \u043e\u1c82 '
    '\u0441\u1c83 \u0442\u1c84\u1c85 \u044a\u1c86 \u0463\u1c87 \u1c88\ua64b \u1e61\u1e9b \ufb05\ufb06 '
)
# Capitals that are not what upper() makes of their small letter, each before that.
_ODD = '\u0130i\u212ak\u212b\xe5\u2126\u03c9\u1e9e\xdf\u03f4\u03b8\u01c5\u01c6\u01c8\u01c9\u01cb\u01cc\u01f2\u01f3'


def _wide_variants(lower: i32):
    """The characters that equal a small letter without regard to case, that among them, after their number."""
    out = Array[i32](24)
    out[1] = lower
    n: i32 = 1
    letter = chr(int(lower))
    at = _SAME.find(letter)
    if at >= 0 and letter != ' ':
        start = _SAME.rfind(' ', 0, at) + 1
        for other in _SAME[start:_SAME.find(' ', at)]:
            if other != letter:
                n = n + 1
                out[n] = i32(ord(other))
    k: i32 = 1
    small = n
    while k <= small:
        c = out[k]
        u = _latin_upper(c) if c < 256 else _wide_upper(c)
        if u != c:
            n = n + 1
            out[n] = u
        k = k + 1
    known = n
    odd: i32 = 1
    while odd < _ODD._len:
        if _is_among(out, known, _char_at(_ODD, odd)):
            n = n + 1
            out[n] = _char_at(_ODD, odd - 1)
        odd = odd + 2
    out[0] = n
    return out


def _is_among(characters, n: i32, c: i32):
    while n > 0:
        if characters[n] == c:
            return True
        n = n - 1
    return False


def _latin_upper(c: i32) -> i32:
    if c < 128:
        return c - 32 if c >= 97 and c <= 122 else c
    if c >= 224 and c <= 254 and c != 247:
        return c - 32
    if c == 255:
        return 376
    if c == 181:
        return 924
    return c


def _simple_lower(c: i32) -> i32:
    return _latin_lower(c) if c < 256 else _lower_of_wide(c)


def _lower_of_wide(c: i32) -> i32:
    # The small letter of this one is two characters; the first of them counts.
    if c == 304:
        return 105
    return _wide_lower(c)


def _latin_other(lower: i32) -> i32:
    """The capital of a letter below 256, or the letter itself."""
    if lower >= 97 and lower <= 122:
        return lower - 32
    if lower >= 224 and lower <= 254 and lower != 247:
        return lower - 32
    return lower


# --- sets


def _raw_in_items(items, c: i32, ascii_only):
    """Is a character below 256 one of a set's items?"""
    k: i32 = 0
    while k < items.n:
        kind = items.words[k]
        if kind == RANGE:
            if c >= items.words[k + 1] and c <= items.words[k + 2]:
                return True
        elif _in_category(c, kind, ascii_only):
            return True
        k = k + 3
    return False


def _bitmap(code, at: i32, items, negated, caseless, ascii_only):
    """Puts the bitmap of a set into a program."""
    c: i32 = 0
    while c < 256:
        found = _raw_in_items(items, c, ascii_only)
        if not found and caseless:
            if ascii_only:
                low = _ascii_lower(c)
                if low >= 97 and low <= 122:
                    found = _raw_in_items(items, low, True) or _raw_in_items(items, low - 32, True)
            else:
                found = _any_in_items(items, c)
        if found != negated:
            code[at + (c >> 5)] = code[at + (c >> 5)] | (1 << (c & 31))
        c = c + 1


def _any_in_items(items, c: i32):
    """Is a character below 256, in any case, one of a set's items? Some of its variants are wide."""
    low = _latin_lower(c)
    if _raw_in_items(items, low, False) or _raw_in_items(items, _latin_other(low), False):
        return True
    if c == 223:
        return _has_literal(items, 7838)
    if c == 255:
        return _has_literal(items, 376)
    if c == 181:
        return _has_literal(items, 924) or _has_literal(items, 956)
    if low == 105:
        return _has_literal(items, 304) or _has_literal(items, 305)
    if low == 107:
        return _has_literal(items, 8490)
    if low == 115:
        return _has_literal(items, 383)
    if low == 229:
        return _has_literal(items, 8491)
    return False


def _has_literal(items, c: i32):
    k: i32 = 0
    while k < items.n:
        if items.words[k] == 0 and c >= items.words[k + 1] and c <= items.words[k + 2]:
            return True
        k = k + 3
    return False


def _in_wide_set(code, at: i32, c: i32):
    """Is a character from 256 in the set?"""
    flags = code[at + 8]
    found = False
    if pattern_uses(CASELESS_SETS) and flags & CASELESS != 0 and flags & ASCII_ONLY == 0:
        variants = _wide_variants(_lower_of_wide(c))
        k = variants[0]
        while k > 0 and not found:
            found = _wide_in_items(code, at, variants[k], False)
            k = k - 1
    else:
        found = _wide_in_items(code, at, c, flags & ASCII_ONLY != 0)
    return found != (flags & NEGATED != 0)


def _wide_in_items(code, at: i32, c: i32, ascii_only):
    n = code[at + 9]
    k = at + 10
    while n > 0:
        kind = code[k]
        if kind == RANGE:
            if c >= code[k + 1] and c <= code[k + 2]:
                return True
        elif c < 256:
            if _in_category(c, kind, ascii_only):
                return True
        elif _wide_in_category(c, kind, ascii_only):
            return True
        k = k + 3
        n = n - 1
    return False
