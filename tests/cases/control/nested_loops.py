# break and continue act on the innermost loop only.
out = []
for i in range(5):
    if i == 3:
        continue
    j = 0
    while True:
        j += 1
        if j == 2:
            continue
        if j > i:
            break
        out.append((i, j))
    else:
        out.append("no")
    out.append(i)
print(out)
count = 0
for a in range(10):
    for b in range(a):
        for c in range(b):
            count += 1
            if a * a == b * b + c * c:
                print(a, b, c)
                break
        else:
            continue
        break
print(count)
k = 0
while True:
    k += 1
    if k % 2:
        continue
    if k > 10:
        break
    for z in range(100):
        if z == k:
            break
    print(k, z)
print(k, z)
found = None
for x in range(2, 50):
    for y in range(x, 50):
        if x * y == 899:
            found = x, y
            break
    if found:
        break
print(found, x, y)
