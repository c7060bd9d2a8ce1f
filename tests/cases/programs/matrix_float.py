# Gaussian elimination with partial pivoting; printing residuals.
def solve(a, b):
    n = len(a)
    m = [row[:] + [v] for row, v in zip(a, b)]
    for col in range(n):
        pivot = col
        for r in range(col + 1, n):
            if abs(m[r][col]) > abs(m[pivot][col]):
                pivot = r
        if m[pivot][col] == 0:
            raise ZeroDivisionError("singular matrix")
        m[col], m[pivot] = m[pivot], m[col]
        for r in range(n):
            if r != col:
                k = m[r][col] / m[col][col]
                for c in range(col, n + 1):
                    m[r][c] -= k * m[col][c]
    return [m[i][n] / m[i][i] for i in range(n)]


def mul(a, x):
    return [sum([r * v for r, v in zip(row, x)]) for row in a]


systems = [
    ([[2, 1], [1, 3]], [3, 5]),
    ([[0, 1], [1, 0]], [7, 8]),
    ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 10.0]], [1, 2, 3]),
    ([[1, 2], [2, 4]], [1, 2]),
    ([[1e-20, 1], [1, 1]], [1, 2]),
    ([[5]], [2]),
]
for a, b in systems:
    try:
        x = solve(a, b)
        print(x, mul(a, x), [f"{v:.6f}" for v in x])
    except ZeroDivisionError as e:
        print(e)
hilbert = [[1 / (i + j + 1) for j in range(4)] for i in range(4)]
print(hilbert)
print([round(v, 6) for v in solve(hilbert, [1, 1, 1, 1])])
