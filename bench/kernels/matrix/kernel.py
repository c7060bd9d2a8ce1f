"""Product of two matrices of floats, as lists of lists."""

__all__ = ["solve"]


def make(n, seed):
    return [[(seed * (i - j) * (i + j)) / n for j in range(n)] for i in range(n)]


def multiply(a, b):
    n = len(a)
    columns = [[row[j] for row in b] for j in range(n)]
    product = []
    for row in a:
        out = []
        for column in columns:
            total = 0.0
            for k in range(n):
                total += row[k] * column[k]
            out.append(total)
        product.append(out)
    return product


def solve(n: int) -> float:
    c = multiply(make(n, 1), make(n, 2))
    return c[n // 2][n // 3]
