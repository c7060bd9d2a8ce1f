print("even starts")
import odd

print("even has odd")
NAME: str = "even"


def is_even(n: int) -> bool:
    return n == 0 or odd.is_odd(n - 1)


def label() -> str:
    return NAME + "+" + odd.NAME
