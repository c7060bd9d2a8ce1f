"""The part of the plane that is shown."""

LEFT, RIGHT = -2.1, 0.7
TOP, BOTTOM = 1.2, -1.2


def columns(width: int) -> list[float]:
    return [LEFT + (RIGHT - LEFT) * i / (width - 1) for i in range(width)]


def rows(height: int) -> list[float]:
    return [TOP + (BOTTOM - TOP) * i / (height - 1) for i in range(height)]
