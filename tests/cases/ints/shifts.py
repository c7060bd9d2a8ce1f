# Shifts across 64 bits, of negative numbers, by huge and by negative counts.
def shl(a, n):
    return a << n


def shr(a, n):
    return a >> n


for n in [0, 1, 30, 31, 32, 33, 61, 62, 63, 64, 65, 100]:
    print(n, shl(1, n), shl(-1, n), shl(3, n), shr(2**64 + 5, n), shr(-5, n), shr(-(2**64), n))
print(shr(1, 1000000), shr(-1, 1000000), shr(2**100, 99), shr(-(2**100) - 1, 99))
print(shl(0, 100), shl(0, 0), shr(0, 5), shr(-1, 63), shr(-1, 64))
for bad in [-1, -64]:
    try:
        print(shl(1, bad))
    except ValueError as e:
        print("shl", bad, e)
    try:
        print(shr(1, bad))
    except ValueError as e:
        print("shr", bad, e)
a = 1
a <<= 70
a >>= 3
a <<= 1
print(a, a == 2**68)
print(True << 3, 5 >> True, 1 << 2 + 3, (1 << 2) + 3)
