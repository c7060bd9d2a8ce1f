# Floor division and modulo for every sign combination, including the one that overflows i64.
def show(a: int, b: int) -> None:
    q = a // b
    r = a % b
    print(a, b, q, r, divmod(a, b) == (q, r), q * b + r == a)


for a in [7, -7, 6, -6, 0, 1, -1]:
    for b in [3, -3, 2, -2, 1, -1, 7, -7]:
        show(a, b)
show(-(2**63), -1)
show(2**63, -1)
show(-(2**63), 2)
show(2**64, 3)
show(-(2**64), 3)
show(2**64, -3)
show(-(2**64), -3)
show(5, 2**64)
show(-5, 2**64)
show(5, -(2**64))
show(10**30, 10**15 + 1)
show(-(10**30), 10**15 + 1)
show(10**30, -(10**30))
