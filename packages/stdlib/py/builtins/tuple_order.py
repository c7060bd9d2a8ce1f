"""Comparisons of tuples of known shapes: the compiler puts the comparison of the items into each."""
from __pyw__ import noinline


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
