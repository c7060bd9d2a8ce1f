# bin, hex, oct of positive, negative, zero and big.
for n in [0, 1, -1, 8, -8, 255, -255, 2**31, 2**32 - 1, -(2**63), 2**64, 10**25, -(10**25), True]:
    print(n, bin(n), oct(n), hex(n))
for n in [5, -300, 2**80 + 12345]:
    print(int(bin(n), 2) == n, int(oct(n), 8) == n, int(hex(n), 16) == n)
print(0b1010, 0o777, 0xDEAD_BEEF, 1_000_000, 0B11, 0XaB, 0O17, 0b_1, 00)
print(len(bin(2**200)) - 2, hex(2**200)[:4], bin(-(2**5))[3:])
count = 0
for c in bin(0xF0F0F0F0F0F0F0F0F0F0):
    if c == "1":
        count += 1
print(count)
