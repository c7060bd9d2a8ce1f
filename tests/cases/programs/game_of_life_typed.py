# Conway's game on a torus, glider and blinker.
def step(grid: list[list[int]]) -> list[list[int]]:
    h = len(grid)
    w = len(grid[0])
    out: list[list[int]] = []
    for y in range(h):
        line: list[int] = []
        for x in range(w):
            n = 0
            for dy in [-1, 0, 1]:
                for dx in [-1, 0, 1]:
                    if dy or dx:
                        n += grid[(y + dy) % h][(x + dx) % w]
            line.append(1 if n == 3 or (n == 2 and grid[y][x]) else 0)
        out.append(line)
    return out


def parse(text: str) -> list[list[int]]:
    return [[1 if c == "#" else 0 for c in line] for line in text.split("/")]


def show(grid: list[list[int]]) -> str:
    return "\n".join(["".join(["#" if c else "." for c in row]) for row in grid])


glider = parse(".#....../..#...../###...../......../......../......../......../........")
start = glider
for gen in range(33):
    if gen % 8 == 0:
        print(gen, sum([sum(row) for row in glider]))
        print(show(glider))
    glider = step(glider)
print(glider == step(start), glider == start)
blinker = parse("...../..#../..#../..#../.....")
print(show(step(blinker)))
print(step(step(blinker)) == blinker)
