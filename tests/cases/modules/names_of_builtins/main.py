from patterns import compile, open
from patterns import filter as keep

print(compile('a b'))
print(open('x'), keep([1, 2]))
