# Constraint propagation and search with dicts of sets of digits.
PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


def peers_of():
    peers = {}
    for r in range(9):
        for c in range(9):
            s = {(r, k) for k in range(9)} | {(k, c) for k in range(9)}
            s |= {(r // 3 * 3 + i, c // 3 * 3 + j) for i in range(3) for j in range(3)}
            peers[r, c] = s - {(r, c)}
    return peers


PEERS = peers_of()
stats = {"assign": 0, "search": 0}


def eliminate(grid, cell, d):
    if d not in grid[cell]:
        return True
    grid[cell] = grid[cell].replace(d, "")
    if not grid[cell]:
        return False
    if len(grid[cell]) == 1:
        return all(eliminate(grid, p, grid[cell]) for p in sorted(PEERS[cell]))
    return True


def assign(grid, cell, d):
    stats["assign"] += 1
    return all(eliminate(grid, cell, o) for o in grid[cell] if o != d)


def parse(text):
    grid = {(r, c): "123456789" for r in range(9) for c in range(9)}
    for i, ch in enumerate(text):
        if ch.isdigit() and not assign(grid, divmod(i, 9), ch):
            return None
    return grid


def solve(grid):
    stats["search"] += 1
    if grid is None:
        return None
    open_cells = [(len(v), k) for k, v in grid.items() if len(v) > 1]
    if not open_cells:
        return grid
    _, cell = min(open_cells)
    for d in grid[cell]:
        copy = dict(grid)
        if assign(copy, cell, d) and (done := solve(copy)):
            return done
    return None


def show(grid):
    return "\n".join("".join(grid[r, c] for c in range(9)) for r in range(9))


solved = solve(parse(PUZZLE))
print(show(solved), stats, len(PEERS[0, 0]), sorted(PEERS[4, 4])[:3])
ok = all({solved[p] for p in PEERS[c]} == set("123456789") - {solved[c]} for c in solved)
print(ok, solve(parse("55" + "." * 79)), parse("55" + "." * 79))
hard = solve(parse("4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"))
print(show(hard).split("\n")[0], all(len({hard[r, c] for c in range(9)}) == 9 for r in range(9)), stats["search"] > 1)
