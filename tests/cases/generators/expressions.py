xs = [3, 1, 2]
print(sum(x * x for x in xs), any(x > 2 for x in xs), all(x > 2 for x in xs))
print(','.join(str(x) for x in xs), list(i for i in range(5) if i % 2))
print(sorted(-x for x in xs), max(x for x in xs), min((x, -x) for x in xs), tuple(x / 2 for x in xs))
print(sum(x for x in range(10) if x % 2 if x > 3), list((a, b) for a in range(3) for b in range(a)))
print(list(a + b for a, b in [(1, 2), (3, 4)]), list(c for w in ('ab', 'cd') for c in w))


def scaled(k, ys):
    return sum(y * k for y in ys), [sum(v + k for v in range(y)) for y in range(k)]


print(scaled(3, xs), scaled(2, [1.5, 2.5]) if False else '')

g = (c.upper() for c in 'abc')
print(next(g))
for c in g:
    print(c)
print(list(g))
print(next((x for x in xs if x < 3), None), next((x for x in xs if x > 5), 'none'))
rows = [[1, 2], [3, 4]]
print([sum(v for v in row) for row in rows], list(sum(w for w in r) for r in rows))
print(all(all(z > 0 for z in r) for r in rows), 3 in (y + 1 for y in xs), 9 in (y for y in xs))
try:
    h = (x for x in 5)
except TypeError as e:
    print(e)
try:
    print(sum(1 // x for x in [1, 0]))
except ZeroDivisionError as e:
    print(e)
squares = (n * n for n in range(4))
cubes = (s * 2 for s in squares)
print(list(cubes), list(squares))
