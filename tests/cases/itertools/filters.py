# takewhile, dropwhile, filterfalse, compress, starmap, accumulate.
from itertools import *
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, 2, ''])), list(compress('abcdef', [1, 0, 1, 0, 1, 1])))

print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda a, b: a + b, [(1, 2), [3, 4]])))

print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([3, 1, 4], max)), list(accumulate('abc')), list(accumulate([0.5, 1])))
