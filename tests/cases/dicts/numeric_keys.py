# Equal numbers are one key; huge and negative keys; hash of -1 and -2.
d = {}
for k in [1, True, 1.0, 0, False, -0.0, 2**61 - 1, -1, -2, 2**64, 2.0**64, 10**30, 1e30, 0.5, float("inf")]:
    d[k] = d.get(k, "") + str(k) + ";"
print(d)
print(len(d), list(d))
nan = float("nan")
e = {nan: 1}
e[nan] = 2
e[float("nan")] = 3
print(len(e), e[nan], nan in e, float("nan") in e)
big = {i * 2**32: i for i in range(50)}
print(sum(big.values()), big[49 * 2**32], 50 * 2**32 in big, list(big)[:3])
neg = {-i: i for i in range(10)}
print(neg, neg[-5], neg.get(5))
print(hash(1) == hash(1.0) == hash(True), hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(2**64), hash(0.5) == hash(0.5), hash(10**30) == hash(1e30), hash(10**22) == hash(1e22))
print(hash(float("inf")), hash(-float("inf")), hash(-5), hash(-(2**61)), hash(123456789012345678901234567890))
