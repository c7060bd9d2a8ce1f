"""Steps of all points of a square grid over the Mandelbrot set."""

__all__ = ["solve"]


def escape_time(cx, cy, limit):
    x = 0.0
    y = 0.0
    for step in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return step
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def solve(size: int) -> float:
    total = 0
    for row in range(size):
        cy = 2.4 * row / size - 1.2
        for column in range(size):
            cx = 2.8 * column / size - 2.1
            total += escape_time(cx, cy, 200)
    return float(total)
