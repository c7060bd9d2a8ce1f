# ASCII Mandelbrot with plain float arithmetic.
def escape(cr: float, ci: float, limit: int) -> int:
    zr = 0.0
    zi = 0.0
    for i in range(limit):
        zr2 = zr * zr
        zi2 = zi * zi
        if zr2 + zi2 > 4.0:
            return i
        zi = 2 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return limit


def render(w: int, h: int, limit: int) -> tuple[list[str], int]:
    palette = " .:-=+*#%@"
    lines: list[str] = []
    total = 0
    for y in range(h):
        line = ""
        for x in range(w):
            n = escape(-2.2 + 3.2 * x / w, -1.2 + 2.4 * y / h, limit)
            total += n
            line += palette[-1] if n == limit else palette[n % 9]
        lines.append(line)
    return lines, total


lines, total = render(64, 24, 40)
for line in lines:
    print(line.rstrip())
print(total, escape(0, 0, 100), escape(0.25, 0.0, 100), escape(0.3, 0.5, 500), escape(2, 2, 10))
