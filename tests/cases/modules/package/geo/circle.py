print("circle")
from . import VERSION
from .square import area as sq


def area(r: int) -> tuple[int, str]:
    return 3 * sq(r), VERSION
