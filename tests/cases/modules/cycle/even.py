print("even starts")
import odd

print("even has odd")
NAME = "even"


def is_even(n):
    return n == 0 or odd.is_odd(n - 1)


def label():
    return NAME + "+" + odd.NAME
