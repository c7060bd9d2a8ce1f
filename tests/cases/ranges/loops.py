# Loop variable values, changes inside the body, and after the end.
def collect(start, stop, step):
    out = []
    for i in range(start, stop, step):
        out.append(i)
    return out


print(collect(0, 5, 1), collect(5, 0, -1), collect(0, 10, 4), collect(3, 3, 1), collect(-5, 5, 3), collect(5, -5, -4))
print(collect(2**63 - 2, 2**63 + 2, 1), collect(-(2**63) + 1, -(2**63) - 3, -1), collect(0, 2**65, 2**63))
print(collect(2**31 - 2, 2**31 + 2, 1), collect(2**63 - 3, 2**63 - 1, 1), collect(0, 2**63 - 1, 2**62))
for i in range(3):
    print(i, end=" ")
    i = 10
    print(i, end=" ")
print(i)
for i in range(0):
    print("never")
print(i)
n = 3
for i in range(n):
    n += 10
print(i, n)
for i in range(3):
    for j in range(i, 3):
        print(i, j, end="; ")
print(i, j)
total = 0
for i in range(10, 0, -1):
    if i == 7:
        continue
    if i == 2:
        break
    total += i
else:
    total = -1
print(total, i)
for i in range(True, 4):
    print(i, end=" ")
print([i for i in range(2, -3, -2)], i)
