# All solutions by backtracking over columns and diagonals.
def solve(n, row, cols, found):
    if row == n:
        found.append(cols[:])
        return 1
    count = 0
    for c in range(n):
        safe = True
        for r in range(row):
            if cols[r] == c or abs(cols[r] - c) == row - r:
                safe = False
                break
        if safe:
            cols.append(c)
            count += solve(n, row + 1, cols, found)
            cols.pop()
    return count


def solve_bits(n, cols=0, left=0, right=0):
    full = (1 << n) - 1
    if cols == full:
        return 1
    count = 0
    free = full & ~(cols | left | right)
    while free:
        bit = free & -free
        free ^= bit
        count += solve_bits(n, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


for n in range(1, 7):
    found = []
    print(n, solve(n, 0, [], found), solve_bits(n), found[:2])
found = []
solve(6, 0, [], found)
for row in found[0]:
    print("." * row + "Q" + "." * (5 - row))
print(solve_bits(8))
