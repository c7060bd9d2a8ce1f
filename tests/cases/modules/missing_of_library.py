import math
import sys


def pairs_of(x):
    return list(x.items())


print(pairs_of({1: 2}))
chosen = [math, sys, {3: 4}]
for x in chosen:
    try:
        print(pairs_of(x))
    except AttributeError as e:
        print(e)


def later():
    return math.nothing


try:
    later()
except AttributeError as e:
    print(e, e.name)
print(hasattr(math, "nothing"), getattr(sys, "nothing", "no"))
