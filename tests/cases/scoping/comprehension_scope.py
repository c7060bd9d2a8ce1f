# Comprehension variables do not leak; their first iterable is outer.
x: int = 10
print([x for x in range(3)], x, [x + i for i in range(2)])


def f() -> tuple[list[int], list[list], int]:
    y = 5
    a = [y for y in range(y)]
    b = [[y + z for z in range(2)] for y in range(2)]
    return a, b, y


print(f())
i = "kept"
squares = [i * i for i in range(4)]
print(i, squares)
n: int = 3
print([n for _ in range(n)], [[n, m] for n in range(2) for m in range(n, 2)], n)


def g(items: list[int]) -> tuple[int, list[int], int]:
    total = 0
    for v in [w * 2 for w in items if w > total]:
        total += v
    return total, [total for total in items], total


print(g([1, -5, 3]))
try:
    [q for q in range(3)]
    print(q)
except NameError as e:
    print(e)
rows: list[list[int]] = [[1, 2], [3]]
print([cell for row in rows for cell in row], [row for row in rows if [c for c in row if c > 2]])
a = [1, 2, 3]
a = [a[k] + len(a) for k in range(len(a))]
print(a)
