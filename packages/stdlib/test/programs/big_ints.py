def rnd(s):
    return (s * 6364136223846793005 + 1442695040888963407) % 18446744073709551616
s = 7
def big(s, n):
    r = 0
    for i in range(n):
        s = rnd(s)
        r = r * 4294967296 + (s >> 32)
    return r
for i in range(120):
    s = rnd(s)
    a = big(s, 1 + i % 5) >> (i % 40)
    s = rnd(s)
    b = (big(s, 1 + i % 4) >> (i * 7 % 60)) + 1
    if i % 3 == 0: a = -a
    if i % 4 == 0: b = -b
    print(a, b, a // b, a % b, a / b, hash(a), a.bit_length(), a.bit_count(), float(a), divmod(a, b), pow(a, 5, b), a ** 3, hex(a), oct(b), bin(a), round(a, -3), a == float(a), a < float(b), float(a) > b)
    print(format(a, ","), format(a, "+_x"), format(a, "#b"), format(a, "030d"), format(b, ">40,"), format(a, "^50"), format(b, "e"), format(a, ".3f"), "%d %x %o %5d|%-25d|%+d|%030d" % (a, b, a, b, a, b, a))
    print(int(hex(b), 16), int(str(a)), int(oct(a), 8), int(bin(b), 0), a >> 3, a << 7, a & b, a | b, a ^ b, ~a)
for t in ["12", " -12 ", "0x1f", "0b101", "0o17", "1_000", "", "abc", "1__0", "_1", "1_", "0_0", "00", "010", "+5", "-", "0x", "9" * 30, "z", "-0", "१२"]:
    for base in [10, 0, 2, 8, 16, 36]:
        try:
            print(int(t, base), end=" ")
        except ValueError as e:
            print(e, end=" ")
    print()
for f in ["5d", "<5", ">5x", "c", "05,", "010_b", "+", " ", "#o", "=+8", "*^9", ".2", "zd", ",s", "5.", "q"]:
    try:
        print(format(65, f), end="|")
    except ValueError as e:
        print(e, end="|")
print()
for f in ["5", "<5s", ">5", "^7", "*^8s", "05", ".2", "5.1", "=5", "+", "#", "d", ",", " ", "z"]:
    try:
        print(format("abc", f), end="|")
    except ValueError as e:
        print(e, end="|")
print()
