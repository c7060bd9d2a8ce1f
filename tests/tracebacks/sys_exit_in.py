import sys


def f(n):
    if n == 0: sys.exit("over")
    f(n - 1)


f(2)
