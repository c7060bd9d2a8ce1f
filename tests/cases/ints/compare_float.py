# Exact comparison of int with float at and above 2**53.
def cmp(a, b):
    s = ""
    if a < b:
        s += "<"
    if a > b:
        s += ">"
    if a == b:
        s += "="
    if a != b:
        s += "!"
    if a <= b:
        s += "l"
    if a >= b:
        s += "g"
    return s


big = float(2**53)
for d in range(-3, 4):
    print(d, cmp(2**53 + d, big), cmp(-(2**53) + d, -big), 2**53 + d == big, big == 2**53 + d)
print(cmp(2**63, 9223372036854775808.0), cmp(2**63 - 1, 9223372036854775808.0), cmp(2**63 + 1, 9223372036854775808.0))
print(cmp(10**400, 1e308), cmp(-(10**400), -1e308), cmp(10**400, float("inf")), cmp(-(10**400), float("-inf")))
print(cmp(1, float("nan")), cmp(10**30, float("nan")), cmp(10**23, 1e23), cmp(10**22, 1e22))
print(cmp(0, -0.0), cmp(1, 0.5), cmp(-1, -0.5), cmp(1, 1.0000000000000002))
print(float(2**53 + 1) == 2**53 + 1, float(2**53 + 1) == 2**53, 1e16 + 1 == 10**16 + 1)
print(max(2**53, 2.0**53), max(2.0**53, 2**53), min(3, 3.0), min(3.0, 3), max(10**16 + 1, 1e16))
