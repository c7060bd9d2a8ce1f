"""Hashes: CPython's 64-bit ones, and the 32-bit ones that dict tables use.

Equal keys have equal hashes whatever their classes, so a dict's hash is always made from the 64-bit one.
"""
from __pyw__ import i32, i64, inline, is_of_program, keep_tuple_hash, noinline, op, tuple_hash
from pyw.builtins.float_text import _exponent, _mantissa
from pyw.builtins.int_division import _hash_int
from pyw.builtins.str_core import _str_eq, _str_hash


@inline
def _text_hash(s) -> i32:
    h: i32 = s._hash
    if h == 0:
        h = _new_text_hash(s)
    return h


@noinline
def _new_text_hash(s) -> i32:
    return _str_hash(s)


@noinline
def _same_text(a, b):
    return _str_eq(a, b)


@noinline
def _hash_big(x) -> i64:
    return i64(_hash_int(x))


@inline
def _hash_int64(x) -> i64:
    if op.int.fits_i64(x):
        v = i64(x)
        # Below 2 ** 61 - 1 an int is its own hash, but for -1.
        if op.i64.lt_u(v + 2305843009213693950, 4611686018427387901):
            if v == -1:
                return -2
            return v
    return _hash_big(x)


@noinline
def _hash_fraction(x) -> i64:
    if x - x != 0.0:
        if x != x:
            return 0
        if x > 0.0:
            return 314159
        return -314159
    # A mantissa times a power of two, modulo 2 ** 61 - 1, where 2 ** 61 is 1: the mantissa rotated in 61 bits.
    a = op.f64.abs(x)
    m = _mantissa(a)
    e = _exponent(a) % 61
    if e < 0:
        e = e + 61
    h = ((m << i64(e)) & 2305843009213693951) | op.i64.shr_u(m, 61 - i64(e))
    if x < 0.0:
        h = -h
    if h == -1:
        return -2
    return h


@inline
def _hash_float64(x) -> i64:
    v = i64(x)
    # Also false for what is not a whole number, NaN and infinities.
    if float(v) == x and op.i64.lt_u(v + 2305843009213693950, 4611686018427387901):
        if v == -1:
            return -2
        return v
    return _hash_fraction(x)


def _is_lasting(x):
    """An item that was hashed and whose hash never changes, nor does anybody see that it is not asked for again."""
    if isinstance(x, (int, str, float, bytes)):
        return not is_of_program(x)
    if x is None:
        return True
    if isinstance(x, tuple):
        return tuple_hash(x) != 0
    if isinstance(x, __pyw_namedtuple__):
        return x._known != 0
    return False


def _are_lasting(x):
    for item in x:
        if not _is_lasting(item):
            return False
    return True


def _hash_tuple(x) -> i64:
    """CPython's, after xxHash. A tuple keeps it where nothing in it can have another hash later."""
    acc: i64 = tuple_hash(x)
    if acc != 0:
        return acc
    acc = 2870177450012600261
    n: i64 = 0
    lasting = True
    # Unrolled where the shape is known: then no tuple need be made for it.
    for item in x:
        acc = acc + _hash64(item) * -4417276706812531889
        acc = (acc << 31) | op.i64.shr_u(acc, 33)
        acc = acc * -7046029288634856825
        n = n + 1
        lasting = lasting and _is_lasting(item)
    acc = acc + (n ^ 2870177450013471926)
    if acc == -1:
        acc = 1546275796
    if lasting:
        keep_tuple_hash(x, acc)
    return acc


def _hash_object(x) -> i64:
    """What __hash__ says, as the built-in hash() takes it."""
    h = x.__hash__()
    if not isinstance(h, int):
        raise TypeError('__hash__ method should return an integer')
    if isinstance(h, bool):
        if h:
            return 1
        return 0
    if op.int.fits_i64(h):
        v = i64(h)
        if v == -1:
            return -2
        return v
    return _hash_big(h)


@inline
def _hash64(x) -> i64:
    if isinstance(x, bool):
        return i64(x)
    if isinstance(x, int):
        if is_of_program(x):
            return _hash_object(x)
        return _hash_int64(x)
    if isinstance(x, str):
        if is_of_program(x):
            return _hash_object(x)
        return i64(_text_hash(x))
    if isinstance(x, float):
        if is_of_program(x):
            return _hash_object(x)
        return _hash_float64(x)
    if x is None:
        return 4238894112
    if isinstance(x, tuple):
        if is_of_program(x):
            return _hash_object(x)
        return _hash_tuple(x)
    return _hash_object(x)


@inline
def _fold(h: i64) -> i32:
    """32 bits of 64; a hash of 32 bits is itself."""
    low = i32(h)
    return low ^ ((i32(h >> 32) ^ (low >> 31)) * -1640531527)


@inline
def _key_hash(key) -> i32:
    if isinstance(key, str) and not is_of_program(key):
        return _text_hash(key)
    return _fold(_hash64(key))


@inline
def _same_key(a, b):
    """Equality as tables see it: a key equals itself."""
    if isinstance(a, float) and isinstance(b, float):
        return a == b or op.i64.eq(op.i64.reinterpret_f64(a), op.i64.reinterpret_f64(b)) != 0
    if isinstance(a, str) and isinstance(b, str):
        if is_of_program(a) or is_of_program(b):
            return a is b or a == b
        return a is b or (a._len == b._len and _same_text(a, b))
    if isinstance(a, (int, float, str)) or isinstance(b, (int, float, str)):
        return a == b
    return a is b or a == b
