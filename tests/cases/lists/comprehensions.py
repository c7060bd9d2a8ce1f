# List comprehensions: filters, nesting, scope, evaluation order.
print([x * x for x in range(6)], [x for x in range(20) if x % 3 == 0 if x % 2], [c for c in "a1b2" if c.isalpha()])
print([(i, j) for i in range(3) for j in range(i)], [i * j for i in [1, 2] for j in [10, 20] if i + j != 12])
print([[j for j in range(i)] for i in range(4)], [[r[k] for r in [[1, 2], [3, 4]]] for k in range(2)])
x = "outer"
y = [x for x in range(3)]
print(x, y)
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in [(1, 2, 3), (4,)]], [b for a, *b in [(1, 2, 3), (4,)]])
print([x if x > 1 else -x for x in [1, 2, 3]], [len(w) for w in "the end of it".split()], [z for z in (1, 2.5, "s", None)])
log = []


def f(tag, v):
    log.append(tag)
    return v


print([f("e", i) for i in f("src", [1, 2, 3]) if f("if", i != 2)])
print(log)
n = 3
print([n for i in range(2)], [n for n in range(n)], n)
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [v for row in m for v in row], sum([v for row in m for v in row if v % 2]))
print([x for x in [y for y in range(5) if y] if x % 2], [0 for _ in range(3)], [[] for _ in range(2)], [i for i in range(0)])
primes = [p for p in range(2, 60) if len([d for d in range(2, p) if p % d == 0]) == 0]
print(primes)
