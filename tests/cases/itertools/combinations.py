# product, permutations, combinations.
from itertools import *
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product([], [1])), list(product('ab', repeat=0)), len(list(product(range(3), range(4), 'xy'))))

print(list(permutations([1, 2, 3])), list(permutations('abc', 2)), list(permutations([], 0)), list(permutations([1], 2)), len(list(permutations(range(5)))))
print(list(combinations('abcd', 2)), list(combinations(range(4), 3)), list(combinations([1], 2)), list(combinations([1, 2], 0)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement([], 1)))
try: combinations([1], -1)
except ValueError as e: print(e)
