# itertools.product with repeats that are too many.
import itertools
for repeat in (2 ** 62, 2 ** 61, -1):
    for its in (('ab',), ('ab', 'c')):
        try:
            itertools.product(*its, repeat=repeat)
        except (OverflowError, MemoryError, ValueError) as e:
            print(type(e).__name__, e)
print(list(itertools.product(repeat=3)), list(itertools.product('ab', repeat=2)), list(itertools.product('ab', 'cd', repeat=0)))
