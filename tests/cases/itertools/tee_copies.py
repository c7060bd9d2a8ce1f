import warnings
warnings.simplefilter('ignore')
import copy
from itertools import tee
a, b = tee('abc')
next(a)
print(list(copy.copy(a)))
print(list(copy.deepcopy(a)))
print(list(a), list(b))
a, b = tee(range(5))
c = copy.deepcopy(b)
print(list(c))
print(list(type(c)("xy")), type(c))
