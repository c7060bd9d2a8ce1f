# Matrix product, transpose, power, determinant over lists of lists.
def matmul(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    out: list[list[int]] = []
    for row in a:
        line: list[int] = []
        for j in range(len(b[0])):
            s = 0
            for k in range(len(b)):
                s += row[k] * b[k][j]
            line.append(s)
        out.append(line)
    return out


def identity(n: int) -> list[list[int]]:
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]


def matpow(m: list[list[int]], e: int) -> list[list[int]]:
    result = identity(len(m))
    while e:
        if e & 1:
            result = matmul(result, m)
        m = matmul(m, m)
        e >>= 1
    return result


def det(m: list[list[int]]) -> int:
    if len(m) == 1:
        return m[0][0]
    total = 0
    for j in range(len(m)):
        minor = [row[:j] + row[j + 1 :] for row in m[1:]]
        total += (-1) ** j * m[0][j] * det(minor)
    return total


print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), matmul([[1, 2, 3]], [[4], [5], [6]]))
print(matpow([[1, 1], [1, 0]], 10), matpow([[1, 1], [1, 0]], 200)[0][1])
print(det([[2, 0], [1, 3]]), det([[6, 1, 1], [4, -2, 5], [2, 8, 7]]), det([[10**10, 1], [1, 10**10]]), det(identity(5)))
print(matmul([[0.5, 1], [2, 3]], [[2, 4], [1.5, -1]]))
