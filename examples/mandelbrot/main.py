"""Draws the Mandelbrot set with characters, and exports the count of steps for a point."""

from escape import escape_time
from palette import cell, legend
from view import columns, rows

__all__ = ["iterations"]


def iterations(x: float, y: float, limit: int = 1000) -> int:
    """Steps until the point leaves the circle of radius 2, or `limit` if it stays."""
    return escape_time(x, y, limit)


def draw(width: int, height: int, limit: int) -> int:
    """Prints the picture and gives the number of steps it took."""
    total = 0
    xs = columns(width)
    for y in rows(height):
        line = ""
        for x in xs:
            # Four samples a cell smooth the edge.
            steps = 0
            for dx, dy in [(0.0, 0.0), (0.01, 0.0), (0.0, 0.02), (0.01, 0.02)]:
                steps += escape_time(x + dx, y + dy, limit)
            total += steps
            line += cell(steps // 4, limit)
        print(line)
    return total


if __name__ == "__main__":
    steps = draw(78, 28, 2000)
    print(f"{legend()}  {steps:,} steps")
