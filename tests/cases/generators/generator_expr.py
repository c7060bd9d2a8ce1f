# Generator expressions are lazy, consumed once, and bind the first iterable early.
print(sum(x * x for x in range(5)), any(x > 3 for x in [1, 5]), all(x for x in [1, 0]), max((len(w), w) for w in ["a", "ccc", "bb"]), ",".join(str(i) for i in range(4)))
log = []


def t(v):
    log.append(v)
    return v


g = (t(i) * 2 for i in t([1, 2, 3]) if t(-i))
print(log)
print(next(g), log)
print(list(g), log, list(g))
print(any(t(x) for x in [0, 5, 6]), log[-2:])
n = 10
late = (n + i for i in range(3))
n = 100
print(list(late))
src = [1, 2]
early = (x for x in src)
src = [9]
print(list(early))
pairs = ((i, j) for i in range(3) for j in range(i))
print(next(pairs), list(pairs))
print(sorted(-x for x in [1, 3, 2]), list(x for x in (y * 2 for y in range(3))), tuple(i for i in "ab"), set(i % 2 for i in range(5)), dict((k, 1) for k in "ab"))
try:
    next(x for x in [])
except StopIteration as e:
    print("StopIteration", e.args)
print(next((x for x in [1, 2, 3] if x > 5), "none"), next((x for x in [7, 8] if x > 5), "none"))
try:
    list(1 // x for x in [1, 0])
except ZeroDivisionError as e:
    print(e)
e = (i for i in range(3))
for v in e:
    print(v, end=" ")
    for w in e:
        print("inner", w, end=" ")
print(2 in (i for i in range(5)), [*(i for i in range(2))], iter(e) is e)
