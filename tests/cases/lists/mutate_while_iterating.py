# A for loop over a list looks at its live length.
a: list[int] = [1, 2, 3]
for x in a:
    if x < 6:
        a.append(x + 3)
print(a)
a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
a = [1, 2, 3, 4]
seen: list = []
for x in a:
    seen.append(x)
    a.pop()
print(seen, a)
a = [1, 2, 3]
for i, x in enumerate(a):
    a[i] = x * 10
    if i < 2:
        a[i + 1] += 1
print(a)
a = [1, 2, 3]
for x in a[:]:
    a.insert(0, x)
print(a)
a = [3, 2, 1]
for x in reversed(a):
    if len(a) < 6:
        a.append(x)
print(a)
a = [1, 2, 3, 4]
for x, y in zip(a, a):
    if x == 2:
        a.pop()
    print(x, y, a)
a = [1, 2]
for x in a:
    a = [9]
    print(x, a)
for x in []:
    print("never")
else:
    print("else", x)
