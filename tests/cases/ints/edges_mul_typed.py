# Multiplication whose exact product crosses 64 bits, in all sign combinations.
def mul(a: int, b: int) -> int:
    return a * b


pairs: list[tuple[int, int]] = [
    (2**31, 2**31), (2**32, 2**31), (2**32, 2**32), (3037000499, 3037000499),
    (3037000500, 3037000500), (2**62, 2), (2**62, 4), (2**63 - 1, 2), (-(2**63), -1),
    (-(2**63), 1), (0, -(2**63)), (4294967295, 4294967297), (-4294967296, 2147483648),
    (10**18, 10), (10**9, 10**9), (7, -1317624576693539401), (2**64 - 1, 2**64 - 1),
]
for a, b in pairs:
    print(mul(a, b), mul(-a, b), mul(a, -b), mul(-a, -b), mul(b, a) == mul(a, b))
p: int = 1
for i in range(1, 45):
    p = mul(p, i)
    print(i, p)
while p > 2**60:
    p //= 2
print(p)
