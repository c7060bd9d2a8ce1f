# Euclid on numbers that start in 64 bits and beyond.
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def lcm(a: int, b: int) -> int:
    return a // gcd(a, b) * b


def egcd(a: int, b: int) -> tuple[int, int, int]:
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


print(gcd(12, 18), gcd(-12, 18), gcd(12, -18), gcd(-12, -18), gcd(0, 5), gcd(5, 0), gcd(0, 0))
print(gcd(2**64, 2**40 * 3), gcd(10**30, 6**30), gcd(2**63, -(2**63)))
running = 1
for i in range(1, 60):
    running = lcm(running, i)
print(running)
for a, b in [(240, 46), (17, 3120), (2**70, 3**50), (-25, 10), (1, 1)]:
    g, x, y = egcd(a, b)
    print(a, b, g, x, y, a * x + b * y == g)
