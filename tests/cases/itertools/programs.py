# itertools in small programs.
from itertools import *
def primes():
    sieve = {}
    for n in count(2):
        p = sieve.pop(n, None)
        if p is None:
            yield n
            sieve[n * n] = n
        else:
            m = n + p
            while m in sieve:
                m += p
            sieve[m] = p
print(list(islice(primes(), 15)))
for i, c in zip(count(1), 'abc'): print(i, c)
total = 0
for a, b, c in product(range(10), repeat=3):
    if a * a + b * b == c * c: total += 1
print(total)

import itertools
print(next(itertools.count()), list(itertools.chain([1], [2])))
for a, b in itertools.combinations([3, 1, 2], 2): print(a + b)
