def fact(n):
    if n < 2:
        return 1
    return n * fact(n - 1)


def power(b, e):
    r = 1
    for _ in range(e):
        r = r * b
    return r


def collatz(n):
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


def tri(n):
    total = 0
    i = 0
    while i < n:
        total += i * i * i
        i += 1
    return total


def neg_div(a, b, n):
    t = 0
    while n > 0:
        t = t + a // b
        t = t - a % b
        n -= 1
    return t


def mask(x, n):
    while n > 0:
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFF
        n -= 1
    return x


def bad(n):
    total = 1
    while n > -3:
        total = total * 1000003 + 7 // n
        n -= 1
    return total


def pick(xs, i, n):
    s = 0
    while n:
        s += xs[i] * 1000000007
        i += 1
        n -= 1
    return s


def shifts(x, n):
    s = 1
    while n:
        s = (s << 3) ^ x
        x = x >> 1
        n -= 1
    return s


def main():
    for n in (5, 20, 21, 25, 30):
        print(fact(n))
    for e in (3, 10, 62, 63, 64, 65, 100):
        print(power(2, e), power(-2, e), power(3, e))
    print(collatz(27), collatz(837799), collatz(2**70 + 1))
    print(gcd(2**80, 2**60), gcd(1071, 462))
    print(ack(2, 3))
    print(tri(10), tri(100000), tri(200000))
    big = 2**63
    print(neg_div(-big, -1, 1), neg_div(-big, -1, 3), neg_div(-big + 1, -1, 3), neg_div(7, -2, 5))
    print(mask(12345, 10), mask(2**100 + 3, 5))
    try:
        print(bad(20))
    except ZeroDivisionError as e:
        print('caught', e)
    try:
        print(pick([1, 2, 2**62, 4, 5], 0, 9))
    except IndexError as e:
        print('index', e)
    print(pick([1, 2, 2**62, 4, 5], 0, 5))
    print(shifts(12345, 10), shifts(12345, 40), shifts(-12345, 21))
    for k in range(30):
        x = fact(21 + k)
    print(x)
    print(fact(10))


main()
