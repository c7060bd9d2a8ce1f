# Factoring, perfect numbers, Goldbach, Miller-Rabin on 64-bit and bigger.
def factors(n: int) -> list[int]:
    out = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1 if d == 2 else 2
    if n > 1:
        out.append(n)
    return out


def is_prime(n: int) -> bool:
    if n < 2:
        return False
    for p in [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]:
        if n % p == 0:
            return n == p
    d = n - 1
    s = 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]:
        x = pow(a, d, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


print([factors(n) for n in [1, 2, 12, 97, 1001, 2**20, 999999, 600851475143]])
print([n for n in range(60) if is_prime(n)], is_prime(2**31 - 1), is_prime(2**61 - 1), is_prime(2**89 - 1), is_prime(2**67 - 1), is_prime(18446744073709551557))
print([n for n in range(2, 500) if sum(divisors(n)[:-1]) == n], divisors(360))
for n in range(4, 40, 6):
    print(n, [(p, n - p) for p in range(2, n // 2 + 1) if is_prime(p) and is_prime(n - p)])
n = 10**18
while not is_prime(n):
    n += 1
print(n)
phi = [len([k for k in range(1, n + 1) if len([d for d in divisors(k) if n % d == 0]) == 1]) for n in range(1, 20)]
print(phi)
