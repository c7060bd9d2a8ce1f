# Modulo and mask by powers of two must agree for negative operands.
for n in [0, 1, -1, 5, -5, 255, 256, -256, -257, 2**40 + 3, -(2**40) - 3, 2**70 + 9, -(2**70) - 9]:
    for k in [0, 1, 4, 8, 31, 32, 62, 63, 64]:
        m = 1 << k
        if n % m != n & (m - 1):
            print("disagree", n, k)
    print(n, n % 2, n % 16, n % 2**32, n & 0xFFFF, n % -16, n // 16, n >> 4)
x: int = 12345
for i in range(40):
    x = (x * 1103515245 + 12345) % 2**31
    if i % 8 == 0:
        print(i, x, x & 7)
y: int = 1
for i in range(200):
    y = (y * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
print(y, y >> 33)
