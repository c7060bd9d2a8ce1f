"""Pickled iterators go on where they were."""
import pickle
from itertools import *


def double(x):
    return 2 * x


c = combinations('abcd', 2)
next(c)
for protocol in (0, 2, 5):
    d = pickle.loads(pickle.dumps(c, protocol))
    print(next(d), type(d) is type(c))
c = cycle([1, 2])
next(c)
d = pickle.loads(pickle.dumps(c))
print(list(islice(d, 5)))
m = map(double, [1, 2, 3])
next(m)
print(list(pickle.loads(pickle.dumps(m))))
z = zip('abc', range(3))
next(z)
print(list(pickle.loads(pickle.dumps(z))))
it = iter((1, 2, 3))
next(it)
print(list(pickle.loads(pickle.dumps(it))), list(it))
