# round() with and without digits.
for x in [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.49999999999999994, 1e16, 2.675, 1.005, 2.5000000001, -0.4, 1e300]:
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2))
print(round(1234.5678, -2), round(1250.0, -2), round(1350.0, -2), round(-1250.0, -2), round(5e-324, 10))
print(round(1e22), round(-1e22), round(2.0**62), round(2.0**63), round(2.0**64), round(1.7e19))
print(round(0.15, 1), round(0.25, 1), round(0.35, 1), round(0.45, 1), round(1e-10, 5), round(-0.04, 1))
print(round(3.7, None), round(2.675 * 100), round(1e308, -308), round(9.995, 2), round(5.015, 2))
print(int(2.9), int(-2.9), int(1e15 + 0.5), int(-0.0), int(1e25), int(2.0**63), int(-(2.0**63)), int(123456789.99))
