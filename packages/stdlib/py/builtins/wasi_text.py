"""
Texts and digits of stand-alone modules: the rows of the host ABI that hosts of JavaScript answer with their strings. A
host string is here a `str`, and its units are code points.
"""
from __pyw__ import Array, array_copy, extern, from_host, i8, i32, i64, op, to_host
from pyw.builtins.str_core import _char_at, _str1
from pyw.builtins.text_builder import _TextBuilder
from pyw.builtins.wasi_big import _big, _chunk_digits, _power_of
from pyw.builtins.wasi_limbs import _divide_small


def _text(x: extern):
    return from_host('text', x)


def _str_length(s: extern) -> i32:
    return _text(s)._len


def _str_unit(s: extern, index: i32) -> i32:
    return _char_at(_text(s), index)


def _str_read(s: extern, start: i32, ptr: i32, most: i32) -> i32:
    x = _text(s)
    n = x._len - start
    if n > most:
        n = most
    op.mem.store32(ptr, n)
    i: i32 = 0
    while i < n:
        op.mem.store32(ptr + 4 + (i << 2), _char_at(x, start + i))
        i = i + 1
    return start + n


def _str_make(ptr: i32, count: i32) -> extern:
    b = _TextBuilder(16)
    i: i32 = 0
    while i < count:
        b.char(op.mem.load32(ptr + (i << 2)))
        i = i + 1
    return to_host('text', b.finish())


def _str_concat(a: extern, b: extern) -> extern:
    return to_host('text', _text(a) + _text(b))


def _digit(v: i32) -> i32:
    return v + 48 if v < 10 else v + 87


def _big_to_digits(a: extern, radix: i32) -> extern:
    x = _big(a)
    d = Array[i32](x._n + 1)
    array_copy(d, 0, x._d, 0, x._n)
    n = x._n
    step = _chunk_digits(radix)
    power = _power_of(radix, step)
    # A digit is worth at least as many whole bits as its base has, less one.
    worth = 31 - op.i32.clz(radix)
    room = op.i32.div_u(n << 5, worth) + step + 2
    out = Array[i8](room)
    at = room
    while n > 0:
        rest = _divide_small(d, n, power)
        while n > 0 and d[n - 1] == 0:
            n = n - 1
        k: i32 = 0
        while k < step and (n > 0 or rest != 0):
            q = op.i64.div_u(rest, i64(radix))
            at = at - 1
            out[at] = _digit(i32(rest - q * i64(radix)))
            rest = q
            k = k + 1
    if at == room:
        at = at - 1
        out[at] = 48
    if x._negative != 0:
        at = at - 1
        out[at] = 45
    size = room - at
    trimmed = Array[i8](size)
    array_copy(trimmed, 0, out, at, size)
    return to_host('text', _str1(trimmed, size))


# --- digits of doubles


def _f64_digits(x, ptr: i32) -> i32:
    if x == 0.0:
        op.mem.store8(ptr, 48)
        return 6145
    code = _few_digits(x, ptr)
    if code != 0:
        return code
    return _shortest_digits(x, ptr)


def _few_digits(x, ptr: i32) -> i32:
    """
    A double that at most 15 decimal digits stand for: no other number of so few digits gives it. 0 if it is none, or
    one that is too large or too small to try.
    """
    if x >= 1e15 or x < 1e-7:
        return 0
    scale = 1.0
    places: i32 = 0
    while places <= 21:
        y = op.f64.nearest(x * scale)
        if y >= 1e15:
            return 0
        if y / scale == x:
            return _put_whole(i64(y), places, ptr)
        scale = scale * 10.0
        places = places + 1
    return 0


def _put_whole(v: i64, places: i32, ptr: i32) -> i32:
    """The digits of v, of which so many stand behind the point."""
    n: i32 = 0
    m = v
    while m != 0:
        n = n + 1
        m = m // 10
    exponent = n - places
    kept = n
    while v % 10 == 0:
        v = v // 10
        kept = kept - 1
    i = kept
    while i > 0:
        i = i - 1
        op.mem.store8(ptr + i, i32(v % 10) + 48)
        v = v // 10
    return (kept << 12) + exponent + 2048


def _shortest_digits(x, ptr: i32) -> i32:
    """
    Steele and White's way with whole numbers: `r / s` is the value, `more / s` and `less / s` are the distances to
    where the next doubles begin.
    """
    bits = op.i64.reinterpret_f64(x)
    e = i32(op.i64.shr_u(bits, 52))
    m = bits & 4503599627370495
    is_edge = m == 0 and e > 1
    if e == 0:
        e = 1
    else:
        m = m | 4503599627370496
    even = (m & 1) == 0
    e = e - 1075
    r = int(m)
    s = 1
    less = 1
    if e >= 0:
        less = 1 << int(e)
        r = r * less * 2
        s = 2
    else:
        r = r * 2
        s = 1 << int(1 - e)
    more = less
    if is_edge:
        more = less * 2
        r = r * 2
        s = s * 2
    # One below the exponent at most: 1233 / 4096 is a little less than the logarithm of 2.
    top = 64 - i32(op.i64.clz(m)) + e
    k = ((top - 1) * 1233) >> 12
    if k < 0:
        k = k - 1
    if k >= 0:
        s = s * op.int.pow(10, int(k))
    else:
        f = op.int.pow(10, int(-k))
        r = r * f
        less = less * f
        more = more * f
    while r + more > s or (even and r + more == s):
        s = s * 10
        k = k + 1
    while (r + more) * 10 < s or (not even and (r + more) * 10 == s):
        r = r * 10
        less = less * 10
        more = more * 10
        k = k - 1
    n: i32 = 0
    while True:
        r = r * 10
        less = less * 10
        more = more * 10
        q = r // s
        r = r - q * s
        d = i32(q)
        low = r < less or (even and r == less)
        high = r + more > s or (even and r + more == s)
        if low or high:
            if high and (not low or r * 2 > s or (r * 2 == s and (d & 1) != 0)):
                d = d + 1
            op.mem.store8(ptr + n, d + 48)
            break
        op.mem.store8(ptr + n, d + 48)
        n = n + 1
    return ((n + 1) << 12) + k + 2048
