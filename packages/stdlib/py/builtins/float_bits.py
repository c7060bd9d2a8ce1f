"""Doubles to and from the bits of single and half precision, rounded to nearest, ties to even."""
from __pyw__ import i32, i64, noinline, op


def _double_bits(x) -> i64:
    bits = op.i64.reinterpret_f64(x)
    if x != x:
        return _plain_nan(bits)
    return bits


@noinline
def _plain_nan(bits: i64) -> i64:
    """Without the payload by which this program tells its NaNs apart (4084 holds the last one)."""
    payload = bits & 2251799813685247
    if payload <= i64(op.mem.load32(4084)):
        return bits - payload
    return bits


def _narrowed(x, mantissa: i32, low: i32, high: i32) -> i32:
    """Bits without sign of |x| in a format of `mantissa` stored bits and exponents from `low` (subnormal) to `high`."""
    bits = op.i64.reinterpret_f64(op.f64.abs(x))
    e = i32(bits >> 52) - 1023
    infinite = ((high - low + 2) << mantissa)
    if e == 1024:
        if (bits & 4503599627370495) == 0:
            return infinite
        return infinite | (1 << (mantissa - 1)) | i32((bits & 4503599627370495) >> i64(52 - mantissa))
    if e > high:
        return infinite
    m = bits & 4503599627370495
    drop = 52 - mantissa
    if e < low:
        drop = drop + (low - e)
        if drop > 60:
            return 0
        m = m | 4503599627370496
        kept = m >> i64(drop)
    else:
        kept = (i64(e - low + 1) << i64(mantissa)) | (m >> i64(drop))
    rest = m & ((i64(1) << i64(drop)) - 1)
    half = i64(1) << i64(drop - 1)
    if rest > half or (rest == half and (kept & 1) != 0):
        kept = kept + 1
    return i32(kept)


def _sign(x) -> i32:
    return i32(op.i64.shr_u(op.i64.reinterpret_f64(x), 63))


def _single_bits(x) -> i32:
    return _narrowed(x, 23, -126, 127) | (_sign(x) << 31)


def _half_bits(x) -> i32:
    return _narrowed(x, 10, -14, 15) | (_sign(x) << 15)


def _widened(bits: i32, mantissa: i32, low: i32, exponents: i32, negative: bool):
    e = bits >> mantissa
    m = bits & ((1 << mantissa) - 1)
    if e == exponents:
        wide = (i64(2047) << 52) | (i64(m) << i64(52 - mantissa))
        if m != 0:
            wide = wide | 2251799813685248
        x = op.f64.reinterpret_i64(wide)
    elif e == 0:
        # Exact: a small whole number by a power of two.
        x = op.f64.convert_i32_s(m) * op.f64.reinterpret_i64(i64(1023 + low - mantissa) << 52)
    else:
        x = op.f64.reinterpret_i64((i64(e - 1 + low + 1023) << 52) | (i64(m) << i64(52 - mantissa)))
    if negative:
        return -x
    return x


def _single_value(bits: i32):
    return _widened(bits & 2147483647, 23, -126, 255, bits < 0)


def _half_value(bits: i32):
    return _widened(bits & 32767, 10, -14, 31, (bits & 32768) != 0)
