# islice, pairwise, batched.
from itertools import *
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
