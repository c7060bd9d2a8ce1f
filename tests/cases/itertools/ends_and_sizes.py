import itertools
for f in (itertools.combinations,itertools.combinations_with_replacement,itertools.permutations):
    for r in (2**64,2**44, -1, -2**70, 'a', 2.0, None):
        try: print(f.__name__, r, next(f(range(5), r)))
        except BaseException as e: print(f.__name__, r, type(e), e)
for r in (2**64, 2**60, 2**62, -1, -2**70, 'a', 2.0, None,2**44):
    for a in ([1,2],[1]), ([],), (), ([1,2],):
        try: print(r, len(a), next(itertools.product(*a,repeat=r)))
        except BaseException as e: print(r, len(a), type(e), e)
x = itertools.chain(1, [2])
for i in range(3):
    try: print(next(x))
    except BaseException as e: print(type(e))
def bad():
    yield [1]
    raise KeyError(3)
x = itertools.chain.from_iterable(bad())
for i in range(4):
    try: print(next(x))
    except BaseException as e: print(type(e))
class S:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
class T(S):
    def __len__(self): return 3
from operator import length_hint
for c in S, T:
    it = iter(c())
    for i in range(5):
        print(length_hint(it, 7), it.__length_hint__(), next(it, None))
