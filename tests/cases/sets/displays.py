# Displays: constants are folded by CPython's compiler, which shows in their order.
a, b, c = 5, 13, 21
print({5, 13, 21, 29}, {a, b, c, 29}, {5, 13}, {45, 21, 13, 5}, {13, 5, 21, 29, 37, 45}, {1, 9, 17, 25, 33, 41, 49})
print({-1, -9, -17, -25}, {2**3, 2**4, 2**5, 40}, {1.5, 2.5, 3.5, 9.5}, {(1, 2), (3, 4), (5, 6), (7, 8)}, {True, 0, 8, 16}, {None, 1, 2})
print({*[5, 13, 21, 29]}, {5, *[13, 21], 29}, {*(), 1}, {*{8, 16, 24}, *{0, 32}}, {*range(5), *range(3, 9)})
print({x % 7 for x in range(100)}, {x * 8 for x in range(6)}, {(x, y) for x in range(3) for y in range(2)}, {x for x in [16, 8, 0] if x})
print(set(), set([]), set(()), set({}), set({3: 1, 11: 2, 19: 3}), set(range(8, 80, 8)), set((24, 16, 8)))


def order(tag, v):
    print(tag, end=" ")
    return v


print({order("a", 3), order("b", 11), *[order("c", 19)], order("d", 27)})
big = {i * 37 % 1000 for i in range(400)}
print(big)
print(len(big), sum(big), {i * 1000003 for i in range(20)}, {i << 40 for i in range(20)}, {-i * 12345678901 for i in range(12)})
while len(big) > 380:
    print(big.pop(), end=" ")
print()
big.difference_update(range(0, 900))
print(big)
big.update(range(5))
print(big, big & set(range(950)), big ^ set(range(990)) == set(range(5, 990)) ^ {x for x in big if x >= 990})
