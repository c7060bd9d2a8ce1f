# RecursionError is raised at CPython's depth and can be caught; the depth is back where it was afterwards.
best = 0


def down(n):
    global best
    best = n
    return down(n + 1)


def count(n):
    if n == 0:
        return 0
    return 1 + count(n - 1)


for _ in range(3):
    try:
        down(1)
    except RecursionError as e:
        print(best, e)
try:
    print(count(5000))
except RuntimeError as e:
    print("deep:", e)
print(count(900))


def guarded(n):
    try:
        return guarded(n + 1)
    except RecursionError:
        return n > 100
    finally:
        best


print(guarded(0))
print(count(900))
