"""Operators on operands of many classes: one function for each set of classes, instead of all ways at each place."""
from __pyw__ import noinline


@noinline
def _add(a, b):
    return a + b


@noinline
def _iadd(a, b):
    a += b
    return a


@noinline
def _sub(a, b):
    return a - b


@noinline
def _mul(a, b):
    return a * b


@noinline
def _truediv(a, b):
    return a / b


@noinline
def _floordiv(a, b):
    return a // b


@noinline
def _mod(a, b):
    return a % b


@noinline
def _eq(a, b):
    return a == b


@noinline
def _ne(a, b):
    return a != b


@noinline
def _lt(a, b):
    return a < b


@noinline
def _le(a, b):
    return a <= b


@noinline
def _gt(a, b):
    return a > b


@noinline
def _ge(a, b):
    return a >= b


@noinline
def _in(a, b):
    return a in b
