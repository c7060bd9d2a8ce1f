# The loop target may be any assignable thing, and outlives the loop.
a: list[int] = [0, 0]
for a[0] in range(3):
    print(a, end=" ")
print()
for i, a[1] in enumerate("xy"):
    print(i, a, end=" ")
print()
for (x, y), z in [((1, 2), 3), ("ab", "c"), ([4, 5], [6])]:
    print(x, y, z, end="; ")
print()
for first, *rest in [(1, 2, 3), "hello", [9]]:
    print(first, rest, end="; ")
print()
print(x, first, rest, i)
for x in "ab":
    for x in [1, 2]:
        print(x, end=" ")
    print(x)
n: int = 5
for n in range(n):
    n *= 2
    print(n, end=" ")
print(n)
items: list[int] = [1, 2, 3]
for items in items:
    print(items, end=" ")
print(items)
i = "before"
for i in ():
    pass
print(i)
for i in range(10**18, 10**18 + 3):
    print(i, end=" ")
print(i)
for i in [1, "two", 3.0, None, [5], (6, 7)]:
    print(i, end=" ")
print(i)
