"""Big ints whose products, sums and quotients fit 64 bits again."""
vals = [0, 1, -1, 2, 255, 256, 257, 2**31, 2**62, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 2**64, 10**30, -10**30, 3037000500]
h = 0
for a in vals:
    for b in vals:
        for r in (a * b, a + b, a - b, -a, ~a, a & b, a | b, a ^ b, (a // b if b else 7), (a % b if b else 7)):
            h = (h * 31 + (r % 1000003)) % (2**61 - 1)
        print(a, b, a * b, a + b, a < b, a == b, (a * b) == 0, isinstance(a * b, int) and (a * b) // (b or 1) == (a if b else 0), h)
x = 2**63
print(x * -1, x * 0, 0 * x, -1 * x, (x * -1) + 0 == -2**63, x * 1, hash(x * -1), [x * -1, -2**63].count(-2**63), {x * -1: 1}[-2**63])
