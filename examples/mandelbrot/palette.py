"""From a count of steps to a character."""

SHADES = " .:-=+*#%"
INSIDE = "@"


def cell(steps: int, limit: int) -> str:
    if steps >= limit:
        return INSIDE
    shade = 0
    while steps > 1 and shade < len(SHADES) - 1:
        steps //= 2
        shade += 1
    return SHADES[shade]


def legend() -> str:
    return f"fast [{SHADES}] slow, {INSIDE!r} never leaves"
