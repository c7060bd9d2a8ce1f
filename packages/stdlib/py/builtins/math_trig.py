"""sin, cos, tan and their inverses, on pairs of doubles (see `math_pairs`)."""
from __pyw__ import i32, i64, noinline, op
from pyw.builtins.math_pairs import _add, _divide, _multiply, _power_of_two, _product_error, _root, _sum_error


def _reduce_angle(x):
    """n modulo 4 and the pair x - n * pi / 2, between -pi / 4 and pi / 4."""
    if op.f64.abs(x) < 0.7853981633974483:
        return (0, x, 0.0)
    if op.f64.abs(x) > 1600000.0:
        return _reduce_large(x)
    n = op.f64.nearest(x * 0.6366197723675814)
    # pi / 2 in three parts of 33 bits, with which products are exact, and one of 53.
    a = x - n * 1.5707963267341256
    u = n * 6.077100506303966e-11
    b = a - u
    e = _sum_error(a, -u, b)
    u = n * 2.0222662487111665e-21
    h = b - u
    l = _sum_error(b, -u, h) + e - n * 8.4784276603689e-32
    a = h + l
    return (int(i32(n) & 3), a, h - a + l)


@noinline
def _reduce_large(x):
    """By ints: 2 / pi with 1280 binary places."""
    bits = op.i64.reinterpret_f64(op.f64.abs(x))
    e = i32(bits >> 52) - 1075
    m = int((bits & 4503599627370495) | 4503599627370496)
    m = m * (
        0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e0 << 960
        | 0x06492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f4 << 640
        | 0x9c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d << 320
        | 0x7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d
    )
    places = int(1280 - e)
    n = m >> places
    f = m - (n << places)
    if (f >> (places - 1)) != 0:
        n = n + 1
        f = f - (1 << places)
    # The fraction to 160 places is two doubles.
    f = f >> (places - 160)
    h = op.int.to_f64(f)
    l = op.int.to_f64(f - op.int.from_f64(h))
    h = h * 6.842277657836021e-49
    l = l * 6.842277657836021e-49
    h, l = _multiply(h, l, 1.5707963267948966, 6.123233995736766e-17)
    q = i32(n & 3)
    if x < 0.0:
        return (int((4 - q) & 3), -h, -l)
    return (int(q), h, l)


def _sin_pair(h, l):
    """sin(h + l) for |h| < 0.79: h * (1 - t/3! + t^2/5! - ...)."""
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    q = th + tl
    tl = th - q + tl
    th = q
    c = -7.647163731819816e-13 + th * (2.8114572543455206e-15 - th * 8.22063524662433e-18)
    c = -2.505210838544172e-08 + th * (1.6059043836821613e-10 + th * c)
    c = th * (2.7557319223985893e-06 + th * c)
    # -1/7! + t * c, 1/5! + t * that, -1/3! + t * that as pairs.
    a = c - 0.0001984126984126984
    b = -0.0001984126984126984 - a + c - 1.7209558293420705e-22
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.008333333333333333 + p
    b = 0.008333333333333333 - a + p + (e + 1.1564823173178714e-19)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = p - 0.16666666666666666
    b = -0.16666666666666666 - a + p + (e - 9.25185853854297e-18)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    # h + h * (p + e)
    a = h * p
    b = _product_error(h, p, a) + (h * e + l * p)
    s = h + a
    e = h - s + a + (b + l)
    h = s + e
    return (h, s - h + e)


def _cos_pair(h, l):
    """cos(h + l) for |h| < 0.79: 1 - t/2! + t^2/4! - ..."""
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    q = th + tl
    tl = th - q + tl
    th = q
    c = -1.1470745597729725e-11 + th * (4.779477332387385e-14 - th * 1.5619206968586225e-16)
    c = -2.755731922398589e-07 + th * (2.08767569878681e-09 + th * c)
    c = th * (2.48015873015873e-05 + th * c)
    a = c - 0.001388888888888889
    b = -0.001388888888888889 - a + c + 5.300543954373577e-20
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = 0.041666666666666664 + p
    b = 0.041666666666666664 - a + p + (e + 2.3129646346357427e-18)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = p - 0.5
    b = -0.5 - a + p + e
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    s = 1.0 + p
    e = 1.0 - s + p + e
    h = s + e
    return (h, s - h + e)


def _sin(x):
    """x is finite."""
    if op.f64.abs(x) < 1e-10:
        return x - x * x * x * 0.16666666666666666 if x != 0.0 else x
    n, h, l = _reduce_angle(x)
    if (i32(n) & 1) == 0:
        h, l = _sin_pair(h, l)
    else:
        h, l = _cos_pair(h, l)
    r = h + l
    return -r if (i32(n) & 2) != 0 else r


def _cos(x):
    """x is finite."""
    n, h, l = _reduce_angle(x)
    if (i32(n) & 1) == 0:
        h, l = _cos_pair(h, l)
    else:
        h, l = _sin_pair(h, l)
    r = h + l
    return -r if ((i32(n) + 1) & 2) != 0 else r


def _tan(x):
    """x is finite."""
    if op.f64.abs(x) < 1e-10:
        return x + x * x * x * 0.3333333333333333
    n, h, l = _reduce_angle(x)
    s, t = _sin_pair(h, l)
    c, d = _cos_pair(h, l)
    if (i32(n) & 1) == 0:
        h, l = _divide(s, t, c, d)
        return h + l
    h, l = _divide(c, d, s, t)
    return -(h + l)


# --- inverses


def _atan_pair(h, l):
    """atan(h + l) for 0 <= h <= 1: from the nearest eighth c, atan(c) + atan((h - c) / (1 + h * c))."""
    k = op.f64.nearest(h * 8.0)
    c = k * 0.125
    p = h * c
    b, e = _add(1.0, 0.0, p, _product_error(h, c, p) + l * c)
    d = h - c
    s = d + l
    h, l = _divide(s, d - s + l if op.f64.abs(d) > op.f64.abs(l) else l - s + d, b, e)
    th = h * h
    tl = _product_error(h, h, th) + 2.0 * h * l
    # 1 - t/3 + t^2/5 - ...
    p = 0.07692307692307693 - th * (0.06666666666666667 - th * 0.058823529411764705)
    p = th * (0.14285714285714285 - th * (0.1111111111111111 - th * (0.09090909090909091 - th * p)))
    a = 0.2 - p
    b = 0.2 - a - p - 1.1102230246251566e-17
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = p - 0.3333333333333333
    b = -0.3333333333333333 - a + p + (e - 1.850371707708594e-17)
    p = th * a
    e = _product_error(th, a, p) + (th * b + tl * a)
    a = h * p
    b = _product_error(h, p, a) + (h * e + l * p)
    s = h + a
    e = h - s + a + (b + l)
    u, v = _atan_eighths(i32(k))
    return _add(u, v, s, e)


def _atan_eighths(k: i32):
    """atan(k / 8)."""
    if k < 5:
        if k < 2:
            return (0.12435499454676144, -3.1253241424539383e-18) if k == 1 else (0.0, 0.0)
        if k == 2:
            return (0.24497866312686414, 1.0698755618734451e-17)
        if k == 3:
            return (0.35877067027057225, -2.4623815582638635e-17)
        return (0.4636476090008061, 2.2698777452961687e-17)
    if k < 7:
        return (0.5585993153435624, -5.4556305485916264e-18) if k == 5 else (0.6435011087932844, 1.5834785051444286e-17)
    return (0.7188299996216245, -2.1478388444456983e-17) if k == 7 else (0.7853981633974483, 3.061616997868383e-17)


def _angle_pair(yh, yl, xh, xl):
    """atan((yh + yl) / (xh + xl)) for two pairs >= 0, not both 0."""
    if yh <= xh:
        h, l = _divide(yh, yl, xh, xl)
        return _atan_pair(h, l)
    h, l = _divide(xh, xl, yh, yl)
    h, l = _atan_pair(h, l)
    return _add(1.5707963267948966, 6.123233995736766e-17, -h, -l)


def _atan(x):
    if x != x:
        return x
    a = op.f64.abs(x)
    if a < 1e-10:
        return x - x * x * x * 0.3333333333333333 if a != 0.0 else x
    if a > 1e18:
        return op.f64.copysign(1.5707963267948966, x)
    h, l = _angle_pair(a, 0.0, 1.0, 0.0)
    return op.f64.copysign(h + l, x)


def _atan2(y, x):
    if x != x or y != y:
        return x + y
    a = op.f64.abs(y)
    b = op.f64.abs(x)
    left = op.f64.copysign(1.0, x) < 0.0
    if b - b != 0.0:
        if a - a != 0.0:
            r = 2.356194490192345 if left else 0.7853981633974483
        else:
            r = 3.141592653589793 if left else 0.0
    elif a == 0.0:
        r = 3.141592653589793 if left else 0.0
    elif b == 0.0 or a - a != 0.0:
        r = 1.5707963267948966
    else:
        r = _finite_angle(a, b, left)
    return op.f64.copysign(r, y)


def _finite_angle(a, b, left):
    gap = i32(op.i64.reinterpret_f64(a) >> 52) - i32(op.i64.reinterpret_f64(b) >> 52)
    if gap > 64:
        return 1.5707963267948966
    if gap < -64:
        if left:
            return 3.141592653589793
        return op.f64.div(a, b)
    # Both are brought near 1, where products of halves are exact.
    if a > 1e150 or b > 1e150:
        a = a * 2.983336292480083e-154
        b = b * 2.983336292480083e-154
    elif a < 1e-150 or b < 1e-150:
        a = a * 4.149515568880993e+180
        b = b * 4.149515568880993e+180
    h, l = _angle_pair(a, 0.0, b, 0.0)
    if left:
        h, l = _add(3.141592653589793, 1.2246467991473532e-16, -h, -l)
    return h + l


def _complement(x):
    """sqrt(1 - x ** 2) as a pair, for |x| <= 1."""
    a = 1.0 - x
    b = 1.0 + x
    h, l = _multiply(a, _sum_error(1.0, -x, a), b, _sum_error(1.0, x, b))
    if h == 0.0:
        return (0.0, 0.0)
    return _root(h, l)


def _asin(x):
    """|x| <= 1."""
    a = op.f64.abs(x)
    if a < 1e-10:
        return x + x * x * x * 0.16666666666666666
    c, d = _complement(a)
    h, l = _angle_pair(a, 0.0, c, d)
    return op.f64.copysign(h + l, x)


def _acos(x):
    """|x| <= 1."""
    c, d = _complement(x)
    h, l = _angle_pair(c, d, op.f64.abs(x), 0.0)
    if x < 0.0:
        h, l = _add(3.141592653589793, 1.2246467991473532e-16, -h, -l)
    return h + l
