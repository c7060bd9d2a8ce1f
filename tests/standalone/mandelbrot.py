"""Escape times of the Mandelbrot set with scalars alone, for engines without garbage collection."""

__all__ = ["escapes", "checksum"]


def escapes(cx: float, cy: float, limit: int) -> int:
    """Steps until the point leaves the circle of radius 2, or `limit` if it stays."""
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


def checksum(width: int, height: int, limit: int) -> int:
    """Sum of the escape times over a grid of the plane."""
    total = 0
    for row in range(height):
        cy = 2.4 * row / height - 1.2
        for column in range(width):
            total += escapes(2.8 * column / width - 2.1, cy, limit)
    return total
