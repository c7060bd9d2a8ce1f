"""
Ints that no number of JavaScript holds exactly. A program whose ints are all numbers there has another module for this.
"""
from __pyw__ import extern, op


def _large_to_js(n) -> extern:
    return op.int.to_extern(n)
