# Loops over digits of numbers.
def digit_sum(n: int) -> int:
    n = abs(n)
    total = 0
    while n > 0:
        n, d = divmod(n, 10)
        total += d
    return total


def reverse_number(n: int) -> int:
    sign = -1 if n < 0 else 1
    n *= sign
    r = 0
    while n:
        r = r * 10 + n % 10
        n //= 10
    return sign * r


def armstrong(n: int) -> bool:
    digits = [int(c) for c in str(n)]
    return sum([d ** len(digits) for d in digits]) == n


def happy(n: int) -> bool:
    seen: list[int] = []
    while n != 1 and n not in seen:
        seen.append(n)
        n = sum([int(c) ** 2 for c in str(n)])
    return n == 1


def lychrel(n: int, limit: int) -> tuple[int, int]:
    for i in range(limit):
        if str(n) == str(n)[::-1]:
            return i, n
        n += reverse_number(n)
    return -1, n


print([digit_sum(n) for n in [0, 9, 10, 12345, -99, 2**100, 10**50 - 1]])
print([reverse_number(n) for n in [0, 120, -123, 9223372036854775807, 10**20 + 3]])
print([n for n in range(1, 1000) if armstrong(n)], [n for n in range(1, 50) if happy(n)])
for n in [56, 59, 89, 10911, 196]:
    print(n, lychrel(n, 60))
