def numbers(start):
    while True:
        yield start
        start += 1


def sieve(n):
    marks = [True] * (n + 1)
    for i in range(2, n + 1):
        if marks[i]:
            yield i
            for j in range(i * i, n + 1, i):
                marks[j] = False


def primes():
    found = []
    for n in numbers(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


def take(n, it):
    for i, x in enumerate(it):
        if i >= n:
            return
        yield x


def twins(it):
    before = None
    for p in it:
        if before is not None and p - before == 2:
            yield before, p
        before = p


print(list(sieve(50)))
print(list(take(12, primes())))
print(list(twins(sieve(100))))
print(sum(sieve(10000)), sum(1 for _ in sieve(10000)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([x for x in take(10, fib())])
for f in fib():
    if f > 10 ** 30:
        print(f)
        break


def collatz(n):
    yield n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        yield n


print(list(collatz(6)), max(collatz(27)), sum(1 for _ in collatz(97)))
