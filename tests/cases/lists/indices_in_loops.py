"""Indices that go up and down in loops, inside the lists and out of them."""


def attempt(name, f, *args):
    try:
        print(name, f(*args), *args)
    except IndexError as e:
        print(name, "IndexError:", e, *args)
    except TypeError:
        print(name, "TypeError", *args)


def add_up(xs, ys, n):
    for i in range(n):
        ys[i] += xs[i]
    return sum(ys)


def shifted(xs, n, k):
    total = 0
    for i in range(n):
        total += xs[i + k] * (i + 1)
    return total


def backwards(xs, n):
    total = 0
    for i in range(n, -1, -1):
        total = total * 3 + xs[i]
    return total


def strided(xs, start, stop, step):
    count = 0
    for i in range(start, stop, step):
        xs[i] = -1
        count += 1
    return count


def neighbours(xs):
    total = 0
    for i in range(len(xs)):
        if i > 0:
            total += xs[i - 1]
        if i + 1 < len(xs):
            total += 10 * xs[i + 1]
    return total


def table(rows, n, m):
    total = 0
    for i in range(n):
        for j in range(m):
            total += rows[i][j] * (i + 1)
            if j > 1:
                rows[i][j - 1] = rows[i - 1][j - 2]
    return total


def deep(rooms, n):
    total = 0
    for i in range(n):
        for j in range(n):
            for k in range(n):
                total += rooms[i][j][k] - rooms[k][j][i]
                rooms[i][j][k] += 1
    return total


def until(xs, ys, limit):
    i = 0
    while i < len(xs):
        if xs[i] + ys[i] > limit:
            break
        xs[i] = ys[i]
        i += 1
    return i


def growing(xs, n):
    for i in range(n):
        if xs[i] % 2:
            xs.append(xs[i] + i)
    return len(xs)


def shrinking(xs, n):
    total = 0
    for i in range(n):
        total += xs[i]
        if xs[i] == 4:
            xs.pop()
    return total


def either(xs, ys, n):
    total = 0
    for i in range(n):
        if xs[i] > 3:
            total += ys[i]
        else:
            total -= ys[i]
            ys[i] = total
    return total


def pairs(n, xs, ys):
    return [xs[i] * ys[i + 1] for i in range(n)], sum(xs[i] - ys[i] for i in range(n))


for n in (0, 3, 5, 6):
    attempt("add_up", add_up, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], n)
    attempt("add_up", add_up, [1.5, 2.5, 3.5, 4.5, 5.5], [0.25, 0.5, 0.75], n)
    for k in (-2, 0, 1):
        attempt("shifted", shifted, [1, 2, 3, 4, 5], n, k)
    attempt("backwards", backwards, [1, 2, 3, 4, 5], n - 1)
    attempt("until", until, [1, 2, 3, 4, 5][:n], [1, 2, 3, 4], n)
    attempt("growing", growing, [1, 2, 3, 4, 5], n)
    attempt("shrinking", shrinking, [1, 2, 3, 4, 5], n)
    attempt("either", either, [1, 7, 3, 9, 5], [1, 2, 3, 4], n)
    attempt("pairs", pairs, n, [1, 2, 3, 4, 5], [1, 2, 3, 4])
for arguments in ((0, 5, 2), (4, -1, -1), (-3, 4, 3), (1, 9, 4), (4, -9, -3), (2, 2, 1), (0, 10**20, 10**19)):
    attempt("strided", strided, [0, 1, 2, 3, 4], *arguments)
for xs in ([], [1], [1, 2, 3, 4]):
    attempt("neighbours", neighbours, xs)
attempt("table", table, [[1, 2, 3], [4, 5, 6], [7, 8, 9]], 3, 3)
attempt("table", table, [[1, 2, 3], [4, 5], [7, 8, 9]], 3, 3)
attempt("table", table, [[1, 2, 3], [4, 5, 6]], 3, 3)
attempt("table", table, [[1.0, 2.5, 3.5], [4.5, 5.5, 6.5]], 2, 3)
attempt("table", table, [[1, 2, 3], None, [4, 5, 6]], 3, 3)
row = [1, 2, 3]
attempt("table", table, [row, row, row], 3, 3)
attempt("deep", deep, [[[i * 9 + j * 3 + k for k in range(3)] for j in range(3)] for i in range(3)], 3)
attempt("deep", deep, [[[1, 2], [3, 4]], [[5, 6], [7]]], 2)
