# Shortest path through a text maze with a list as queue.
MAZE: str = """##########
#S  #    #
# # # ## #
# #   #  #
# #####  #
#      #E#
##########"""


def find(grid: list[list[str]], ch: str) -> tuple[int, int] | None:
    for y, row in enumerate(grid):
        if ch in row:
            return y, row.index(ch)
    return None


def bfs(grid: list[list[str]], start: tuple[int, int], goal: tuple[int, int]) -> tuple[None, int] | tuple[list[tuple], int]:
    queue = [start]
    came = [[None] * len(row) for row in grid]
    came[start[0]][start[1]] = start
    order = 0
    while queue:
        y, x = queue.pop(0)
        order += 1
        if (y, x) == goal:
            path = [goal]
            while path[-1] != start:
                py, px = path[-1]
                path.append(came[py][px])
            return path[::-1], order
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            ny, nx = y + dy, x + dx
            if grid[ny][nx] != "#" and came[ny][nx] is None:
                came[ny][nx] = (y, x)
                queue.append((ny, nx))
    return None, order


grid = [list(line) for line in MAZE.split("\n")]
start, goal = find(grid, "S"), find(grid, "E")
path, visited = bfs(grid, start, goal)
print(start, goal, len(path) - 1, visited, find(grid, "?"))
print(path)
for y, x in path[1:-1]:
    grid[y][x] = "."
print("\n".join(["".join(row) for row in grid]))
grid[4][7] = grid[4][8] = "#"
print(bfs(grid, start, goal))
