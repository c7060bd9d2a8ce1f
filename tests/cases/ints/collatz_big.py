# Collatz paths, some of which climb past 64 bits.
def steps(n):
    count = 0
    peak = n
    while n != 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        if n > peak:
            peak = n
        count += 1
    return count, peak


for n in [1, 2, 3, 7, 27, 97, 871, 6171, 77031, 837799, 8400511, 63728127, 2**61 - 1, 2**64 + 1, 3**50]:
    count, peak = steps(n)
    print(n, count, peak, peak > 2**63)
best = 0
for n in range(1, 2000):
    c, p = steps(n)
    if c > best:
        best = c
        print("record", n, c, p)
