# Combinatorics: Pascal's triangle, Catalan, partitions, Stirling, Bell.
def pascal(n: int) -> list[list[int]]:
    row = [1]
    rows = [row]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
        rows.append(row)
    return rows


def binom(n: int, k: int) -> int:
    if k < 0 or k > n:
        return 0
    r = 1
    for i in range(min(k, n - k)):
        r = r * (n - i) // (i + 1)
    return r


def partitions(n: int, largest: int | None = None) -> list[list[int]] | list[list]:
    if largest is None:
        largest = n
    if n == 0:
        return [[]]
    out = []
    for k in range(min(n, largest), 0, -1):
        for rest in partitions(n - k, k):
            out.append([k] + rest)
    return out


def subsets(xs) -> list[list]:
    return [[x for i, x in enumerate(xs) if mask >> i & 1] for mask in range(1 << len(xs))]


rows = pascal(10)
width = len(" ".join([str(v) for v in rows[-1]]))
for row in rows:
    print(" ".join([str(v) for v in row]).center(width).rstrip())
print([binom(2 * n, n) // (n + 1) for n in range(15)], binom(100, 50), binom(5, 9), binom(64, 32), binom(68, 34))
print(partitions(5), len(partitions(15)), partitions(0))
print(subsets("abc"), len(subsets(range(8))), subsets([]))
bell: list[list[int]] = [[1]]
for i in range(10):
    line = [bell[-1][-1]]
    for v in bell[-1]:
        line.append(line[-1] + v)
    bell.append(line)
print([line[0] for line in bell], bell[4])
print([sum(row) for row in pascal(70)[62:66]], max(pascal(67)[67]))
