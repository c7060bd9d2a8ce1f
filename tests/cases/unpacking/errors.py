# The messages of unpacking that does not fit.
for n in range(12):
    try:
        if n == 0: a, b = [1]
        elif n == 1: a, b = [1, 2, 3]
        elif n == 2: a, b = 5
        elif n == 3: a, b = None
        elif n == 4: a, b, c = "ab"
        elif n == 5: a, *b = []
        elif n == 6: a, b, *c = (1,)
        elif n == 7: a, (b, c) = 1, 2
        elif n == 8: (a,) = ()
        elif n == 9: *a, b, c = [1]
        elif n == 10: a, b = range(10)
        else: [a] = 3.5
        print(n, "fits")
    except ValueError as e:
        print(n, "ValueError", e)
    except TypeError as e:
        print(n, "TypeError", e)
x: str = "unchanged"
y: str = "unchanged"
try:
    x, y = 1, 2, 3
except ValueError:
    print(x, y)
try:
    x, (y, z) = "new", (1, 2, 3)
except ValueError:
    print(x, y)
try:
    for p, q in [(1, 2), (3,)]:
        print(p, q)
except ValueError as e:
    print(p, q, e)
