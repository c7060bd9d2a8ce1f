# Dict and set comprehensions: later keys win, conditions, nesting, scope.
print({x: x * x for x in range(5)}, {x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3)) if v != 1}, {c: i for i, c in enumerate("banana")})
print({(i, j): i * j for i in range(2) for j in range(2)}, {i: {j for j in range(i)} for i in range(4)}, {len(w) for w in ["a", "bb", "cc"]})
x = "outer"
print({x: x for x in "ab"}, {x for x in [1]}, x)
log = []


def t(v):
    log.append(v)
    return v


d = {t(i): t(i * 10) for i in t([1, 2]) if t(i > 0)}
print(d, log)
inv = {v: k for k, v in d.items()}
print(inv, {k: [v for v in range(k)] for k in range(3)}, {str(k): v for k, v in {1: 2}.items()}, {**{i: 0 for i in range(2)}, 1: 1})
matrix = [[1, 2], [3, 4]]
print({(r, c): v for r, row in enumerate(matrix) for c, v in enumerate(row)}, {v for row in matrix for v in row if v > 1})
try:
    {[]: 1 for _ in range(1)}
except TypeError as e:
    print(e)
print({i: i for i in range(0)}, {i for i in ()}, len({i // 2 for i in range(100)}), sorted({c.upper() for c in "hello"}))
