"""Pickled iterators go on where they were."""
import pickle
from itertools import combinations

c = combinations('abcd', 2)
next(c)
for protocol in (0, 2, 5):
    d = pickle.loads(pickle.dumps(c, protocol))
    print(next(d), type(d) is type(c))
it = iter([1, 2, 3])
next(it)
print(list(pickle.loads(pickle.dumps(it))), list(it))
