def add(a, b): return a + b
def sq(x): return x * x
print(list(zip([1, 2], "ab", (3.5, 4.5), [None, True])), list(map(add, [1, 2, 3], [10, 20])), list(map(sq, range(4))), list(map(str, [1, 2])))
print((5).real, (5).imag, (7).numerator, (7).denominator, (2.5).real, (2.5).imag, True.real, True.numerator)
for args in range(4):
    try:
        if args == 0: list(zip([1], [1, 2], strict=True))
        elif args == 1: list(zip([1, 2], [1], strict=True))
        elif args == 2: list(zip([1, 2], [1, 2], [1], [1, 2], strict=True))
        else: list(zip([1], [1], [1], [1, 2], strict=True))
    except ValueError as e: print(e)
for a, b in zip("ab", [1, 2]): print(a, b)
for i, (a, b) in enumerate(zip("ab", [1, 2])): print(i, a, b)
print(" ".join(map(str, [1, 2, 3])), sum(map(sq, [1, 2])), max(map(sq, [-3, 2])), sorted(map(str, [10, 9])), any(map(sq, [0])), dict if False else "")
