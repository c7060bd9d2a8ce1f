print("odd starts")
import even

print("odd has a partly run even")
NAME: str = "odd"
try:
    print(even.NAME)
except AttributeError as e:
    print("not there yet")


def is_odd(n: int) -> bool:
    return n != 0 and even.is_even(n - 1)


def label() -> str:
    return NAME + "+" + even.NAME
