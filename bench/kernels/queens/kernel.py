"""Ways to place n queens: lists of bools, recursion."""

__all__ = ["solve"]


class Board:
    def __init__(self, n):
        self.n = n
        self.columns = [False] * n
        self.rising = [False] * (2 * n)
        self.falling = [False] * (2 * n)

    def place(self, row):
        if row == self.n:
            return 1
        ways = 0
        for column in range(self.n):
            if not (self.columns[column] or self.rising[row + column] or self.falling[row - column + self.n]):
                self.put(row, column, True)
                ways += self.place(row + 1)
                self.put(row, column, False)
        return ways

    def put(self, row, column, taken):
        self.columns[column] = taken
        self.rising[row + column] = taken
        self.falling[row - column + self.n] = taken


def solve(n: int) -> float:
    return float(Board(n).place(0))
