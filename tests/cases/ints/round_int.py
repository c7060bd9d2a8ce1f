# round() of ints, with negative digits and half to even.
for n in [0, 5, 15, 25, 35, 45, 149, 150, 151, 250, -5, -15, -25, -150, -250, 2**70 + 5, 10**25 + 50]:
    print(n, round(n), round(n, 0), round(n, 2), round(n, -1), round(n, -2), round(n, -3))
print(round(5, -5), round(123456789, -9), round(99, -2), round(50, -2), round(51, -2), round(True), round(False, 1))
print(abs(-5), abs(5), abs(-(2**63)), abs(-(2**80)), abs(True), abs(-0))
print(-(-5), +-5, --5, - - -5, +True, -True, ~True, -False)
