# zip_longest, groupby, tee.
from itertools import *
print(list(zip_longest('ab', [1, 2, 3])), list(zip_longest('ab', [1], fillvalue='-')), list(zip_longest()))

for k, g in groupby('AAABBBCCDAABBB'):
    print(k, list(g))
for k, g in groupby([1, 2, 4, 5, 7], key=lambda x: x % 3 == 1):
    print(k, list(g))
print([k for k, g in groupby('aabbc')], [(k, len(list(g))) for k, g in groupby(sorted('mississippi'))])
for k, g in groupby('aaabbb'):
    print(k, next(g))

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
x, y, z = tee('ab', 3)
print(list(x), list(z), list(y))
