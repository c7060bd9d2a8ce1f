# and, or, xor, invert on small, negative and big numbers.
values: list = [0, 1, -1, 5, -6, 0xFF, -0x100, 2**31, -(2**31), 2**63, -(2**63), 2**64 - 1, -(2**64), 2**100 + 1, -(2**100) + 1]
for a in values:
    print(a, ~a, a & 0xF0F0, a | 0x0F0F, a ^ 0xFFFF, a & -a)
acc_and = -1
acc_or: int = 0
acc_xor: int = 0
for a in values:
    acc_and &= a | 3
    acc_or |= a
    acc_xor ^= a
    print(acc_and, acc_or, acc_xor)
for a in values:
    for b in values:
        if (a & b) + (a | b) != a + b:
            print("identity fails", a, b)
        if (a ^ b) != (a | b) - (a & b):
            print("xor fails", a, b)
print(6 & 3 | 8 ^ 1, 6 | 3 & 8, ~5 & 7, -~5, ~-5, 1 | 2 ^ 3 & 4)
