# Every iterator of itertools.
from itertools import *
print(list(islice(count(), 5)), list(islice(count(10, 2), 3)), list(islice(count(0.5, 0.5), 3)), count(3), count(1, 2))

print(list(islice(cycle('abc'), 7)), list(repeat(5, 3)), repeat('x', 2), list(islice(repeat(1), 2)), list(cycle([])))

print(list(chain([1, 2], (3,), 'ab')), list(chain()), list(chain.from_iterable([[1], [2, 3], []])), list(chain(*[[1], [2]])), sum(chain([1, 2], [3])))

print(list(islice('abcdefg', 2)), list(islice('abcdefg', 2, 4)), list(islice('abcdefg', 2, None)), list(islice('abcdefg', 0, None, 2)), list(islice(range(10), 1, 8, 3)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 3)), next(it))
try: islice([1], -1)
except ValueError as e: print(e)
try: islice([1], 0, 1, 0)
except ValueError as e: print(e)
try: islice([1], -1, 1)
except ValueError as e: print(e)

print(list(pairwise([1, 2, 3])), list(pairwise([1])), list(batched('abcdefg', 3)), list(batched([], 2)))
try: batched([1], 0)
except ValueError as e: print(e)
try: list(batched([1, 2, 3], 2, strict=True))
except ValueError as e: print(e)

print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, 2, ''])), list(compress('abcdef', [1, 0, 1, 0, 1, 1])))

print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda a, b: a + b, [(1, 2), [3, 4]])))

print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([3, 1, 4], max)), list(accumulate('abc')), list(accumulate([0.5, 1])))

print(list(zip_longest('ab', [1, 2, 3])), list(zip_longest('ab', [1], fillvalue='-')), list(zip_longest()))

for k, g in groupby('AAABBBCCDAABBB'):
    print(k, list(g))
for k, g in groupby([1, 2, 4, 5, 7], key=lambda x: x % 3 == 1):
    print(k, list(g))
print([k for k, g in groupby('aabbc')], [(k, len(list(g))) for k, g in groupby(sorted('mississippi'))])
for k, g in groupby('aaabbb'):
    print(k, next(g))

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
x, y, z = tee('ab', 3)
print(list(x), list(z), list(y))

print(list(product('ab', [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product([], [1])), list(product('ab', repeat=0)), len(list(product(range(3), range(4), 'xy'))))

print(list(permutations([1, 2, 3])), list(permutations('abc', 2)), list(permutations([], 0)), list(permutations([1], 2)), len(list(permutations(range(5)))))
print(list(combinations('abcd', 2)), list(combinations(range(4), 3)), list(combinations([1], 2)), list(combinations([1, 2], 0)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement([], 1)))
try: combinations([1], -1)
except ValueError as e: print(e)

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
