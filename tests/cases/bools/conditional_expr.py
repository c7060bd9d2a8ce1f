# Conditional expressions nest to the right and evaluate one arm only.
def loud(x: int) -> int:
    print("eval", x)
    return x


print(loud(1) if loud(True) else loud(2))
print(loud(1) if loud(False) else loud(2))
for n in [-5, 0, 5, 50]:
    print("neg" if n < 0 else "zero" if n == 0 else "small" if n < 10 else "big")
x: int = 3
y = x if x > 5 else -x
print(y, (x if x else 0) + 1, x if x else 0 + 1, [1 if i % 2 else 0 for i in range(6)])
print((1 if True else 2, 3), [0 if False else None], 1 if [] else 2.5, "a" if "" else 0)
v = 1 if x == 3 else "one"
print(v)
v = 1 if x == 4 else "one"
print(v)
print(1 + 2 if x < 0 else 3 * 4, not x if x else x, -1 if x else 1)
