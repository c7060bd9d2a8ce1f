# Powers: int results, negative exponents giving floats, three-argument pow.
def power(b: int, e: int):
    return b**e


for b in [0, 1, -1, 2, -2, 3, 10, -10]:
    print(b, power(b, 0), power(b, 1), power(b, 2), power(b, 3), power(b, 19), power(b, 20))
print(power(2, 10), power(2, 62), power(2, 63), power(2, 64), power(2, 100))
print(power(2, -1), power(-2, -2), power(10, -3), power(1, -5), power(-1, -5))
print(-2**2, (-2) ** 2, 2**3**2, (2**3) ** 2, 2**-1, -2**-1)
print(pow(3, 4), pow(3, 200, 1000007), pow(-3, 3, 7), pow(3, 3, -7), pow(2, 0, 1), pow(10, 18, 2**61 - 1))
print(pow(3, -1, 11), pow(7, -2, 31), pow(2, 1000, 10**9 + 7))
print(pow(12345678901234567890, 5, 98765432109876543210))
try:
    print(power(0, -1))
except ZeroDivisionError as e:
    print("ZeroDivisionError", e)
try:
    print(pow(2, -1, 4))
except ValueError as e:
    print("ValueError", e)
try:
    print(pow(2, 3, 0))
except ValueError as e:
    print("ValueError", e)
