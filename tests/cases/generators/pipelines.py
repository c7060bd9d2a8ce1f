# Chains of generators over numbers and lines.
def lines(text):
    for line in text.split("\n"):
        line = line.strip()
        if line and not line.startswith("#"):
            yield line


def numbers(source):
    for line in source:
        for word in line.split(","):
            try:
                yield float(word)
            except ValueError:
                yield -1.0


def running(source):
    total = 0.0
    for i, x in enumerate(source, 1):
        total += x
        yield i, total


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def chunk(source, size):
    part = []
    for x in source:
        part.append(x)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def upto(source, limit):
    for x in source:
        if x > limit:
            return
        yield x


text = """1, 2
# comment
3.5, x

10"""
print(list(running(numbers(lines(text)))))
print(list(upto(primes(), 40)), list(chunk(upto(primes(), 30), 4)), list(chunk(range(0), 3)), list(chunk("abcde", 2)))
for (i, total), p in zip(running(numbers(lines("5,5,5"))), primes()):
    print(i, total, p)
print(sum(upto(primes(), 200)), max(upto(primes(), 100)), dict(running(iter([0.5, 1]))))
