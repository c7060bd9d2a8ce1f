"""Formatting by specifications that the compiler has taken apart: one function for each kind of result.

A specification here asks for nothing that its value does not allow. See `lower/format-spec.ts`.
"""
from __pyw__ import i32, noinline
from pyw.builtins.float_format import _format_float_spec
from pyw.builtins.format import _aligned, _int_digits, _number_text, _Spec
from pyw.builtins.int_text import _int_repr
from pyw.builtins.str_core import _substring
from pyw.builtins.text_builder import _TextBuilder


@noinline
def _constant_spec(
    fill: i32, align: i32, sign: i32, flags: i32, width: i32, grouping: i32, precision: i32, type: i32
):
    spec = _Spec()
    spec.fill = fill
    spec.align = align
    spec.sign = sign
    spec.no_negative_zero = (flags & 1) != 0
    spec.alternate = (flags & 2) != 0
    spec.width = width
    spec.grouping = grouping
    spec.precision = precision
    spec.type = type
    return spec


@noinline
def _padded_str(s, fill: i32, align: i32, width: i32):
    n = width - s._len
    if n <= 0:
        return s
    left: i32 = 0
    if align == 62:
        left = n
    elif align == 94:
        left = n >> 1
    out = _TextBuilder(width)
    out.fill_byte(fill, left)
    out.text(s)
    out.fill_byte(fill, n - left)
    return out.finish()


def _cut_str(s, spec):
    if spec.precision < s._len:
        s = _substring(s, 0, spec.precision)
    return _aligned(s, spec)


@noinline
def _zero_padded(x, width: i32):
    """An int with zeros behind its sign."""
    text = _int_repr(x)
    n = width - text._len
    if n <= 0:
        return text
    out = _TextBuilder(width)
    start: i32 = 0
    if x < 0:
        out.byte(45)
        start = 1
    out.fill_byte(48, n)
    out.slice(text, start, text._len)
    return out.finish()


def _padded_int(x, fill: i32, align: i32, width: i32):
    return _padded_str(_int_repr(x), fill, align, width)


@noinline
def _format_decimal(x, spec):
    negative = x < 0
    if negative:
        x = -x
    return _number_text(spec, negative, 0, _int_repr(x), '')


@noinline
def _format_radix(x, spec):
    negative = x < 0
    if negative:
        x = -x
    prefix: i32 = 0
    if spec.alternate:
        prefix = spec.type
    return _number_text(spec, negative, prefix, _int_digits(x, spec.type), '')


@noinline
def _format_float_as(x, spec, fixed, shortest, others):
    return _format_float_spec(x, spec, fixed, shortest, others)


def _format_int_as_float(x, spec, fixed, shortest, others):
    return _format_float_as(float(x), spec, fixed, shortest, others)
