# Arithmetic that passes in and out of the 31-bit and 64-bit ranges many times.
x: int = 1
trace: list = []
for i in range(200):
    if x < 2**70:
        x = x * 3 + i
    else:
        x = x // 2**35 - i
    if i % 10 == 0:
        trace.append(x)
print(trace)
n = 2**30 - 2
for i in range(5):
    print(n + i, -(n + i), (n + i) * 2, (n + i) * (n + i))
n = 2**61
s: int = 0
for i in range(20):
    s += n
    s -= n // 3
    print(s, s % 1000)
for i in range(19, -1, -1):
    s += n // 3
    s -= n
print(s)
i = 2**63 - 5
while i < 2**63 + 5:
    print(i, end=" ")
    i += 1
print()
while i > 2**63 - 5:
    i -= 3
    print(i, end=",")
print()
