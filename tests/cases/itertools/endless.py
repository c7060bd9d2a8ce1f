# count, cycle, repeat, chain.
from itertools import *
print(list(islice(count(), 5)), list(islice(count(10, 2), 3)), list(islice(count(0.5, 0.5), 3)), count(3), count(1, 2))

print(list(islice(cycle('abc'), 7)), list(repeat(5, 3)), repeat('x', 2), list(islice(repeat(1), 2)), list(cycle([])))

print(list(chain([1, 2], (3,), 'ab')), list(chain()), list(chain.from_iterable([[1], [2, 3], []])), list(chain(*[[1], [2]])), sum(chain([1, 2], [3])))
