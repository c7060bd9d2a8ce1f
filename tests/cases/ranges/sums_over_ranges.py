# Ranges as the counters of loops: sums, products, strides, nested triangles, and values kept after the loop.
def triangle(n):
    return sum(range(1, n + 1)), sum(i for i in range(n) if i % 3 == 0), sum(j for i in range(n) for j in range(i, n, 2))


print([triangle(n) for n in (0, 1, 5, 10)])
product = 1
for i in range(25, 0, -3):
    product *= i
print(product, i)
for step in (1, 2, 7, -1, -5):
    r = range(20, -20, step) if step < 0 else range(-20, 20, step)
    print(step, len(r), r[0], r[-1], sum(r), r.index(r[-1]), [x for x in r if x % 5 == 0])
grid = [[i ^ j for j in range(4)] for i in range(4)]
print(grid, sum(map(sum, grid)), [grid[i][i] for i in range(4)], max(range(10), key=lambda x: (x * 7) % 10))
