# sum, abs, divmod, pow and round used together.
def summary(xs):
    return sum(xs), sum([abs(x) for x in xs]), max(xs) - min(xs)


def to_units(n, units):
    out = []
    for u in units:
        n, r = divmod(n, u)
        out.append(r)
    out.append(n)
    return out[::-1]


def powers(b, m, n):
    return [pow(b, e, m) for e in range(n)]


print(summary([3, -4, 5]), summary([2**63, -(2**63), 1]), summary([True, False]))
print(to_units(123456789, [60, 60, 24, 7]), to_units(-1, [60, 60, 24]), to_units(2**70, [1000, 1000, 1000]))
print(powers(3, 7, 8), powers(2, 1, 3), powers(-2, 5, 6), powers(7, -5, 6))
print(sum([1, 2, 3], 10), sum((0.5, 1)), sum(range(101)), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([], 2.5), sum([2**63 - 1] * 3))
print(abs(-3), abs(-3.5), abs(-0.0), abs(True), abs(-(2**64)), divmod(-7, 2), divmod(7, -2), divmod(-7.5, 2), divmod(2**65, 7))
print(pow(2, 3), pow(2.0, 3), pow(2, -2), pow(2, 0.5), pow(5, 3, 13), round(7.5), round(8.5), round(-7.5), round(1e20), round(123.456, 1), round(123.456, -2))
print(round(17, -1), round(15, -1), round(25, -1), round(2.5 + 1e-9), round(0.1 + 0.2, 3), divmod(0, 5), divmod(5, 1))
