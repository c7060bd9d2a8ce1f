# Which values count as true, in if, while, not, and, conditional expressions.
values: list = [0, 1, -1, 2**70, 0.0, -0.0, 0.1, float("nan"), "", " ", "0", "False", [], [[]], (), ((),), None, True, False, range(0), range(3)]
for v in values:
    if v:
        word = "true"
    else:
        word = "false"
    print(repr(v), word, not v, bool(v), 1 if v else 0, (v and 1) == 1)
n: int = 5
while n:
    n -= 1
    print(n, end=" ")
print()
items: list[int] = [1, 2, 3]
while items:
    print(items.pop(), end=" ")
print()
s: str = "abc"
while s:
    s = s[1:]
    print(repr(s))
x: float = 1.0
k: int = 0
while x:
    x /= 2
    k += 1
print(k)
