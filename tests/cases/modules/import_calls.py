"""doc"""
from __future__ import annotations


def f(x):
    return __import__("math").sqrt(x) + __import__("os").path.sep.count('/')


print(f(16), __import__('string').digits)
if __name__ == "__main__":
    print(__import__("doctest").testmod())
