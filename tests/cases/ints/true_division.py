# int / int is correctly rounded, whatever the sizes.
def div(a, b):
    return a / b


print(div(1, 3), div(-1, 3), div(7, 2), div(6, 3), div(0, 5), div(0, -5), div(-7, 2))
print(div(2**53 + 1, 1), div(2**53 + 3, 2), div(10**18, 7), div(2**63 - 1, 2**63))
print(div(10**30, 10**10), div(10**400, 10**390), div(10**400, 3**800), div(1, 10**300))
print(div(3, 10**330), div(-(10**25), 10**50), div(2**1000, 2**999))
print(div(9007199254740993, 9007199254740992), div(18014398509481985, 2))
print(div(4503599627370497, 2), div(10**16 + 1, 10), div(123456789012345678901, 987654321))
try:
    div(10**400, 3)
except OverflowError as e:
    print("OverflowError", e)
try:
    float(10**400)
except OverflowError as e:
    print("OverflowError", e)
x = 10
x /= 4
print(x, 10 // 4, 10 / 5, 10 // 5.0, 7 // 2.0, -7 // 2.0, 7 % 2.5, -7 % 2.5)
