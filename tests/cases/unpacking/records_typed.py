# Lists of tuples unpacked in loops and comprehensions.
rows: list[tuple[str, int, float]] = [("pen", 3, 1.5), ("book", 1, 12.25), ("ink", 10, 0.1)]


def total(rows: list[tuple[str, int, float]]) -> float:
    t = 0.0
    for _, n, price in rows:
        t += n * price
    return t


def best(rows: list[tuple[str, int, float]]) -> tuple[str, float]:
    top = ("", 0.0)
    for name, n, price in rows:
        cost = n * price
        _, so_far = top
        if cost > so_far:
            top = name, cost
    return top


def split(rows: list[tuple[str, int, float]]) -> tuple[list[str], list[int]]:
    names: list[str] = []
    counts: list[int] = []
    for row in rows:
        name, count, *_ = row
        names.append(name)
        counts.append(count)
    return names, counts


print(total(rows), best(rows), best([]), split(rows))
names, (first, *others) = split(rows)
print(names, first, others)
print([name for name, _, _ in rows if _ > 1], [n * p for _, n, p in rows], sorted([(p, n) for n, _, p in rows]))
for i, (name, *numbers) in enumerate(rows, start=1):
    print(i, name, numbers, sum(numbers))
for (a, b, c), (d, e, f) in zip(rows, rows[1:]):
    print(a, d, b - e, c + f)
lo, hi = sorted([9, 3])
(lo, hi), diff = (hi, lo), hi - lo
print(lo, hi, diff)
